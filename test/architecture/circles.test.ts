import { expect, test } from 'vitest'
import { circlesOf } from './circles.ts'
import { ourFiles, ownImports } from './source-imports.ts'

test('no file imports itself by way of others', () => {
  const files = ourFiles()
  const known = new Set(files)
  const next = new Map(files.map((file) => [file, ownImports(file).filter((target) => known.has(target))]))
  expect(circlesOf(next)).toEqual([])
})

test('a circle is seen', () => {
  const next = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['a']],
  ])
  expect(circlesOf(next)).toEqual([['a', 'b', 'd']])
})
