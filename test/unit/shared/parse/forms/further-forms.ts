import { body, type FormNotice } from './form-notice.ts'

/** Written before the general form was, and not looked at while it was made. */
export const furtherForms: readonly FormNotice[] = [
  {
    name: 'a university',
    text: {
      en: `Lamp Collections Manager
Job ID: J0427-0112
Faculty/Service: Library
Job Classification: NM1 Grade 7
Hiring Range: $70,123.00 - $88,571.00 (per annum)
Hours per week: 35
Application deadline: April 16, 2027
${body.en}`,
      fr: `Gestionnaire des collections de lampes
No de l’offre : J0427-0112
Faculté/Service : Bibliothèque
Classification de l’emploi : NM1 Grade 7
Échelle d’embauche : 70 123,00 $ - 88 571,00 $ (par an)
Heures par semaine : 35
Date limite pour postuler : 16 avril 2027
${body.fr}`,
    },
    want: {
      en: {
        title: 'Lamp Collections Manager',
        reference: 'J0427-0112',
        body: 'Library',
        schedule: '35',
        deadline: { date: '2027-04-16', time: null },
      },
      fr: {
        title: 'Gestionnaire des collections de lampes',
        reference: 'J0427-0112',
        body: 'Bibliothèque',
        schedule: '35',
        deadline: { date: '2027-04-16', time: null },
      },
    },
  },
  {
    name: 'a weather centre',
    text: {
      en: `Scientist – Lamp Data
VN27-161
Reading, United Kingdom
Department: Lamp Research
Grade: A2
Salary: GBP 75,236 net per annum
Closes on 12 April 2027
${body.en}`,
      fr: `Scientifique – données des feux
VN27-161
Reading (Royaume-Uni)
Département : Recherche sur les feux
Grade : A2
Traitement : 75 236 GBP nets par an
Clôture le 12 avril 2027
${body.fr}`,
    },
    want: {
      en: {
        title: 'Scientist – Lamp Data',
        reference: 'VN27-161',
        location: 'Reading, United Kingdom',
        body: 'Lamp Research',
        grade: { min: 'A2', max: 'A2' },
        salary: { amount: 75236, currency: 'GBP', period: 'year' },
        deadline: { date: '2027-04-12', time: null },
      },
      fr: {
        title: 'Scientifique – données des feux',
        reference: 'VN27-161',
        location: 'Reading (Royaume-Uni)',
        body: 'Recherche sur les feux',
        grade: { min: 'A2', max: 'A2' },
        salary: { amount: 75236, currency: 'GBP', period: 'year' },
        deadline: { date: '2027-04-12', time: null },
      },
    },
  },
  {
    name: 'an organisation of French-speaking countries',
    text: {
      en: `Programme Specialist (Lamps for All)
Number and Title of Vacancy: VA 14/2027
Place of assignment: Paris
Job level: P3
Contract: 3 years
Final date of receipt of applications: 7 May 2027
Department to which attached: Directorate of Light
${body.en}`,
      fr: `Spécialiste de programme (Des lampes pour tous)
Numéro et intitulé de l’avis : VA 14/2027
Lieu d’affectation : Paris
Niveau de l’emploi : P3
Contrat : 3 ans
Date limite de réception des candidatures : 7 mai 2027
Direction de rattachement : Direction de la lumière
${body.fr}`,
    },
    want: {
      en: {
        title: 'Programme Specialist (Lamps for All)',
        reference: 'VA 14/2027',
        location: 'Paris',
        body: 'Directorate of Light',
        grade: { min: 'P3', max: 'P3' },
        deadline: { date: '2027-05-07', time: null },
      },
      fr: {
        title: 'Spécialiste de programme (Des lampes pour tous)',
        reference: 'VA 14/2027',
        location: 'Paris',
        body: 'Direction de la lumière',
        grade: { min: 'P3', max: 'P3' },
        deadline: { date: '2027-05-07', time: null },
      },
    },
  },
  {
    name: 'a town',
    text: {
      en: `Harbour Lamp Keeper
COMPETITION 2027-014
Full-time, permanent (37.5 hours per week)
Harbour Services Department
$31.25 to $38.90 per hour
City of Moncton
Applications will be accepted until 4:30 p.m. on Friday, March 5, 2027.
${body.en}`,
      fr: `Gardien ou gardienne des feux du port
CONCOURS 2027-014
Temps plein, permanent (37,5 heures par semaine)
Service du port
De 31,25 $ à 38,90 $ l’heure
Ville de Moncton
Les candidatures seront acceptées jusqu’au vendredi 5 mars 2027 à 16 h 30.
${body.fr}`,
    },
    want: {
      en: {
        title: 'Harbour Lamp Keeper',
        reference: '2027-014',
        body: 'Harbour Services Department',
        schedule: 'Full-time, permanent (37.5 hours per week)',
        deadline: { date: '2027-03-05', time: '16:30:00' },
      },
      fr: {
        title: 'Gardien ou gardienne des feux du port',
        reference: '2027-014',
        body: 'Service du port',
        schedule: 'Temps plein, permanent (37,5 heures par semaine)',
        deadline: { date: '2027-03-05', time: '16:30:00' },
      },
    },
  },
]
