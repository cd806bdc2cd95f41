import { describe, expect, test } from 'vitest'
import { numberMismatch } from '../../../../../shared/checks/number-mismatch/number-mismatch.ts'
import { findingsOf, side, words } from '../../../../fakes/notice.ts'

const find = (en: string, fr: string, confidence = 0.9) =>
  findingsOf(numberMismatch, {
    en: side('en', {}, [['summary', 'paragraph', en]]),
    fr: side('fr', {}, [['summary', 'paragraph', fr]]),
    pairs: [[['en1'], ['fr1'], confidence]],
  })

describe('told, with all numbers of the exchange', () => {
  const exchanged: [string, string, string[], string[]][] = [
    [
      'The board holds three interviews and two tests.',
      'Le jury tient deux entretiens et trois épreuves.',
      ['three interviews', 'two tests'],
      ['deux entretiens', 'trois épreuves'],
    ],
    [
      'Staff receive 600 euros for transport and 900 euros for accommodation.',
      'Le personnel reçoit 900 euros pour le transport et 600 euros pour le logement.',
      ['600 euros for transport', '900 euros for accommodation'],
      ['900 euros pour le transport', '600 euros pour le logement'],
    ],
    [
      'The written test takes place on 12 May and the interview on 26 May.',
      'L’épreuve écrite a lieu le 26 mai et l’entretien le 12 mai.',
      ['written test takes place on 12 May', 'interview on 26 May'],
      ['épreuve écrite a lieu le 26 mai', 'entretien le 12 mai'],
    ],
    [
      'The gallery opens at 9:00 on Saturdays and at 11:00 on Sundays.',
      'La galerie ouvre à 11 h le samedi et à 9 h le dimanche.',
      ['9:00 on Saturdays', '11:00 on Sundays'],
      ['11 h le samedi', '9 h le dimanche'],
    ],
    [
      'Leave is 30 days for permanent staff and 20 days for temporary staff.',
      'Le congé est de 20 jours pour le personnel permanent et de 30 jours pour le personnel temporaire.',
      ['30 days for permanent staff', '20 days for temporary staff'],
      ['20 jours pour le personnel permanent', '30 jours pour le personnel temporaire'],
    ],
    [
      'Probation lasts six months and the contract three years.',
      'La période d’essai dure trois ans et le contrat six mois.',
      ['Probation lasts six months', 'contract three years'],
      ['période d’essai dure trois ans', 'contrat six mois'],
    ],
    // One of two is told by its words, the other is what is left.
    [
      'The park has four pavilions and six yews.',
      'Le parc compte six pavillons et quatre ifs.',
      ['four pavilions', 'six yews'],
      ['six pavillons', 'quatre ifs'],
    ],
    // Three in a ring, and one that stands where it belongs.
    [
      'Send two letters, five photographs, seven certificates and one diploma.',
      'Envoyer sept lettres, deux photographies, cinq certificats et un diplôme.',
      ['two letters', 'five photographs', 'seven certificates'],
      ['sept lettres', 'deux photographies', 'cinq certificats'],
    ],
    // In two sentences: each number stands in the other's.
    [
      'The first gardeners plant 40 cedars in the park. The guides accompany 90 visitors through the museum.',
      'Les premiers jardiniers plantent 90 cèdres dans le parc. Les guides accompagnent 40 visiteurs dans le musée.',
      ['40 cedars in the park', '90 visitors through the museum'],
      ['90 cèdres dans le parc', '40 visiteurs dans le musée'],
    ],
  ]
  test.each(exchanged)('%s ∥ %s', (en, fr, english, french) => {
    const [finding, ...rest] = find(en, fr)
    expect(rest).toEqual([])
    expect(finding === undefined ? [] : [words(finding, 'en'), words(finding, 'fr')]).toEqual([english, french])
  })

  test('the message names both', () => {
    const [finding] = find('We hold three interviews and two tests.', 'Nous tenons deux entretiens et trois épreuves.')
    expect(finding?.message).toEqual({
      en: 'Numbers are exchanged: English says “three interviews” and “two tests”, French “deux entretiens” and “trois épreuves”.',
      fr: 'Des nombres sont intervertis\u00A0: le texte anglais indique «\u00A0three interviews\u00A0» et «\u00A0two tests\u00A0», le texte français «\u00A0deux entretiens\u00A0» et «\u00A0trois épreuves\u00A0».',
    })
  })
})

describe('silent: the order differs, and nothing else', () => {
  const reordered: [string, string][] = [
    ['Three interviews and two tests are planned.', 'Deux épreuves et trois entretiens sont prévus.'],
    ['In 2031 the library lent 400 maps.', 'La bibliothèque a prêté 400 cartes en 2031.'],
    ['Within ten days, send two copies of the report.', 'Envoyer deux copies du rapport dans les dix jours.'],
    ['Of 40 candidates, 5 are chosen.', '5 candidats sur 40 sont choisis.'],
    ['Building 4, room 12', 'Salle 12 du bâtiment 4'],
    [
      'Staff receive 600 euros for transport and 900 euros for accommodation.',
      'Le personnel reçoit 900 euros pour le logement et 600 euros pour le transport.',
    ],
    [
      'The interview takes place on 26 May, after the written test of 12 May.',
      'Après l’épreuve écrite du 12 mai, l’entretien a lieu le 26 mai.',
    ],
    [
      'Leave is 30 days for permanent staff and 20 days for temporary staff.',
      'Le congé est de 20 jours pour le personnel temporaire et de 30 jours pour le personnel permanent.',
    ],
    ['The team has four gardeners and six guides.', 'L’équipe se compose de six guides et de quatre jardiniers.'],
    // Nothing is known of these words: it may be an exchange, or an order.
    ['Two zorbs and three quilps attend.', 'Trois gourfes et deux blavets assistent.'],
    [
      'Two coaches and three referees accompany the group.',
      'Trois arbitres et deux entraîneurs accompagnent le groupe.',
    ],
    // The sentences stand in another order.
    [
      'The gardeners plant 40 cedars in the park. The guides accompany 90 visitors through the museum.',
      'Les guides accompagnent 90 visiteurs dans le musée. Les jardiniers plantent 40 cèdres dans le parc.',
    ],
  ]
  test.each(reordered)('%s ∥ %s', (en, fr) => expect(find(en, fr)).toEqual([]))

  test('where the passages may not belong together', () => {
    expect(find('three interviews and two tests', 'deux entretiens et trois épreuves', 0.4)).toEqual([])
  })
})

describe('of several with one value, their words say which is left', () => {
  test.each([
    ['four cars and four lorries', 'quatre camions et des voitures', 'four', 0],
    ['four lorries and four cars', 'quatre camions et des voitures', 'four', 17],
  ])('%s ∥ %s', (en, fr, text, start) => {
    const finding = find(en, fr)[0]
    expect(finding?.evidence.map((mark) => [mark.text, mark.start])).toEqual([[text, start]])
  })

  test('and which of two that differ face each other', () => {
    const found = find('Send 3 letters and 5 photographs.', 'Envoyer 6 photographies et 4 lettres.')
    expect(found.map(({ message }) => message.en)).toEqual([
      'English says “3”, French “4”.',
      'English says “5”, French “6”.',
    ])
  })
})

test('a hostile passage costs little', () => {
  const many = (word: string, from: number) =>
    Array.from({ length: 3_000 }, (_, at) => `${String(from + at)} ${word}`).join(' ')
  const started = performance.now()
  find(many('maps', 1), many('cartes', 2))
  find(Array.from({ length: 300 }, () => '3 maps and 4 maps.').join(' '), '3 cartes et 4 cartes. '.repeat(300))
  expect(performance.now() - started).toBeLessThan(20_000)
})
