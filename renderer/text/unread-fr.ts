import { counting } from './plural.ts'
import type { UnreadText } from './unread-en.ts'

const count = counting('fr-FR')

export const unreadFr: UnreadText = {
  titles: {
    unreadable: 'Ce fichier n’a pas pu être lu',
    encrypted: 'Ce fichier est protégé par un mot de passe',
    empty: 'Ce fichier ne contient aucun texte',
    unsupported: 'Ce type de fichier n’est pas lu',
    'too-large': 'Ce fichier est trop volumineux',
    timeout: 'La lecture de ce fichier a pris trop de temps',
    fault: 'L’application a échoué sur ce fichier',
    'not-here': 'Ce fichier n’est qu’en ligne',
    'not-a-notice': 'Aucun avis de vacance reconnu',
  },
  codes: {
    unreadable: 'Illisible',
    encrypted: 'Protégé par un mot de passe',
    empty: 'Sans texte',
    unsupported: 'Type de fichier non lu',
    'too-large': 'Trop volumineux',
    timeout: 'Lecture trop longue',
    fault: 'Erreur de notre part',
    'not-here': 'En ligne seulement',
    'not-a-notice': 'Non reconnu comme avis',
  },
  received: 'remis au bureau par le navigateur',
  untouched: 'Le fichier lui-même n’a pas été modifié.',
  retry: 'Relire',
  fetch: 'Récupérer et lire',
  fetching: 'Récupération …',
  forget: 'Retirer de la liste',
  readAt: (when) => `Lecture tentée le ${when}`,
  seenAt: (when) => `Vu le ${when}`,

  showAnyway: 'Afficher quand même face à face',
  showing: 'Répartition par langue …',
  labels: 'Lignes d’en-tête',
  headings: 'Titres de section',
  isFound: 'trouvé',
  isMissing: 'non trouvé',
  text: 'Ce que dit le fichier',
  textLines: (n) => count(n, 'ligne', 'lignes'),
  textCut: (shown, total) =>
    `Les ${shown} premières lignes sur ${total}. Pour la suite, ouvrez le fichier dans son programme.`,
  textLoading: 'Lecture du texte …',
  textGone: 'Le texte ne peut pas être affiché\u00A0: le fichier a changé ou n’est plus là.',

  anyway: 'Non reconnu comme avis de vacance, affiché à votre demande.',
  anywayMissing: (parts) => `Non trouvé\u00A0: ${parts}.`,
  anywayMore: (n) => `et ${n.toLocaleString('fr-FR')} ${n > 1 ? 'autres' : 'autre'}`,
  takeBack: 'Revenir au texte simple',
  badge: 'Non reconnu',
  badgeWhy: 'Non reconnu comme avis de vacance\u00A0: affiché à la demande d’une personne',
}
