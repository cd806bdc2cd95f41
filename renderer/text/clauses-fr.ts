import type { ClausesText } from './clauses-en.ts'
import { counting } from './plural.ts'

const count = counting('fr-FR')

/** La bibliothèque de clauses, avec les mêmes clés que clauses-en.ts. */
export const clausesFr: ClausesText = {
  title: 'Formulations types',
  open: 'Ouvrir la bibliothèque des formulations types',
  leave: 'Revenir aux avis',
  list: 'Clauses',
  search: 'Chercher dans les clauses',
  about: (clauses, notices) => `${count(clauses, 'clause', 'clauses')}, d’après ${count(notices, 'avis', 'avis')}`,
  found: (n) => count(n, 'clause trouvée', 'clauses trouvées'),
  loading: 'Ouverture de la bibliothèque …',
  noneFits: 'Aucune clause ne correspond.',
  showAll: 'Montrer toutes les clauses',
  kinds: {
    several: 'Plusieurs formulations',
    unsure: 'Forme type incertaine',
    chosen: 'Forme type choisie',
    forgotten: 'Laissées de côté',
  },
  choose: 'Choisissez une clause pour voir ses formulations dans les deux langues.',
  emptyTitle: 'Rien d’appris pour l’instant',
  empty:
    'Une clause est apprise dès que deux avis du bureau disent la même chose au même endroit. Surveillez le dossier de vos avis, ou importez la bibliothèque d’une ou d’un collègue.',
  addFolder: 'Ajouter un dossier',
  import: 'Importer une bibliothèque …',
  export: 'Exporter la bibliothèque',
  fileName: 'Formulations types',
  imported: (clauses, terms) =>
    `${count(clauses, 'clause importée', 'clauses importées')}${terms === 0 ? '' : `, avec ${count(terms, 'terme', 'termes')}`}.`,
  tooLarge: 'Ce fichier est trop gros pour une bibliothèque de clauses.',

  carriers: (n, of) => `dans ${n.toLocaleString('fr-FR')} sur ${count(of, 'avis', 'avis')}`,
  notices: (n) => count(n, 'avis', 'avis'),
  wordings: (n) => count(n, 'formulation', 'formulations'),
  chosen: 'forme type choisie',
  unsure: 'forme type incertaine',
  side: { en: 'Formulations anglaises', fr: 'Formulations françaises' },
  noSide: { en: 'Aucun avis n’a cette clause en anglais.', fr: 'Aucun avis n’a cette clause en français.' },

  standard: 'Forme type',
  by: {
    user: 'choisie',
    frequent: 'proposée\u00A0: la plus employée parmi les formulations sans faute',
    consensus: 'proposée\u00A0: aucun avis ne dit la même chose\u202F; voici, mot à mot, ce que dit la majorité',
  },
  uncertain: 'Trop peu d’avis concordent pour en être sûr. Confirmez-la, ou choisissez une autre formulation.',
  noStandard: 'Toutes les formulations de cette clause sont remplacées\u00A0: aucune n’est la forme type.',
  since: (first, last) => `dates limites du ${first} au ${last}`,
  sinceOne: (day) => `date limite le ${day}`,
  undated: 'aucune date limite connue',
  unused: 'aucun avis ne l’emploie plus',
  replaced: (day) => `Remplacée depuis le ${day}`,
  struckOut: 'barré',
  onlyHere: 'seulement ici',
  underlined: 'souligné',
  onlyStandard: 'seulement dans la forme type',
  usedBy: 'Avis qui l’emploient',
  moreNotices: (n) => `${n.toLocaleString('fr-FR')} de plus`,
  openNotice: (reference) => `Ouvrir l’avis ${reference}`,
  elsewhere: 'Sur un autre bureau',

  copy: 'Copier la forme type',
  copied: 'La forme type est dans le presse-papiers.',
  confirm: 'Confirmer comme forme type',
  make: 'En faire la forme type',
  release: 'Laisser les avis décider',
  replace: 'Marquer comme remplacée …',
  replaceSince: 'Remplacée depuis le',
  replaceNow: 'Marquer comme remplacée',
  inUse: 'Toujours en usage',
  cancel: 'Annuler',

  required: 'Requise',
  requirements: {
    always: 'dans chaque avis',
    twin: 'dans les postes à grades jumelés',
    from: 'à partir d’une date',
    optional: 'dans aucun',
  },
  learnedRequirement: 'd’après les avis',
  fromDate: 'Pour les dates limites à partir du',
  forget: 'Pas une clause type',
  forgotten: 'Laissée de côté',
  forgottenLong: 'Vous avez dit que ce n’est pas une clause type. Rien ne lui est opposé.',
  remember: 'La reprendre',

  history: 'Ce qui a été décidé',
  steps: {
    standard: { en: 'a choisi la forme type anglaise', fr: 'a choisi la forme type française' },
    released: {
      en: 'laisse les avis décider de la forme type anglaise',
      fr: 'laisse les avis décider de la forme type française',
    },
    required: 'a décidé quand elle est requise',
    requirementReleased: 'laisse les avis décider quand elle est requise',
    replaced: {
      en: 'a marqué une formulation anglaise comme remplacée',
      fr: 'a marqué une formulation française comme remplacée',
    },
    inUse: {
      en: 'a marqué une formulation anglaise comme toujours en usage',
      fr: 'a marqué une formulation française comme toujours en usage',
    },
    forgotten: 'l’a laissée de côté',
    remembered: 'l’a reprise',
    imported: (n) => `a importé une bibliothèque de ${count(n, 'clause', 'clauses')}`,
  },
  takeBack: 'Annuler ceci',
  takeBackOf: (what) => `Annuler ceci\u00A0: ${what}`,
  done: 'C’est noté. Les avis sont contrôlés de nouveau.',
  undone: 'C’est annulé. Les avis sont contrôlés de nouveau.',

  pairs: {
    title: (n) => count(n, 'paire de termes', 'paires de termes'),
    about:
      'Des avis validés traduisent ces termes l’un par l’autre. Rien ne leur est reproché ailleurs\u202F; ce que plusieurs avis ont en commun est opposé aux autres.',
    save: { csv: 'Exporter en tableau', tbx: 'Exporter en TBX' },
    fileName: 'Termes appris',
    kind: 'Nature',
    notices: 'Avis validés',
    kinds: {
      heading: 'Intitulé',
      competency: 'Compétence',
      level: 'Niveau d’une compétence',
      acronym: 'Sigle',
      location: 'Lieu',
      body: 'Organisme',
      schedule: 'Horaire',
    },
  },

  terms: {
    title: (n) => `${count(n, 'terme', 'termes')} de listes importées`,
    about:
      'Les noms et les termes de votre organisation, tirés d’IATE, de TERMIUM, d’UNTERM, de NATOTerm ou d’un tableau à vous. Ils aident à apparier les textes et ne comptent jamais pour des fautes\u202F; un nom qui n’est pas le même dans l’autre langue est signalé.',
    count: (n) => count(n, 'terme', 'termes'),
    imported: (n, leftOut) =>
      `${count(n, 'terme importé', 'termes importés')}. ${leftOut === 0 ? '' : `${count(leftOut, 'fiche sans terme en usage dans les deux langues a été laissée', 'fiches sans terme en usage dans les deux langues ont été laissées')} de côté. `}Les avis sont contrôlés de nouveau.`,
    tooLarge: 'Ce fichier dépasse 20\u00A0Mo\u00A0: exportez une partie des termes.',
    show: 'Parcourir',
    showOf: (name) => `Parcourir ${name}`,
    hide: 'Fermer',
    hideOf: (name) => `Fermer ${name}`,
    takeOff: 'Retirer',
    takeOffOf: (name) => `Retirer ${name}`,
    takenOff: (name) => `${name} a été retiré. Les avis sont contrôlés de nouveau.`,
    search: 'Chercher dans les termes',
    found: (n) => (n === 0 ? 'Aucun terme ne correspond.' : count(n, 'terme', 'termes')),
    loading: 'Ouverture de la liste …',
  },

  inFinding: 'Par rapport à la formulation type',
  toLibrary: 'Voir dans la bibliothèque',
}
