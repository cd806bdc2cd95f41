import { expect, test } from 'vitest'
import { scheduleMismatch } from '../../../../shared/checks/schedule-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(scheduleMismatch, {
    en: side('en', { schedule: [en, `Schedule: ${en}`, en] }),
    fr: side('fr', { schedule: [fr, `Horaire\u00A0: ${fr}`, fr] }),
  })

test.each([
  ['Full-time', 'Temps plein'],
  ['Full time', 'À temps plein'],
  ['Part-time (80%)', 'Temps partiel (80 %)'],
  ['Part-time, 30.4 hours a week', 'Temps partiel, 30,4 heures par semaine'],
  ['Part-time (80%)', 'Temps partiel (4/5)'],
  ['Part-time (50%)', 'Mi-temps'],
  ['Full-time (100%)', 'Temps plein'],
  ['Three-quarter time', 'Temps partiel (75 %)'],
  ['Full-time, rotating shifts', 'Temps complet, équipes successives'],
  ['Whole-time', 'Temps complet'],
  ['Full-time (38 hours)', 'Temps plein'], // hours that one side adds change nothing
  ['Every other full moon', 'Une pleine lune sur deux'], // unknown to the profile on both sides
])('silent: %s / %s', (en, fr) => {
  expect(find(en, fr)).toEqual([])
})

test.each([
  ['Full-time', 'Temps partiel'],
  ['Part-time', 'Temps plein'],
  ['Part-time (80%)', 'Temps partiel (50 %)'],
  ['Part-time 50%', 'Temps partiel à 60 %'],
  ['Part-time, 19 hours a week', 'Temps partiel, 30 heures par semaine'],
  ['Part-time (80%)', 'Temps plein (80 %)'],
  ['Part-time (80%)', 'Temps partiel'],
  ['Part-time (80%)', 'Temps partiel (3/5)'],
  ['Half-time', 'Temps partiel (75 %)'],
  ['Whole-time', 'Temps partiel'],
  ['Flexible hours', 'Travail de nuit'],
])('%s / %s differ', (en, fr) => {
  const [finding] = find(en, fr)
  expect(finding).toMatchObject({ check: 'schedule-mismatch', severity: 'error' })
  expect(finding?.message.en).toContain(`“${en}” in English and “${fr}” in French`)
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([[en], [fr]])
})

test('silent when a side states none', () => {
  expect(findingsOf(scheduleMismatch, { en: side('en', { schedule: ['x', 'x'] }), fr: side('fr', {}) })).toEqual([])
})
