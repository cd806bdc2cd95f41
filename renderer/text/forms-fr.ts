import type { FormsText } from './forms-en.ts'

/** Les modèles d’après lesquels les avis sont lus, en français ; mêmes clés que `forms-en.ts`. */
export const formsFr: FormsText = {
  judgedBy: (name) => `Modèle\u00A0: ${name}`,
  judgedByWhy: 'Le modèle d’après lequel cet avis est lu et jugé',
  unknown: 'aucun connu',
  automatic: 'Automatique',
  forNotice: 'Pour cet avis',
  forFolder: 'Pour tous les avis de ce dossier',
  teach: 'Compléter le modèle…',
  manage: 'Vos modèles…',
  manageAction: 'Vos modèles\u00A0: renommer, transmettre, supprimer',
  chosen: 'L’avis est relu d’après le modèle choisi.',
  chosenFolder: 'Les avis de ce dossier sont relus d’après le modèle choisi.',

  thisIs: 'Ceci est…',
  selection: 'Texte sélectionné',
  facts: 'Une donnée',
  headings: 'Un titre de…',
  fact: (name) => `«\u00A0${name}\u00A0»`,
  group: { essential: 'Qualifications essentielles', desirable: 'Qualifications souhaitables' },
  teachAction: 'Dire ce qu’est un texte de l’avis',
  teachTitle: 'Compléter le modèle',
  teachHow:
    'Sélectionnez un texte dans l’avis et choisissez ce qu’il est, ou écrivez-le ici tel qu’il y figure. Son libellé est retenu, et tous les avis de ce modèle sont lus d’après lui.',
  text: 'Texte de l’avis',
  textWhy: 'Une valeur, comme «\u00A012 mai 2031\u00A0», un libellé avec sa valeur, ou toute la ligne d’un titre',
  means: 'C’est',
  learn: 'Enregistrer',
  notThere: 'Ce texte ne figure pas dans l’avis tel qu’il est écrit ici.',
  learned: (means, words) =>
    `Retenu\u00A0: ${[words.en, words.fr]
      .flatMap((word) => (word === null ? [] : [`«\u00A0${word}\u00A0»`]))
      .join(' / ')} pour ${means}. Les avis sont relus.`,
  headingOf: (section) => `un titre de «\u00A0${section}\u00A0»`,

  title: 'Vos modèles',
  intro:
    'Un modèle est ce que vous avez enseigné sur les avis d’une organisation. Il est conservé avec vos décisions, et vous suit à la prochaine version.',
  none: 'Vous n’avez encore enseigné aucun modèle. Sélectionnez un texte dans un avis et dites ce qu’il est.',
  name: 'Nom',
  on: (name) => `Complète\u00A0: ${name}`,
  imported: 'Importé',
  takeBack: (words) => `Annuler ${words}`,
  takenBack: 'Annulé. Les avis sont relus.',
  export: 'Exporter',
  exportOf: (name) => `Exporter «\u00A0${name}\u00A0»`,
  import: 'Importer un modèle…',
  importedNow: (name) => `«\u00A0${name}\u00A0» est importé. Les avis sont relus.`,
  tooLarge: 'Ce fichier est trop volumineux pour être un modèle.',
  remove: 'Supprimer',
  removeOf: (name) => `Supprimer «\u00A0${name}\u00A0»`,
  removed: (name) => `«\u00A0${name}\u00A0» est supprimé. Les avis sont relus.`,
  fileName: 'Modèle',
}
