import { describe, expect, test } from 'vitest'
import { falseFriend } from '../../../../shared/checks/false-friend.ts'
import { lexicon } from '../../../fakes/lexicon.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(falseFriend, {
    en: side('en', {}, [['additional', 'paragraph', en]]),
    fr: side('fr', {}, [['additional', 'paragraph', fr]]),
  })

test('both words are marked, and what each means is said', () => {
  const [finding, ...rest] = find('Ducks live in the library.', 'Les canards vivent dans la librairie.')
  expect(rest).toEqual([])
  expect(finding?.severity).toBe('warning')
  expect(finding?.message.en).toBe(
    'French says “librairie”, which means “bookshop”; English says “library”, in French “bibliothèque”.',
  )
  expect(finding?.message.fr.replaceAll('\u00A0', ' ')).toBe(
    'Le texte français dit « librairie », le texte anglais « library », qui veut dire « bibliothèque » ; « librairie » se dit « bookshop » en anglais.',
  )
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['library'], ['librairie']])
})

test.each([
  ['Boats rose sensibly.', 'Les bateaux sont sensiblement plus chers.', 'noticeably', 'raisonnablement'],
  ['Sensible boats.', 'Des bateaux sensibles.', 'sensitive', 'raisonnable'],
  ['Comprehensive maps.', 'Des cartes compréhensibles.', 'comprehensible', 'complet'],
  ['Comprehensive rowers.', 'Des rameurs compréhensifs.', 'understanding', 'complet'],
  ['Captains retire in May.', 'Les capitaines retirent en mai.', 'withdraw', 'prendre sa retraite'],
  ['Retirement in May.', 'Un retrait en mai.', 'withdrawal', 'retraite'],
])('what is meant is what the found form means: %s', (en, fr, inEnglish, inFrench) => {
  expect(find(en, fr)[0]?.message.en).toMatch(new RegExp(`means “${inEnglish}”.* in French “${inFrench}”`, 'u'))
})

describe('silent', () => {
  test.each([
    ['Ducks live in the library.', 'Les canards vivent dans la bibliothèque.'],
    ['Ducks live in the bookshop. Swans in the library.', 'Les canards vivent dans la librairie. Les cygnes ailleurs.'],
    ['Without prejudice to geese.', 'Sans préjudice des oies.'],
    ['For the benefit of geese.', 'Au bénéfice des oies.'],
    ['For instance, geese.', 'Les instances des oies.'],
    ['They assume responsibility for geese.', 'Elle/Il assume la responsabilité des oies.'],
    ['Show geese the way.', 'Mettre en évidence le chemin des oies.'],
  ])('%s ∥ %s', (en, fr) => expect(find(en, fr)).toEqual([]))
})

test('what each of a pair means is there in both languages', () => {
  const meant = new Map(lexicon.table('true-renderings').map((row) => [row.concept, row]))
  expect(lexicon.table('false-friends').length).toBeGreaterThan(60)
  for (const { concept } of lexicon.table('false-friends')) {
    const row = meant.get(concept)
    expect([concept, row?.en.length !== 0, row?.fr.length !== 0]).toEqual([concept, true, true])
    expect(row).toBeDefined()
  }
})

test('a pair of false friends is no translation', () => {
  expect(lexicon.table('false-friends').every(({ isPair }) => !isPair)).toBe(true)
})
