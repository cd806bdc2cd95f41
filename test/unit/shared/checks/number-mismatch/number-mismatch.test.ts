import { describe, expect, test } from 'vitest'
import { numberMismatch } from '../../../../../shared/checks/number-mismatch/number-mismatch.ts'
import { findingsOf, side, words, type FieldLines } from '../../../../fakes/notice.ts'

const find = (en: string, fr: string, confidence = 0.9) =>
  findingsOf(numberMismatch, {
    en: side('en', {}, [['summary', 'paragraph', en]]),
    fr: side('fr', {}, [['summary', 'paragraph', fr]]),
    pairs: [[['en1'], ['fr1'], confidence]],
  })

describe('silent', () => {
  const same: [string, string][] = [
    ['six times a year', 'un bulletin bimestriel'],
    ['a fee of $90', 'un droit de 90 CAD'],
    ['90 euros and 5 GB', '90 EUR et 5 Go'],
    ['at least 10 years of practice', 'au moins dix ans de pratique'],
    ['a 3-year contract', 'un contrat de trois ans'],
    ['for twenty four months', 'pendant vingt-quatre mois'],
    ['25,000 users and 7,540.44 euros', '25 000 utilisateurs et 7 540,44 euros'],
    ['25.000 users left as written', '25,000 utilisateurs'],
    ['three to five years; 20% of the time; 2.5 million', 'de 3 à 5 ans ; 20 % du temps ; 2,5 millions'],
    ['before 31 January 2027, 11:59 PM', 'avant le 31 janvier 2027, 23 h 59'],
    ['on March 3, 2027 and in May 2028', 'le 3 mars 2027 et en mai 2028'],
    ['on 22/06/2027', 'le 22 juin 2027'],
    ['June 29 – July 3, 2030', 'du 29 juin au 3 juillet 2030'],
    ['June 29–July 3, 2030', 'du 29 juin au 3 juillet 2030'],
    ['June 29 - July 3, 2030; 5-Jan-2030', 'du 29 juin au 3 juillet 2030 ; 5-janv.-2030'],
    ['at 2 p.m.', 'à 14 heures'],
    ['back by 30 September', 'de retour avant la fin du mois de septembre'],
    ['open from 15 March', 'ouvert à partir de la mi-mars'],
    ['from 1 May 2031', 'dès le début de mai 2031'],
    ['paid at time and a half', 'payé à 150 %'],
    ['paid double time', 'payé à 200 %'],
    ['a full-time post', 'un poste à 100 %'],
    ['the six issues of the letter each year', 'la lettre bimestrielle'],
    ['two years of service', '24 mois de service'],
    ['one of the candidates may ask for a second visit', 'un candidat peut demander une visite'],
    ['no later than one year before the end', 'au plus tard un an avant la fin'],
    ['in both languages', 'dans les deux langues'],
    ['V in one language and I in the other', 'V dans l’une des deux langues et I dans l’autre'],
    ['a decade of practice', 'dix ans de pratique'],
    ['in the 21st century', 'au XXIe siècle'],
    ['Windows 10 and Prince2', 'Windows 10 et Prince2'],
    ['see www.example.org/2027/12', 'voir www.example.org/2028/13'],
    ['six (6) posts', 'six postes'],
    ['some twenty gardens and hundreds of visitors', 'une vingtaine de jardins et des centaines de visiteurs'],
    ['phase II of the plan', 'phase 2 du plan'],
    ['the 1st prize', 'le grand prix'],
    ['after COVID-19', 'après le Covid 19'],
    ['certified in Prince2', 'titulaire d’un certificat'],
    ['a six-monthly review', 'un examen semestriel'],
    ['open 24/7', 'ouvert 24 heures sur 24 et 7 jours sur 7'],
    ['a new car for the third party', 'une voiture neuve à un prix neuf pour le tiers'],
    ['he may march in', 'il peut entrer'],
    ['three of them, and three more', 'trois d’entre eux, et trois de plus'],
    ['round the clock, seven days a week', '24 heures sur 24, sept jours sur sept'],
    ['a shop that is open 24/7', 'un magasin ouvert en permanence'],
    [
      'a test of an hour and a half, then half an hour of talk',
      'une épreuve de 90 minutes, puis un entretien de 30 minutes',
    ],
    ['over the past two decades', 'depuis vingt ans'],
    [
      'a trial lasting a fortnight, and a visit every other year',
      'un essai de deux semaines et une visite tous les deux ans',
    ],
    ['within two weeks', 'dans les quinze jours'],
    ['renewed for a year', 'prolongé de douze mois'],
    ['half a million euros for half a dozen boats', '500 000 euros pour six bateaux'],
    ['songs of the 1990s', 'chansons des années 90'],
    ['a bilingual and a trilingual guide', 'un guide en deux langues et un autre en trois langues'],
    ['open from noon to midnight', 'ouvert de 12 h à 24 h'],
    ['two hours of talk', '120 minutes d’entretien'],
    ['Rate the paths from 1 to 5. Decide which to mend.', 'Note les allées de 1 à 5. Décide lesquelles réparer.'],
    ['the top 10 may be asked to return', 'les dix premiers pourront être invités à revenir'],
    ['one of the "Big Four" gardeners', 'l’un des « Big Four » du jardinage'],
    ['open from 9.00 to 17.30', 'ouvert de 9 h à 17 h 30'],
    ['the 2027/28 season', 'la saison 2027-2028'],
    ['the four-eyes rule in nine-to-five jobs', 'la règle du double regard aux heures de bureau'],
    ['No two days are alike.', 'Chaque jour est différent.'],
    ['No day is like another.', 'Il n’y a pas deux jours semblables.'],
    ['roses of the nineties', 'roses des années 90'],
    ['one in five visitors', '20 % du public'],
    ['three out of four visitors', 'les trois quarts du public'],
    ['increase the beds by 50%', 'augmenter les massifs de moitié'],
    ['reply within 48 hours', 'répondre dans les deux jours'],
    ['call +32 2 555 01 23', 'appeler le 02/555.01.23'],
    ['call (+32 2) 555 01 23', 'appeler le +32 2 555 01 23'],
    ['half of the beds and a third of the paths', 'la moitié des massifs et un tiers des allées'],
    ['the second gate opens each quarter', 'la deuxième porte s’ouvre tous les trimestres'],
    ['the yearly report', 'le rapport de l’exercice'],
    ['water the beds twice a year', 'arroser les massifs chaque semestre'],
    ['a first visit within a month, then a monthly one', 'une visite dans le mois, puis une par mois'],
    ['5 to 10% of the seeds', 'de 5 à 10 pour cent des graines'],
  ]
  test.each(same)('%s', (en, fr) => expect(find(en, fr)).toEqual([]))

  test('an item that was cut in two takes its number along', () => {
    const en = side('en', {}, [
      ['qualifications', 'item', 'know a tool;'],
      ['qualifications', 'item', 'such as Rake 2030.'],
    ])
    const fr = side('fr', {}, [['qualifications', 'item', 'connaître un outil comme Rake 2030.']])
    expect(
      findingsOf(numberMismatch, {
        en,
        fr,
        pairs: [
          [['en1'], ['fr1']],
          [['en2'], []],
        ],
      }),
    ).toEqual([])
  })

  test('the header, section numbers and blocks without counterpart are for others to judge', () => {
    const heading = (language: 'en' | 'fr', number: number) =>
      side(language, {}, [['contract', 'heading', `${number}. CONTRACT`]])
    expect(findingsOf(numberMismatch, { en: heading('en', 6), fr: heading('fr', 7) })).toEqual([])
    expect(
      findingsOf(numberMismatch, {
        en: side('en', {}, [['summary', 'item', '12 apples']]),
        fr: side('fr', {}),
        pairs: [[['en1'], []]],
      }),
    ).toEqual([])
    expect(
      findingsOf(numberMismatch, {
        en: side('en', { posts: [12, '12'] }),
        fr: side('fr', { posts: [13, '13'] }),
      }),
    ).toEqual([])
  })
})

describe('reports', () => {
  const other: [string, string, string, string[], string[]][] = [
    ['a fee of £90', 'un droit de 90 €', 'English says “£90”, French “90 €”.', ['£90'], ['90 €']],
    ['a tank of 90 litres', 'un bac de 90 kilos', 'English says “litres”, French “kilos”.', ['litres'], ['kilos']],
    [
      'twice a year',
      'tous les deux ans',
      'English says “twice a year”, French “tous les deux ans”.',
      ['twice a year'],
      ['tous les deux ans'],
    ],
    [
      'at least 10 years',
      'au moins onze ans',
      'English says “10 years”, French “onze ans”.',
      ['10 years'],
      ['onze ans'],
    ],
    ['three years', 'trois mois', 'English says “three years”, French “trois mois”.', ['three years'], ['trois mois']],
    ['25,000 users', '25 500 utilisateurs', 'English says “25,000”, French “25 500”.', ['25,000'], ['25 500']],
    [
      'four cars and four vans',
      'quatre voitures et des camionnettes',
      'English says “four”, the French sentence “quatre voitures et des camionnettes”.',
      ['four'],
      [],
    ],
    ['some cars', 'dix-huit voitures', 'French says “dix-huit”, the English sentence “some cars”.', [], ['dix-huit']],
    ['20% of the time', '30 % du temps', 'English says “20%”, French “30 %”.', ['20%'], ['30 %']],
    [
      'by 12 May 2027',
      'avant le 12 juin 2027',
      'English says “12 May 2027”, French “12 juin 2027”.',
      ['12 May 2027'],
      ['12 juin 2027'],
    ],
    ['Prince2', 'Prince3', 'English says “Prince2”, French “Prince3”.', ['Prince2'], ['Prince3']],
    ['Windows 10', 'Windows 11', 'English says “10”, French “11”.', ['10'], ['11']],
    ['from 9:30 to 17:00', 'de 9 h 30 à 18 h', 'English says “17:00”, French “18 h”.', ['17:00'], ['18 h']],
    [
      'two decades of practice',
      'trente ans de pratique',
      'English says “two”, French “trente ans”.',
      ['two'],
      ['trente ans'],
    ],
    [
      'within two weeks',
      'dans les trente jours',
      'English says “two weeks”, French “trente jours”.',
      ['two weeks'],
      ['trente jours'],
    ],
    [
      'a test of an hour and a half',
      'une épreuve de 60 minutes',
      'English says “an hour and a half”, French “60 minutes”.',
      ['an hour and a half'],
      ['60 minutes'],
    ],
    [
      'call +32 2 555 01 23',
      'appeler le +32 2 555 01 32',
      'English says “+32 2 555 01 23”, French “+32 2 555 01 32”.',
      ['+32 2 555 01 23'],
      ['+32 2 555 01 32'],
    ],
    ['above 5% of the beds', 'plus de 5 des massifs', 'English says “5%”, French “5”.', ['5%'], ['5']],
    ['half of the beds', 'le tiers des massifs', 'English says “half”, French “le tiers”.', ['half'], ['le tiers']],
    ['on the first Tuesday', 'le deuxième mardi', 'English says “first”, French “deuxième”.', ['first'], ['deuxième']],
    [
      'a quarterly walk. Two ponds.',
      'une promenade mensuelle. Deux étangs.',
      'English says “quarterly”, French “mensuelle”.',
      ['quarterly'],
      ['mensuelle'],
    ],
    [
      'with one year in a park',
      'dont un mois dans un parc',
      'English says “one year”, French “un mois”.',
      ['one year'],
      ['un mois'],
    ],
    [
      'a dozen boats',
      'une vingtaine de bateaux',
      'English says “a dozen”, French “vingtaine”.',
      ['a dozen'],
      ['vingtaine'],
    ],
    ['in the 20th century', 'au XXIe siècle', 'English says “20”, French “XXIe”.', ['20'], ['XXIe']],
  ]
  test.each(other)('%s / %s', (en, fr, message, english, french) => {
    const [finding, ...rest] = find(en, fr)
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe(message)
    expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([english, french])
  })

  test('an uncertain pair lowers the severity', () => {
    expect(find('ten', 'onze', 0.4).map(({ severity }) => severity)).toEqual(['warning'])
  })
})

test('words that look alike and are not the same number', () => {
  expect(find('The stars number 1 billion.', 'Les étoiles sont 1 billion.').map(({ message }) => message.en)).toEqual([
    'Both languages say “1 billion”, which is another number in each.',
  ])
})

describe('lines of the header', () => {
  const header = (en: string, fr: string, lines: FieldLines = {}) =>
    findingsOf(numberMismatch, {
      en: side('en', lines, [['header', 'field', en]]),
      fr: side('fr', lines, [['header', 'field', fr]]),
    })

  test('of which no value was read are compared like any other', () => {
    expect(header('Duration of contract: 24 months', 'Durée du contrat : 12 mois')).toHaveLength(1)
    expect(header('Reserve list valid until: 31/12/2028', 'Validité de la liste : 31/12/2029')).toHaveLength(1)
    expect(header('Duration of contract: two years', 'Durée du contrat : 24 mois')).toEqual([])
  })
})
