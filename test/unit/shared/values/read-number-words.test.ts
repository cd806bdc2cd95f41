import { toCardinal as british } from 'n2words/en-GB'
import { toCardinal as american } from 'n2words/en-US'
import { toCardinal as belgian } from 'n2words/fr-BE'
import { toCardinal as french } from 'n2words/fr-FR'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../../shared/notice/report.ts'
import { readNumberWords } from '../../../../shared/values/read-number-words.ts'
import { passageOf } from '../../../fakes/lexicon.ts'

const values = (text: string, language: Language) =>
  readNumberWords(passageOf(text, language)).map(({ value }) => value)

describe('number words read back what a number writer wrote', () => {
  const numbers = [...Array(2200).keys(), 9999, 10_000, 25_000, 99_999, 100_000, 250_071, 1_000_001, 12_345_678]
  const writers: [string, Language, (value: number) => string][] = [
    ['British', 'en', british],
    ['American', 'en', american],
    ['French', 'fr', french],
    ['Belgian', 'fr', belgian],
  ]
  for (const [name, language, write] of writers) {
    test(name, () => {
      const wrong = numbers.filter(
        (value) => JSON.stringify(values(`about ${write(value)} x`, language)) !== JSON.stringify([value]),
      )
      expect(wrong.map((value) => `${value} ${write(value)} ${values(write(value), language).join('|')}`)).toEqual([])
    })
  }
})

describe('number words in sentences', () => {
  const cases: [string, Language, number[]][] = [
    ['twenty four months, twenty-four months', 'en', [24, 24]],
    ['a three-year contract, then two to five years', 'en', [3, 2, 5]],
    ['between three and five years', 'en', [3, 5]],
    ['the twenty-first century', 'en', [21]],
    ['six two', 'en', [6, 2]],
    ['twenty per cent, a hundred pages', 'en', [20, 100]],
    ['de trois à cinq ans, vingt-quatre mois', 'fr', [3, 5, 24]],
    ['quatre-vingt-dix-sept ou soixante et onze', 'fr', [97, 71]],
    ['vingt et une personnes et trente et un postes', 'fr', [21, 31]],
    ['vingt pour cent', 'fr', [20]],
    ['trois et quatre', 'fr', [3, 4]],
    ['20 millions', 'fr', []],
    ['someone gone to the often tender stone', 'en', []],
    ['la dixieme lune, les sixtines', 'fr', [10]],
    ['', 'en', []],
  ]
  test.each(cases)('%s', (text, language, expected) => {
    expect(values(text, language)).toEqual(expected)
  })

  test('places are those of the words', () => {
    expect(readNumberWords(passageOf('at least twenty-four months', 'en'))).toEqual([
      { start: 9, end: 20, first: 2, last: 3, value: 24, ordinal: false },
    ])
  })
})
