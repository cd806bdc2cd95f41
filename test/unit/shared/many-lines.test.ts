import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadDictionaries } from '../../../electron/workers/load-dictionaries.ts'
import { draftOf } from '../../../scripts/defects/judge-text.ts'
import { asOneFile, halvesOf, lineKinds } from '../../../scripts/hostile/line-kinds.ts'
import { judge } from '../../../shared/checks/run/judge.ts'
import { collect, type Collection } from '../../../shared/wording/collection.ts'
import { sliceFor } from '../../../shared/wording/slicer.ts'
import { digestNotice } from '../../../shared/wording/digest-notice.ts'
import { growth, muchLessThanSquare } from '../../fakes/growth.ts'
import { lexicon } from '../../fakes/lexicon.ts'
import { natoProfile } from '../../fakes/notice.ts'

const root = join(import.meta.dirname, '../../..')
const sample = halvesOf(readFileSync(join(root, 'resources/samples/260101.txt'), 'utf8'))
const dictionaries = await loadDictionaries(join(root, 'node_modules/pdfjs-dist'))
const few = 150

async function noticeOf(kind: string, count: number) {
  const { make } = lineKinds.find(({ name }) => name === kind) ?? expect.fail(`no kind ${kind}`)
  return (await draftOf(asOneFile(make(sample, count)), 'x', [natoProfile])) ?? expect.fail('the notice is lost')
}

type Draft = Awaited<ReturnType<typeof noticeOf>>

const judged = (draft: Draft, collection?: Collection) =>
  judge(draft, natoProfile, { asOf: '2026-12-01', severities: {}, dictionaries, lexicon, now: () => 0, collection })

/**
 * One-sided lines, findings by the thousand, acronyms, words that no dictionary has: each went with the square. Posts
 * that are told apart went with the cube.
 */
test.each([
  'paragraphs only in French',
  'one-letter lines',
  'acronyms with their names',
  'people who are led',
  'titles that have a reference each',
])('%s cost in proportion to their number', { timeout: 120_000 }, async (kind) => {
  const drafts = new Map([
    [few, await noticeOf(kind, few)],
    [few * 8, await noticeOf(kind, few * 8)],
  ])
  const cost = (size: number): void => {
    judged(drafts.get(size) ?? expect.fail('no notice'))
  }
  expect(growth(few, cost)).toBeLessThan(muchLessThanSquare)
})

test(
  'one sentence that is translated in thousands of ways costs in proportion to them',
  { timeout: 120_000 },
  async () => {
    const said = new Map<number, () => void>()
    for (const count of [few, few * 8]) {
      const draft = await noticeOf('one English sentence for many French ones', count)
      const { alignment } = judged(draft)
      const digest = digestNotice({ ...draft, alignment }, { lexicon })
      const all = collect([digest, { ...digest, key: 'other', reference: 'other' }])
      said.set(count, () => {
        judge(draft, natoProfile, {
          asOf: '2026-12-01',
          severities: {},
          lexicon,
          now: () => 0,
          alignment,
          collection: sliceFor(digest, all),
        })
      })
    }
    expect(growth(few, (count) => said.get(count)?.())).toBeLessThan(muchLessThanSquare)
  },
)

test(
  'a side of which hardly a word is in the dictionaries is said not to be spell-checked',
  { timeout: 60_000 },
  async () => {
    const { findings, unchecked } = judged(await noticeOf('numbered items', few))
    expect(unchecked.map(({ check, why }) => `${check} ${why}`)).toEqual(['spelling too-long', 'ocr-suspect too-long'])
    expect(findings.map(({ check }) => check)).not.toContain('spelling')
  },
)

test('every kind of very many lines stays a notice, and all of it is aligned', { timeout: 120_000 }, async () => {
  for (const { name } of lineKinds) {
    const draft = await noticeOf(name, 60)
    const placed = judged(draft).alignment.flatMap(({ en, fr }) => [...en, ...fr])
    const blocks = [draft.en, draft.fr].flatMap((side) => side?.blocks.map(({ id }) => id) ?? [])
    expect(placed.toSorted(), name).toEqual(blocks.toSorted())
  }
})
