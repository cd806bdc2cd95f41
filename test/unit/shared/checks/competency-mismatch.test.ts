import { expect, test } from 'vitest'
import { competencyMismatch } from '../../../../shared/checks/competency-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(competencyMismatch, {
    en: side('en', {}, [['competencies', 'item', en]]),
    fr: side('fr', {}, [['competencies', 'item', fr]]),
  })

test.each([
  ['Teamwork: Cooperates.', 'Travail en équipe : coopère.'],
  ['Teamwork: Sings along.', 'Travail en équipe : coopère.'],
  ['Juggling: Keeps three balls in the air.', 'Travail en équipe : coopère.'],
  ['Juggling: level 2', 'Jonglerie : niveau II'],
  ['Juggling: advanced', 'Jonglerie : avancé'],
  ['Teamwork: Checks own work.', 'Travail en équipe : vérifie son travail.'],
  ['The incumbent must demonstrate', 'La personne doit faire preuve'],
])('silent on %s / %s', (en, fr) => expect(find(en, fr)).toEqual([]))

test('another competency', () => {
  const [finding] = find('Teamwork: Cooperates.', 'Initiative : coopère.')
  expect(finding?.message.en).toBe('Competency “Teamwork” stands against “Initiative”, which is another one.')
  expect(finding?.severity).toBe('error')
})

test.each([
  ['Juggling: level 2', 'Jonglerie : niveau 3'],
  ['Juggling (with torches): Level IV', 'Jonglerie (avec des torches) : niveau V'],
  ['Juggling: advanced', 'Jonglerie : débutant'],
])('another level of a competency that the profile does not have: %s / %s', (en, fr) => {
  expect(find(en, fr)).toHaveLength(1)
})

test('the level of another competency, where only one side’s words are known', () => {
  const [finding] = find('Teamwork: Checks own work.', 'Travail en équipe : chante avec les autres.')
  expect(finding?.message.en).toBe(
    'Competency “Teamwork” stands over the level “Checks own work” (in French “chante avec les autres”), which belongs to another one.',
  )
})

test('another level', () => {
  const [finding, ...rest] = find(
    'Teamwork: Cooperates.',
    'Travail en équipe : sollicite des contributions et encourage les autres.',
  )
  expect(rest).toEqual([])
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([
    ['Cooperates'],
    ['sollicite des contributions et encourage les autres'],
  ])
})
