import { describe, expect, test } from 'vitest'
import { factRows, type FactName, type FactRow } from '../../../../../renderer/features/facts/fact-rows.ts'
import { en } from '../../../../../renderer/text/en.ts'
import { formats } from '../../../../../renderer/text/formats.ts'
import { fr } from '../../../../../renderer/text/fr.ts'
import type { NoticeView } from '../../../../../shared/ipc/views.ts'
import type { Position } from '../../../../../shared/notice/report.ts'
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

describe('several posts', () => {
  const position = (said: Partial<Position>): Position => ({
    reference: null,
    title: 'Archivist',
    posts: 1,
    grade: null,
    location: null,
    pendingBudget: false,
    block: 'en2',
    ...said,
  })
  const g12 = { min: 'G12', max: 'G12' }
  const twin = { min: 'G10', max: 'G12' }
  const ofPosts = (en: Position[], fr: Position[], findings = deskNotice.findings): NoticeView => ({
    ...deskNotice,
    findings,
    en: { ...deskNotice.en!, fields: { ...deskNotice.en!.fields, positions: en } },
    fr: { ...deskNotice.fr!, fields: { ...deskNotice.fr!.fields, positions: fr } },
  })
  const english = [
    position({ grade: g12, location: 'Brussels', reference: '4471', block: 'en20' }),
    position({ grade: twin, location: 'Mons', pendingBudget: true, posts: 2, block: 'en21' }),
  ]
  const french = [
    position({ title: 'Archiviste', grade: g12, location: 'Bruxelles', reference: '4471', block: 'fr20' }),
    position({ title: 'Archiviste', grade: twin, location: 'Mons', pendingBudget: true, posts: 2, block: 'fr21' }),
  ]
  const rowsOf = (notice: NoticeView, text = en, format = formats.en) =>
    factRows(notice, text, format).filter(({ name }) => name === 'position')

  test('each has a row behind the number of posts, in the reader’s language', () => {
    const notice = ofPosts(english, french)
    expect(rowsOf(notice).map((fact) => [fact.label, fact.en?.shown, fact.fr?.shown, fact.agreement])).toEqual([
      ['Post 1', '4471 · Archivist · G12 · Brussels', '4471 · Archiviste · G12 · Bruxelles', 'agrees'],
      [
        'Post 2',
        '2 posts · Archivist · G10 to G12 · Mons · pending approval',
        '2 posts · Archiviste · G10 to G12 · Mons · pending approval',
        'agrees',
      ],
    ])
    expect(rowsOf(notice, fr, formats.fr)[1]).toMatchObject({
      label: 'Poste 2',
      fr: { shown: '2 postes · Archiviste · G10 à G12 · Mons · en attente d’approbation' },
    })
    const names = factRows(notice, en, formats.en).map(({ name }) => name)
    expect(names.indexOf('position')).toBe(names.indexOf('posts') + 1)
    expect(new Set(factRows(notice, en, formats.en).map(({ key }) => key)).size).toBe(names.length)
  })

  test('the budget says for how many of them', () => {
    expect(row('pendingBudget', ofPosts(english, french))?.en?.shown).toBe('pending approval for 2 of 3 posts')
  })

  test('one that differs leads to what was found on its lines', () => {
    const other = [french[0]!, { ...french[1]!, grade: g12 }]
    const finding = { ...deskNotice.findings[0]!, id: 'p', check: 'positions-mismatch', en: ['en21'], fr: ['fr21'] }
    const [first, second] = rowsOf(ofPosts(english, other, [finding]))
    expect(first).toMatchObject({ agreement: 'agrees', findings: [] })
    expect(second).toMatchObject({ agreement: 'differs', findings: ['p'] })
  })

  test('that the header says otherwise than both lines is no difference between the sides', () => {
    const finding = {
      ...deskNotice.findings[0]!,
      check: 'positions-mismatch',
      en: ['en6', 'en21'],
      fr: ['fr6', 'fr21'],
    }
    expect(rowsOf(ofPosts(english, french, [finding])).map(({ agreement }) => agreement)).toEqual(['agrees', 'agrees'])
  })

  test('one that a side does not list is missing there', () => {
    expect(rowsOf(ofPosts(english, french.slice(0, 1)))[1]).toMatchObject({ fr: null, agreement: 'missing' })
  })
})
