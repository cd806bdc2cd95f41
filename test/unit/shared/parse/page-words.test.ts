import { expect, test } from 'vitest'
import { pageWordsOf } from '../../../../shared/parse/page-words.ts'

test.each([
  'Skip to main content',
  '[Back to top ↑](#top)',
  'Apply now »',
  'Apply Online Add to My Job Cart',
  'Share this job[LinkedIn](https://l.example)[X](https://x.example)',
  'Posted 3 days ago',
  '© 2031 Example. All rights reserved.',
  'Accept all | Reject all',
  'Show more…',
  'Aller au contenu principal',
  'Postuler en ligne',
  'Retour à la liste des offres',
  'Partager cette offre',
  'Mentions légales | Plan du site',
])('“%s” no notice says', (text) => {
  expect(pageWordsOf(text)).toBe('control')
})

test.each([
  'Home',
  'Accueil > Offres > Gardien',
  'Home / Jobs / Keeper of Lamps',
  'English | Français',
  'EnglishFrançais',
  'EN',
])('“%s” a page says around a notice', (text) => {
  expect(pageWordsOf(text)).toBe('small')
})

test.each([
  'Similar jobs (3)',
  'You may also like',
  'Offres similaires',
  'Ces offres pourraient vous intéresser',
  'Job alerts',
])('“%s” opens something else', (text) => {
  expect(pageWordsOf(text)).toBe('opener')
})

test.each([
  'Share good practice with other units',
  'Print the labels of the lamps',
  'Search for new suppliers',
  'Sign off travel claims',
  'Follow the work of the garden',
  'Apply the rules on lamps',
  'Report on progress',
  'Suivre les progrès accomplis',
  'Partager les bonnes pratiques',
  'Rechercher de nouveaux fournisseurs',
  'Recommander des mesures',
  'Retour d’expérience',
  'Information Management',
  'Useful information regarding application',
  'Keeper of Lamps / Gardien des lampes',
  'Contract',
  'Job Description - Keeper of Lamps',
])('“%s” may be a notice’s', (text) => {
  expect(pageWordsOf(text)).toBeNull()
})
