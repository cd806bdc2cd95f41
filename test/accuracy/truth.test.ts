import { describe, expect, test } from 'vitest'
import { loadDeskOf, readNotice } from '../../scripts/accuracy/read-notice.ts'
import { scoreNotice } from '../../scripts/accuracy/score.ts'
import { layoutsOf, loadAllTruths, noticesFolder, type Truth } from '../../scripts/accuracy/truth.ts'

/** The day before every notice's deadline. */
const asOf = '2024-10-01'
/** Layouts that carry their text and have to give it back whole. */
const inText = /^(?:-raw|-cp1252|-utf16|-columns|-chrome|-fr-first|_EN\+FR)?\.(?:txt|pdf|docx|odt|html)$/u

/**
 * Most of what is missed of the fourth notice is about meaning, and about several posts in one notice: 11 of 18 are
 * found.
 */
function shareFound(truth: Truth, name: string): number {
  if (truth.reference === '241370') return 0.6
  return name.endsWith('.txt') ? 0.9 : 0.85
}

const truths = loadAllTruths()
/** Judged among each other, as the notices of one folder are. */
const desk = loadDeskOf(truths, asOf)
const cases: [string, Truth, string[]][] = truths.flatMap((truth) =>
  layoutsOf(truth)
    .filter(({ name }) => inText.test(name))
    .map(({ name, files }): [string, Truth, string[]] => [`${truth.reference}${name}`, truth, files]),
)

describe.skipIf(truths.length === 0)(`the real notices of ${noticesFolder}`, () => {
  // Of one notice, two defects of the plain text are not in the other layouts.
  test.each(cases)('%s', async (name, truth, files) => {
    const { notice, failure } = await readNotice(files, truth.reference, await desk)
    expect(failure).toBeNull()
    if (notice === null) return
    const score = scoreNotice(notice, truth)
    // That one of several posts waits for its budget is read when several posts are.
    expect(
      score.fields.wrong.filter((wrong) => !(truth.reference === '241370' && wrong.includes('pendingBudget'))),
    ).toEqual([])
    expect(score.blocks.f1).toBeGreaterThanOrEqual(0.98)
    expect(score.alignment.f1).toBeGreaterThanOrEqual(0.98)
    expect([...score.findings.unsupportedErrors, ...score.findings.unsupportedWarnings].length).toBeLessThanOrEqual(2)
    expect(score.findings.autoFound).toBeGreaterThanOrEqual(score.findings.autoAll * shareFound(truth, name))
  })
})

test.skipIf(truths.length > 0)('there are no truth files here: nothing to measure', () => {
  expect(cases).toEqual([])
})
