/** Words that invented notices are varied with, in both languages. */
interface Words {
  en: string
  fr: string
}

/** Of the task's lines, in the third person in French, as the notices have it. */
export const tasks: readonly Words[] = [
  { en: 'Collect', fr: 'Recueille' },
  { en: 'Check', fr: 'Vérifie' },
  { en: 'Describe', fr: 'Décrit' },
  { en: 'Order', fr: 'Commande' },
  { en: 'Prepare', fr: 'Prépare' },
  { en: 'Compare', fr: 'Compare' },
  { en: 'Translate', fr: 'Traduit' },
  { en: 'Publish', fr: 'Publie' },
  { en: 'Store', fr: 'Entrepose' },
  { en: 'Present', fr: 'Présente' },
  { en: 'Count', fr: 'Compte' },
  { en: 'Repair', fr: 'Répare' },
]

export const things: readonly Words[] = [
  { en: 'the maps', fr: 'les cartes' },
  { en: 'the invoices', fr: 'les factures' },
  { en: 'the contracts', fr: 'les contrats' },
  { en: 'the photographs', fr: 'les photographies' },
  { en: 'the tools', fr: 'les outils' },
  { en: 'the vehicles', fr: 'les véhicules' },
  { en: 'the statistics', fr: 'les statistiques' },
  { en: 'the minutes of meetings', fr: 'les comptes rendus de réunion' },
  { en: 'the seating plans', fr: 'les plans de table' },
  { en: 'the software licences', fr: 'les licences de logiciels' },
  { en: 'the building plans', fr: 'les plans des bâtiments' },
  { en: 'the medical files', fr: 'les dossiers médicaux' },
  { en: 'the travel requests', fr: 'les demandes de voyage' },
  { en: 'the training courses', fr: 'les cours de formation' },
  { en: 'the newspapers', fr: 'les journaux' },
  { en: 'the recordings', fr: 'les enregistrements' },
  { en: 'the budgets', fr: 'les budgets' },
  { en: 'the surveys', fr: 'les enquêtes' },
  { en: 'the dictionaries', fr: 'les dictionnaires' },
  { en: 'the spare parts', fr: 'les pièces de rechange' },
  { en: 'the satellite images', fr: 'les images satellitaires' },
  { en: 'the weather reports', fr: 'les bulletins météorologiques' },
  { en: 'the visitors’ badges', fr: 'les badges des visiteurs' },
  { en: 'the insurance policies', fr: 'les polices d’assurance' },
]

export const titles: readonly Words[] = [
  { en: 'Archivist', fr: 'Archiviste' },
  { en: 'Librarian', fr: 'Bibliothécaire' },
  { en: 'Accountant', fr: 'Comptable' },
  { en: 'Technician', fr: 'Technicien(ne)' },
  { en: 'Translator', fr: 'Traducteur/trice' },
  { en: 'Analyst', fr: 'Analyste' },
  { en: 'Statistician', fr: 'Statisticien(ne)' },
  { en: 'Engineer', fr: 'Ingénieur(e)' },
]

/** `name` is the same in both languages. */
export const units: readonly (Words & { name: string })[] = [
  ['Belmar', 'the Belmar workshop', 'l’atelier Belmar'],
  ['Corvane', 'the Corvane library', 'la bibliothèque Corvane'],
  ['Doriel', 'the Doriel laboratory', 'le laboratoire Doriel'],
  ['Estrin', 'the Estrin studio', 'le studio Estrin'],
  ['Faldor', 'the Faldor depot', 'le dépôt Faldor'],
  ['Gavrel', 'the Gavrel archive', 'les archives Gavrel'],
  ['Helvan', 'the Helvan school', 'l’école Helvan'],
  ['Istren', 'the Istren museum', 'le musée Istren'],
  ['Jorval', 'the Jorval clinic', 'la clinique Jorval'],
  ['Kestin', 'the Kestin garage', 'le garage Kestin'],
  ['Lovern', 'the Lovern press room', 'la salle de presse Lovern'],
  ['Mirval', 'the Mirval observatory', 'l’observatoire Mirval'],
  ['Norvik', 'the Norvik warehouse', 'l’entrepôt Norvik'],
  ['Ostrel', 'the Ostrel theatre', 'le théâtre Ostrel'],
].map(([name = '', en = '', fr = '']) => ({ name, en, fr }))
