import { expect, test } from 'vitest'
import { rowsOf } from '../../../../../electron/workers/pdf/pdf-rows.ts'
import { splitMergedRuns } from '../../../../../electron/workers/pdf/pdf-split-runs.ts'
import type { Row, Run } from '../../../../../electron/workers/lines/page-runs.ts'

const gutter = 300
const address = 'https://pay.example.org/en/allowances'

function run(text: string, left: number, right: number, baseline: number): Run {
  return { text, left, right, baseline, fontSize: 11, bold: false }
}

/** `across`: so many lines run over the white between the columns. */
function page(across: number): Row[] {
  const columns = Array.from({ length: 12 }, (_, at) => [
    run('left words', 50, 280, 100 + at * 14),
    run('right words', 320, 540, 100 + at * 14),
  ])
  const whole = Array.from({ length: across }, (_, at) => [run('a line across the whole page', 50, 520, 400 + at * 14)])
  return rowsOf([...columns.flat(), ...whole.flat(), run(address, 50, 350, 600)])
}

function rightOfAddress(rows: readonly Row[]): number | undefined {
  return rows.flatMap((row) => row.runs).find(({ text }) => text === address)?.right
}

test('an address too long for its column belongs to the column', () => {
  expect(rightOfAddress(splitMergedRuns(page(0), gutter))).toBe(gutter - 2)
})

test('on a page of one column with a table it is as long as it is', () => {
  expect(rightOfAddress(splitMergedRuns(page(12), gutter))).toBe(350)
})
