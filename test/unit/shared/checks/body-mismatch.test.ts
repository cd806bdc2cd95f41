import { expect, test } from 'vitest'
import { bodyMismatch } from '../../../../shared/checks/body-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(bodyMismatch, {
    en: side('en', { body: [en, `NATO Body: ${en}`, en] }),
    fr: side('fr', { body: [fr, `Organisation\u00A0: ${fr}`, fr] }),
  })

test.each([
  ['NATO International Staff (NATO IS)', 'OTAN SI'],
  ['NATO International Staff', 'Secrétariat international de l’OTAN'],
  ['NATO Internatonal Staff (NATO IS)', 'OTAN SI'], // a misspelling is for spelling
  ['NATO Agency for Rivers', 'Agence OTAN des cours d’eau'], // unknown to the profile on both sides
])('silent: %s / %s', (en, fr) => {
  expect(find(en, fr)).toEqual([])
})

test.each([
  ['NATO International Staff (NATO IS)', 'OTAN EMI'],
  ['NATO International Military Staff (NATO IMS)', 'OTAN SI'],
  // The letters of the acronym exchanged: no slip of the pen that leaves the name what it is.
  ['NATO International Staff (NATO SI)', 'OTAN SI'],
  ['NATO Support and Procurement Agency (NSPA)', 'Agence OTAN de soutien et d’acquisition (NPSA)'],
])('%s / %s differ', (en, fr) => {
  const [finding] = find(en, fr)
  expect(finding).toMatchObject({ check: 'body-mismatch', severity: 'error' })
  expect(finding?.message.en).toContain(`“${en}” in English and “${fr}” in French`)
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([[en], [fr]])
})

test('silent when a side states none', () => {
  expect(findingsOf(bodyMismatch, { en: side('en', { body: ['x', 'x'] }), fr: side('fr', {}) })).toEqual([])
})
