import { body, type FormNotice } from './form-notice.ts'

/** Headers of few labels or none: what a line says is told by where it stands and what it looks like. */
export const placedForms: readonly FormNotice[] = [
  {
    name: 'a federal office',
    text: {
      en: `Federal Office for Harbours and Lamps
Lamp Engineer (80–100%)
Bern and teleworking
80–100%
Publication date: 01.03.2027
Entry into service: 01.06.2027 or by agreement
Application deadline: 31.03.2027
Ref. No. 54321
${body.en}`,
      fr: `Office fédéral des ports et des feux
Ingénieure ou ingénieur en éclairage (80–100 %)
Berne et télétravail
80–100 %
Date de publication : 01.03.2027
Entrée en service : 01.06.2027 ou à convenir
Délai de candidature : 31.03.2027
Réf. n° 54321
${body.fr}`,
    },
    want: {
      en: {
        title: 'Lamp Engineer (80–100%)',
        reference: '54321',
        body: 'Federal Office for Harbours and Lamps',
        location: 'Bern and teleworking',
        schedule: '80–100%',
      },
      fr: {
        title: 'Ingénieure ou ingénieur en éclairage (80–100 %)',
        reference: '54321',
        body: 'Office fédéral des ports et des feux',
        location: 'Berne et télétravail',
        schedule: '80–100 %',
      },
    },
  },
  {
    name: 'a laboratory whose deadline stands in a sentence',
    text: {
      en: `Applied Physicist for Harbour Lamps
LMP-HB-2027-41-LD
Meyrin, Switzerland
${body.en}
This vacancy is published from 1 March 2027; applications should reach us no later than 20 April 2027 at 23:59.
Contract duration: 24 months
Working hours: 40 hours per week`,
      fr: `Physicien ou physicienne pour les feux de port
LMP-HB-2027-41-LD
Meyrin (Suisse)
${body.fr}
Cet avis est publié le 1er mars 2027 ; les candidatures doivent nous parvenir au plus tard le 20 avril 2027 à 23 h 59.
Durée du contrat : 24 mois
Temps de travail : 40 heures par semaine`,
    },
    want: {
      en: {
        title: 'Applied Physicist for Harbour Lamps',
        reference: 'LMP-HB-2027-41-LD',
        location: 'Meyrin, Switzerland',
        deadline: { date: '2027-04-20', time: '23:59:00' },
        schedule: '40 hours per week',
      },
      fr: {
        title: 'Physicien ou physicienne pour les feux de port',
        reference: 'LMP-HB-2027-41-LD',
        location: 'Meyrin (Suisse)',
        deadline: { date: '2027-04-20', time: '23:59:00' },
        schedule: '40 heures par semaine',
      },
    },
  },
  {
    name: 'a department of Canada',
    text: {
      en: `Lamp Inspector
Reference number: LMP27J-021345-000077
Department of Harbours - Coastal Directorate
Yarmouth (Nova Scotia), Rimouski (Québec)
TI-05
Term - 2 years
$74,152 to $90,022
Closing date: 5 March 2027 - 23:59, Pacific Time
${body.en}
Positions to be filled: 3`,
      fr: `Inspecteur ou inspectrice des feux
Numéro de référence : LMP27J-021345-000077
Ministère des Ports - Direction de la côte
Yarmouth (Nouvelle-Écosse), Rimouski (Québec)
TI-05
Durée déterminée - 2 ans
De 74 152 $ à 90 022 $
Date limite : 5 mars 2027 - 23 h 59, heure du Pacifique
${body.fr}
Nombre de postes à doter : 3`,
    },
    want: {
      en: {
        title: 'Lamp Inspector',
        reference: 'LMP27J-021345-000077',
        body: 'Department of Harbours - Coastal Directorate',
        location: 'Yarmouth (Nova Scotia), Rimouski (Québec)',
        posts: 3,
        deadline: { date: '2027-03-05', time: '23:59:00' },
      },
      fr: {
        title: 'Inspecteur ou inspectrice des feux',
        reference: 'LMP27J-021345-000077',
        body: 'Ministère des Ports - Direction de la côte',
        location: 'Yarmouth (Nouvelle-Écosse), Rimouski (Québec)',
        posts: 3,
        deadline: { date: '2027-03-05', time: '23:59:00' },
      },
    },
  },
  {
    name: 'a letter-headed notice with an address and page numbers',
    text: {
      en: `International Bureau of Lamps
12 rue des Quais, 69006 Lyon, France
Page 1 of 3
VACANCY NOTICE 2027-12
This position is open to men and women alike.
Coordinator, Lamp Registers
Grade: 5
Location: Lyon, France
Monthly salary: EUR 5,231
Deadline for application: 9 April 2027
${body.en}`,
      fr: `Bureau international des feux
12 rue des Quais, 69006 Lyon, France
Page 1 sur 3
AVIS DE VACANCE DE POSTE 2027-12
Ce poste est ouvert aux femmes comme aux hommes.
Coordonnateur ou coordonnatrice des registres
Grade : 5
Lieu : Lyon, France
Salaire mensuel : 5 231 EUR
Date limite de candidature : 9 avril 2027
${body.fr}`,
    },
    want: {
      en: {
        title: 'Coordinator, Lamp Registers',
        reference: '2027-12',
        body: 'International Bureau of Lamps',
        location: 'Lyon, France',
        salary: { amount: 5231, currency: 'EUR', period: 'month' },
        deadline: { date: '2027-04-09', time: null },
      },
      fr: {
        title: 'Coordonnateur ou coordonnatrice des registres',
        reference: '2027-12',
        body: 'Bureau international des feux',
        location: 'Lyon, France',
        salary: { amount: 5231, currency: 'EUR', period: 'month' },
        deadline: { date: '2027-04-09', time: null },
      },
    },
  },
]
