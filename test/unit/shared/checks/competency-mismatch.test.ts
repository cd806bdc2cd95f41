import { expect, test } from 'vitest'
import { competencyMismatch } from '../../../../shared/checks/competency-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) => findingsOf(competencyMismatch, { en: side('en', {}, [['competencies', 'item', en]]), fr: side('fr', {}, [['competencies', 'item', fr]]) })

test.each([
  ['Teamwork: Cooperates.', 'Travail en équipe : coopère.'],
  ['Teamwork: Sings along.', 'Travail en équipe : coopère.'],
  ['Juggling: Keeps three balls in the air.', 'Travail en équipe : coopère.'],
  ['The incumbent must demonstrate', 'La personne doit faire preuve'],
])('silent on %s / %s', (en, fr) => expect(find(en, fr)).toEqual([]))

test('another competency', () => {
  const [finding] = find('Teamwork: Cooperates.', 'Initiative : coopère.')
  expect(finding?.message.en).toBe('Competency “Teamwork” stands against “Initiative”, which is another one.')
  expect(finding?.severity).toBe('error')
})

test('another level', () => {
  const [finding, ...rest] = find('Teamwork: Cooperates.', 'Travail en équipe : sollicite des contributions et encourage les autres.')
  expect(rest).toEqual([])
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['Cooperates'], ['sollicite des contributions et encourage les autres']])
})
