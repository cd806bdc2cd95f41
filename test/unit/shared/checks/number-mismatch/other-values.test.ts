import { describe, expect, test } from 'vitest'
import { numberMismatch } from '../../../../../shared/checks/number-mismatch/number-mismatch.ts'
import { findingsOf, side } from '../../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(numberMismatch, {
    en: side('en', {}, [['summary', 'paragraph', en]]),
    fr: side('fr', {}, [['summary', 'paragraph', fr]]),
    pairs: [[['en1'], ['fr1'], 0.9]],
  })

describe('another value, however it is said', () => {
  test.each([
    ['We open at half past eight.', 'Nous ouvrons à 9 h 30.'],
    ['We open at half past eight.', 'Nous ouvrons à 8 h.'],
    ['We close at a quarter past five.', 'Nous fermons à 17 h 45.'],
    ['We close at a quarter to five.', 'Nous fermons à cinq heures et quart.'],
    ['We stop at four in the afternoon.', 'Nous cessons à 4 heures.'],
    ['We stop at 6 p.m.', 'Nous cessons à 6 heures.'],
    ['The day has 7 hours and 36 minutes.', 'La journée compte 7 h 30.'],
    ['They work 37.5 hours a week.', 'Le travail prend 38 h 30 par semaine.'],
    ['It takes two and a half years.', 'Cela prend deux ans.'],
    ['It takes two years.', 'Cela prend deux ans et demi.'],
    ['It has one and a half million visitors.', 'On compte un million de visiteurs.'],
    ['Up to three and a half tonnes.', 'Jusqu’à 7,5 tonnes.'],
    ['It is worth EUR 2.8 billion.', 'Cela vaut 2,8 M€.'],
    ['It is worth EUR 2.8 million.', 'Cela vaut 2,8 Md€.'],
    ['It has cost 1 billion euros.', 'Cela a coûté 1 billion d’euros.'],
    ['A grant of €45k.', 'Une aide de 54 k€.'],
    ['Four out of five requests come by post.', '75 % des demandes viennent par la poste.'],
    ['Four out of five requests come by post.', 'Trois demandes sur cinq viennent par la poste.'],
    ['The post may be held half-time.', 'Le poste peut être occupé à 80 %.'],
    ['Cut by up to one fifth.', 'Réduit de la moitié au plus.'],
    ['A sum of CHF 500, of which half is repaid.', 'Une somme de 500 CHF, dont un quart est remboursé.'],
    ['Three quarters of the rooms are let.', 'La moitié des salles est louée.'],
    ['They hold 5,400 samples.', 'On y garde 4’500 pièces.'],
    ['Call +33 (0)1 55 55 02 30.', 'Appelez le +33 1 55 55 02 31.'],
    ['Call 506-555-0177.', 'Composez le 506 555-0171.'],
    ['A hall of 250 square metres.', 'Une salle de 250 pieds carrés.'],
    ['A store of 30 cubic metres.', 'Un dépôt de 30 mètres carrés.'],
    ['A store of 30 m³.', 'Un dépôt de 30 m².'],
    ['They work every other weekend.', 'Ils travaillent chaque week-end.'],
    ['Duty falls on two evenings a week.', 'La permanence est bimensuelle.'],
    ['Four meetings a year are held.', 'Quatre réunions par trimestre ont lieu.'],
    ['Closed on New Year’s Day.', 'Fermé le 2 janvier.'],
    ['Keep the list in duplicate.', 'Tient la liste en trois exemplaires.'],
    ['We open six days a week.', 'Nous ouvrons cinq jours sur sept.'],
    ['We open six days a week.', 'Nous ouvrons cinq jours par semaine.'],
    ['We close at 12 noon.', 'Nous fermons à minuit.'],
    ['We close at 12 noon.', 'Nous fermons à 13 h.'],
    ['We close at 12 midnight.', 'Nous fermons à midi.'],
    ['Lunch is at 15 minutes past noon.', 'Le repas est à 12 h 45.'],
    ['We close at nine thirty.', 'Nous fermons à 9 h 15.'],
    ['We close at eight.', 'Nous fermons à 19 h.'],
    ['They look at eight rooms.', 'Ils voient 20 salles.'],
    ['Lunch ends at 1.30.', 'Le repas finit à 13 h.'],
    ['Lunch ends at 1.30.', 'Le repas finit à 14 h 30.'],
    ['A rate of 1.30 applies.', 'Un taux de 13,30 s’applique.'],
    ['Come from 2:30–4 p.m.', 'Venez de 13 h 30 à 16 h.'],
    ['Come from 2:30–4 p.m.', 'Venez de 2 h 30 à 16 h.'],
    ['Come from 2–4 p.m.', 'Venez de 15 h à 16 h.'],
    ['They work 37.5 hrs a week.', 'Le travail prend 38 h 30 par semaine.'],
    ['A walk of 45 min.', 'Une marche de 35 minutes.'],
    ['A walk of 45 min.', 'Une marche de 45 heures.'],
    ['1/3 of the seats are free.', 'Un quart des places est libre.'],
    ['1/3 of the seats are free.', 'Les deux tiers des places sont libres.'],
    ['A sum of €1.2 million to €1.5 million.', 'Une somme de 1,3 à 1,5 million d’euros.'],
    ['A sum of €1.2 million to €1.5 million.', 'Une somme de 1,2 à 1,5 milliard d’euros.'],
    ['A sum of two million to three million euros.', 'Une somme de deux à quatre millions d’euros.'],
    ['A sum of two million to three million euros.', 'Une somme d’un à trois millions d’euros.'],
    ['They work 37.5hrs a week.', 'Le travail prend 35 heures par semaine.'],
    ['It has 5,000 to 10,000 visitors.', 'On compte de 6 à 10 000 visiteurs.'],
    ['It has 5,000 to 10,000 visitors.', 'On compte de 5 à 20 000 visiteurs.'],
    ['Ages 5 to 10,000 visitors.', 'De 6 à 10 000 visiteurs.'],
    ['See Annex IX.', 'Voir l’annexe XI.'],
    ['See Chapter II.', 'Voir le chapitre III.'],
    ['See Chapter 2.', 'Voir le chapitre III.'],
    ['Open to staff of category A.', 'Ouvert au personnel de catégorie B.'],
    ['A licence of category B is needed.', 'Un permis C est exigé.'],
    ['A diploma of level bac+5.', 'Un diplôme de niveau bac+3.'],
  ])('%s / %s', (en, fr) => {
    expect(find(en, fr)).not.toEqual([])
  })
})

describe('letters and numerals that are no code, or the same one', () => {
  test.each([
    ['See Annex IX.', 'Voir l’annexe 9.'],
    ['See Annex IX and Article V.', 'Voir l’article 5 et l’annexe IX.'],
    ['A driving licence of category B.', 'Un permis de conduire B.'],
    ['A category is chosen.', 'Une catégorie à choisir.'],
    ['In category I of the scale.', 'Dans la catégorie 1 du barème.'],
    ['Group A I visited.', 'Le groupe A a été visité.'],
    ['Class C wrote to us.', 'La classe C nous a écrit.'],
  ])('%s / %s', (en, fr) => {
    expect(find(en, fr).map(({ message }) => message.en)).toEqual([])
  })
})
