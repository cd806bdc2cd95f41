import { describe, expect, test } from 'vitest'
import { pairPositions } from '../../../../shared/align/pair-positions.ts'
import type { AlignedPair, Fields, Position, Side } from '../../../../shared/notice/report.ts'
import { growth } from '../../../fakes/growth.ts'
import { graded } from '../../../fakes/several-posts.ts'
import { side } from '../../../fakes/notice.ts'

const post = (block: string, said: Partial<Position> = {}): Position => ({
  reference: null,
  title: 'Archivist',
  posts: 1,
  grade: null,
  location: null,
  pendingBudget: false,
  block,
  ...said,
})
const listing = (language: 'en' | 'fr', positions: Fields['positions']): Pick<Side, 'fields'> => ({
  fields: { ...side(language, {}).fields, positions },
})
const aligned = (en: string[], fr: string[]): AlignedPair => ({ en, fr, confidence: 1 })

describe('the same post', () => {
  test.each<[string, Position[], Position[], AlignedPair[], [number | null, number | null][]]>([
    [
      'has the same reference, whatever it is aligned with',
      [post('en1', { reference: '4471' }), post('en2', { reference: '4486' })],
      [post('fr1', { reference: '4486' }), post('fr2', { reference: '4471' })],
      [aligned(['en1'], ['fr1']), aligned(['en2'], ['fr2'])],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'stands in the aligned line',
      [post('en1'), post('en2')],
      [post('fr1'), post('fr2')],
      [aligned(['en1'], ['fr2']), aligned(['en2'], ['fr1'])],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'is of those in one aligned pair the one in its place, before the one of its grade',
      [post('en1', graded('G12')), post('en2', graded('G15')), post('en3', graded('G20'))],
      [post('fr1', graded('G20')), post('fr2', graded('G12'))],
      [aligned(['en1', 'en2', 'en3'], ['fr1', 'fr2'])],
      [
        [0, 0],
        [1, 1],
        [2, null],
      ],
    ],
    [
      'is none where the other side lists none',
      [post('en1'), post('en2')],
      [],
      [],
      [
        [0, null],
        [1, null],
      ],
    ],
  ])('%s', (_, en, fr, alignment, expected) => {
    const pairs = pairPositions({ en: listing('en', en), fr: listing('fr', fr), alignment })
    expect(pairs.map((pair) => [pair.en, pair.fr])).toEqual(expected)
  })
})

test('the aligned lines of a notice are not gone through for each pair of posts', { timeout: 60_000 }, () => {
  const sides = (['en', 'fr'] as const).map((language) =>
    listing(
      language,
      Array.from({ length: 250 }, (_, at) => post(`${language}${at}`)),
    ),
  )
  const [en, fr] = [sides[0]!, sides[1]!]
  const cost = (lines: number): void => {
    const alignment = Array.from({ length: lines }, (_, at) => aligned([`en${at}`], [`fr${at}`]))
    pairPositions({ en, fr, alignment })
  }
  // So many posts that what is done once a line is little beside what is done once a pair.
  // Eight times as many lines cost eight times as much where each pair goes through them, and hardly more otherwise.
  expect(growth(500, cost)).toBeLessThan(5)
})
