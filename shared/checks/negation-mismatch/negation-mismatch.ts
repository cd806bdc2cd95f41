import { foldWords, wordKey } from '../../align/word-keys.ts'
import { otherLanguage } from '../../notice/block-text.ts'
import type { Language } from '../../notice/report.ts'
import { defineCheck, type CheckInput, type Mark, type Report, type Row } from '../check.ts'
import { affirms, countOthers, denialsIn, isLimit, isLoneException, mayDeny, type Denial } from './denials.ts'
import { excerpt, idsOf } from '../parts/excerpt.ts'
import { isOfReports } from '../parts/field-values.ts'
import { quoted } from '../parts/reader-forms.ts'
import { passageRows, rowSentences, type PlacedSentence, type RowSentences } from '../parts/sentence-links.ts'

type Message = 'english' | 'french'

export const negationMismatch = defineCheck({
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
      en: ({ words, text }) =>
        `English is negative (${quoted(words ?? '', 'en')}), French is not: ${quoted(text ?? '', 'en')}.`,
      fr: ({ words, text }) =>
        `Le texte anglais nie (${quoted(words ?? '', 'fr')}), le texte français affirme\u00A0: ${quoted(text ?? '', 'fr')}.`,
    },
    french: {
      en: ({ words, text }) =>
        `French is negative (${quoted(words ?? '', 'en')}), English is not: ${quoted(text ?? '', 'en')}.`,
      fr: ({ words, text }) =>
        `Le texte français nie (${quoted(words ?? '', 'fr')}), le texte anglais affirme\u00A0: ${quoted(text ?? '', 'fr')}.`,
    },
  },
  run: (input) => passageRows(input).flatMap((row) => (isOfReports(input, row) ? [] : reportsOf(row, input))),
})

interface Placed extends Denial {
  mark: Mark
  /** The denial with the words before it. */ near: string
}

function reportsOf(row: Row, input: CheckInput): Report<Message>[] {
  // Sentences need not be set against each other where nobody denies anything.
  if (
    [...row.en.map(({ text }) => denialsIn(text, 'en')), ...row.fr.map(({ text }) => denialsIn(text, 'fr'))].every(
      (denials) => denials.length === 0,
    )
  )
    return []
  return rowSentences(row, input)
    .links.flatMap(inClauses)
    .flatMap((link): Report<Message>[] => {
      const found = { en: placed(link.en, 'en'), fr: placed(link.fr, 'fr') }
      return (['en', 'fr'] as const).flatMap((language): Report<Message>[] => {
        const other = otherLanguage(language)
        const text = textOf(link[other])
        const denials = loneDenials(found[language], found[other], textOf(link[language]), text, language)
        const [first] = denials
        return first === undefined
          ? []
          : [
              {
                message: language === 'en' ? 'english' : 'french',
                values: { words: first.words, text: excerpt(text) },
                en: idsOf(row.en),
                fr: idsOf(row.fr),
                marks: denials.map(({ mark }) => mark),
                confidence: row.confidence,
              },
            ]
      })
    })
}

/**
 * Denials that the other side affirms: none of its words could deny, or each that could ("without") has its like on
 * this side (« sans »). What is denied of a thing counts only where both deny as much of what is done.
 */
function loneDenials(
  own: readonly Placed[],
  others: readonly Placed[],
  text: string,
  other: string,
  language: Language,
): Placed[] {
  const side = otherLanguage(language)
  if (own.length === 0 || isLimit(text, other, side)) return []
  if (others.length === 0 && !mayDeny(other, side)) return [...own]
  const [verbs, things] = [own.filter(({ verb }) => verb), own.filter(({ verb }) => !verb)]
  const left = countOthers(other, side)
  const otherVerbs = others.filter(({ verb }) => verb).length
  if (otherVerbs === 0 && verbs.length > 0) {
    const answered = left > countOthers(text, language)
    return answered
      ? []
      : verbs.filter(
          ({ near }) =>
            left <= things.length ||
            affirms(near, language, other) ||
            (language === 'fr' && deniesSameVerb(near, other)),
        )
  }
  return verbs.length === otherVerbs && left === 0
    ? things
    : things.filter(({ words }) => isLoneException(words, other, side))
}

/** The same verb by its beginning: « n'acceptera pas », "will accept". */
function deniesSameVerb(denial: string, english: string): boolean {
  const keys = new Set(foldWords(denial).flatMap((word) => wordKey(word) ?? []))
  return foldWords(english).some((word) => keys.has(wordKey(word) ?? ''))
}

type Link = RowSentences['links'][number]

/** Parts that semicolons set off stand against each other where both sides have as many. */
function inClauses(link: Link): Link[] {
  if (link.en.length === 0 || link.fr.length === 0) return []
  const [en, fr] = [link.en.flatMap(clausesOf), link.fr.flatMap(clausesOf)]
  return en.length !== fr.length || en.length === link.en.length
    ? [link]
    : en.map((clause, at) => ({ en: [clause], fr: fr.slice(at, at + 1) }))
}

function clausesOf({ text, mark, alone }: PlacedSentence): PlacedSentence[] {
  return [...text.matchAll(/[^;]+/gu)]
    .filter(([clause]) => /\p{L}/u.test(clause))
    .map(({ 0: clause, index }) => ({
      text: clause,
      mark: { ...mark, start: mark.start + index, end: mark.start + index + clause.length },
      alone,
    }))
}

function textOf(sentences: readonly PlacedSentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}

function placed(sentences: readonly PlacedSentence[], language: Language): Placed[] {
  return sentences.flatMap(({ text, mark }) =>
    denialsIn(text, language).map((denial) => ({
      ...denial,
      near: language === 'en' ? text.slice(Math.max(0, denial.start - 8), denial.end) : denial.words,
      mark: { block: mark.block, start: mark.start + denial.start, end: mark.start + denial.end },
    })),
  )
}
