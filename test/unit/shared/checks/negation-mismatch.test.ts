import { describe, expect, test } from 'vitest'
import { negationMismatch } from '../../../../shared/checks/negation-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) => findingsOf(negationMismatch, { en: side('en', {}, [['additional', 'paragraph', en]]), fr: side('fr', {}, [['additional', 'paragraph', fr]]) })

describe('silent', () => {
  test.each([
    ['The park cannot be closed.', 'Le parc ne peut être fermé.'],
    ['Dogs are not allowed.', 'Les chiens sont interdits.'],
    ['The term is at most six years.', 'La durée n’excède pas six ans.'],
    ['no later than May', 'au plus tard en mai'],
    ['not only ducks but also geese', 'des canards, mais aussi des oies'],
    ['He works without help.', 'Il travaille sans aide.'],
    ['He feeds ducks without a licence.', 'Il n’est pas titulaire d’un permis pour nourrir les canards.'],
    ['Nobody may feed them.', 'Personne ne peut les nourrir.'],
  ])('%s', (en, fr) => expect(find(en, fr)).toEqual([]))
})

describe('reports', () => {
  test('a denial in English only', () => {
    const [finding, ...rest] = find('Visitors may not feed the ducks. They sleep at night.', 'Le public peut nourrir les canards. Ils dorment la nuit.')
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe('English is negative (“not”), French is not: “Le public peut nourrir les canards”.')
    expect(words(finding!, 'en')).toEqual(['not'])
  })

  test('a denial in French only, of the verb that English affirms', () => {
    const [finding] = find('The park will accept groups.', 'Le parc n’acceptera pas de groupes.')
    expect(finding?.severity).toBe('warning')
    expect(words(finding!, 'fr')).toEqual(['n’acceptera pas'])
  })

  test('a limit that both sides state softens nothing', () => {
    expect(find('Letters without a stamp will be opened.', 'Les lettres sans timbre ne seront pas ouvertes.')).toHaveLength(1)
  })
})
