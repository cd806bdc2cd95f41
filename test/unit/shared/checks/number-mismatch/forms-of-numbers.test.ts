import { describe, expect, test } from 'vitest'
import { numberMismatch } from '../../../../../shared/checks/number-mismatch/number-mismatch.ts'
import { findingsOf, side } from '../../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(numberMismatch, {
    en: side('en', {}, [['summary', 'paragraph', en]]),
    fr: side('fr', {}, [['summary', 'paragraph', fr]]),
    pairs: [[['en1'], ['fr1'], 0.9]],
  })

/** A value, in forms of which each says it: every one of the English meets every one of the French. */
const same: Record<string, { en: string[]; fr: string[] }[]> = {
  'an hour of the day': [
    {
      en: ['We open at half past eight.', 'We open at 8:30.', 'We open at 8.30 a.m.', 'We open at 8:30 AM.'],
      fr: ['Nous ouvrons à 8 h 30.', 'Nous ouvrons à huit heures et demie.', 'Nous ouvrons à 8h30.'],
    },
    {
      en: ['Lunch ends at half past one.', 'Lunch ends at 1.30 p.m.', 'Lunch ends at 1:30pm.'],
      fr: ['Le repas finit à 13 h 30.', 'Le repas finit à 13:30.', 'Le repas finit à treize heures trente.'],
    },
    {
      en: ['We close at a quarter past five.', 'We close at quarter past five.', 'We close at 5:15 p.m.'],
      fr: ['Nous fermons à 17 h 15.', 'Nous fermons à cinq heures et quart.'],
    },
    {
      en: ['We close at a quarter to nine.', 'We close at 8:45 p.m.'],
      fr: ['Nous fermons à 20 h 45.', 'Nous fermons à neuf heures moins le quart.'],
    },
    { en: ['We close at twenty minutes past six.', 'We close at 6.20 pm.'], fr: ['Nous fermons à 18 h 20.'] },
    {
      en: ['We stop at four in the afternoon.', 'We stop at four o’clock.', 'We stop at 4 p.m.', 'We stop at 16.00.'],
      fr: ['Nous cessons à 16 heures.', 'Nous cessons à 16 h.', 'Nous cessons à quatre heures de l’après-midi.'],
    },
    {
      en: ['We start at seven in the morning.', 'We start at 7 a.m.'],
      fr: ['Nous commençons à 7 h.', 'Nous commençons à sept heures du matin.'],
    },
    { en: ['Apply by 1700 hours.', 'Apply by 17:00 hours.', 'Apply by 5 P.M.'], fr: ['Postulez avant 17 heures.'] },
    { en: ['It opens at 12:30.', 'It opens at half past noon.'], fr: ['L’accueil ouvre à midi et demi.'] },
    {
      en: ['We close at 12 noon.', 'We close at noon.', 'We close at 12 midday.', 'We close at twelve noon.'],
      fr: ['Nous fermons à midi.', 'Nous fermons à 12 h.'],
    },
    {
      en: ['We close at 12 midnight.', 'We close at midnight.'],
      fr: ['Nous fermons à minuit.', 'Nous fermons à 24 h.', 'À 23 h 59.'],
    },
    {
      en: ['Lunch is at 15 minutes past noon.', 'Lunch is at 12:15 p.m.', 'Lunch is at fifteen minutes past noon.'],
      fr: ['Le repas est à 12 h 15.', 'Le repas est à midi et quart.'],
    },
    { en: ['We close at nine thirty.', 'We close at half past nine.'], fr: ['Nous fermons à 9 h 30.', '21 h 30.'] },
    { en: ['We close at eight.', 'We close at 8.'], fr: ['Nous fermons à 20 h.', 'Nous fermons à 8 heures.'] },
    { en: ['Lunch ends at 1.30.', 'Lunch ends at 1:30.'], fr: ['Le repas finit à 13 h 30.'] },
    {
      en: ['Come from 2:30–4 p.m.', 'Come from 2.30 to 4 p.m.', 'Come between 2:30 p.m. and 4 p.m.'],
      fr: ['Venez de 14 h 30 à 16 h.', 'Venez de 14 h 30 à 16 heures.'],
    },
    {
      en: ['Come from 2–4 p.m.', 'Come between 2 and 4 p.m.'],
      fr: ['Venez de 14 h à 16 h.', 'Venez de 14 à 16 heures.'],
    },
    { en: ['From 9 a.m. to 5 p.m. on weekdays.'], fr: ['De 9 h à 17 h en semaine.', 'De 9 heures à 17 heures.'] },
  ],
  'a length of time': [
    {
      en: ['The day has 7 hours and 36 minutes.', 'The day has 7 hours 36 minutes.', 'The day has 7.6 hours.'],
      fr: ['La journée compte 7 h 36.', 'La journée compte 7 heures et 36 minutes.', 'La journée compte 7 h 36 min.'],
    },
    {
      en: ['They work 37.5 hours a week.', 'They work 37 and a half hours a week.', 'They work 37½ hours a week.'],
      fr: ['Le travail prend 37 h 30 par semaine.', 'Le travail prend 37,5 heures par semaine.', '37h30 par semaine.'],
    },
    {
      en: ['They work 37.5 hrs a week.', 'They work 37.5hrs a week.', 'They work 37½ hrs a week.'],
      fr: ['Le travail prend 37 h 30 par semaine.', 'Le travail prend 37,5 heures par semaine.'],
    },
    {
      en: ['A walk of 45 min.', 'A walk of 45 mins.', 'A walk of 45 minutes.'],
      fr: ['Une marche de 45 minutes.', 'Une marche de 45 min.', 'Une marche de trois quarts d’heure.'],
    },
    { en: ['A trip of 2 hrs.', 'A trip of 2 hours.'], fr: ['Un trajet de 2 heures.', 'Un trajet de 120 minutes.'] },
    {
      en: ['It takes two and a half years.', 'It takes 2.5 years.', 'It takes 30 months.'],
      fr: ['Cela prend deux ans et demi.', 'Cela prend 2,5 ans.', 'Cela prend trente mois.'],
    },
    {
      en: ['During the first two years of service.', 'During two years of service.'],
      fr: ['Pendant les deux premières années de service.', 'Pendant deux années de service.'],
    },
  ],
  'more than a whole': [
    {
      en: ['It has one and a half million visitors.', 'It has 1.5 million visitors.', 'It has 1,500,000 visitors.'],
      fr: ['On compte un million et demi de visiteurs.', 'On compte 1,5 million de visiteurs.'],
    },
    {
      en: ['Up to three and a half tonnes.', 'Up to 3.5 tonnes.', 'Up to 3½ tonnes.', 'Up to 3 1/2 tonnes.'],
      fr: ['Jusqu’à 3,5 tonnes.', 'Jusqu’à trois tonnes et demie.', 'Jusqu’à 3 tonnes et demie.'],
    },
    { en: ['Two and three quarter litres.'], fr: ['2,75 litres.'] },
  ],
  money: [
    {
      en: ['It is worth EUR 2.8 billion.', 'It is worth €2.8bn.', 'It is worth € 2.8 bn.'],
      fr: ['Cela vaut 2,8 Md€.', 'Cela vaut 2,8 milliards d’euros.', 'Cela vaut 2,8 Mds €.', 'Cela vaut 2 800 M€.'],
    },
    { en: ['It costs $3.4 million.', 'It costs $3.4M.', 'It costs $3.4m.'], fr: ['Cela coûte 3,4 M$.', '3,4 M $.'] },
    {
      en: ['A grant of €45k.', 'A grant of €45,000.', 'A grant of EUR 45 thousand.', 'A grant of 45 kEUR.'],
      fr: ['Une aide de 45 k€.', 'Une aide de 45 000 €.', 'Une aide de 45 mille euros.', 'Une aide de 45 K€.'],
    },
    {
      en: ['A sum of €1.2 million to €1.5 million.', 'A sum of €1.2m to €1.5m.', 'A sum of EUR 1.2–1.5 million.'],
      fr: ['Une somme de 1,2 à 1,5 million d’euros.', 'Une somme de 1,2 M€ à 1,5 M€.'],
    },
    {
      en: ['A sum of €2 million to €3 million.', 'A sum of two million to three million euros.'],
      fr: ['Une somme de deux à trois millions d’euros.', 'Une somme de 2 à 3 millions d’euros.'],
    },
    { en: ['CHF 2 million in all.', 'CHF 2m in all.'], fr: ['En tout, 2 Mio CHF.', '2 mio de francs suisses.'] },
  ],
  'a part': [
    {
      en: [
        'Four out of five requests come by post.',
        'Of the requests, 80% come by post.',
        'Four fifths come by post.',
      ],
      fr: [
        'De celles-ci, 80 % viennent par la poste.',
        'Quatre demandes sur cinq viennent par la poste.',
        'Les quatre cinquièmes viennent par la poste.',
      ],
    },
    {
      en: ['The post may be held half-time.', 'The post may be held at 50%.', 'Half time is possible.'],
      fr: ['Le poste peut être occupé à 50 %.', 'Un mi-temps est possible.', 'Le poste est à mi-temps.'],
    },
    {
      en: ['Three quarters of the rooms are let.', 'Of the rooms, 75 per cent are let.'],
      fr: ['Les trois quarts des salles sont loués.', 'Des salles, 75 pour cent sont loués.'],
    },
    {
      en: ['One in five leaves.', 'A fifth of them leave.', 'Some 20% leave.'],
      fr: ['20 % partent.', 'Un sur cinq part.'],
    },
    {
      en: ['1/3 of the seats are free.', 'A third of the seats are free.', 'One third of the seats are free.'],
      fr: ['Un tiers des places est libre.', '1/3 des places est libre.', 'Le tiers des places est libre.'],
    },
    {
      en: ['2/3 of the seats are free.'],
      fr: ['Les deux tiers des places sont libres.', '2/3 des places sont libres.'],
    },
    { en: ['Two agents on 10 sites.'], fr: ['Deux agents sur 10 sites.'] },
  ],
  'a number, grouped': [
    {
      en: ['They hold 5,400 samples.', 'They hold 5’400 samples.', 'They hold 5400 samples.'],
      fr: ['On y garde 5’400 pièces.', 'On y garde 5 400 pièces.', "On y garde 5'400 pièces.", '5.400 pièces.'],
    },
    { en: ['It has 5,000 to 10,000 visitors.'], fr: ['On compte de 5 à 10 000 visiteurs.', 'De 5 000 à 10 000.'] },
    { en: ['EUR 5,120.00 a month.'], fr: ['5’120.00 EUR par mois.', '5 120,00 EUR par mois.'] },
  ],
  'a telephone number': [
    {
      en: ['Call +33 (0)1 55 55 02 30.', 'Call +33 1 55 55 02 30.', 'Call 0033 1 55 55 02 30.'],
      fr: ['Appelez le +33 1 55 55 02 30.', 'Appelez le 01 55 55 02 30.', 'Appelez le 01.55.55.02.30.'],
    },
    {
      en: ['Call 506-555-0177.', 'Call (506) 555-0177.', 'Call +1 506 555 0177.', 'Call 506.555.0177.'],
      fr: ['Composez le 506 555-0177.', 'Composez le 1 506 555-0177.', 'Composez le +1 506-555-0177.'],
    },
    { en: ['Toll-free: 1-800-555-0142.'], fr: ['Sans frais : 1 800 555-0142.', 'Sans frais : 1 (800) 555-0142.'] },
  ],
  'a measure': [
    {
      en: ['A store of 30 cubic metres.', 'A store of 30 m³.', 'A store of 30 m3.'],
      fr: ['Un dépôt de 30 mètres cubes.', 'Un dépôt de 30 m³.', 'Un dépôt de 30 m3.'],
    },
    {
      en: ['A hall of 250 square metres.', 'A hall of 250 m².', 'A hall of 250 sq m.', 'A hall of 250 m2.'],
      fr: ['Une salle de 250 mètres carrés.', 'Une salle de 250 m².', 'Une salle de 250 m2.'],
    },
    { en: ['A rope of 30 m.', 'A rope of 30 metres.'], fr: ['Une corde de 30 m.', 'Une corde de 30 mètres.'] },
    { en: ['A park of 12 square kilometres.', '12 km² of park.'], fr: ['Un parc de 12 km².', '12 kilomètres carrés.'] },
  ],
  'how often': [
    {
      en: ['Duty falls on two evenings a week.', 'Duty falls twice a week.'],
      fr: ['La permanence est bihebdomadaire.', 'La permanence a lieu deux fois par semaine.'],
    },
    {
      en: ['We open six days a week.', 'We open 6 days a week.', 'We open six days in seven.'],
      fr: ['Nous ouvrons six jours sur sept.', 'Ouvert 6 jours sur 7.', 'Ouvert 6 jours par semaine.', 'Ouvert 6j/7.'],
    },
    { en: ['They work every other weekend.', 'They work one weekend in two.'], fr: ['Travail un week-end sur deux.'] },
    {
      en: ['They work one weekend in four.', 'They work every fourth weekend.'],
      fr: ['Travail un week-end sur quatre.'],
    },
    {
      en: ['It is open every Tuesday.', 'It is open each Tuesday.'],
      fr: ['Ouvert chaque mardi.', 'Ouvert tous les mardis.'],
    },
    { en: ['The paper has four issues a year.'], fr: ['Ce bulletin est trimestriel.', 'Quatre numéros par an.'] },
  ],
  'a day': [
    {
      en: ['Closed on New Year’s Day and Christmas Day.', 'Closed on 1 January and at Christmas.'],
      fr: ['Fermé le 1er janvier et à Noël.', 'Fermé le jour de l’An et le 25 décembre.'],
    },
    {
      en: ['Closed on 1 May.', 'Closed on the first of May.', 'Closed on May Day.'],
      fr: ['Fermé le premier mai.', '1er mai.'],
    },
  ],
  'an idiom': [
    { en: ['Keep the list in duplicate.', 'Keep two copies of it.'], fr: ['Tient la liste en deux exemplaires.'] },
    {
      en: ['Work in tandem with the press.'],
      fr: ['Travaille à deux avec la presse.', 'Travaille en tandem avec la presse.'],
    },
    {
      en: ['Hold a Master’s degree.'],
      fr: ['Avoir un diplôme de niveau bac+5.', 'Avoir un diplôme de niveau bac + 5.'],
    },
  ],
}

describe.each(Object.entries(same))('one value in every form: %s', (_kind, values) => {
  const pairs = values.flatMap(({ en, fr }) => en.flatMap((a) => fr.map((b) => [a, b] as const)))
  test.each(pairs)('%s / %s', (en, fr) => {
    expect(find(en, fr).map(({ message }) => message.en)).toEqual([])
  })
})
