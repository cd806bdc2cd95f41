import type { Language } from '../../../../shared/notice/report.ts'
import { frenchSpaces } from '../../../../shared/text/french-spaces.ts'
import { faultWords, type FileFault } from '../sqlite/faults.ts'

type Words = Record<Language, string>

const words = (en: string, fr: string): Words => ({ en, fr: frenchSpaces(fr) })

export function unwritableWords(folder: string, error: unknown, isShown: boolean): Words {
  const why = faultWords(error)
  const before = isShown
    ? words('What was decided before is shown.', 'Celles d’avant sont affichées.')
    : words('What was decided before cannot be shown either.', 'Celles d’avant ne peuvent pas non plus être affichées.')
  return words(
    `Decisions are kept in ${folder}, and it cannot be written (${why.en}). ${before.en} As soon as the folder can be written again, so can decisions.`,
    `Les décisions sont conservées dans ${folder}, où l’on ne peut pas écrire (${why.fr}). ${before.fr} Dès que l’on pourra de nouveau y écrire, vous pourrez décider.`,
  )
}

export function newerWords(): Words {
  return words(
    'The decisions on this computer were kept by a newer version, and are left as they are. Open the newer version, or install it again.',
    'Les décisions de cet ordinateur ont été conservées par une version plus récente, et restent telles quelles. Ouvrez la version plus récente, ou réinstallez-la.',
  )
}

export function heldWords(path: string): Words {
  return words(
    `Another program holds the file of the decisions (${path}): what was decided before cannot be shown. Close that program; the rest follows by itself.`,
    `Un autre programme occupe le fichier des décisions (${path}) : celles d’avant ne peuvent pas être affichées. Fermez ce programme ; le reste suivra de lui-même.`,
  )
}

/** For an act that is refused before it is tried, `why` as the banner says it. */
export function refusedWords(why: Words): Words {
  return words(`Nothing can be decided at present. ${why.en}`, `Rien ne peut être décidé pour l’instant. ${why.fr}`)
}

/** For a decision that was refused: it is not kept, and nothing of it is. */
export function notKeptWords(fault: FileFault | null, error: unknown): Words {
  if (fault === 'full')
    return words(
      'The drive is full: this was not kept. Make room on it, then do it again.',
      'Le lecteur est plein : ceci n’a pas été conservé. Libérez de la place, puis recommencez.',
    )
  if (fault === 'damaged')
    return words(
      'The file of the decisions turned out to be damaged: this was not kept. The file is being mended; do it again in a moment.',
      'Le fichier des décisions s’est révélé endommagé : ceci n’a pas été conservé. Le fichier est en cours de réparation ; recommencez dans un instant.',
    )
  const why = faultWords(error)
  return words(
    `This was not kept (${why.en}). Do it again in a moment.`,
    `Ceci n’a pas été conservé (${why.fr}). Recommencez dans un instant.`,
  )
}

export function copyIsGone(): Words {
  return words(
    'This copy is no longer there, or cannot be read. Choose another.',
    'Cette copie n’est plus là, ou ne peut pas être lue. Choisissez-en une autre.',
  )
}
