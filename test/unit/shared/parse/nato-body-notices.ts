import { cables, stores } from './nato-agency-notices.ts'

/** A notice in one body's form, and what it says: where languages differ, one value each. */
export interface BodyNotice {
  id: string
  text: string
  fields: Record<string, unknown>
  sections: readonly string[]
}

const staff: BodyNotice = {
  id: 'nato-ims',
  fields: {
    reference: '319901',
    title: ['Staff Officer (Lamps)', 'Officière/Officier d’état-major (lampes)'],
    location: ['Belgium-Brussels', 'Belgique-Bruxelles'],
    deadline: { date: '2031-07-27', time: null },
    grade: { min: 'G15', max: 'G15' },
  },
  sections: ['summary', 'accountabilities', 'qualifications', 'contract', 'additional'],
  text: `Staff Officer (Lamps) (319901)
Primary Location: Belgium-Brussels
NATO Body: International Military Staff (NATO IMS)
Schedule: Full-time
Application Deadline: 27-Jul-2031
Salary (Pay Basis): 5,731.25 Euro (EUR) Monthly
Grade: NATO Grade G15
Description:

1. Post Context
The Lamps Section of the Logistics and Resources Division keeps the lamps of the headquarters.

2. Principal Duties
The incumbent's duties are:
- keep a register of all lamps;
- answer the questions of the delegations about light;
- prepare the yearly order of oil.

3. Special Requirements and Additional Duties
The incumbent may be asked to light lamps in other buildings.

4. Essential Qualifications
The incumbent must:
- hold a university degree in optics;
- have at least three years' experience with lamps.

5. Desirable Qualifications
- knowledge of lenses;
- experience of lighthouses.

6. Contract
The contract is for three years.

7. Remarks
The test will be written.

Officière/Officier d’état-major (lampes) (319901)
Emplacement principal : Belgique-Bruxelles
Organisation : État-major militaire international (OTAN EMI)
Horaire : Temps plein
Date de retrait : 27-juil.-2031
Salaire (Base de paie) : 5 731,25 Euro (EUR) Mensuelle
Grade : NATO Grade G15
Description :

1. Contexte du poste
La Section Lampes de la Division Logistique et ressources entretient les lampes du siège.

2. Fonctions principales
La personne titulaire du poste est chargée des tâches suivantes :
- tenir le registre de toutes les lampes ;
- répondre aux questions des délégations sur la lumière ;
- préparer la commande annuelle d’huile.

3. Exigences particulières et tâches supplémentaires
La personne titulaire du poste peut être appelée à allumer des lampes dans d’autres bâtiments.

4. Qualifications essentielles
La personne titulaire du poste doit :
- être titulaire d’un diplôme universitaire en optique ;
- avoir au moins trois ans d’expérience dans le domaine des lampes.

5. Qualifications souhaitables
- connaissance des lentilles ;
- expérience des phares.

6. Contrat
Le contrat est de trois ans.

7. Remarques
L’épreuve sera écrite.
`,
}

const headquarters: BodyNotice = {
  id: 'nato-shape',
  fields: {
    reference: 'B05/0431',
    title: ['Technician (Lenses)', 'Technicienne/Technicien (lentilles)'],
    location: ['Belgium-Mons/Casteau', 'Belgique-Mons/Casteau'],
    deadline: { date: '2031-03-14', time: null },
    grade: { min: 'B4', max: 'B4' },
    salary: { amount: 3650.5, currency: 'EUR', period: 'month' },
  },
  sections: ['summary', 'accountabilities', 'qualifications', 'competencies', 'interrelationships', 'application'],
  text: `SUPREME HEADQUARTERS ALLIED POWERS EUROPE

Vacancy Number: B05/0431
Job Title: Technician (Lenses)
NATO Grade: B-4
Division/Office: Lamps Division
Location: Belgium-Mons/Casteau
Basic Monthly Salary: 3,650.50 EUR
Closing Date: 14 March 2031

Post Context
The Lamps Division of SHAPE grinds the lenses that the headquarters needs.

Principal Duties
The incumbent's duties are:
- grinds lenses;
- measures them each week.

Essential Qualifications
Professional Experience
Two years of experience in the grinding of lenses.
Education/Training
A certificate of higher secondary education.
Language
English: listening, speaking, reading and writing.

Desirable Qualifications
Experience with telescopes.

Attributes/Competencies
Personal Attributes
The work asks for a steady hand.
Professional Contacts
The incumbent works with the glassmakers of the host nation.

How to Apply
Applications are sent to the office of civilian personnel.

Numéro de vacance : B05/0431
Intitulé du poste : Technicienne/Technicien (lentilles)
Grade OTAN : B-4
Division/Bureau : Division Lampes
Lieu : Belgique-Mons/Casteau
Traitement mensuel de base : 3 650,50 EUR
Date de clôture : 14 mars 2031

Contexte du poste
La Division Lampes du SHAPE taille les lentilles dont le quartier général a besoin.

Fonctions principales
La personne titulaire du poste est chargée des tâches suivantes :
- tailler des lentilles ;
- les mesurer chaque semaine.

Qualifications essentielles
Expérience professionnelle
Deux ans d’expérience de la taille de lentilles.
Études/Formation
Un diplôme de fin d’études secondaires supérieures.
Langues
Anglais : écouter, parler, lire et écrire.

Qualifications souhaitables
Expérience des télescopes.

Qualités/Compétences
Qualités personnelles
Le travail demande une main sûre.
Relations professionnelles
La personne titulaire du poste travaille avec les verriers du pays hôte.

Comment postuler
Les candidatures sont envoyées au bureau du personnel civil.
`,
}

export const bodies: readonly BodyNotice[] = [staff, headquarters, cables, stores]
