import { describe, expect, test } from 'vitest'
import { conditionMismatch } from '../../../../shared/checks/condition-mismatch.ts'
import { givesWayTo } from '../../../../shared/checks/run/claims.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(conditionMismatch, {
    en: side('en', {}, [['additional', 'paragraph', en]]),
    fr: side('fr', {}, [['additional', 'paragraph', fr]]),
  })

test('the condition is named with its clause, and the sentence that lacks it', () => {
  const [finding, ...rest] = find(
    'The contract goes on, subject to the consent of the treasurer.',
    'Le contrat se poursuit.',
  )
  expect(rest).toEqual([])
  expect(finding?.severity).toBe('warning')
  expect(finding?.message.en).toBe(
    'English says it only “subject to the consent of the treasurer”; readers of French are told it without condition: “Le contrat se poursuit”.',
  )
  expect(finding?.message.fr.replaceAll('\u00A0', ' ')).toBe(
    'Le texte anglais y met une condition, « subject to the consent of the treasurer » ; le texte français le dit sans condition : « Le contrat se poursuit ».',
  )
  expect(words(finding!, 'en')).toEqual(['subject to the consent of the treasurer'])
})

describe('silent', () => {
  test.each([
    ['If ducks are hungry, they swim.', 'Les canards qui ont faim nagent.'],
    ['Ducks are fed, subject to the consent of the treasurer.', 'Les canards sont nourris lorsqu’il reste du pain.'],
    ['Ducks swim as if by chance.', 'Les canards nagent.'],
    ['They ask if bread is left.', 'Elle/Il demande du pain.'],
  ])('%s ∥ %s', (en, fr) => expect(find(en, fr)).toEqual([]))
})

test('what it says of “unless” is not said again as a denial', () => {
  expect(givesWayTo['negation-mismatch']).toContain('condition-mismatch')
})
