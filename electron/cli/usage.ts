import { frenchSpaces } from '../../shared/text/french-spaces.ts'
import type { Language } from '../../shared/notice/report.ts'

const en = {
  help: `Usage: npm run --silent check -- PATH… [--json] [--as-of YYYY-MM-DD] [--fail-on error|warning|info|never]
                                  [--profile FILE] [--library FILE] [--no-ocr] [--alone]

PATH is a notice or a folder of notices, read with all its sub-folders.
  --json       print the report as JSON instead of a summary
  --as-of      the day against which deadlines are judged (today)
  --fail-on    the least severity that makes the exit status 1 (error)
  --profile    your organisation’s profile, instead of the built-in ones
  --library    standard wordings exported from the desk
  --no-ocr     leave pages that are only pictures unread
  --alone      judge each notice as if the call named nothing else

Exit status: 0 nothing at or above --fail-on, 1 something, 2 wrong usage or no file could be read.`,
  noPath: 'Name at least one file or folder.',
  unknown: (option: string) => `There is no option ${option}.`,
  wantsValue: (option: string) => `${option} wants a value.`,
  takesNone: (option: string) => `${option} takes no value.`,
  day: (given: string) => `--as-of wants a day that exists, as YYYY-MM-DD, not “${given}”.`,
  severity: (given: string) => `--fail-on wants error, warning, info or never, not “${given}”.`,
  node: (needed: number, version: string) =>
    `This needs Node ${needed} or later and runs under ${version}. "npm run --silent check -- PATH…" brings its own.`,
}

const fr: typeof en = {
  help: frenchSpaces(`Usage : npm run --silent check -- CHEMIN… [--json] [--as-of AAAA-MM-JJ] [--fail-on error|warning|info|never]
                                  [--profile FICHIER] [--library FICHIER] [--no-ocr] [--alone]

CHEMIN désigne un avis ou un dossier d’avis, lu avec tous ses sous-dossiers.
  --json       donne le rapport en JSON au lieu d’un résumé
  --as-of      le jour auquel les dates limites sont jugées (aujourd’hui)
  --fail-on    la moindre gravité qui rend le code de sortie égal à 1 (error) :
               error erreurs, warning alertes, info remarques, never aucune
  --profile    le profil de votre organisation, au lieu des profils intégrés
  --library    les formulations types exportées du bureau
  --no-ocr     laisse de côté les pages qui ne sont que des images
  --alone      juge chaque avis comme si rien d’autre n’était indiqué

Code de sortie : 0 rien qui atteigne --fail-on, 1 quelque chose, 2 usage erroné ou aucun fichier lisible.`),
  noPath: 'Indiquez au moins un fichier ou un dossier.',
  unknown: (option) => `L’option ${option} n’existe pas.`,
  wantsValue: (option) => `${option} attend une valeur.`,
  takesNone: (option) => `${option} n’attend pas de valeur.`,
  day: (given) => frenchSpaces(`--as-of attend un jour qui existe, au format AAAA-MM-JJ, et non « ${given} ».`),
  severity: (given) => frenchSpaces(`--fail-on attend error, warning, info ou never, et non « ${given} ».`),
  node: (needed, version) =>
    frenchSpaces(
      `Il faut Node ${needed} ou plus récent ; ceci tourne sous ${version}. « npm run --silent check -- CHEMIN… » apporte le sien.`,
    ),
}

/** What the command line says of its own use, in the terminal's language. */
export const usage: Record<Language, typeof en> = { en, fr }
