import { describe, expect, test } from 'vitest'
import { constructs } from '../../../../scripts/constructs/all-constructs.ts'
import { layOut } from '../../../../scripts/constructs/lay-out.ts'
import { measure } from '../../../../scripts/constructs/measure.ts'
import { notYet } from '../../../../scripts/constructs/not-yet.ts'

/** Drawn anew at each run; where a test fails, its name tells the seed. */
const seed = Math.floor(Math.random() * 1_000_000)
const cases = constructs.flatMap(({ family, rows }) =>
  rows.flatMap((row) => row.formats.map((format) => ({ name: row.name, family, row, format }))),
)
const isKnown = ({ name, format }: (typeof cases)[number]): boolean => notYet[name]?.formats.includes(format) === true

describe(`one notice through every construct, places and wordings by seed ${seed}`, () => {
  test.each(cases.filter((one) => !isKnown(one)))('$family: $name in $format', async ({ row, format }) => {
    expect(await measure(row, format, seed)).toEqual([])
  })

  test.skip.each(cases.filter(isKnown))('not yet, $family: $name in $format', () => undefined)
})

test('the same seed lays out the same, another one something else', async () => {
  const row = constructs[0]?.rows[0]
  if (row === undefined) throw new Error('there are no constructs')
  const made = await Promise.all(
    [5, 5, 1, 2, 3, 4, 6, 7].map(async (one) => new TextDecoder().decode((await layOut(row, 'html', one)).bytes)),
  )
  expect(made[0]).toBe(made[1])
  expect(new Set(made).size).toBeGreaterThan(1)
})

test('no construct has the name of another, and what is not yet read is a construct', () => {
  const names = constructs.flatMap(({ rows }) => rows.map(({ name }) => name))
  expect(new Set(names).size).toBe(names.length)
  expect(Object.keys(notYet).filter((name) => !names.includes(name))).toEqual([])
})
