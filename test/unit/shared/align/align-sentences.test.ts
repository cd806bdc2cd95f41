import { expect, test } from 'vitest'
import { alignSentences } from '../../../../shared/align/align-sentences.ts'
import { termIndex } from '../../../../shared/align/term-index.ts'
import { alignmentWeights } from '../../../../shared/align/weights.ts'
import { readNumbers } from '../../../../shared/marks/numbers.ts'
import { natoProfile } from '../../../fakes/notice.ts'
import { passageOf } from '../../../fakes/lexicon.ts'

const { lengths } = alignmentWeights
const align = (en: string[], fr: string[]) =>
  alignSentences(
    en.map((text) => ({ text, numbers: readNumbers(passageOf(text, 'en')) })),
    fr.map((text) => ({ text, numbers: readNumbers(passageOf(text, 'fr')) })),
    lengths,
    termIndex({ profile: natoProfile }),
  )

test('sentence against sentence, and two against the one that joins them', () => {
  expect(
    align(
      ['The harbour has eleven piers.', 'Each pier is inspected in spring.'],
      ['Le port compte onze jetées.', 'Chaque jetée est inspectée au printemps.'],
    ).links,
  ).toEqual([
    { en: [0], fr: [0] },
    { en: [1], fr: [1] },
  ])
  const joined = align(
    ['The harbour has eleven piers.', 'Each pier is inspected in spring.'],
    ['Le port compte onze jetées, dont chacune est inspectée au printemps.'],
  )
  expect(joined).toEqual({ links: [{ en: [0, 1], fr: [0] }], surety: 0, rivals: { en: [], fr: [] } })
})

test('a sentence without counterpart stands alone, and how surely it does is said', () => {
  const { links, surety } = align(
    [
      'The harbour has eleven piers.',
      'Dogs are to be kept on a lead along the whole promenade.',
      'Each pier is inspected in spring.',
    ],
    ['Le port compte onze jetées.', 'Chaque jetée est inspectée au printemps.'],
  )
  expect(links).toEqual([
    { en: [0], fr: [0] },
    { en: [1], fr: [] },
    { en: [2], fr: [1] },
  ])
  expect(surety).toBeGreaterThan(2)
})

test('more sentences than any paragraph has are left alone', () => {
  expect(
    align(
      Array.from({ length: 500 }, () => 'A bee.'),
      ['Une abeille.'],
    ).links,
  ).toEqual([])
})

test('of short sentences that share nothing each may be the one without counterpart', () => {
  const { rivals } = align(
    ['Keep the gates.', 'Light the lamps.', 'Feed the geese.'],
    ['Garder les grilles.', 'Nourrir les oies.'],
  )
  expect(rivals).toEqual({ en: [0, 1, 2], fr: [] })
})
