import type { DecisionsText } from './decisions-en.ts'
import { counting } from './plural.ts'

const count = counting('fr-FR')

/** Les décisions et la validation, avec les mêmes clés que decisions-en.ts. */
export const decisionsFr: DecisionsText = {
  toFix: 'À corriger',
  dismiss: 'Écarter …',
  reopen: 'Rouvrir',
  is: { open: 'Ouverte', 'to-fix': 'À corriger', dismissed: 'Écartée' },
  by: (name, when) => `${name}, ${when}`,
  lapsed: {
    text: 'Rouverte : un texte a changé depuis la décision.',
    warning:
      'Une alerte sur ce passage a déjà été traitée\u202F; celle-ci en est une autre, ou la même signalée autrement.',
  },
  newer: {
    title: 'Vu seulement par la nouvelle version',
    why: 'Cet avis a été validé avec une version antérieure de Vis-à-Vis. Ce que la nouvelle est seule à voir ne change rien à ce qui a été validé et ne compte nulle part tant que vous n’en décidez pas.',
  },
  reasons: { 'false-alarm': 'Fausse alerte', accepted: 'Acceptée en l’état', other: 'Autre motif' },
  reasonsWhy: {
    'false-alarm': 'L’avis est juste ; le contrôle se trompe.',
    accepted: 'La différence est réelle et peut rester.',
    other: 'Dites-le avec vos mots.',
  },
  dismissTitle: 'Écarter cette alerte',
  reason: 'Motif',
  words: 'Commentaire',
  wordsHint: 'Facultatif, sauf pour un autre motif. Il figure dans le compte rendu.',
  wordsMissing: 'Indiquez le motif.',
  alsoAlike: (n) => `Aussi ${count(n, 'autre alerte ouverte', 'autres alertes ouvertes')} de ce contrôle`,
  dismissNow: 'Écarter et continuer',
  done: { open: 'Rouverte.', 'to-fix': 'Marquée à corriger.', dismissed: 'Écartée.' },
  doneMany: (n) => `${count(n, 'alerte écartée', 'alertes écartées')}.`,
  undo: 'Annuler la dernière action',
  undoNow: 'Annuler',
  undone: {
    decision: 'La dernière décision est annulée.',
    pairing: 'Le dernier appariement est annulé. L’avis a été contrôlé de nouveau.',
    signature: 'La dernière validation est annulée.',
    clauses: 'La dernière décision sur les formulations types est annulée. Les avis sont contrôlés de nouveau.',
    forms: 'La dernière indication sur un modèle est annulée. Les avis sont relus.',
  },
  nothingToUndo: 'Il n’y a rien à annuler.',
  fixKey: 'Marquer l’alerte à corriger',
  dismissKey: 'Écarter l’alerte',
  falseAlarmKey: 'Écarter comme fausse alerte et continuer',
  openLeft: (n) => `${n.toLocaleString('fr-FR')} à traiter`,
  allSettled: 'Tout est traité',
  canBeSigned: 'Cet avis peut maintenant être validé.',
  isSigned: 'Cet avis est validé.',
  onlyOpen: 'À traiter',
  signOff: 'Validation',
  sign: { en: 'Valider l’anglais', fr: 'Valider le français' },
  signed: { en: 'Anglais validé', fr: 'Français validé' },
  signedNow: { en: 'L’anglais est validé.', fr: 'Le français est validé.' },
  withdrawnNow: { en: 'La validation de l’anglais est retirée.', fr: 'La validation du français est retirée.' },
  signLapsed: { en: 'Anglais modifié depuis la validation', fr: 'Français modifié depuis la validation' },
  takeBack: { en: 'Retirer la validation de l’anglais', fr: 'Retirer la validation du français' },
  blocked: (n) =>
    `${count(n, 'erreur reste ouverte', 'erreurs restent ouvertes')} : marquez chacune à corriger, ou écartez-la avec un motif.`,
  signHint: 'Indique que vous avez lu ce côté et qu’il peut être publié.',
  author: 'Votre nom, pour les décisions et les validations',
  authorHint: 'Vide : le nom d’utilisateur de l’ordinateur.',
}
