import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadProfiles } from '../../scripts/accuracy/read-notice.ts'
import { judgeText } from '../../scripts/defects/judge-text.ts'
import type { JudgedNotice } from '../../scripts/accuracy/judge-among.ts'

/**
 * Invented notices of three organisations without a slip in them, translated as freely as translators do: idioms of
 * number and time, Latin, loan words, general acronyms, money, units, titles in quotation marks, French first.
 */
const folder = resolve(import.meta.dirname, '../fixtures/clean')
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const profiles = loadProfiles()

describe.each(names)('%s', (name) => {
  let judged: JudgedNotice | null = null
  beforeAll(async () => {
    judged = await judgeText(readFileSync(join(folder, name), 'utf8'), name, {
      profiles,
      asOf: '2026-12-01',
      digests: new Map(),
    })
  })

  test('has two sides, every fact that its house requires, and passages that pair', () => {
    expect([judged?.notice.en, judged?.notice.fr].map((side) => side?.fields.title?.value ?? '')).not.toContain('')
    expect(
      judged?.notice.alignment
        .filter(({ en, fr }) => en.length === 0 || fr.length === 0)
        .flatMap(({ en, fr }) => [...en, ...fr]).length,
    ).toBeLessThanOrEqual(3)
  })

  test('gives no error and no warning', () => {
    expect(
      judged?.notice.findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ check, message }) => `${check}: ${message.en}`),
    ).toEqual([])
  })
})
