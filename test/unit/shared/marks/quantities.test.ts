import { describe, expect, test } from 'vitest'
import { Passage } from '../../../../shared/analysis/passage.ts'
import { pairMarks } from '../../../../shared/marks/pair-marks.ts'
import { readQuantities } from '../../../../shared/marks/quantities.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const read = (text: string, language: 'en' | 'fr') => new Passage(text, language, lexicon).once(readQuantities)

/** What is left on each side once all that says the same has met. */
const left = (en: string, fr: string) => {
  const found = pairMarks([...read(en, 'en')], [...read(fr, 'fr')]).left
  const words = (text: string, marks: readonly { start: number; end: number }[]) =>
    marks.map(({ start, end }) => text.slice(start, end))
  return [words(en, found.en), words(fr, found.fr)]
}

describe('say the same', () => {
  test.each([
    ['meets twice a month', 'se réunit tous les quinze jours'],
    ['at 10:00 CEST', 'à 10 h, heure de Bruxelles'],
    ['at 10:00 UTC+1', 'à 10 h (CET)'],
    ['at 10:00 EDT', 'à 10 h, heure d’Ottawa'],
    ['a fortnightly note', 'une note bimensuelle'],
    ['twice a month', 'publication bimensuelle'],
    ['six times a year', 'un bulletin bimestriel'],
    ['every two months', 'une revue bimestrielle'],
    ['every twelve months', 'chaque année'],
    ['every 3 months; quarterly', 'chaque trimestre ; quatre fois par an'],
    ['once a week', 'une fois par semaine'],
    ['three times a day', 'trois fois par jour'],
    ['every two years', 'un rapport bisannuel'],
    ['thrice each year', 'trois fois l’an'],
    ['twice yearly', 'tous les six mois'],
    ['half the beds and a third of the rooms', 'la moitié des lits et un tiers des salles'],
    ['the second of three rounds', 'la deuxième des trois épreuves'],
    ['a one-year post', 'un poste d’une année'],
    ['twice daily', 'deux fois par jour'],
    ['three times weekly', 'trois fois par semaine'],
    ['twice monthly', 'deux fois par mois'],
    ['every 48 hours', 'tous les deux jours'],
    ['every 14 days', 'toutes les deux semaines'],
    ['every week', 'tous les sept jours'],
    ['daily', 'toutes les 24 heures'],
    ['every 30 days', 'chaque mois'],
    ['prices rose by a fifth', 'les prix ont augmenté d’un cinquième'],
    ['it weighs 20 pounds', 'il coûte 20 livres'],
  ])('%s / %s', (en, fr) => {
    expect(left(en, fr)).toEqual([[], []])
  })
})

describe('say another thing', () => {
  test.each([
    ['twice a year', 'tous les deux ans', 'twice a year', 'tous les deux ans'],
    ['twice a year', 'une revue annuelle', 'twice a year', 'annuelle'],
    ['every two months', 'une note bimensuelle', 'every two months', 'bimensuelle'],
    ['a monthly note', 'une note bimestrielle', 'monthly', 'bimestrielle'],
    ['five times a week', 'cinq fois par mois', 'five times a week', 'cinq fois par mois'],
    ['prices rose by a fifth', 'les prix ont augmenté d’un quart', 'by a fifth', 'd’un quart'],
    ['twice daily', 'trois fois par jour', 'twice daily', 'trois fois par jour'],
    ['at 10:00 GMT', 'à 10 h, heure de New York', 'GMT', 'heure de New York'],
    ['at 10:00 UTC+1', 'à 10 h UTC+2', 'UTC+1', 'UTC+2'],
    ['at 10:00 EST', 'à 10 h HAE', 'EST', 'HAE'],
    ['by half', 'de moitié et un quart du parc', '', 'un quart'],
  ])('%s / %s', (en, fr, english, french) => {
    expect(left(en, fr)).toEqual([english === '' ? [] : [english], [french]])
  })
})

test.each([
  ['en', 'It lasts for a year or two, a year ago, within a month, at half past nine, for a third party, first aid.'],
  ['en', 'A constructor per round of talks.'],
  ['fr', 'Depuis l’an dernier, la gestion se fait à l’heure et à un tiers.'],
  ['fr', 'Un an et demi, un quart d’heure, à l’heure actuelle, premiers secours.'],
] as const)('no quantities, %s: %s', (language, text) => {
  expect(read(text, language)).toEqual([])
})

test('said twice and once leaves one', () => {
  expect(left('monthly, and monthly again', 'mensuel')).toEqual([['monthly'], []])
})
