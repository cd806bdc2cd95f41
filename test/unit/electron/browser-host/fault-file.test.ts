import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFaultFile } from '../../../../electron/browser-host/fault-file.ts'

const now = (): Date => new Date('2026-12-01T09:00:00Z')

test('a fault is written to the file and said', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'faults-')), 'data', 'vis-a-vis.log')
  const said: string[] = []
  openFaultFile(path, now, (line) => said.push(line)).outlined('reading', 'TypeError at readNotice (index.js:12:3)')
  expect(readFileSync(path, 'utf8')).toBe(
    '2026-12-01T09:00:00.000Z problem a fault in reading: TypeError at readNotice (index.js:12:3)\n',
  )
  expect(said).toEqual([readFileSync(path, 'utf8')])
})

test('a file grown large becomes the older one', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'faults-')), 'vis-a-vis.log')
  writeFileSync(path, 'x'.repeat(600 * 1024))
  openFaultFile(path, now, () => undefined).outlined('checking', 'TypeError')
  expect(readFileSync(path, 'utf8')).toMatch(/^2026.*TypeError\n$/u)
  expect(readFileSync(`${path}.1`)).toHaveLength(600 * 1024)
})

test('a file that cannot be written is said, and nothing is lost by it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'))
  writeFileSync(join(folder, 'file'), '')
  const said: string[] = []
  openFaultFile(join(folder, 'file', 'vis-a-vis.log'), now, (line) => said.push(line)).outlined('reading', 'TypeError')
  expect(said).toEqual([expect.stringContaining('TypeError'), expect.stringContaining('the log cannot be written')])
})

test('what a fault would have a terminal do is shown instead, in the file and on the screen', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'faults-')), 'vis-a-vis.log')
  const said: string[] = []
  openFaultFile(path, now, (line) => said.push(line)).outlined('showing', 'Error at a\u001B[2J\n\u202Eb')
  expect(said).toEqual([expect.stringContaining('Error at a\uFFFD[2J\uFFFD\uFFFDb\n')])
  expect(readFileSync(path, 'utf8')).toBe(said[0])
})
