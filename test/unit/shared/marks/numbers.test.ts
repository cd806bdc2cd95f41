import { describe, expect, test } from 'vitest'
import type { Language } from '../../../../shared/notice/report.ts'
import { pairNumbers } from '../../../../shared/marks/pair-numbers.ts'
import { readNumbers } from '../../../../shared/marks/numbers.ts'
import { passageOf } from '../../../fakes/lexicon.ts'

describe('numbers by value', () => {
  const cases: [Language, string, string[]][] = [
    ['en', '25,000 users, 7,540.44 euros, 3.5 days', ['25000', '7540.44', '3.5']],
    ['fr', '25 000 utilisateurs, 7 540,44 euros, 3,5 jours', ['25000', '7540.44', '3.5']],
    ['fr', '25\u202F000 ; 1.250.000', ['25000', '1250000']],
    ['en', '2.5 million, 25k, 3 billion', ['2500000', '25000', '3000000000']],
    ['fr', '2,5 millions, 3 milliards', ['2500000', '3000000000']],
    ['en', '22 June 2027', ['22', 'm6', '2027']],
    ['fr', '1er juin 2027', ['1', 'm6', '2027']],
    ['en', '22-Jun-2027, 11:59 PM', ['22', 'm6', '2027', 't23:59']],
    ['fr', 'à 14 h 30', ['t14:30']],
    ['en', 'version 4.10.2 of Prince2', ['id:4.10.2', 'id:prince2']],
    ['en', 'mid-2025', ['2025']],
    ['fr', 'le XXIe siècle, le XXI^e siècle', ['21', '21']],
    ['en', 'write to a1@example.org or see www.example.org/2027', []],
    ['fr', 'vingt pour cent', ['20']],
    ['en', 'a dozen of both', ['12', '2']],
  ]
  test.each(cases)('%s: %s', (language, text, keys) => {
    expect(readNumbers(passageOf(text, language)).map((mention) => mention.values[0])).toEqual(keys)
  })

  test('a length of time is known by its unit', () => {
    expect(
      readNumbers(passageOf('three years, 18 months, 2-week, 5 apples', 'en')).map(({ duration }) => duration),
    ).toEqual(['mo:36', 'mo:18', 'min:20160', null])
  })

  test('the traps are read, but not insisted on', () => {
    expect(readNumbers(passageOf('one of the two, first', 'en')).map(({ sure }) => sure)).toEqual([false, false, false])
    expect(readNumbers(passageOf('les deux langues, un poste neuf', 'fr')).map(({ sure }) => sure)).toEqual([
      false,
      false,
      false,
    ])
    expect(readNumbers(passageOf('deux langues, neuf ans', 'fr')).map(({ sure }) => sure)).toEqual([true, true])
  })

  test('places are those of the words', () => {
    const [mention] = readNumbers(passageOf('in 25,000 days', 'en'))
    expect(mention).toMatchObject({ start: 3, end: 9 })
  })
})

describe('what is left on either side', () => {
  const left = (en: string, fr: string) => {
    const { left: unmatched } = pairNumbers(readNumbers(passageOf(en, 'en')), readNumbers(passageOf(fr, 'fr')))
    return [unmatched.en.map(({ values }) => values[0]), unmatched.fr.map(({ values }) => values[0])]
  }
  const cases: [string, string, unknown[], unknown[]][] = [
    ['3 and 4', 'trois et quatre', [], []],
    ['3 and 3', 'trois', ['3'], []],
    ['24 months', 'deux ans', [], []],
    ['three years', 'trois mois', ['3'], ['3']],
    ['three years or more than 3', '3 ou plus de trois ans', [], []],
    ['06/12/2027', '6 décembre 2027', [], []],
    ['5', 'six', ['5'], ['6']],
    ['one', '', [], []],
  ]
  test.each(cases)('%s / %s', (en, fr, english, french) => expect(left(en, fr)).toEqual([english, french]))
})
