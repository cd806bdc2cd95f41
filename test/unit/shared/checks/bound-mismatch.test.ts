import { describe, expect, test } from 'vitest'
import { boundMismatch } from '../../../../shared/checks/bound-mismatch.ts'
import { pairsOfMeaning, saidOf } from '../../../fakes/meaning-pairs.ts'
import { words } from '../../../fakes/notice.ts'

pairsOfMeaning('bounds', boundMismatch, { tell: 0.85, silent: 1 })

const find = (en: string, fr: string) => saidOf(boundMismatch, en, fr)

describe('what it says', () => {
  test('limits that point another way, with their numbers', () => {
    const [finding, ...rest] = find('They made at least five tours.', 'Ils ont fait cinq visites au plus.')
    expect(rest).toEqual([])
    expect(finding?.severity).toBe('error')
    expect(finding?.message).toEqual({
      en: 'English says “at least five” (that or more), French “cinq visites au plus” (that or less).',
      fr: 'Le texte anglais dit «\u00A0at least five\u00A0» (autant ou plus), le texte français «\u00A0cinq visites au plus\u00A0» (autant ou moins).',
    })
    expect(words(finding!, 'en')).toEqual(['at least five'])
    expect(words(finding!, 'fr')).toEqual(['cinq visites au plus'])
  })

  test('a limit that the other side lost', () => {
    const [finding, ...rest] = find('They made at least five tours.', 'Ils ont fait cinq visites.')
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe(
      'English says “at least five”; French gives “cinq” without a limit, so that its readers take it for the exact figure.',
    )
    expect(words(finding!, 'fr')).toEqual(['cinq'])
  })

  test('dates', () => {
    const [finding] = find('Papers are due by 4 May 2031.', 'Les papiers sont attendus à partir du 4 mai 2031.')
    expect(finding?.message.en).toBe(
      'English says “by 4 May 2031” (until then), French “à partir du 4 mai 2031” (from then on).',
    )
  })

  test('what is not taken after an hour is taken until then', () => {
    expect(
      find(
        'Papers that arrive after 11 p.m. will not be accepted.',
        'Seuls les papiers arrivés au plus tard à 23 heures seront acceptés.',
      ),
    ).toEqual([])
  })

  // Who denies that a limit is passed, or that something is so until a date, sets the other limit.
  test.each([
    ['A crate must not be more than 25 kilos.', 'Une caisse ne doit pas dépasser 25 kilos.'],
    ['A shelf cannot exceed 33 centimetres.', 'Une étagère ne saurait excéder 33 centimètres.'],
    ['Tours never last more than 45 minutes.', 'Les visites durent 45 minutes au maximum.'],
    ['The stock must not fall below 200 boxes.', 'Le stock doit rester supérieur à 200 boîtes.'],
    ['The store is kept above 16 degrees.', 'La température ne descend pas au-dessous de 16 degrés.'],
    ['The store is not closed before 6 p.m.', 'Le magasin ne ferme pas avant 18 heures.'],
    ['Do not start the pump until 8 April.', 'La pompe n’est mise en marche qu’à compter du 8 avril.'],
    ['The archive is closed until 3 May 2031.', 'Les archives rouvriront à compter du 3 mai 2031.'],
    ['The card expires after 3 May 2031.', 'La carte est valable jusqu’au 3 mai 2031.'],
    [
      'Offers that arrive after 3 May 2031 are rejected.',
      'Seules sont retenues les offres reçues avant le 3 mai 2031.',
    ],
    ['Offers made after 3 May 2031 are void.', 'Les offres arrivent avant le 3 mai 2031, sous peine de rejet.'],
    ['The lift is out of use until 7 July.', 'L’ascenseur ne fonctionne pas avant le 7 juillet.'],
  ])('nothing where one side denies the other limit: %s', (en, fr) => {
    expect(find(en, fr)).toEqual([])
  })

  test.each([
    ['Rowers must be at least 18 years of age.', 'Il faut avoir atteint l’âge de 18 ans pour ramer.'],
    ['Rowers must have turned 18.', 'Il faut avoir 18 ans au moins pour ramer.'],
    ['At least one of the rowers sings.', 'Un des rameurs chante.'],
    ['One of the rowers sings.', 'Au moins un des rameurs chante.'],
  ])('nothing where a limit is said by what is reached, or of whom one is: %s', (en, fr) => {
    expect(find(en, fr)).toEqual([])
  })

  test.each([
    ['The archive is closed until 3 May 2031.', 'Les archives sont fermées à compter du 3 mai 2031.'],
    ['Offers made after 3 May 2031 are rejected.', 'Les offres faites avant le 3 mai 2031 sont rejetées.'],
    ['At least one rower sings.', 'Un rameur chante.'],
  ])('limits that differ where nothing turns them round: %s', (en, fr) => {
    expect(find(en, fr)).toHaveLength(1)
  })

  test('limits that differ where both sides deny, or neither', () => {
    expect(find('A crate must not exceed 25 kilos.', 'Une caisse doit peser plus de 25 kilos.')).toHaveLength(1)
    expect(
      find('The hut is not closed, and at least five boats row.', 'La cabane est close ; au plus cinq bateaux rament.'),
    ).toHaveLength(1)
  })

  test('nothing where the number stands twice', () => {
    expect(find('At least five boats and five huts.', 'Cinq bateaux et cinq cabanes.')).toEqual([])
  })
})
