import type { Language } from '../notice/report.ts'
import type { Line } from '../notice/source-document.ts'
import { foldWords } from '../text/fold.ts'
import { languageScore } from './language-score.ts'
import type { ProfileIndex } from './profile-index.ts'
import { longest } from './line-lengths.ts'
import { senseOf } from './sense-line.ts'

/** What the organisation's form sees in a line of a web page. */
export interface LineFacts {
  /** Names the heading, label or letterhead that it is; lines of one key say the same thing. */
  key: string | null
  isSection: boolean
  /** Of a section or label that is written otherwise in the other language. */
  language: Language | null
  /** Nothing in it but the organisation's name. */
  isHead: boolean
  /** The reference that is named in a line short enough for a title. */
  reference: string | null
  isSentence: boolean
  /** That of a sentence, where it can be told. */
  prose: Language | null
  isAboutCookies: boolean
  /** Words that lead to another page: an entry of a menu, a button. An address is what it says. */
  isLink: boolean
}

/** Characters: with a full stop, what has fewer is an entry of a menu. */
const shortestSentence = 25
/** Words: a shorter line of words of the letterhead may be of the text. */
const fewestOfLetterhead = 4

export function factsOf(line: Line, index: ProfileIndex): LineFacts {
  const { text } = line
  const known = text.length > longest.entry ? null : knownForm(line, index)
  const isSentence =
    known === null && (text.length >= longest.line || (text.length >= shortestSentence && /[.;!?][”»)]?$/u.test(text)))
  const score = isSentence ? languageScore(text) : 0
  return {
    key: known?.key ?? null,
    isSection: known?.isSection ?? false,
    language: known?.language ?? null,
    isHead: senseOf(text, index).isLetterhead,
    reference:
      text.length > longest.titleLine || /^https?:\S+$|^(?:subject|objet)\s*:/iu.test(text)
        ? null
        : (new RegExp(index.profile.referencePattern, 'u').exec(text)?.[0] ?? null),
    isSentence,
    prose: Math.abs(score) < 1 ? null : score > 0 ? 'en' : 'fr',
    isAboutCookies: known === null && /\bcookies?\b|t[ée]moins de connexion/iu.test(text),
    isLink: line.linked === true && !/(?:https?:|www\.|@)/iu.test(text.replace(/\]\([^)]*\)/gu, ']')),
  }
}

type KnownForm = Pick<LineFacts, 'isSection' | 'language'> & { key: string }

function knownForm(line: Line, index: ProfileIndex): KnownForm | null {
  const { text } = line
  const heading = senseOf(text, index).heading(line.bold || line.heading !== null)
  if (heading !== null && (heading.exact || heading.number !== null)) {
    const language = heading.neutral ? null : heading.language
    return { key: `section ${heading.section} ${String(language)}`, isSection: true, language }
  }
  // A page's headline is no label, whatever it says.
  const label = line.heading === 1 ? null : senseOf(text, index).label()
  if (
    label !== null &&
    (label.colon || label.valueStart >= text.length || (line.cell !== null && text.length < longest.shortLine))
  ) {
    const language = label.neutral ? null : label.language
    return { key: `label ${label.field} ${String(language)}`, isSection: false, language }
  }
  const words = foldWords(text)
  const isPart = index.partHeadings.has(words)
  if (!isPart && (words.split(' ').length < fewestOfLetterhead || !senseOf(text, index).isLetterhead)) return null
  return { key: `${isPart ? 'part' : 'letterhead'} ${words}`, isSection: false, language: null }
}
