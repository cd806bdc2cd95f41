import { describe, expect, test } from 'vitest'
import { factRows, type FactName, type FactRow } from '../../../../../renderer/features/facts/fact-rows.ts'
import { en } from '../../../../../renderer/text/en.ts'
import { formats } from '../../../../../renderer/text/formats.ts'
import { fr } from '../../../../../renderer/text/fr.ts'
import type { NoticeView } from '../../../../../shared/ipc/views.ts'
import { deskNotice } from '../../../../fakes/desk.ts'

const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00A0\u202F]/gu, ' ')
const row = (name: FactName, notice: NoticeView = deskNotice): FactRow | undefined =>
  factRows(notice, en, formats.en).find((fact) => fact.name === name)
const withFrench = (
  change: Partial<NonNullable<NoticeView['fr']>['fields']>,
  findings = deskNotice.findings,
): NoticeView => ({
  ...deskNotice,
  findings,
  fr: { ...deskNotice.fr!, fields: { ...deskNotice.fr!.fields, ...change } },
})

test('a fact that no side states has no row', () => {
  expect(row('body')).toBeUndefined()
})

test.each([
  ['salary', '€6,120.50 a month'],
  ['deadline', '20 Mar 2026'],
  ['grade', 'G15'],
  ['pendingBudget', 'pending approval'],
  ['directReports', '0'],
] as const)('%s in English form', (name, shown) => {
  expect(plain(row(name)?.en?.shown)).toBe(shown)
})

test('both sides speak the reader’s language', () => {
  const facts = factRows(deskNotice, fr, formats.fr)
  expect(plain(facts.find(({ name }) => name === 'deadline')?.en?.shown)).toBe('20 mars 2026')
  expect(plain(facts.find(({ name }) => name === 'salary')?.en?.shown)).toBe('6 120,50 € par mois')
})

test('a twin grade and a time are shown whole', () => {
  const notice = withFrench({
    grade: { value: { min: 'G11', max: 'G15' }, text: '', block: 'fr6' },
    deadline: { value: { date: '2026-03-20', time: '23:59:00' }, text: '', block: 'fr4' },
  })
  expect(row('grade', notice)).toMatchObject({ fr: { shown: 'G11 to G15' }, agreement: 'differs' })
  expect(row('deadline', notice)?.fr?.shown).toBe('20 Mar 2026, 23:59')
})

describe('agreement', () => {
  test('a mismatch that a check found differs and leads to it', () => {
    expect(row('deadline')).toMatchObject({ agreement: 'differs', findings: ['f1'] })
  })

  test('values that differ are told even where the check is switched off', () => {
    expect(row('deadline', { ...deskNotice, findings: [] })).toMatchObject({ agreement: 'differs', findings: [] })
  })

  test('words in two languages agree unless a check says otherwise', () => {
    expect(row('location')?.agreement).toBe('agrees')
    const finding = { ...deskNotice.findings[0]!, check: 'location-mismatch' }
    expect(row('location', { ...deskNotice, findings: [finding] })?.agreement).toBe('differs')
  })

  test('a note is no disagreement', () => {
    const note = { ...deskNotice.findings[0]!, check: 'title-mismatch', severity: 'info' as const }
    expect(row('title', { ...deskNotice, findings: [note] })?.agreement).toBe('agrees')
  })

  test('one side silent is missing', () => {
    expect(row('clearance', withFrench({ clearance: null }))).toMatchObject({ fr: null, agreement: 'missing' })
  })

  test('a finding about reports concerns only the number that differs', () => {
    const notice = withFrench({ directReports: { value: 4, text: '4', block: 'fr29' } }, [
      { ...deskNotice.findings[0]!, id: 'r', check: 'reports-mismatch', en: ['en29'], fr: ['fr29'] },
    ])
    const both = {
      ...notice,
      en: { ...notice.en!, fields: { ...notice.en!.fields, indirectReports: { value: 2, text: '2', block: 'en29' } } },
      fr: { ...notice.fr!, fields: { ...notice.fr!.fields, indirectReports: { value: 2, text: '2', block: 'fr29' } } },
    }
    expect(row('directReports', both)).toMatchObject({ agreement: 'differs', findings: ['r'] })
    expect(row('indirectReports', both)).toMatchObject({ agreement: 'agrees', findings: [] })
  })

  test('one language only: every fact is missing on the other side', () => {
    expect(
      factRows({ ...deskNotice, fr: null }, en, formats.en).every(
        ({ agreement, fr: french }) => agreement === 'missing' && french === null,
      ),
    ).toBe(true)
  })
})
