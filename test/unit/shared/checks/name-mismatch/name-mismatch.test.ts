import { describe, expect, test } from 'vitest'
import { nameMismatch } from '../../../../../shared/checks/name-mismatch/name-mismatch.ts'
import { findingsOf, side, words, type BodyLine } from '../../../../fakes/notice.ts'

const lines = (texts: readonly string[]): BodyLine[] => texts.map((text): BodyLine => ['additional', 'paragraph', text])

const find = (en: string | string[], fr: string | string[]) =>
  findingsOf(nameMismatch, {
    en: side('en', {}, lines([en].flat())),
    fr: side('fr', {}, lines([fr].flat())),
  })

test('both names are marked, with what each is in the other language', () => {
  const [finding, ...rest] = find('Ducks fly to Norway.', 'Les canards volent vers la Suède.')
  expect(rest).toEqual([])
  expect(finding?.severity).toBe('error')
  expect(finding?.message.en).toBe('Readers of English are told “Norway”, readers of French “Suède” (Sweden).')
  expect(finding?.message.fr.replaceAll('\u00A0', ' ')).toBe(
    'En français, on lit « Suède » ; en anglais, « Norway » (Norvège).',
  )
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['Norway'], ['Suède']])
})

describe('silent', () => {
  test.each([
    ['They polish boats in March.', 'Elle/Il cire les bateaux en mars.'],
    ['They draw in Indian ink.', 'Elle/Il dessine à l’encre de Chine.'],
    ['A French window, and a Swiss pond.', 'Une porte-fenêtre, et un étang suisse.'],
    ['Chinese walls part the ducks.', 'Des cloisons étanches séparent les canards du Japon.'],
    ['Swiss army knives for ducks.', 'Des couteaux suisses pour les canards allemands.'],
    ['A Turkish bath for ducks.', 'Un hammam pour les canards russes.'],
    ['Brussels sprouts from Paris.', 'Des choux de Bruxelles de Paris.'],
    ['Guinea pigs are kept.', 'On garde des cochons d’Inde.'],
    ['Ducks may swim in spring.', 'Les canards nagent en avril.'],
    ['The head feeds ducks.', 'La directrice ou le directeur nourrit les canards.'],
    [
      'Ducks see the social adviser and the engineer.',
      'Les canards voient l’assistante ou l’assistant social et l’ingénieure ou l’ingénieur.',
    ],
    ['Ducks see the lawyer.', 'Les canards voient l’avocat/l’avocate.'],
    ['Ducks of the United Kingdom.', 'Canards britanniques.'],
    ['See section 4.', 'Voir la division 4.'],
    ['The Duck Branch is small.', 'La Direction des canards est petite.'],
    ['The English text counts.', 'La version anglaise fait foi.'],
  ])('%s ∥ %s', (en, fr) => expect(find(en, fr)).toEqual([]))
})

describe('levels of the organisation', () => {
  test('hard ones never stand for each other', () => {
    expect(find('The Duck Unit is small.', 'La Section des canards est petite.')).toHaveLength(1)
  })

  test('others do, unless the notice has both levels on both sides', () => {
    const apart = find(
      ['The Duck Branch is small.', 'The Pond Section is large.', 'The Section Head swims.'],
      ['La Branche des canards est petite.', 'La Section de l’étang est grande.', 'Le chef de la Branche nage.'],
    )
    expect(apart.map((finding) => words(finding, 'fr'))).toEqual([['Branche']])
  })

  test('what a notice always says so is how its organisation calls the thing', () => {
    expect(
      find(
        ['The Duck Unit is small.', 'The Duck Unit swims.'],
        ['La Section des canards est petite.', 'La Section des canards nage.'],
      ),
    ).toEqual([])
  })
})
