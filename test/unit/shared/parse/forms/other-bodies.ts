import { body, type FormNotice } from './form-notice.ts'

/** Forms of further public bodies: counted posts, codes and towns in lines of their own, labels that may mean two. */
export const otherBodies: readonly FormNotice[] = [
  {
    name: 'a museum that says what the paper is above the title, and has a number for each of two posts',
    text: {
      en: `National Museum of Lamps
12 quai des Mariniers, 69007 Lyon
Vacancy
Curator of Lamps (M/F)
Two posts: 27-031 (oil) and 27-032 (electric)
Department: Department of Collections
Work location: Lyon
Gross salary: €33,000 to €38,500, according to experience
To be filled from: 3 January 2028
Closing date: 30 September 2027, midnight
${body.en}`,
      fr: `Musée national des lampes
12, quai des Mariniers, 69007 Lyon
Offre d’emploi
Chargé ou chargée de collections
Deux postes : 27-031 (huile) et 27-032 (électricité)
Service : Département des collections
Lieu de travail : Lyon
Rémunération brute : de 33 000 € à 38 500 €, selon l’expérience
À pourvoir à compter du : 3 janvier 2028
Date limite : 30 septembre 2027 à minuit
${body.fr}`,
    },
    want: {
      en: {
        title: 'Curator of Lamps (M/F)',
        reference: '27-031',
        posts: 2,
        salary: { amount: 33000, max: 38500, currency: 'EUR', period: 'year' },
        startDate: '2028-01-03',
      },
      fr: {
        title: 'Chargé ou chargée de collections',
        reference: '27-031',
        posts: 2,
        salary: { amount: 33000, max: 38500, currency: 'EUR', period: 'year' },
        startDate: '2028-01-03',
      },
    },
  },
  {
    name: 'a federal service with a code and a count in one line, and addresses farther down',
    text: {
      en: `Lamp Inspectors (m/f/x)
FPS Light and Harbours
AFG27145 - 3 vacancies
Brussels, Namur or Ghent
Apply before 14 June 2027
Job content
Every week an inspector looks at the lamps of two harbours and writes down what is to be mended.
The workplace: City Atrium, Rue du Progrès 56, 1210 Brussels; for Namur, Place Léopold 3, 5000 Namur.
${body.en}`,
      fr: `Inspecteurs des lampes (h/f/x)
SPF Lumière et Ports
AFG27145 - 3 postes vacants
Bruxelles, Namur ou Gand
Postulez avant le 14 juin 2027
Contenu de la fonction
Chaque semaine, un inspecteur examine les lampes de deux ports et note ce qui doit être réparé.
Lieu de travail : City Atrium, rue du Progrès 56, 1210 Bruxelles ; pour Namur, place Léopold 3, 5000 Namur.
${body.fr}`,
    },
    want: {
      en: { reference: 'AFG27145', posts: 3, location: 'Brussels, Namur or Ghent', body: 'FPS Light and Harbours' },
      fr: { reference: 'AFG27145', posts: 3, location: 'Bruxelles, Namur ou Gand', body: 'SPF Lumière et Ports' },
    },
  },
  {
    name: 'a district whose pay band is a number, and whose dollars are of the country of both languages',
    text: {
      en: `Lamp Coordinator
Competition Number: R46-2027-0918
Department: Coastal Lamps Branch
Location: Harbour Point
Pay Band: 5
Salary: $62,386 to $73,322
Closing Date: April 23, 2027
${body.en}`,
      fr: `Coordonnatrice ou coordonnateur des lampes
Numéro de concours : R46-2027-0918
Ministère : Direction des lampes côtières
Lieu : Harbour Point
Bande salariale : 5
Salaire : de 62 386 $ à 73 322 $
Date limite : 23 avril 2027
${body.fr}`,
    },
    want: {
      en: { grade: { min: '5', max: '5' }, salary: { amount: 62386, max: 73322, currency: 'CAD', period: 'year' } },
      fr: { grade: { min: '5', max: '5' }, salary: { amount: 62386, max: 73322, currency: 'CAD', period: 'year' } },
    },
  },
  {
    name: 'an agency that gives the time of publication, and the length of a contract before its kind',
    text: {
      en: `Lamp Officer, P-4
Post Title: Lamp Officer, P-4
Contract Duration (Years, Months, Days): 2 years
Contractual Arrangement: Fixed-term appointment
Duty Station: Montreal
Posting Period: 3 February 2027 - 3 April 2027 (11:59 p.m. Montreal time)
Job Opening Number: 27-ANB-611402-P-MON
${body.en}`,
      fr: `Spécialiste des lampes, P-4
Intitulé du poste : Spécialiste des lampes, P-4
Type de contrat : Engagement de durée déterminée
Durée du contrat (années, mois, jours) : 2 ans
Lieu d’affectation : Montréal
Période de publication : 3 février 2027 - 3 avril 2027 (23 h 59, heure de Montréal)
Numéro de l’avis de vacance : 27-ANB-611402-P-MON
${body.fr}`,
    },
    want: {
      en: {
        title: 'Lamp Officer',
        contract: 'Fixed-term appointment',
        grade: { min: 'P-4', max: 'P-4' },
        deadline: { date: '2027-04-03', time: '23:59:00' },
      },
      fr: {
        title: 'Spécialiste des lampes',
        contract: 'Engagement de durée déterminée',
        grade: { min: 'P-4', max: 'P-4' },
        deadline: { date: '2027-04-03', time: '23:59:00' },
      },
    },
  },
  {
    name: 'a bank that counts its posts in front of the title',
    text: {
      en: `BANK OF THE SOUTHERN LAMPS
NOTICE OF RECRUITMENT
TWO (2) LAMP OFFICERS (M/F)
Ref.: BSL/DRH/2027-09
Closing date: 15 May 2027
${body.en}`,
      fr: `BANQUE DES LAMPES DU SUD
AVIS DE RECRUTEMENT
DEUX (2) CHARGÉS DE LAMPES (H/F)
Réf. : BSL/DRH/2027-09
Date limite : 15 mai 2027
${body.fr}`,
    },
    want: {
      en: { title: 'LAMP OFFICERS (M/F)', posts: 2, grade: null, body: 'BANK OF THE SOUTHERN LAMPS' },
      fr: { title: 'CHARGÉS DE LAMPES (H/F)', posts: 2, grade: null, body: 'BANQUE DES LAMPES DU SUD' },
    },
  },
  {
    name: 'a fund whose office is a body, and whose number stands behind words that no form has',
    text: {
      en: `Lamp Analyst
Circulating paper: PA/HR/19/2027
Office: West and Central Africa Regional Office
Grade: NO-B (national post)
Location: Dakar, Senegal
Closing date: 21 March 2027
${body.en}`,
      fr: `Analyste des lampes
Papier circulaire : PA/HR/19/2027
Bureau : Bureau régional pour l’Afrique de l’Ouest et du Centre
Classe : NO-B (poste national)
Lieu : Dakar (Sénégal)
Date de clôture : 21 mars 2027
${body.fr}`,
    },
    want: {
      en: { reference: 'PA/HR/19/2027', location: 'Dakar, Senegal', grade: { min: 'NO-B', max: 'NO-B' } },
      fr: { reference: 'PA/HR/19/2027', location: 'Dakar (Sénégal)', grade: { min: 'NO-B', max: 'NO-B' } },
    },
  },
]
