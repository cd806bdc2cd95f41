import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(resolve(root, 'docs/security.md'), 'utf8')
const tests = new Set(
  readdirSync(resolve(root, 'test'), { recursive: true }).map((path) => String(path).replace(/^.*[\\/]/u, '')),
)

test('every test that the page on security names is there', () => {
  const named = [...page.matchAll(/`([\w-]+\.(?:test|spec)\.tsx?)`/gu)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(40)
  expect(named.filter((name) => !tests.has(name))).toEqual([])
})

test('every lock names what holds it', () => {
  const rows = page
    .split('\n')
    .filter((line) => /^\|(?:[^|]*\|){3}$/u.test(line) && !/^\| ?(?:Lock |Promise |Record |-|\|)/u.test(line))
  const locks = rows.filter((row) => !row.includes('trusted') && page.indexOf(row) > page.indexOf('| Lock |'))
  expect(locks.length).toBeGreaterThan(25)
  expect(locks.filter((row) => !/\.(?:test|spec)\.ts|the tests above/u.test(row))).toEqual([])
})
