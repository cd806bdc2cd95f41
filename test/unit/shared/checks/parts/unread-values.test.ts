import { describe, expect, test } from 'vitest'
import { clearanceMismatch } from '../../../../../shared/checks/clearance-mismatch.ts'
import type { Check } from '../../../../../shared/checks/check.ts'
import { deadlineMismatch } from '../../../../../shared/checks/deadline-mismatch.ts'
import { fieldMissing } from '../../../../../shared/checks/field-missing.ts'
import { gradeMismatch } from '../../../../../shared/checks/grade-mismatch.ts'
import { salaryMismatch } from '../../../../../shared/checks/salary-mismatch.ts'
import {
  findingsOf,
  noticeOf,
  natoProfile,
  side,
  words,
  type BodyLine,
  type FieldLines,
} from '../../../../fakes/notice.ts'
import { runChecks } from '../../../../../shared/checks/run/run-checks.ts'
import { lexicon } from '../../../../fakes/lexicon.ts'

/** A header line whose value was not understood. */
const line = (text: string): BodyLine[] => [['header', 'field', text]]
const read: Record<'deadline' | 'salary' | 'grade' | 'clearance', FieldLines> = {
  deadline: { deadline: [{ date: '2030-10-20', time: null }, 'Application Deadline: 20-Oct-2030', '20-Oct-2030'] },
  salary: {
    salary: [
      { amount: 7540.44, currency: 'EUR', period: 'month' },
      'Salary (Pay Basis): 7,540.44 Euro (EUR) Monthly',
      '7,540.44 Euro (EUR) Monthly',
    ],
  },
  grade: { grade: [{ min: 'G17', max: 'G17' }, 'Grade: NATO Grade G17', 'NATO Grade G17'] },
  clearance: { clearance: ['NS', 'Clearance Level: NS', 'NS'] },
}

describe('a value that one side writes and that says nothing of the kind', () => {
  test.each<[Check, keyof typeof read, string, string, string]>([
    [
      deadlineMismatch,
      'deadline',
      'Date de retrait : 30-févr.-2030',
      '30-févr.-2030',
      'In French, “30-févr.-2030” cannot be read as a date; English says 20 October 2030.',
    ],
    [
      deadlineMismatch,
      'deadline',
      'Date de retrait : 20-otc.-2030',
      '20-otc.-2030',
      'In French, “20-otc.-2030” cannot be read as a date; English says 20 October 2030.',
    ],
    [
      salaryMismatch,
      'salary',
      'Salaire (Base de paie) : 7 540,44 Euro (EUR) Hebdomadaire',
      '7 540,44 Euro (EUR) Hebdomadaire',
      'In French, “7 540,44 Euro (EUR) Hebdomadaire” cannot be read as a salary; English says 7,540.44\u00A0EUR a month.',
    ],
    [
      gradeMismatch,
      'grade',
      'Grade : NATO Grade B17',
      'NATO Grade B17',
      'In French, “NATO Grade B17” cannot be read as a grade; English says G17.',
    ],
    [
      clearanceMismatch,
      'clearance',
      "Niveau de l'habilitation de sécurité : SN",
      'SN',
      'In French, “SN” cannot be read as a clearance level; English says NS.',
    ],
  ])('$1.id: $3', (check, name, text, marked, message) => {
    const fake = { en: side('en', read[name]), fr: side('fr', {}, line(text)) }
    const [finding, ...rest] = findingsOf(check, fake)
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ severity: 'error', message: { en: message } })
    expect(words(finding!, 'fr')).toEqual([marked])
    expect(findingsOf(fieldMissing, fake).filter(({ message: said }) => said.en.includes(`the ${name}`))).toEqual([])
  })
})

test('in French a day has its article', () => {
  const [finding] = findingsOf(deadlineMismatch, {
    en: side('en', read.deadline),
    fr: side('fr', {}, line('Date de retrait : 20-otc.-2030')),
  })
  expect(finding?.message.fr.replaceAll('\u00A0', ' ')).toBe(
    'En français, « 20-otc.-2030 » ne se lit pas comme une date ; le texte anglais indique le 20 octobre 2030.',
  )
})

describe('silent', () => {
  test('where neither side can be read: an open deadline', () => {
    expect(
      findingsOf(deadlineMismatch, {
        en: side('en', {}, line('Application Deadline: Ongoing')),
        fr: side('fr', {}, line('Date de retrait : permanente')),
      }),
    ).toEqual([])
  })

  test('where the label stands alone: the field is missing', () => {
    expect(findingsOf(gradeMismatch, { en: side('en', read.grade), fr: side('fr', {}, line('Grade :')) })).toEqual([])
  })

  test('on a scan, where the reader may have misread', () => {
    const fake = { en: side('en', read.deadline), fr: side('fr', {}, line('Date de retrait : 20-0ct.-2030')) }
    const scanned = {
      ...fake.fr,
      blocks: fake.fr.blocks.map((block) => ({ ...block, at: [{ source: 0, page: 1, boxes: [] }] })),
    }
    const notice = noticeOf({ ...fake, fr: scanned })
    const sources = notice.sources.map((source) => ({ ...source, ocr: true }))
    expect(
      runChecks({ ...notice, sources }, natoProfile, { asOf: '2030-01-15', lexicon, severities: {} }, [
        deadlineMismatch,
      ]).findings,
    ).toEqual([])
  })
})
