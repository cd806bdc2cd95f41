import { expect, test } from 'vitest'
import {
  letterWords,
  plainWords,
  runsOf,
  spelledWords,
  wordsAndMarks,
  writtenWords,
} from '../../../../shared/lexicon/word-views.ts'
import { wordsOf } from '../../../../shared/lexicon/words.ts'

const texts = (words: readonly { text: string }[]): string[] => words.map(({ text }) => text)

test('words of letters alone, as they are compared', () => {
  expect(texts(letterWords(wordsOf('L’Été 2030, 5 € le litre')))).toEqual(['l', 'ete', 'le', 'litre'])
})

test('letters and figures that touch', () => {
  const text = 'Grade G12, C3PO and 7 lamps'
  expect(texts(runsOf(text, wordsOf(text)))).toEqual(['Grade', 'G12', 'C3PO', 'and', '7', 'lamps'])
})

test('words with what joins their parts, each at its place', () => {
  const text = 'The lamp-keeper’s co-operation - oil'
  const written = writtenWords(text, wordsOf(text), '’-')
  expect(texts(written)).toEqual(['The', 'lamp-keeper’s', 'co-operation', 'oil'])
  for (const word of written) expect(text.slice(word.start, word.end)).toBe(word.text)
  expect(texts(writtenWords(text, wordsOf(text), ''))).toEqual(['The', 'lamp', 'keeper', 's', 'co', 'operation', 'oil'])
})

test('words that stand by themselves', () => {
  const text = 'The Lamp-keeper of lamps.example, v.2, l’huile and/or 5th'
  expect(texts(plainWords(text, wordsOf(text)))).toEqual(['The', 'Lamp', 'of', 'v', 'l', 'huile', 'and'])
})

test('words and marks, as wordings are set against each other', () => {
  const text = 'Le/La candidat(e)s d’un jour (1,200.5 €), n° 3,a – a(bc)d.'
  expect(wordsAndMarks(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...[
      'Le/La',
      'candidat(e)s',
      'd’un',
      'jour',
      '(',
      '1,200.5',
      '€',
      ')',
      ',',
      'n',
      '°',
      '3',
      ',',
      'a',
      '–',
      'a(bc)d',
      '.',
    ],
  ])
})

test.each<[string, string[]]>([
  ["The keeper's lamp isn't lit", ['The', "keeper's", 'lamp', "isn't", 'lit']],
  ['Les candidat(e) et candidat·e', ['Les', 'candidat', 'et']],
  ['The 5th floor, floor 5b', ['The', 'floor', 'floor']],
  ['Ask lamp@oil.example or lamp.oil', ['Ask', 'or']],
  ['L’adresse@lampe', ['L']],
  ['Directeur/trice', ['Directeur', 'trice']],
])('words as a dictionary has them: %s', (text, words) => {
  expect(texts(spelledWords(text, wordsOf(text)))).toEqual(words)
})
