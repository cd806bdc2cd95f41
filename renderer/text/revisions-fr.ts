import { counting } from './plural.ts'
import type { RevisionsText } from './revisions-en.ts'

const count = counting('fr-FR')

/** Ce qui a changé d’une révision à l’autre, avec les mêmes clés que revisions-en.ts. */
export const revisionsFr: RevisionsText = {
  number: (number, total) => `Révision ${number} sur ${total}`,
  title: (reference) => `Révisions de ${reference}`,
  list: 'Révisions, la plus récente d’abord',
  name: (number) => `Révision ${number}`,
  thisOne: 'ouverte sur le bureau',
  noFile: 'plus aucun fichier ne la contient',
  open: 'Ouvrir',
  openOne: (number) => `Ouvrir la révision ${number}`,
  compare: (number) => `Changements depuis la ${number}`,
  later: 'Une révision plus récente est arrivée.',
  openLatest: 'Ouvrir la plus récente',
  signLatest: 'Il existe une révision plus récente : validez celle-là.',
  show: (number) => `Ce qui a changé depuis la révision ${number}`,
  none: 'Les textes sont les mêmes.',
  changes: (n) => count(n, 'passage différent', 'passages différents'),
  kind: { added: 'Nouveau', removed: 'Supprimé', changed: 'Modifié' },
  decisions: 'Décisions',
  held: (n) => `${count(n, 'décision tient toujours', 'décisions tiennent toujours')}.`,
  reopened: (n) => `${count(n, 'alerte est rouverte', 'alertes sont rouvertes')}, car un texte a changé.`,
  lapsed: { en: 'La validation de l’anglais est caduque.', fr: 'La validation du français est caduque.' },
  goThere: 'Montrer dans le texte',
}
