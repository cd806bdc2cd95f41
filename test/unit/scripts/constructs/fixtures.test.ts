import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { constructs } from '../../../../scripts/constructs/all-constructs.ts'
import { notYetOfPrograms } from '../../../../scripts/constructs/not-yet.ts'
import { differences } from '../../../../scripts/constructs/read-back.ts'

const folder = join(import.meta.dirname, '../../../fixtures/constructs')
interface Entry {
  file: string
  seen: string
  construct: string
  madeBy: string
}
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Entry[]
const rows = constructs.flatMap((family) => family.rows)

function unpacked(name: string): Uint8Array {
  return gunzipSync(readFileSync(join(folder, `${name}.gz`)))
}

describe('one notice in the hand of other programs', () => {
  test.each(index.filter(({ file }) => !(file in notYetOfPrograms)))('$file', async ({ file, seen, construct }) => {
    const row = rows.find(({ name }) => name === construct)
    const wrong = await differences(unpacked(file), file, new TextDecoder().decode(unpacked(seen)), row ?? {})
    expect(wrong).toEqual([])
  })

  test.skip.each(index.filter(({ file }) => file in notYetOfPrograms))('not yet: $file', () => undefined)
})

test('the index names what is there, constructs that are known, and all is small', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.gz'))
  const named = new Set(index.flatMap(({ file, seen }) => [`${file}.gz`, `${seen}.gz`]))
  expect(files.filter((name) => !named.has(name))).toEqual([])
  expect(index.filter(({ construct }) => !rows.some(({ name }) => name === construct))).toEqual([])
  expect(Object.keys(notYetOfPrograms).filter((file) => !index.some((entry) => entry.file === file))).toEqual([])
  expect(files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThan(1_500_000)
})
