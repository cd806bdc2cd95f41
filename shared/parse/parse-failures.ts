import type { FormPart, Likeness, ReadFailure } from '../notice/parsed-file.ts'
import type { SourceDocument } from '../notice/source-document.ts'
import type { Language } from '../notice/report.ts'
import { frenchSpaces } from '../text/french-spaces.ts'
import type { NoticeSigns } from './is-notice.ts'

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

/**
 * The text was read, and has too little of the form of any known organisation's notices; `signs`: what it has of a
 * notice of any other.
 */
export function notANotice(likeness: Likeness | null, signs: NoticeSigns | null = null): ReadFailure {
  const [labels, headings] = [count(likeness?.labels ?? []), count(likeness?.headings ?? [])]
  const why =
    signs === null
      ? {
          en: `it has ${labels.found} of the ${labels.all} usual header lines and ${headings.found} of the ${headings.all} usual section headings`,
          fr: `il contient ${labels.found} des ${labels.all} lignes d’en-tête habituelles et ${headings.found} des ${headings.all} titres de section habituels`,
        }
      : { en: lackOf(signs).en.join('; '), fr: lackOf(signs).fr.join(' ; ') }
  return {
    code: 'not-a-notice',
    message: {
      en: `The text of this file was read, but it does not look like a vacancy notice: ${why.en}. Check that it is the right file, or move it out of the watched folder.`,
      fr: frenchSpaces(
        `Le texte de ce fichier a été lu, mais il ne ressemble pas à un avis de vacance : ${why.fr}. Vérifiez qu’il s’agit du bon fichier ou retirez-le du dossier surveillé.`,
      ),
    },
    ...(likeness && { likeness }),
  }
}

/** What keeps a text from being a notice, in the order of weight. */
function lackOf({ paper, invites, namesPost, listsPosts, describes }: NoticeSigns): Record<Language, string[]> {
  const lacks: [boolean, string, string][] = [
    [paper !== null, `it calls itself “${paper ?? ''}”`, `il s’intitule « ${paper ?? ''} »`],
    [
      !invites,
      'nothing says until when or how to apply',
      'rien ne dit jusqu’à quand ni comment présenter sa candidature',
    ],
    [!namesPost, 'no line names a post', 'aucune ligne ne nomme un poste'],
    [listsPosts && !describes, 'it lists several posts', 'il énumère plusieurs postes'],
    [
      !describes,
      'no heading announces duties or requirements',
      'aucun titre n’annonce des fonctions ou des qualifications',
    ],
  ]
  const said = lacks.filter(([isLacking]) => isLacking)
  const few: [string, string] = [
    'too few header lines say anything of a post',
    'trop peu de lignes d’en-tête parlent d’un poste',
  ]
  return {
    en: said.length > 0 ? said.map(([, en]) => en) : [few[0]],
    fr: said.length > 0 ? said.map(([, , fr]) => fr) : [few[1]],
  }
}

function count(parts: readonly FormPart[]): { found: number; all: number } {
  return { found: parts.filter(({ isFound }) => isFound).length, all: parts.length }
}
