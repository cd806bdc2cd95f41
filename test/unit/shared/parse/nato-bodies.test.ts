import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadProfiles } from '../../../../scripts/accuracy/read-notice.ts'
import { judgeText } from '../../../../scripts/defects/judge-text.ts'
import type { JudgedNotice } from '../../../../scripts/accuracy/judge-among.ts'
import { bodies } from './nato-body-notices.ts'

/** Invented notices in the forms of other bodies of one alliance, which share header lines and terms. */
const profiles = loadProfiles()
const desk = { profiles, asOf: '2031-01-01', digests: new Map() }

describe.each(bodies)('a notice of $id', ({ id, text, fields, sections }) => {
  let judged: JudgedNotice | null = null
  beforeAll(async () => {
    judged = await judgeText(text, id, desk)
  })

  test('is recognised as that body’s', () => {
    expect(judged?.notice.form).toBe(id)
  })

  test('has its header and its sections read in both languages', () => {
    for (const [at, side] of [judged?.notice.en, judged?.notice.fr].entries()) {
      const read = Object.fromEntries(
        Object.keys(fields).map((name) => [name, side?.fields[name as 'title']?.value ?? null]),
      )
      const meant = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value[at] : value]),
      )
      expect(read).toEqual(meant)
      expect([...new Set(side?.blocks.map(({ section }) => section))]).toEqual(['header', ...sections])
    }
  })

  test('has every passage paired, and gives no error and no warning', () => {
    const alone = judged?.notice.alignment.filter(({ en, fr }) => en.length !== 1 || fr.length !== 1)
    const letterhead = [judged?.notice.en, judged?.notice.fr].flatMap(
      (side) => side?.blocks.filter(({ kind }) => kind === 'letterhead').map((block) => block.id) ?? [],
    )
    expect(alone?.filter(({ en, fr }) => ![...en, ...fr].every((block) => letterhead.includes(block)))).toEqual([])
    expect(
      judged?.notice.findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ check, message }) => `${check}: ${message.en}`),
    ).toEqual([])
  })
})

test('a notice of the body on whose form the others build stays of that body', async () => {
  const folder = resolve(import.meta.dirname, '../../../../resources/samples')
  const names = readdirSync(folder).filter((name) => /^2601\d\d\.txt$/u.test(name))
  expect(names.length).toBeGreaterThan(2)
  for (const name of names) {
    const judged = await judgeText(readFileSync(join(folder, name), 'utf8'), name, desk)
    expect(judged?.notice.form, name).toBe('nato-is')
  }
})
