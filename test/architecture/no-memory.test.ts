import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ourFiles, root } from './source-imports.ts'

const domain = ourFiles().filter((file) => file.startsWith('shared/'))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** What is empty when a module is loaded can only be there to be filled. */
const emptyAtLoading =
  /^(?:export )?const \w+(?!.*[Rr]eadonly)[^=\n]*= (?:new (?:Map|WeakMap|Set|WeakSet)(?:<[^\n]*>)?\(\)|\[\]|\{\})/mu
const changes = /^(?:export )?let /mu

test('no module of the domain remembers anything between two calls', () => {
  expect(domain.length).toBeGreaterThan(200)
  expect(domain.filter((file) => emptyAtLoading.test(read(file)) || changes.test(read(file)))).toEqual([])
})

test('what is filled while a module is loaded is filled there alone', () => {
  // `const table = new Map(…)` with contents may be read; a function that writes to it remembers.
  const written = domain.flatMap((file) => {
    const text = read(file)
    return [...text.matchAll(/^(?:export )?const (\w+)[^=\n]*= new (?:Map|Set|Array)/gmu)].flatMap(([, name = '']) =>
      new RegExp(`^\\s+.*\\b${name}\\.(?:set|add|push|delete|clear)\\(`, 'mu').test(text) ? [`${file}: ${name}`] : [],
    )
  })
  expect(written).toEqual([])
})
