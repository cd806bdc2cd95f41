import { expect, test } from 'vitest'
import { strayFault } from '../../../../electron/workers/stray-faults.ts'

const thrownAt = (...frames: string[]): Error =>
  Object.assign(new Error('a text of the notice'), {
    stack: ['Error: a text of the notice', ...frames.map((frame) => `    at ${frame}`)].join('\n'),
  })

test.each([
  ['the package', 'Parser.next (file:///app/node_modules/pdfjs-dist/legacy/build/pdf.mjs:12:3)'],
  ['a part of the bundle', 'Parser.next (file:///app/out/main/chunks/pdf.worker-DZzi9aOt.js:1:200)'],
  ['another part, on Windows', 'Parser.next (C:\\app\\out\\main\\chunks\\pdf-zR4-Wmmt.js:1:200)'],
])('what pdf.js leaves behind is expected: %s', (_, frame) => {
  expect(strayFault(thrownAt(frame))).toBeNull()
})

test('what we leave behind is told by its place, without its message', () => {
  const outline = strayFault(thrownAt('readPages (file:///app/out/main/parse-worker.js:9:1)'))
  expect(outline).toBe('Error at readPages (parse-worker.js:9:1)')
})

test('our own PDF room is ours', () => {
  expect(strayFault(thrownAt('pageRuns (file:///app/electron/workers/pdf/pdf-runs.ts:9:1)'))).not.toBeNull()
})
