import type { HistoryText } from './history-en.ts'
import { counting } from './plural.ts'

const count = counting('fr-FR')

/** Ce que les personnes ont décidé, s’il est conservé, et ses copies, avec les mêmes clés que history-en.ts. */
export const historyFr: HistoryText = {
  title: 'Historique',
  open: 'Afficher l’historique et ses copies',
  intro:
    'L’historique comprend les décisions, les validations, les appariements, les choix de formulation et ce que vous avez indiqué sur les modèles. Les avis eux-mêmes n’en font pas partie.',
  kept: 'Ce que vous décidez est conservé.',
  keptWhy: 'Chaque décision est écrite aussitôt sur le disque, et copiée chaque jour pendant sept jours.',
  notNow: 'Rien ne peut être décidé pour l’instant.',
  overfull:
    'Il est arrivé plus de choses que le programme ne peut en retenir en attendant de pouvoir écrire l’historique. Il y manquera des textes antérieurs d’avis et des marques de ce qui a été ouvert.',
  place: 'Il se trouve dans',
  details: 'Historique …',

  mendedTitle: 'L’historique était endommagé et a été réparé',
  mended: {
    damaged: 'Une partie de son fichier était illisible.',
    empty: 'Son fichier était vide.',
    missing: 'Son fichier manquait.',
  },
  mendedAt: (when) => `Constaté le ${when}`,
  now: 'Dans l’historique à présent',
  then: 'Dans l’historique à ce moment-là',
  earlier: (when) => `Rapport sur les dommages du ${when}`,
  fromCopy: (day) => `Dont, de la copie du ${day}`,
  lost: 'Perdu',
  lostNow: (lost) => `Perdu\u00A0: ${lost}.`,
  uncounted: 'On ne peut pas savoir ce que le fichier contenait\u00A0: il peut manquer plus que ce qui est compté ici.',
  saidsLost:
    'Sans son relevé, une décision ou une validation reste valable. Après une mise à jour du programme, une alerte écartée peut toutefois être de nouveau à régler.',
  posts: 'Avis concernés',
  aside: 'Le fichier endommagé est conservé sous',
  readIt: 'J’en ai pris connaissance',
  showReport: 'Lire le rapport',

  copies: 'Copies',
  copiesWhy:
    'Une restauration ajoute ce que la copie contient et qui manque à l’historique. Rien de ce qui a été décidé depuis n’est retiré.',
  kinds: {
    daily: 'du jour',
    'before-version': 'avant une nouvelle version',
    'before-restore': 'avant une restauration',
  },
  noCopies: 'Il n’y a pas encore de copie. La première est faite dans la journée qui suit la première décision.',
  loading: 'Recherche des copies …',
  restore: 'Restaurer …',
  restoreOf: (when) => `Restaurer la copie du ${when} …`,
  question: (when) =>
    `Restaurer la copie du ${when}\u202F? Ce qu’elle contient et qui manque à l’historique est ajouté, par exemple des décisions perdues. Ce qui s’y trouve à présent reste, et est copié d’abord.`,
  restoreNow: 'Restaurer',
  restoring: 'Restauration …',
  restored: (added) => `Ajouté à partir de la copie\u00A0: ${added}.`,
  nothingAdded: 'Tout ce que contient cette copie est déjà dans l’historique.',

  counts: {
    decisions: (n) => count(n, 'décision', 'décisions'),
    signatures: (n) => count(n, 'validation', 'validations'),
    pairings: (n) => count(n, 'appariement', 'appariements'),
    clauseSteps: (n) => count(n, 'choix de formulation', 'choix de formulation'),
    formSteps: (n) => count(n, 'indication sur un modèle', 'indications sur un modèle'),
    revisions: (n) => count(n, 'révision', 'révisions'),
    saids: (n) => count(n, 'relevé de ce qui était à régler', 'relevés de ce qui était à régler'),
    marks: (n) => count(n, 'repère dans la liste', 'repères dans la liste'),
  },
  none: 'rien',
  noLoss: 'rien, autant qu’on puisse le savoir',
  unknownLoss: 'on ne peut pas savoir combien',
}
