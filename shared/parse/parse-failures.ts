import type { ReadFailure } from '../notice/parsed-file.ts'
import type { SourceDocument } from '../notice/source-document.ts'
import { frenchSpaces } from '../text/french-spaces.ts'

/** The file was read and holds no letter and no digit. */
export function emptyFile(format: SourceDocument['format']): ReadFailure {
  return format === 'pdf'
    ? { code: 'empty', message: { en: 'The pages of this file hold no text. If they are pictures of text, scan them again with text recognition switched on.', fr: 'Les pages de ce fichier ne contiennent aucun texte. S’il s’agit d’images de texte, numérisez-les à nouveau avec la reconnaissance de caractères.' } }
    : { code: 'empty', message: { en: 'There is no text in this file. Check that the right file was saved here.', fr: 'Ce fichier ne contient aucun texte. Vérifiez que le bon fichier a été enregistré ici.' } }
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

/** The text was read, but none of the known organisations' labels and section headings are in it. */
export function notANotice(): ReadFailure {
  return {
    code: 'not-a-notice',
    message: {
      en: 'This file can be read, but no vacancy notice was found in it: the usual header lines and section headings are missing. Move it out of the watched folder, or check that it is the right file.',
      fr: frenchSpaces('Ce fichier se lit, mais aucun avis de vacance n’y a été trouvé : les lignes d’en-tête et les titres de section habituels n’y sont pas. Retirez-le du dossier surveillé ou vérifiez qu’il s’agit du bon fichier.'),
    },
  }
}
