import type { BodyNotice } from './nato-body-notices.ts'

export const cables: BodyNotice = {
  id: 'nato-ncia',
  fields: {
    reference: '319950',
    title: ['Cable Engineer', 'Ingénieure/Ingénieur câbles'],
    location: ['Netherlands-The Hague', 'Pays-Bas-La Haye'],
    deadline: { date: '2031-05-04', time: null },
    grade: { min: 'G17', max: 'G17' },
  },
  sections: ['summary', 'accountabilities', 'qualifications', 'competencies', 'interrelationships', 'additional'],
  text: `Cable Engineer (319950)
Primary Location: Netherlands-The Hague
NATO Body: NATO Communications and Information Agency (NCI Agency)
Schedule: Full-time
Application Deadline: 04-May-2031
Salary (Pay Basis): 7,563.38 Euro (EUR) Monthly
Grade: NATO Grade G17
Clearance Level: NS
Description:

Background
The NCI Agency lays the cables of the Alliance and keeps them dry.

Principal Duties and Responsibilities
- plans new cables and their repair;
- tests cables before they are laid.

Essential Qualifications & Experience
- a university degree in electrical engineering;
- five years of experience with cables at sea.

Desirable Qualifications & Experience
- knowledge of the law of the sea.

Language Proficiency
A thorough knowledge of one of the two languages is needed.

Competencies or Personal Attributes
The work asks for patience and for a good memory.

Professional Contacts
The engineer talks to harbours and to shipyards.

Work Environment
The work is done in an office and on ships.

Ingénieure/Ingénieur câbles (319950)
Emplacement principal : Pays-Bas-La Haye
Organisation : Agence OTAN d’information et de communication (NCIA)
Horaire : Temps plein
Date de retrait : 04-mai-2031
Salaire (Base de paie) : 7 563,38 Euro (EUR) Mensuelle
Grade : NATO Grade G17
Niveau de l’habilitation de sécurité : NS
Description :

Contexte
L’Agence NCI pose les câbles de l’Alliance et les garde au sec.

Principales fonctions et responsabilités
- planifier les nouveaux câbles et leur réparation ;
- tester les câbles avant leur pose.

Qualifications et expérience essentielles
- un diplôme universitaire en génie électrique ;
- cinq ans d’expérience des câbles en mer.

Qualifications et expérience souhaitables
- connaissance du droit de la mer.

Connaissances linguistiques
Une connaissance approfondie de l’une des deux langues est nécessaire.

Compétences ou qualités personnelles
Le travail demande de la patience et une bonne mémoire.

Relations professionnelles
L’ingénieure/l’ingénieur s’entretient avec les ports et les chantiers navals.

Environnement de travail
Le travail se fait dans un bureau et sur des navires.
`,
}

export const stores: BodyNotice = {
  id: 'nato-nspa',
  fields: {
    reference: '2031_00042',
    title: ['Storekeeper (Oil)', 'Magasinière/Magasinier (huile)'],
    location: ['Capellen, Luxembourg', 'Capellen (Luxembourg)'],
    deadline: { date: '2031-06-20', time: null },
    grade: { min: 'G9', max: 'G9' },
    clearance: 'NS',
  },
  sections: ['summary', 'accountabilities', 'qualifications', 'competencies', 'additional'],
  text: `NATO SUPPORT AND PROCUREMENT AGENCY

Ref. No: 2031_00042
Title: Storekeeper (Oil)
Post N°: H-9
Grade: G9
Location: Capellen, Luxembourg
Security Clearance: NS
Closing Date: 20 June 2031

Background
The stores of NSPA hold the oil that the lamps of the nations need.

Main Duties
- receives barrels and weighs them;
- counts them every quarter.

Qualifications and Experience
Education and Training
A certificate of secondary education.
Experience
Two years of experience in a store.
Language
Good knowledge of English or French.

Competencies
The work asks for care and for order.

Remarks
The stores are closed in August.

Réf. n° : 2031_00042
Titre : Magasinière/Magasinier (huile)
Poste n° : H-9
Grade : G9
Lieu : Capellen (Luxembourg)
Habilitation de sécurité : NS
Date de clôture : 20 juin 2031

Contexte
Les magasins de la NSPA contiennent l’huile dont les lampes des pays ont besoin.

Fonctions principales
- réceptionner les barils et les peser ;
- les compter chaque trimestre.

Qualifications et expérience
Études et formation
Un certificat d’études secondaires.
Expérience
Deux ans d’expérience dans un magasin.
Langues
Bonne connaissance de l’anglais ou du français.

Compétences
Le travail demande du soin et de l’ordre.

Remarques
Les magasins sont fermés en août.
`,
}
