import { expect, test } from 'vitest'
import { beforeRectified, withoutCircumflex } from '../../../../shared/spelling/rectified.ts'

const known = new Set(
  'goût coûts connaître réglementaire céder cédera renouvelle renouvellement ambiguë exiguïté senior asseoir combatif relation règlement théâtre compétence réseau régler développement médecin léger compléter dépenses'.split(
    ' ',
  ),
)

test.each([
  ['gout', 'goût'],
  ['couts', 'coûts'],
  ['connaitre', 'connaître'],
  ['règlementaire', 'réglementaire'],
  ['cèdera', 'cédera'],
  ['renouvèle', 'renouvelle'],
  ['renouvèlement', 'renouvellement'],
  ['ambigüe', 'ambiguë'],
  ['exigüité', 'exiguïté'],
  ['sénior', 'senior'],
  ['assoir', 'asseoir'],
  ['combattif', 'combatif'],
])('%s was written %s', (word, before) => {
  expect(beforeRectified(word, (candidate) => known.has(candidate))).toBe(before)
})

test.each([
  ...['rélation', 'réglement', 'theatre', 'connaittre', 'compètence', 'rèseau', 'règler', 'dèveloppement', 'mèdecin'],
  ...['lèger', 'complèter', 'dèpenses'],
])('%s is no form of 1990', (word) => {
  expect(beforeRectified(word, (candidate) => known.has(candidate))).toBeNull()
})

test.each([
  ['boîte', 'boite'],
  ['coût', 'cout'],
  ['août', 'aout'],
  ['connaît', 'connait'],
  ['maîtrise', 'maitrise'],
  ['sûr', null],
  ['dû', null],
  ['mûre', null],
  ['jeûne', null],
  ['fût', null],
  ['fîmes', null],
  ['salle', null],
])('%s may be written %s since 1990', (word, after) => {
  expect(withoutCircumflex(word)).toBe(after)
})
