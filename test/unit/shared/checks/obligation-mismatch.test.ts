import { describe, expect, test } from 'vitest'
import { obligationMismatch } from '../../../../shared/checks/obligation-mismatch.ts'
import { pairsOfMeaning, saidOf } from '../../../fakes/meaning-pairs.ts'
import { words } from '../../../fakes/notice.ts'

describe('obligations and wishes', () => {
  pairsOfMeaning('obligations', obligationMismatch, { tell: 1, silent: 1 })
})

describe('duties', () => {
  pairsOfMeaning('duties', obligationMismatch, { tell: 1, silent: 1 })
})

const find = (en: string, fr: string) => saidOf(obligationMismatch, en, fr)

describe('what it says', () => {
  test('a duty that became a choice, with both words marked', () => {
    const [finding, ...rest] = find('Rowers must wear a vest.', 'Les rameurs peuvent porter un gilet.')
    expect(rest).toEqual([])
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toEqual({
      en: 'English says “must”: it has to be done. French says “peuvent”: it may be done or left.',
      fr: 'Le texte anglais dit «\u00A0must\u00A0»\u00A0: c’est une obligation. Le texte français dit «\u00A0peuvent\u00A0»\u00A0: c’est une simple possibilité.',
    })
    expect(words(finding!, 'en')).toEqual(['must'])
    expect(words(finding!, 'fr')).toEqual(['peuvent'])
  })

  test('a wish that became a condition', () => {
    const [finding, ...rest] = find('A degree, preferably in botany.', 'Un diplôme de botanique.')
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe(
      'English says “preferably”; readers of French find no wish, but a condition: “Un diplôme de botanique”.',
    )
    expect(words(finding!, 'en')).toEqual(['preferably'])
  })

  test('of a sentence that says it too often, the first are looked at', () => {
    const often = (said: string) => Array.from({ length: 31 }, (_, at) => said.replace('#', String(at + 1))).join(', ')
    const found = find(often('readers must sing song #'), often('les lecteurs peuvent chanter la chanson #'))
    expect(found).not.toEqual([])
  })
})
