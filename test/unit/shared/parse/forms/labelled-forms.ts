import { body, type FormNotice } from './form-notice.ts'

/** Header lines with labels, as agencies and institutes of the United Nations and of Europe print them. */
export const labelledForms: readonly FormNotice[] = [
  {
    name: 'a health agency',
    text: {
      en: `Technical Officer (Lamp Safety) - (2701234)
Grade: P3
Contractual Arrangement: Fixed-term appointment
Contract Duration (Years, Months, Days): Two years
Job Posting: Mar 3, 2027, 8:00:00 AM
Closing Date: Mar 24, 2027, 11:59:00 PM
Primary Location: Switzerland-Geneva
Organization: HQ/LMP Lamps and Products
Schedule: Full-time
${body.en}`,
      fr: `Administrateur technique (Sécurité des lampes) - (2701234)
Grade : P3
Arrangement contractuel : Engagement à durée déterminée
Durée du contrat (années, mois, jours) : Deux ans
Date de publication : 3 mars 2027, 08:00:00
Date de clôture : 24 mars 2027, 23:59:00
Emplacement principal : Suisse-Genève
Organisation : HQ/LMP Lampes et produits
Horaire : Temps plein
${body.fr}`,
    },
    want: {
      en: {
        title: 'Technical Officer (Lamp Safety)',
        reference: '2701234',
        grade: { min: 'P3', max: 'P3' },
        deadline: { date: '2027-03-24', time: '23:59:00' },
        location: 'Switzerland-Geneva',
        body: 'HQ/LMP Lamps and Products',
        schedule: 'Full-time',
      },
      fr: {
        title: 'Administrateur technique (Sécurité des lampes)',
        reference: '2701234',
        grade: { min: 'P3', max: 'P3' },
        deadline: { date: '2027-03-24', time: '23:59:00' },
        location: 'Suisse-Genève',
        body: 'HQ/LMP Lampes et produits',
        schedule: 'Temps plein',
      },
    },
  },
  {
    name: 'an agency for culture',
    text: {
      en: `Harbour Lamp Specialist
Post Number: 5LMPRP0012
Grade: P4
Parent Sector: Lamp Sector (LMP)
Duty Station: Rabat
Job Family: Lamps
Type of contract: Fixed Term
Duration of contract: 2 years, renewable
Recruitment open to: Internal and external candidates
Application Deadline (Midnight Paris Time): 15-MAY-2027
${body.en}`,
      fr: `Spécialiste des feux de port
Numéro du poste : 5LMPRP0012
Grade : P4
Secteur parent : Secteur des feux (LMP)
Lieu d’affectation : Rabat
Famille d’emploi : Feux
Type de contrat : Durée déterminée
Durée du contrat : 2 ans, renouvelable
Recrutement ouvert aux : Candidats internes et externes
Date limite de candidature (minuit, heure de Paris) : 15-MAI-2027
${body.fr}`,
    },
    want: {
      en: {
        title: 'Harbour Lamp Specialist',
        reference: '5LMPRP0012',
        grade: { min: 'P4', max: 'P4' },
        body: 'Lamp Sector (LMP)',
        location: 'Rabat',
        salary: null,
      },
      fr: {
        title: 'Spécialiste des feux de port',
        reference: '5LMPRP0012',
        grade: { min: 'P4', max: 'P4' },
        body: 'Secteur des feux (LMP)',
        location: 'Rabat',
        salary: null,
      },
    },
  },
  {
    name: 'an organisation for migration',
    text: {
      en: `VACANCY NOTICE
Open to Internal and External Candidates
Position Title: Lamp Operations Officer
Duty Station: Dakar, Senegal
Classification: Professional Staff, Grade P3
Type of Appointment: Fixed term, one year with possibility of extension
Estimated Start Date: As soon as possible
Closing Date: 12 May 2027
Reference Code: VN2027/123(P)
${body.en}`,
      fr: `AVIS DE VACANCE DE POSTE
Ouvert aux candidats internes et externes
Titre du poste : Chargé des opérations d’éclairage
Lieu d’affectation : Dakar (Sénégal)
Classification : Personnel professionnel, grade P3
Type d’engagement : Durée déterminée d’un an, avec possibilité de prolongation
Date d’entrée en fonction estimée : Dès que possible
Date de clôture : 12 mai 2027
Code de référence : VN2027/123(P)
${body.fr}`,
    },
    want: {
      en: {
        title: 'Lamp Operations Officer',
        reference: 'VN2027/123(P)',
        grade: { min: 'P3', max: 'P3' },
        deadline: { date: '2027-05-12', time: null },
        location: 'Dakar, Senegal',
      },
      fr: {
        title: 'Chargé des opérations d’éclairage',
        reference: 'VN2027/123(P)',
        grade: { min: 'P3', max: 'P3' },
        deadline: { date: '2027-05-12', time: null },
        location: 'Dakar (Sénégal)',
      },
    },
  },
  {
    name: 'an institution of the Union',
    text: {
      en: `Legal Officer – Harbour Law
Reference: COM/2027/10432
Institution/Agency: European Lamp Office
Type of contract: Contract agent
Grade: FG IV
Place of employment: Ispra (Italy)
Directorate: Directorate for Harbours
Deadline: 31/03/2027 - 12:00 (Brussels time)
${body.en}`,
      fr: `Juriste – droit des ports
Référence : COM/2027/10432
Institution/Agence : Office européen des lampes
Type de contrat : Agent contractuel
Grade : GF IV
Lieu d’affectation : Ispra (Italie)
Direction : Direction des ports
Délai : 31/03/2027 - 12 h 00 (heure de Bruxelles)
${body.fr}`,
    },
    want: {
      en: {
        title: 'Legal Officer – Harbour Law',
        reference: 'COM/2027/10432',
        body: 'European Lamp Office',
        location: 'Ispra (Italy)',
        deadline: { date: '2027-03-31', time: '12:00:00' },
      },
      fr: {
        title: 'Juriste – droit des ports',
        reference: 'COM/2027/10432',
        body: 'Office européen des lampes',
        location: 'Ispra (Italie)',
        deadline: { date: '2027-03-31', time: '12:00:00' },
      },
    },
  },
]
