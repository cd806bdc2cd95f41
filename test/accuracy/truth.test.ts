import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { draftOfTruth } from '../../scripts/accuracy/draft-of-truth.ts'
import { judgeAmong, profileOf } from '../../scripts/accuracy/judge-among.ts'
import { loadDeskOf, readNotice } from '../../scripts/accuracy/read-notice.ts'
import { scoreFindings } from '../../scripts/accuracy/score-findings.ts'
import { scoreNotice } from '../../scripts/accuracy/score.ts'
import type { Truth } from '../../scripts/accuracy/truth-form.ts'
import { layoutsOf, loadTruthGroups, type TruthGroup } from '../../scripts/accuracy/truth.ts'
import { buildTruths } from '../../scripts/make-samples/truth.ts'

const truthFolder = join(import.meta.dirname, '../fixtures/truth')
/** Layouts that carry their text and have to give it back whole. */
const inText = /^(?:-raw|-cp1252|-utf16|-columns|-chrome|-fr-first|_EN\+FR)?\.(?:txt|pdf|docx|odt|html)$/u
const [own, real] = loadTruthGroups()

function casesOf(group: TruthGroup | undefined): [string, Truth, string[]][] {
  return (group?.truths ?? []).flatMap((truth) =>
    layoutsOf(truth)
      .filter(({ name }) => inText.test(name))
      .map(({ name, files }): [string, Truth, string[]] => [`${truth.reference}${name}`, truth, files]),
  )
}

describe('our own invented notices', () => {
  const desk = own === undefined ? null : loadDeskOf(own)
  // The first to be tested would pay for all of it.
  beforeAll(() => desk, 180_000)

  test('their truths are what the sources say, byte for byte, and each has a layout', () => {
    const onDisk = readdirSync(truthFolder).map((name) => [name, readFileSync(join(truthFolder, name), 'utf8')])
    expect(Object.fromEntries(onDisk)).toEqual(Object.fromEntries(buildTruths()))
    expect(casesOf(own).length).toBe(onDisk.length)
    expect(onDisk.length).toBeGreaterThanOrEqual(12)
  })

  test.each(casesOf(own))('%s is read and judged exactly', async (_name, truth, files) => {
    if (desk === null) throw new Error('no truths')
    const { notice, draft } = await readNotice(files, truth.reference, await desk)
    if (notice === null || draft === null) throw new Error('no notice')
    const { fields, blocks, alignment, findings } = scoreNotice(notice, truth)
    expect([...fields.wrong, ...blocks.missing, ...blocks.extra, ...alignment.missing, ...alignment.extra]).toEqual([])
    expect([blocks.sections, blocks.kinds]).toEqual([1, 1])
    expect([...findings.unsupportedErrors, ...findings.unsupportedWarnings, ...findings.autoMissed]).toEqual([])
    // What is told of it is told of the truth's own passages and pairs as well: nothing is the reader's.
    const meant = draftOfTruth(truth, profileOf(draft, await desk), draft.sources)
    const judged = judgeAmong(meant.draft, truth.reference, await desk, meant.alignment)
    const onTruth = scoreFindings(judged.notice, truth, false)
    expect([onTruth.defects.filter(({ isNamed }) => !isNamed), onTruth.wronglySaid]).toEqual([[], []])
  })
})

/**
 * Most of what is missed of the fourth notice is about meaning, and about several posts in one notice: 11 of 18 are
 * found.
 */
function shareFound(truth: Truth, name: string): number {
  if (truth.reference === '241370') return 0.6
  return name.endsWith('.txt') ? 0.9 : 0.85
}

describe.skipIf(real === undefined)('real notices beside the repository', () => {
  const desk = real === undefined ? null : loadDeskOf(real)
  beforeAll(() => desk, 180_000)

  // Of one notice, two defects of the plain text are not in the other layouts.
  test.each(casesOf(real))('%s', async (name, truth, files) => {
    if (desk === null) throw new Error('no truths')
    const { notice, failure } = await readNotice(files, truth.reference, await desk)
    expect(failure).toBeNull()
    if (notice === null) return
    const score = scoreNotice(notice, truth)
    expect(score.fields.wrong).toEqual([])
    expect(score.blocks.f1).toBeGreaterThanOrEqual(0.98)
    expect(score.alignment.f1).toBeGreaterThanOrEqual(0.98)
    expect([...score.findings.unsupportedErrors, ...score.findings.unsupportedWarnings].length).toBeLessThanOrEqual(2)
    expect(score.findings.autoFound).toBeGreaterThanOrEqual(score.findings.autoAll * shareFound(truth, name))
  })
})
