import { describe, expect, test } from 'vitest'
import { numberMismatch } from '../../../../../shared/checks/number-mismatch/number-mismatch.ts'
import { findingsOf, side } from '../../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(numberMismatch, {
    en: side('en', {}, [['summary', 'paragraph', en]]),
    fr: side('fr', {}, [['summary', 'paragraph', fr]]),
    pairs: [[['en1'], ['fr1'], 0.9]],
  })

describe('numbers at their place', () => {
  test.each([
    [
      'The library opens at 8 a.m. in winter and at 9 a.m. in summer.',
      'La bibliothèque ouvre à 9 heures en hiver et à 8 heures en été.',
    ],
    ['The bus leaves at 7.15 from Mons and at 7.45 from Namur.', 'Le bus part à 7 h 45 de Mons et à 7 h 15 de Namur.'],
    ['The bus leaves Mons at 7.15 and Namur at 7.45.', 'Le bus part de Mons à 7 h 45 et de Namur à 7 h 15.'],
    [
      'The allowance is EUR 200 for the first child and EUR 300 for the second.',
      'L’allocation est de 300 EUR pour le premier enfant et de 200 EUR pour le deuxième.',
    ],
    [
      'Drivers get 12 euros for lunch and 18 euros for dinner.',
      'Les conducteurs reçoivent 18 euros pour le déjeuner et 12 euros pour le dîner.',
    ],
    ['Eighteen nurses and four doctors work there.', 'Quatre infirmières et dix-huit médecins y travaillent.'],
    [
      'The first prize is 500 francs and the second prize 200 francs.',
      'Le premier prix est de 200 francs et le deuxième prix de 500 francs.',
    ],
    [
      'The written test counts for 60% and the interview for 40%.',
      'L’épreuve écrite compte pour 40 % et l’entretien pour 60 %.',
    ],
    [
      'The team has two lawyers, three engineers and five clerks.',
      'L’équipe compte trois juristes, deux ingénieurs et cinq commis.',
    ],
    [
      'Interviews are on 3 May in Ghent and on 5 June in Liège.',
      'Les entretiens ont lieu le 3 juin à Gand et le 5 mai à Liège.',
    ],
    [
      'Leave is 30 days for permanent staff and 20 days for temporary staff.',
      'Le congé est de 20 jours pour le personnel permanent et de 30 jours pour le personnel temporaire.',
    ],
    [
      'The hall seats ninety people and the small room thirty.',
      'La salle accueille trente personnes et la petite salle quatre-vingt-dix.',
    ],
  ])('told: %s / %s', (en, fr) => {
    expect(find(en, fr)).not.toEqual([])
  })

  test.each([
    ['The bus leaves Mons at 7.15 and Namur at 7.45.', 'Le bus part de Namur à 7 h 45 et de Mons à 7 h 15.'],
    [
      'The written test counts for 60% and the interview for 40%.',
      'L’entretien compte pour 40 % et l’épreuve écrite pour 60 %.',
    ],
    [
      'The office in Ghent has 12 posts and the office in Liège 21.',
      'Le bureau de Liège compte 21 postes et celui de Gand 12.',
    ],
    [
      'The library opens at 8 a.m. in winter and at 9 a.m. in summer.',
      'La bibliothèque ouvre à 9 heures en été et à 8 heures en hiver.',
    ],
    ['Of the eighteen members, four are elected.', 'Quatre des dix-huit membres sont élus.'],
  ])('silent: %s / %s', (en, fr) => {
    expect(find(en, fr)).toEqual([])
  })
})
