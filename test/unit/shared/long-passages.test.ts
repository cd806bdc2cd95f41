import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadDictionaries } from '../../../electron/workers/load-dictionaries.ts'
import { withinShare } from '../../../electron/workers/within-share.ts'
import { draftOf } from '../../../scripts/defects/judge-text.ts'
import { passageKinds, withPassage } from '../../../scripts/hostile/passages.ts'
import { judge } from '../../../shared/checks/run/judge.ts'
import { growth, muchLessThanSquare } from '../../fakes/growth.ts'
import { natoProfile } from '../../fakes/notice.ts'
import { lexicon } from '../../fakes/lexicon.ts'

const root = join(import.meta.dirname, '../../..')
const sample = readFileSync(join(root, 'resources/samples/260101.txt'), 'utf8')
const dictionaries = await loadDictionaries(join(root, 'node_modules/pdfjs-dist'))
const bothSides = ['en', 'fr'] as const
const made = (kind: string, size: number): string =>
  passageKinds.find(({ name }) => name === kind)?.make(size) ?? expect.fail(`no kind ${kind}`)

async function judged(text: string) {
  const draft = (await draftOf(text, 'notice', [natoProfile])) ?? expect.fail('the notice is lost')
  const before = process.threadCpuUsage()
  const judgement = judge(draft, natoProfile, {
    asOf: '2026-12-01',
    lexicon,
    severities: {},
    dictionaries,
    now: () => 0,
    within: withinShare,
  })
  const { user, system } = process.threadCpuUsage(before)
  return { draft, ...judgement, seconds: (user + system) / 1_000_000 }
}

/** What the clean notice and a planted difference are told, whatever stands elsewhere. */
const planted = (text: string): string => text.replace('12 kilograms', '17 kilograms')

/** Each of these cost the notice at one of these sizes, by half a minute or by all the memory. */
test.each([
  ['letters without a space', 1000],
  ['letters without a space', 4000],
  ['letters without a space', 100_000],
  ['capital letters', 10_000],
  ['opened round brackets', 10_000],
  ['closed square brackets', 10_000],
  ['mixed brackets', 10_000],
  ['hyphens', 10_000],
  ['ones', 10_000],
  ['letters with combining accents', 10_000],
  ['at signs', 10_000],
  ['letters and no-break spaces', 10_000],
  ['one word', 40_000],
])('%s, %i of them, cost neither the notice nor what else is found in it', { timeout: 60_000 }, async (kind, size) => {
  for (const place of ['paragraph', 'value'] as const) {
    const { draft, findings, unchecked, seconds } = await judged(
      planted(withPassage(sample, made(kind, size), place, bothSides)),
    )
    expect([draft.reference, draft.en !== null, draft.fr !== null]).toEqual(['260101', true, true])
    expect(findings.map(({ check }) => check)).toContain('number-mismatch')
    expect(unchecked.filter(({ block }) => block === null)).toEqual([])
    expect(seconds).toBeLessThan(10)
  }
})

test('what is too long is named with its block, and what faces it is not called missing', async () => {
  const clean = await judged(sample)
  const { findings, unchecked, draft } = await judged(
    withPassage(sample, made('letters without a space', 1000), 'paragraph', ['en']),
  )
  expect(findings.map(({ check }) => check)).toEqual(clean.findings.map(({ check }) => check))
  const long = draft.en?.blocks.filter(({ text }) => text.length > 1000).map(({ id }) => id)
  expect([...new Set(unchecked.map(({ block }) => block))]).toEqual(long)
  expect(unchecked).toContainEqual({ check: 'number-mismatch', why: 'too-long', block: long?.[0] })
  expect(clean.unchecked).toEqual([])
})

test.each(['letters without a space', 'opened round brackets', 'ones'])(
  '%s cost no more than in proportion',
  { timeout: 60_000 },
  async (kind) => {
    const sizes = [10_000, 80_000]
    const drafts = new Map(
      await Promise.all(
        sizes.map(
          async (size) =>
            [
              size,
              await draftOf(withPassage(sample, made(kind, size), 'paragraph', bothSides), 'x', [natoProfile]),
            ] as const,
        ),
      ),
    )
    const cost = (size: number): void => {
      const draft = drafts.get(size)
      if (draft == null) expect.fail('the notice is lost')
      judge(draft, natoProfile, { asOf: '2026-12-01', lexicon, severities: {}, dictionaries, now: () => 0 })
    }
    expect(growth(10_000, cost)).toBeLessThan(muchLessThanSquare)
  },
)
