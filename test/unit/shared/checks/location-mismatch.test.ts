import { expect, test } from 'vitest'
import { locationMismatch } from '../../../../shared/checks/location-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(locationMismatch, {
    en: side('en', { location: [en, `Primary Location: ${en}`, en] }),
    fr: side('fr', { location: [fr, `Emplacement principal\u00A0: ${fr}`, fr] }),
  })

test.each([
  ['Belgium-Brussels', 'Belgique-Bruxelles'],
  ['BELGIUM – BRUSSELS', 'Belgique, Bruxelles'],
  ['Portugal-Lisbon', 'Portugal-Lisbone'], // misspelt: for spelling to say
  ['Poland-Szczecin', 'Pologne-Szczecin'], // unknown to the profile on both sides
])('silent: %s / %s', (en, fr) => {
  expect(find(en, fr)).toEqual([])
})

test.each([
  ['Belgium-Brussels', 'Belgique-Mons'],
  ['Belgium-Mons', 'Pays-Bas-La Haye'],
  ['Netherlands-The Hague', 'Finlande-Rovaniemi'], // one side known, the other something else
])('%s / %s differ', (en, fr) => {
  const [finding] = find(en, fr)
  expect(finding).toMatchObject({ check: 'location-mismatch', severity: 'error' })
  expect(finding?.message.en).toContain(`“${en}” in English and “${fr}” in French`)
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([[en], [fr]])
})

test('silent when a side states none', () => {
  expect(findingsOf(locationMismatch, { en: side('en', { location: ['x', 'x'] }), fr: side('fr', {}) })).toEqual([])
})
