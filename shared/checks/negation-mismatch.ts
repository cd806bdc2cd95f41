import { foldWords, wordKey } from '../align/word-keys.ts'
import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { defineCheck, type CheckInput, type Place, type Report, type Row } from './check.ts'
import type { Passage } from '../analysis/passage.ts'
import {
  affirms,
  countOthers,
  deniesLimit,
  isLimit,
  isLoneException,
  mayDeny,
  readDenials,
  restrictsAlike,
  type Denial,
} from '../marks/denials.ts'
import { affirmsPole, saysOpposite } from '../marks/poles.ts'
import { excerpt, idsOf } from './parts/excerpt.ts'
import { isOfReports } from './parts/field-values.ts'
import { clauseLinks, passageRows, type PlacedSentence } from './parts/sentence-links.ts'

type Message = 'english' | 'french' | 'onlyEnglish' | 'onlyFrench'
/** `words`: what denies on one side; `text`: the other side's sentence. */
type Messages = Record<Message, { words: string; text: string }>

export const negationMismatch = defineCheck<Messages>({
  id: 'negation-mismatch',
  rank: 'meaning',
  severity: 'warning',
  title: { en: 'Negation on one side only', fr: 'Négation d’un seul côté' },
  explain: {
    en: 'A sentence is negative on one side and not on the other.',
    fr: 'Une phrase est négative d’un côté et ne l’est pas de l’autre.',
  },
  messages: {
    english: {
      en: ({ words, text }, { quote }) => `English is negative (${quote(words)}), French is not: ${quote(text)}.`,
      fr: ({ words, text }, { quote }) =>
        `Le texte anglais nie (${quote(words)}), le texte français affirme\u00A0: ${quote(text)}.`,
    },
    french: {
      en: ({ words, text }, { quote }) => `French is negative (${quote(words)}), English is not: ${quote(text)}.`,
      fr: ({ words, text }, { quote }) =>
        `Le texte français nie (${quote(words)}), le texte anglais affirme\u00A0: ${quote(text)}.`,
    },
    onlyEnglish: {
      en: ({ words, text }, { quote }) => `English says ${quote(words)}, French has nothing like it: ${quote(text)}.`,
      fr: ({ words, text }, { quote }) =>
        `Le texte anglais dit ${quote(words)}, le texte français ne dit rien de tel\u00A0: ${quote(text)}.`,
    },
    onlyFrench: {
      en: ({ words, text }, { quote }) => `French says ${quote(words)}, English has nothing like it: ${quote(text)}.`,
      fr: ({ words, text }, { quote }) =>
        `Le texte français dit ${quote(words)}, le texte anglais ne dit rien de tel\u00A0: ${quote(text)}.`,
    },
  },
  run: (input) => passageRows(input).flatMap((row) => (isOfReports(input, row) ? [] : reportsOf(row, input))),
})

interface Placed {
  denial: Denial
  /** The clause in which it stands. */
  clause: Passage
  mark: Place
}

function reportsOf(row: Row, input: CheckInput): Report<Messages>[] {
  // Sentences need not be set against each other where nobody denies anything.
  if ([...row.en, ...row.fr].every((block) => input.passage(block).once(readDenials).length === 0)) return []
  return clauseLinks(row, input).flatMap((link): Report<Messages>[] => {
    const sides = { en: sideOf(link.en, 'en', input), fr: sideOf(link.fr, 'fr', input) }
    return (['en', 'fr'] as const).flatMap((language): Report<Messages>[] => {
      const other = sides[otherLanguage(language)]
      const denials = loneDenials(sides[language], other)
      const [first] = denials
      if (first === undefined) return []
      const { clause, denial } = first
      const isOfDeed = denials.some((one) => isDeed(one))
      return [
        {
          message: isOfDeed
            ? language === 'en'
              ? 'english'
              : 'french'
            : language === 'en'
              ? 'onlyEnglish'
              : 'onlyFrench',
          values: { words: clause.text.slice(denial.start, endOf(denial, clause)), text: excerpt(other.whole.text) },
          en: idsOf(row.en),
          fr: idsOf(row.fr),
          marks: denials.map(({ mark }) => mark),
          confidence: row.confidence,
        },
      ]
    })
  })
}

/** One side of a link: its clauses together, and what they deny, deeds first. */
interface LinkSide {
  whole: Passage
  denials: Placed[]
}

function sideOf(clauses: readonly PlacedSentence[], language: Language, { analysis }: CheckInput): LinkSide {
  const found = clauses.flatMap(({ text, mark }) => {
    const clause = analysis.passageOf(text, language)
    return clause.once(readDenials).map((denial): Placed => {
      const place = { block: mark.block, start: mark.start + denial.start, end: mark.start + endOf(denial, clause) }
      return { denial, clause, mark: place }
    })
  })
  const whole = analysis.passageOf(clauses.map(({ text }) => text).join(' '), language)
  return { whole, denials: [...found.filter(isDeed), ...found.filter((one) => !isDeed(one))] }
}

/** With the apostrophe of its last word: « ne … qu' ». */
function endOf({ end }: Denial, { text }: Passage): number {
  return /['’]/u.test(text.charAt(end)) ? end + 1 : end
}

function isDeed({ denial: { values } }: Placed): boolean {
  return values[0] === 'deed'
}

/**
 * Denials that the other side affirms: none of its words could deny, or each that could ("without") has its like on
 * this side (« sans »). What is denied of a thing counts only where both deny as much of what is done.
 */
function loneDenials(own: LinkSide, other: LinkSide): Placed[] {
  const restricts = own.denials.some((one) => isDeed(one) && restrictsAlike(one.denial, one.clause, other.whole))
  const denials = own.denials.filter(
    ({ denial, clause }) =>
      !restricts && !saysOpposite(denial, clause, other.whole) && !deniesLimit(denial, clause, other.whole),
  )
  if (denials.length === 0 || isLimit(own.whole, other.whole)) return []
  if (other.denials.length === 0 && !mayDeny(other.whole)) return denials
  const [deeds, things] = [denials.filter(isDeed), denials.filter((one) => !isDeed(one))]
  const left = countOthers(other.whole)
  const otherDeeds = other.denials.filter(isDeed).length
  if (otherDeeds === 0 && deeds.length > 0) {
    if (left > countOthers(own.whole)) return []
    return deeds.filter(
      ({ denial, clause }) =>
        left <= things.length ||
        affirms(denial, clause, other.whole) ||
        affirmsPole(denial, clause, other.whole) ||
        (clause.language === 'fr' && deniesSameVerb(clause.text.slice(denial.start, denial.end), other.whole.text)),
    )
  }
  return deeds.length === otherDeeds && left === 0
    ? things
    : things.filter(({ denial, clause }) => isLoneException(denial, clause, other.whole))
}

/** The same verb by its beginning: « n'acceptera pas », "will accept". */
function deniesSameVerb(denial: string, english: string): boolean {
  const keys = new Set(foldWords(denial).flatMap((word) => wordKey(word) ?? []))
  return foldWords(english).some((word) => keys.has(wordKey(word) ?? ''))
}
