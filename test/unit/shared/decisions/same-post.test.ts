import { expect, test } from 'vitest'
import { isRevisionOf, likeness, type SaidOfPost } from '../../../../shared/decisions/same-post.ts'
import type { RevisedSide } from '../../../../shared/decisions/compare-revisions.ts'

const duties =
  'The incumbent keeps the gauges of the outer harbour, reads the signals of the pilots and writes the weekly tide letter. The incumbent compares the gauges with the lighthouse every Monday and notes each difference of more than two centimetres.'
const others =
  'The post holder looks after the lamps of the northern light, trims the wicks before dusk and keeps a log of passing ships. Visitors are shown the stairs on request, and the fog horn is sounded whenever the far shore cannot be seen.'
const everywhere =
  'A first contract of three years may be followed by another. Candidates write to the harbour office before the tide of the closing day; letters that come after it are returned unread.'.repeat(
    4,
  )

function post(title: string | null, own: string): SaidOfPost {
  const side: RevisedSide = [
    { section: 'summary', text: own },
    { section: 'contract', text: everywhere },
  ]
  return { title: { en: title, fr: null }, sides: { en: side, fr: null } }
}

test.each<[what: string, earlier: SaidOfPost, later: SaidOfPost, isRevision: boolean]>([
  [
    'a word corrected',
    post('Harbour Analyst', duties),
    post('Harbour Analyst', duties.replace('weekly', 'monthly')),
    true,
  ],
  [
    'another title over the same text',
    post('Harbour Analyst', duties),
    post('Officer, Tides and Signals', duties),
    true,
  ],
  ['another post among the same clauses', post('Harbour Analyst', duties), post('Lighthouse Keeper', others), false],
  ['another text under the same title', post('Harbour Analyst', duties), post('Harbour Analyst', others), false],
  [
    'the same title, half of it rewritten',
    post('Harbour Analyst', duties),
    post('Harbour Analyst', `${duties.slice(0, 120)} ${others.slice(0, 120)}`),
    true,
  ],
  [
    'another title, half of it rewritten',
    post('Harbour Analyst', duties),
    post('Lighthouse Keeper', `${duties.slice(0, 70)} ${others}`),
    false,
  ],
  [
    'too little text, the same title',
    post('Harbour Analyst', 'Keeps gauges.'),
    post('Harbour Analyst', 'Reads signals.'),
    true,
  ],
  [
    'too little text, another title',
    post('Harbour Analyst', 'Keeps gauges.'),
    post('Lighthouse Keeper', 'Keeps gauges.'),
    false,
  ],
])('%s', (_what, earlier, later, isRevision) => {
  expect(isRevisionOf(later, earlier)).toBe(isRevision)
  expect(isRevisionOf(earlier, later)).toBe(isRevision)
})

test('what one side lacks is not compared, and nothing in common tells nothing', () => {
  const english = post('Harbour Analyst', duties)
  const french: SaidOfPost = { title: { en: null, fr: 'Analyste' }, sides: { en: null, fr: english.sides.en } }
  expect(likeness(english.sides, french.sides)).toBeNull()
  expect(isRevisionOf(french, english)).toBe(true)
})
