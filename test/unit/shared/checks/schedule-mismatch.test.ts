import { expect, test } from 'vitest'
import { scheduleMismatch } from '../../../../shared/checks/schedule-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) => findingsOf(scheduleMismatch, { en: side('en', { schedule: [en, `Schedule: ${en}`, en] }), fr: side('fr', { schedule: [fr, `Horaire\u00A0: ${fr}`, fr] }) })

test.each([
  ['Full-time', 'Temps plein'],
  ['Full time', 'À temps plein'],
  ['Every other full moon', 'Une pleine lune sur deux'], // unknown to the profile on both sides
])('silent: %s / %s', (en, fr) => {
  expect(find(en, fr)).toEqual([])
})

test.each([
  ['Full-time', 'Temps partiel'],
  ['Part-time', 'Temps plein'],
])('%s / %s differ', (en, fr) => {
  const [finding] = find(en, fr)
  expect(finding).toMatchObject({ check: 'schedule-mismatch', severity: 'error' })
  expect(finding?.message.en).toContain(`“${en}” in English and “${fr}” in French`)
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([[en], [fr]])
})

test('silent when a side states none', () => {
  expect(findingsOf(scheduleMismatch, { en: side('en', { schedule: ['x', 'x'] }), fr: side('fr', {}) })).toEqual([])
})
