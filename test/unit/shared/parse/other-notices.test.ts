import { expect, test } from 'vitest'
import { speaksOfOtherNotice } from '../../../../shared/parse/other-notices.ts'

const referenceOf = (line: string): string => /\d{6}/u.exec(line)?.[0] ?? ''

test.each([
  'Reposted from 259901',
  'Second publication of vacancy notice 259901',
  'Notice 259901, which closed on 3 March 2026, has been withdrawn',
  'Applicants to notice 259901 will be considered and need not reapply',
  'This announcement supersedes and cancels announcement no. 259901',
  'Linked to vacancy 259901',
  'Former reference: 259901',
  'Old reference number 259901',
  'Previous vacancy number: 259901',
  'The deadline of 259901 was extended to 4 May 2026',
  'This post was first advertised under 259901',
  'A roster was established from competition 259901',
  'ex-259901',
  'Repeat advertisement (ref. 259901)',
  'Deuxième publication de l’avis de vacance 259901',
  'Avis republié (ancien numéro : 259901)',
  'Le présent avis annule et remplace l’avis de vacance de poste n° 259901',
  'L’avis 259901, paru le 3 mars 2026, a été retiré',
  'En remplacement de l’avis 259901',
  'Référence précédente : 259901',
  'Suite à l’avis 259901, resté infructueux',
  'Les candidats à l’avis 259901 n’ont pas à postuler de nouveau',
  'Réouverture de la vacance 259901',
  'Ce poste a déjà été publié sous la référence 259901',
  'Cf. avis 259901',
  'Erratum concernant l’avis 259901',
])('speaks of another: %s', (line) => {
  expect(speaksOfOtherNotice(line, referenceOf(line))).toBe(true)
})

test.each([
  '260132',
  '260132 Film Editor',
  'Film Editor, 260132',
  'Film Editor (ref. 260132)',
  'Vacancy notice 260132 – Film Editor',
  'Notice of vacancy no. 260132: Film Editor',
  'Film Editor – Vacancy 260132',
  'Film Editor, Competition Unit (260132)',
  'Applied Research Officer (260132)',
  'Related Services Assistant (260132)',
  'Head of Section, Extension Services (260132)',
  'Publications and Notices Editor (260132)',
  'Ex-post Evaluation Officer (260132)',
  'Application Support Engineer - 260132',
  'Technical Editor, Recovery and Withdrawal Branch (260132)',
  'Film Editor (260132, to replace a colleague on leave)',
  'Post 260132: Film Editor',
  'Avis de vacance n° 260132 – Monteuse/Monteur',
  'Vacance de poste 260132 : Monteuse/Monteur',
  'Monteuse/Monteur (réf. 260132)',
  'Assistant(e) aux publications (260132)',
  'Gestionnaire des candidatures (260132)',
  'Chef du service des annonces (260132)',
  'Concours 260132 – Monteuse/Monteur',
  'Remplaçante/Remplaçant du chef (260132)',
  'Correctrice/Correcteur (260132)',
  'Responsable des modifications (260132)',
  'Monteuse/Monteur, 260132',
])('is a title: %s', (line) => {
  expect(speaksOfOtherNotice(line, referenceOf(line))).toBe(false)
})
