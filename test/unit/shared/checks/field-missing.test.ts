import { describe, expect, test } from 'vitest'
import { fieldMissing } from '../../../../shared/checks/field-missing.ts'
import { findingsOf, side, words, type FieldLines } from '../../../fakes/notice.ts'

const full: FieldLines = {
  reference: ['310001', 'Archivist (310001)', '310001'],
  title: ['Archivist', 'Archivist (310001)', 'Archivist'],
  location: ['Belgium-Mons', 'Primary Location: Belgium-Mons', 'Belgium-Mons'],
  body: ['NATO IS', 'NATO Body: NATO IS', 'NATO IS'],
  schedule: ['Full-time', 'Schedule: Full-time', 'Full-time'],
  deadline: [{ date: '2030-03-01', time: null }, 'Application Deadline: 01-Mar-2030', '01-Mar-2030'],
  salary: [
    { amount: 5043, currency: 'EUR', period: 'month' },
    'Salary (Pay Basis): 5,043.00 Euro (EUR) Monthly',
    '5,043.00 Euro (EUR) Monthly',
  ],
  grade: [{ min: 'G12', max: 'G12' }, 'Grade: NATO Grade G12', 'G12'],
  clearance: ['NS', 'Clearance Level: NS', 'NS'],
}
const without = (...names: (keyof FieldLines)[]): FieldLines =>
  Object.fromEntries(Object.entries(full).filter(([name]) => !names.some((gone) => gone === name)))

describe('field-missing', () => {
  test('is silent when both sides state everything, and on fields that the profile does not require', () => {
    expect(findingsOf(fieldMissing, { en: side('en', full), fr: side('fr', full) })).toEqual([])
  })

  test('names the side that lacks a field and marks the value on the other', () => {
    const [finding, ...rest] = findingsOf(fieldMissing, { en: side('en', full), fr: side('fr', without('clearance')) })
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe(
      'The French header does not state the clearance level; the English one gives “NS”.',
    )
    expect(finding?.message.fr).toContain('niveau d’habilitation')
    expect(words(finding!, 'en')).toEqual(['NS'])
    // No line of the other side is at fault: there is none.
    expect(finding?.fr).toEqual([])
  })

  test('one report for a field that both sides lack, at the line after which it belongs', () => {
    const [finding, ...rest] = findingsOf(fieldMissing, {
      en: side('en', without('clearance')),
      fr: side('fr', without('clearance')),
    })
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ severity: 'error', en: ['en7'], fr: ['fr7'] })
    expect(finding?.message.en).toBe('The header does not state the clearance level in any language.')
  })

  test('a header that is gone as a whole is one defect', () => {
    const findings = findingsOf(fieldMissing, { en: side('en', full), fr: side('fr', {}) })
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message.en).toContain('in French')
  })

  test('a line that is there with words that are no date is not missing; one with nothing after its label is', () => {
    const ongoing = side('en', { ...without('deadline') }, [['header', 'field', 'Application Deadline: Ongoing']])
    expect(findingsOf(fieldMissing, { en: ongoing, fr: null })).toEqual([])
    const empty = side('en', { ...without('deadline') }, [['header', 'field', 'Application Deadline:']])
    expect(findingsOf(fieldMissing, { en: empty, fr: null })).toHaveLength(1)
  })
})
