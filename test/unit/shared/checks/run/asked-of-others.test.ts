import { expect, test } from 'vitest'
import { drawsFrom } from '../../../../../scripts/bench/scale/draw.ts'
import { checks } from '../../../../../shared/checks/index.ts'
import { checkInput } from '../../../../../shared/checks/run/check-input.ts'
import { runChecks, type CheckedBefore } from '../../../../../shared/checks/run/run-checks.ts'
import type { CheckInput } from '../../../../../shared/checks/check.ts'
import { collect, type Collection } from '../../../../../shared/wording/collection.ts'
import { digestNotice, type NoticeDigest } from '../../../../../shared/wording/digest-notice.ts'
import { sliceFor } from '../../../../../shared/wording/slicer.ts'
import { clauseNotice, loan, silence, type ClauseNotice } from '../../../../fakes/clause-notices.ts'
import { lexicon } from '../../../../fakes/lexicon.ts'
import { natoProfile, noticeOf } from '../../../../fakes/notice.ts'

const slipped = { ...loan, en: loan.en.replace('members', 'friends') }
const noticeWith = (reference: string, clauses: ClauseNotice['clauses']) =>
  noticeOf({ ...clauseNotice({ reference, clauses }), files: [`${reference}.txt`] })
const own = noticeWith('9', [slipped, silence])
const digestOf = (reference: string, clauses: ClauseNotice['clauses']): NoticeDigest =>
  digestNotice(noticeWith(reference, clauses), { lexicon })
const sliceAmong = (others: readonly NoticeDigest[]): Collection => {
  const digest = digestOf('9', [slipped, silence])
  return sliceFor(digest, collect([...others, digest]))
}

function run(collection: Collection | undefined, checkedBefore?: CheckedBefore) {
  const started: string[] = []
  let checked: CheckedBefore | undefined
  const found = runChecks(own, natoProfile, {
    asOf: '2030-01-01',
    severities: {},
    lexicon,
    collection,
    checkedBefore,
    started: (check) => started.push(check),
    checked: (now) => {
      checked = JSON.parse(JSON.stringify(now)) as CheckedBefore
    },
  })
  return { found, started, checked }
}

test('only checks that asked the others what they answer otherwise now are run again, and find the same', () => {
  const alone = run(undefined)
  expect(alone.started.length).toBeGreaterThan(checks.length / 2)
  const slice = sliceAmong(['1', '2', '3'].map((reference) => digestOf(reference, [loan, silence])))
  const among = run(slice, alone.checked)
  expect(among.started.sort()).toEqual([
    'clause-deviation',
    'clause-missing',
    'clause-outdated',
    'contract-terms-mismatch',
  ])
  expect(among.found).toEqual(run(slice).found)
  expect(among.found.findings.map(({ check }) => check)).toContain('clause-deviation')
  expect(run(slice, among.checked).started).toEqual([])
})

test.each([1, 2, 3, 4, 5])('whatever the others come to say, the findings are those of a judging anew: %i', (seed) => {
  const draw = drawsFrom(seed)
  let before: CheckedBefore | undefined
  for (let turn = 0; turn < 12; turn += 1) {
    const others = Array.from({ length: draw.from(0, 6) }, (_, at): NoticeDigest => ({
      ...digestOf(String(at), draw.chance(0.7) ? [loan, silence] : [draw.one([loan, slipped])]),
      isApproved: draw.chance(0.4),
      said: [{ kind: 'location', en: 'Ostend', fr: draw.one(['Ostende', 'Bruges']), findings: [] }],
      title: { en: 'Gardener', fr: 'Jardinier' },
      ...(draw.chance(0.2) && { reference: '9' }),
    }))
    const slice = sliceAmong(others)
    const again = run(slice, before)
    expect(again.found).toEqual(run(slice).found)
    before = again.checked
  }
})

test('an answer that is kept is asked for by whoever takes it', () => {
  const input = checkInput(own, natoProfile, { asOf: '2030-01-01', lexicon, collection: undefined })
  const clauses = ({ collection }: CheckInput) => collection?.clauses.length
  const [block] = own.en?.blocks ?? []
  const about = (_block: object, within: CheckInput) => within.once(clauses)
  for (let time = 0; time < 2; time += 1) {
    const before = input.asked.now
    input.once(clauses)
    expect(input.asked.since(before)).toEqual(['clauses'])
  }
  for (let time = 0; time < 2; time += 1) {
    const before = input.asked.now
    input.onceFor(block!, about)
    expect(input.asked.since(before)).toEqual(['clauses'])
  }
  const before = input.asked.now
  expect(input.once(({ rows }) => rows.length)).toBe(own.alignment.length)
  expect(input.asked.since(before)).toEqual([])
})
