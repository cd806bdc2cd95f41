import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { callBytes, callLimit, isBeyond, isTooDeep } from '../../../../shared/ipc/call-limits.ts'

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

test('docs/security.md names the limit that the code has', () => {
  expect(callBytes).toBe(8 * 1024 ** 2)
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/security.md'), 'utf8')
  expect(page).toContain(`${callBytes / 1024 ** 2} MB at most and ≤ 64 levels deep`)
})

test('paths and a library of clauses have room of their own, nothing else has', () => {
  expect(callLimit('notice.get')).toBe(callBytes)
  expect(callLimit('toString')).toBe(callBytes)
  expect(callLimit('files.open')).toBeGreaterThan(callBytes)
})

test.each<[name: string, json: string, deep: boolean]>([
  ['64 levels', nested(64), false],
  ['65 levels', nested(65), true],
  ['a million', '['.repeat(1_000_000), true],
  ['brackets in a text', JSON.stringify({ query: '[{"'.repeat(100) }), false],
])('%s', (_, json, deep) => {
  expect(isTooDeep(json)).toBe(deep)
})

test.each<[name: string, call: string, argument: unknown, beyond: boolean]>([
  ['a small one', 'notice.get', { id: 'n' }, false],
  ['a long text', 'notices.search', { query: 'x'.repeat(callBytes + 1) }, true],
  ['a library as long', 'clauses.import', { json: 'x'.repeat(callBytes + 1) }, false],
  ['a deep one', 'notice.get', JSON.parse(nested(65)), true],
])('an argument that is %s', (_, call, argument, beyond) => {
  expect(isBeyond(call, argument)).toBe(beyond)
})
