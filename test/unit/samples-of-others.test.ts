import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadProfiles, readNotice, type ReadNotice } from '../../scripts/accuracy/read-notice.ts'
import { judgeText } from '../../scripts/defects/judge-text.ts'
import { otherForms, readSource } from '../../scripts/make-samples/notice-text.ts'
import { samplesOfOthers } from '../../scripts/make-samples/samples-of-others.ts'
import { writeText } from '../../scripts/make-samples/write-text.ts'
import type { HeaderFields } from '../../shared/notice/report.ts'

/** The samples in forms that no profile describes, as the desk opens on them. */
const folder = resolve(import.meta.dirname, '../../resources/samples')
const desk = { profiles: loadProfiles(), asOf: '2026-12-01', digests: new Map() }

type Facts = Partial<Record<keyof HeaderFields, unknown>>

/** What each says: one value where both languages have it, or a pair. */
const facts: Record<string, Facts> = {
  'EBA-2028-06': {
    title: ['Structural Engineer', 'Ingénieure/Ingénieur structures'],
    location: ['Trieste, Italy', 'Trieste (Italie)'],
    grade: { min: 'AD 7', max: 'AD 7' },
    deadline: { date: '2028-03-06', time: '13:00:00' },
    contract: ['Temporary agent, five years, renewable', 'Agent temporaire, cinq ans, renouvelable'],
  },
  'ISL-28-009': {
    title: ['Seed Curator', 'Conservatrice/Conservateur des semences'],
    location: ['Geneva, Switzerland', 'Genève (Suisse)'],
    body: ['Collections Department', 'Département des collections'],
    grade: { min: 'P-3', max: 'P-3' },
    deadline: { date: '2028-04-30', time: null },
    contract: ['Fixed-term, two years', 'Durée déterminée, deux ans'],
    startDate: '2028-09-01',
  },
  'RSA-2028-041': {
    title: ['Hydrologist', 'Hydrologue'],
    location: ['Kingston, Ontario', 'Kingston (Ontario)'],
    body: ['Flood Forecasting Directorate', 'Direction de la prévision des crues'],
    grade: { min: 'EC-04', max: 'EC-04' },
    salary: { amount: 74_328, currency: 'CAD', period: 'year', max: 85_490 },
    contract: 'Permanent',
    startDate: '2028-06-01',
  },
  'VB-118-2028': {
    title: ['Head Gardener, Botanical Garden', 'Cheffe jardinière ou chef jardinier, Jardin botanique'],
    location: 'Valbourg',
    body: ['Parks and Waters', 'Parcs et eaux'],
    deadline: { date: '2028-04-12', time: null },
  },
}

describe.each(samplesOfOthers)('$reference.$format', ({ reference, format }) => {
  let read: ReadNotice | null = null
  beforeAll(async () => {
    read = await readNotice([join(folder, `${reference}.${format}`)], reference, desk)
  }, 60_000)

  test('is read by the general form, in no organisation’s', () => {
    expect(read?.failure).toBeNull()
    expect([read?.draft?.profile, read?.notice?.form]).toEqual(['general', null])
  })

  test('has its facts read in both languages', () => {
    for (const [at, side] of [read?.notice?.en, read?.notice?.fr].entries()) {
      for (const [field, value] of Object.entries(facts[reference] ?? {})) {
        const meant: unknown = Array.isArray(value) ? value[at] : value
        expect(side?.fields[field as keyof HeaderFields]?.value, `${field} ${String(at)}`).toEqual(meant)
      }
      expect(side?.fields.reference?.value).toBe(reference)
    }
  })

  test('gives no error and no warning before anything is planted, and every passage is paired', async () => {
    const whole = (['en', 'fr'] as const).flatMap((language) => readSource(reference, language, otherForms) ?? [])
    const judged = await judgeText(new TextDecoder().decode(writeText(whole)), reference, desk)
    const findings = judged?.notice.findings.filter(({ severity }) => severity !== 'info') ?? []
    expect(findings.map(({ check, message }) => `${check}: ${message.en}`)).toEqual([])
    const letterheads = [judged?.notice.en, judged?.notice.fr].flatMap(
      (side) => side?.blocks.filter(({ kind }) => kind === 'letterhead').map(({ id }) => id) ?? [],
    )
    const alone = judged?.notice.alignment.filter(({ en, fr }) => en.length === 0 || fr.length === 0) ?? []
    expect(alone.flatMap(({ en, fr }) => [...en, ...fr]).filter((id) => !letterheads.includes(id))).toEqual([])
  })
})

test('they come from four organisations and in every format that is made', () => {
  expect(samplesOfOthers.map(({ format }) => format).toSorted()).toEqual(['docx', 'html', 'pdf', 'txt'])
  const letterheads = samplesOfOthers.map(({ reference }) => readSource(reference, 'en', otherForms)?.[0]?.text)
  expect(new Set(letterheads).size).toBe(samplesOfOthers.length)
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('forms that no profile describes')
})
