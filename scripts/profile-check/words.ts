import type { Language } from '../../shared/notice/report.ts'
import { frenchSpaces } from '../../shared/text/french-spaces.ts'

const en = {
  usage: `Usage: npm run profile:check FILE…

FILE is a profile (.json) or a notice in any format that the desk reads.
Each profile is checked, and each notice is read by each of them, beside the profiles that come with the desk;
where no profile is named, by the one that the desk itself would take.

Exit status: 0 all was read, 1 a profile is not valid or a notice could not be read, 2 wrong usage.`,
  valid: (id: string, name: string) => `valid: “${name}” (${id})`,
  invalid: (count: number) =>
    count === 1 ? 'not valid, one thing is wrong:' : `not valid, ${count} things are wrong:`,
  line: (line: number) => `line ${line}:`,
  file: 'the file',
  quote: (text: string) => `“${text}”`,
  unread: 'could not be read:',
  readBy: (name: string) => `Read by ${name}`,
  recognised: (share: string) => `Its form was recognised: ${share} sure. House rules apply.`,
  notRecognised: (share: string) =>
    `Its form was not recognised: ${share} sure, 95 % are needed. Labels and headings are used, house rules are not.`,
  general: 'The general form: no organisation’s form was recognised, and nothing is said about house form.',
  deskTakes: (name: string) => `The desk, which chooses by what the notice shows, would read it by ${name}.`,
  anyway: 'It does not look like a vacancy notice by this profile, and was read all the same.',
  labels: 'Fields',
  noLabel: 'found without a label',
  notRead: 'not read',
  notReadRequired: 'not read, and required',
  missing: (fields: string) => `Required and not read: ${fields}`,
  noneMissing: 'All required fields were read.',
  headings: 'Headings',
  known: 'known',
  near: 'nearly known, but for a letter or two',
  unknown: 'not in the profile',
  missingSections: (sections: string) => `Required sections without a heading: ${sections}`,
  strange: 'Header lines that begin with no label of the profile',
  languages: { en: 'English', fr: 'French' },
  only: (language: string) => `${language} only`,
}

const fr: typeof en = {
  usage: frenchSpaces(`Usage : npm run profile:check FICHIER…

FICHIER désigne un profil (.json) ou un avis dans l’un des formats que lit le bureau.
Chaque profil est vérifié, et chaque avis est lu par chacun d’eux, à côté des profils fournis avec le bureau ;
si aucun profil n’est indiqué, par celui que le bureau choisirait lui-même.

Code de sortie : 0 tout a été lu, 1 un profil n’est pas valable ou un avis est illisible, 2 usage erroné.`),
  valid: (id, name) => frenchSpaces(`valable : « ${name} » (${id})`),
  invalid: (count) =>
    frenchSpaces(
      count === 1 ? 'non valable, une chose est à corriger :' : `non valable, ${count} choses sont à corriger :`,
    ),
  line: (line) => frenchSpaces(`ligne ${line} :`),
  file: 'le fichier',
  quote: (text) => frenchSpaces(`« ${text} »`),
  unread: frenchSpaces('n’a pas pu être lu :'),
  readBy: (name) => `Lu par ${name}`,
  recognised: (share) => frenchSpaces(`Sa forme a été reconnue, sûre à ${share}. Les règles maison s’appliquent.`),
  notRecognised: (share) =>
    frenchSpaces(
      `Sa forme n’a pas été reconnue : sûre à ${share}, il faut 95 %. Les libellés et les titres servent, pas les règles maison.`,
    ),
  general: 'La forme générale : aucune forme d’organisation n’a été reconnue, et rien n’est dit de la forme maison.',
  deskTakes: (name) => `Le bureau, qui choisit d’après ce que montre l’avis, le lirait par ${name}.`,
  anyway: 'Selon ce profil, il ne ressemble pas à un avis de vacance ; il a été lu malgré tout.',
  labels: 'Champs',
  noLabel: 'trouvé sans libellé',
  notRead: 'non lu',
  notReadRequired: 'non lu, alors qu’il est exigé',
  missing: (fields) => frenchSpaces(`Exigés et non lus : ${fields}`),
  noneMissing: 'Tous les champs exigés ont été lus.',
  headings: 'Titres',
  known: 'connus',
  near: 'presque connus, à une lettre ou deux près',
  unknown: 'absents du profil',
  missingSections: (sections) => frenchSpaces(`Sections exigées sans titre : ${sections}`),
  strange: 'Lignes de l’en-tête qui ne commencent par aucun libellé du profil',
  languages: { en: 'anglais', fr: 'français' },
  only: (language) => `${language} seulement`,
}

/** What `npm run profile:check` says, in the terminal's language. */
export type CheckWords = typeof en
export const checkWords: Record<Language, CheckWords> = { en, fr }
