import type { FormPart, Likeness, ReadFailure } from '../notice/parsed-file.ts'
import type { SourceDocument } from '../notice/source-document.ts'
import { frenchSpaces } from '../text/french-spaces.ts'

/** The file was read and holds no letter and no digit. */
export function emptyFile(format: SourceDocument['format']): ReadFailure {
  return format === 'pdf'
    ? {
        code: 'empty',
        message: {
          en: 'The pages of this file hold no text. If they are pictures of text, scan them again with text recognition switched on.',
          fr: 'Les pages de ce fichier ne contiennent aucun texte. S’il s’agit d’images de texte, numérisez-les à nouveau avec la reconnaissance de caractères.',
        },
      }
    : {
        code: 'empty',
        message: {
          en: 'There is no text in this file. Check that the right file was saved here.',
          fr: 'Ce fichier ne contient aucun texte. Vérifiez que le bon fichier a été enregistré ici.',
        },
      }
}

/** Far more text than any vacancy notice has. */
export function tooMuchText(): ReadFailure {
  return {
    code: 'too-large',
    message: {
      en: 'This file holds far more text than a vacancy notice. If a notice is part of it, save the notice as a file of its own.',
      fr: 'Ce fichier contient bien plus de texte qu’un avis de vacance. Si un avis s’y trouve, enregistrez-le dans un fichier à part.',
    },
  }
}

/** The text was read, and has too little of the form of any known organisation's notices. */
export function notANotice(likeness: Likeness | null): ReadFailure {
  const [labels, headings] = [count(likeness?.labels ?? []), count(likeness?.headings ?? [])]
  return {
    code: 'not-a-notice',
    message: {
      en: `The text of this file was read, but it does not look like a vacancy notice: it has ${labels.found} of the ${labels.all} usual header lines and ${headings.found} of the ${headings.all} usual section headings. Check that it is the right file, or move it out of the watched folder.`,
      fr: frenchSpaces(
        `Le texte de ce fichier a été lu, mais il ne ressemble pas à un avis de vacance : il contient ${labels.found} des ${labels.all} lignes d’en-tête habituelles et ${headings.found} des ${headings.all} titres de section habituels. Vérifiez qu’il s’agit du bon fichier ou retirez-le du dossier surveillé.`,
      ),
    },
    ...(likeness && { likeness }),
  }
}

function count(parts: readonly FormPart[]): { found: number; all: number } {
  return { found: parts.filter(({ isFound }) => isFound).length, all: parts.length }
}
