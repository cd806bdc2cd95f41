import { expect, test } from 'vitest'
import { clearanceMismatch } from '../../../../shared/checks/clearance-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(clearanceMismatch, {
    en: side('en', { clearance: [en, `Clearance Level: ${en}`, en] }),
    fr: side('fr', { clearance: [fr, `Niveau de l'habilitation de sécurité : ${fr}`, fr] }),
  })

test('silent on the same level', () => {
  expect(find('NS', 'NS')).toEqual([])
})

test('another level', () => {
  const [finding] = find('CTS', 'NS')
  expect(finding?.message).toEqual({
    en: 'The clearance level is CTS in English and NS in French.',
    fr: 'Le niveau d’habilitation est CTS en anglais et NS en français.',
  })
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['CTS'], ['NS']])
})
