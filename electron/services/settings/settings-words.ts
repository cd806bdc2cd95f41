import type { Language } from '../../../shared/notice/report.ts'
import { frenchSpaces } from '../../../shared/text/french-spaces.ts'
import { systemWords } from '../ports/system-words.ts'

type Words = Record<Language, string>

/** Where a damaged file was set aside; null where it could not be. */
export function damagedWords(aside: string | null): Words {
  if (aside === null)
    return said({
      en: 'The settings could not be read. The usual ones are in use.',
      fr: 'Les réglages n’ont pas pu être lus. Les réglages habituels sont utilisés.',
    })
  return said({
    en: `The settings file was damaged. What was in order has been kept; the old file is now ${aside}.`,
    fr: `Le fichier des réglages était endommagé. Ce qui était en ordre a été conservé ; l’ancien fichier est maintenant ${aside}.`,
  })
}

export function newerWords(version: string): Words {
  return said({
    en: `The settings were written by a newer version of Vis-à-Vis (${version}). What this version understands of them is in use; they are left as they are and cannot be changed here. Install the newer version to change them.`,
    fr: `Les réglages ont été écrits par une version plus récente de Vis-à-Vis (${version}). Ce que cette version en comprend est utilisé ; ils restent tels quels et ne peuvent pas être modifiés ici. Installez la version plus récente pour les modifier.`,
  })
}

export function unreadableWords(error: unknown): Words {
  const why = systemWords(error)
  return said({
    en: `The settings cannot be read now: ${why.en}. The usual ones are in use, and the file is left as it is.`,
    fr: `Les réglages ne peuvent pas être lus pour l’instant : ${why.fr}. Les réglages habituels sont utilisés, et le fichier reste tel quel.`,
  })
}

/** For a change that was not made; `error` is the system's, null where there is no file to write to. */
export function unkeptWords(error: unknown): Words {
  const why = error === null ? null : systemWords(error)
  return said({
    en: `The settings cannot be kept${why === null ? '' : `: ${why.en}`}. Nothing was changed.`,
    fr: `Les réglages ne peuvent pas être conservés${why === null ? '' : ` : ${why.fr}`}. Rien n’a été modifié.`,
  })
}

function said({ en, fr }: Words): Words {
  return { en, fr: frenchSpaces(fr) }
}
