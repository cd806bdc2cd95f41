import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { defineCheck, uncertainPairing, type CheckInput, type Report, type Row } from './check.ts'
import { clauseAround } from './parts/clause-around.ts'
import { excerpt, idsOf } from './parts/excerpt.ts'
import { rowSentences, type SentenceLink } from './parts/sentence-links.ts'
import { wordLinksOf } from './parts/word-links.ts'

/** `words`: the condition with its clause; `text`: the other side's sentence. */
type Messages = Record<'english' | 'french', { words: string; text: string }>

export const conditionMismatch = defineCheck<Messages>({
  id: 'condition-mismatch',
  rank: 'meaning',
  severity: 'warning',
  title: { en: 'Condition on one side only', fr: 'Condition d’un seul côté' },
  explain: {
    en: 'A condition or an exception stands in one language, and nothing of it in the other.',
    fr: 'Une condition ou une exception figure dans une langue, et rien ne lui répond dans l’autre.',
  },
  messages: {
    english: {
      en: ({ words, text }, { quote }) =>
        `English says it only ${quote(words)}; readers of French are told it without condition: ${quote(text)}.`,
      fr: ({ words, text }, { quote }) =>
        `Le texte anglais y met une condition, ${quote(words)}\u00A0; le texte français le dit sans condition\u00A0: ${quote(text)}.`,
    },
    french: {
      en: ({ words, text }, { quote }) =>
        `French says it only ${quote(words)}; readers of English are told it without condition: ${quote(text)}.`,
      fr: ({ words, text }, { quote }) =>
        `Le texte français y met une condition, ${quote(words)}\u00A0; le texte anglais le dit sans condition\u00A0: ${quote(text)}.`,
    },
  },
  run: (input) => input.rows.flatMap((row) => reportsOf(row, input)),
})

function reportsOf(row: Row, input: CheckInput): Report<Messages>[] {
  if (row.confidence < uncertainPairing || row.en.length === 0 || row.fr.length === 0) return []
  const says = (language: Language): boolean =>
    row[language].some((block) => input.passage(block).hits('conditions').length > 0)
  // Only where one side has no word that could stand for it.
  if (says('en') === says('fr')) return []
  const language = says('en') ? 'en' : 'fr'
  return rowSentences(row, input).links.flatMap((link) => {
    const other = link[otherLanguage(language)]
    if (other.length === 0) return []
    return conditionsIn(link, language, input).flatMap(({ passage, block, hit, end }): Report<Messages>[] => {
      if (!isLost(passage, hit, end, link, language, input)) return []
      return [
        {
          message: language === 'en' ? 'english' : 'french',
          values: {
            words: excerpt(passage.text.slice(hit.start, end)),
            text: excerpt(other.map(({ text }) => text).join(' ')),
          },
          en: idsOf(row.en),
          fr: idsOf(row.fr),
          marks: [{ block, start: hit.start, end }, ...other.map(({ mark }) => mark)],
          confidence: row.confidence,
        },
      ]
    })
  })
}

interface Condition {
  passage: Passage
  block: string
  hit: Hit
  /** Where its clause ends. */
  end: number
}

function conditionsIn(link: SentenceLink, language: Language, { block: find, analysis }: CheckInput): Condition[] {
  return link[language].flatMap(({ mark }) => {
    const block = find(mark.block)
    if (block === undefined) return []
    const passage = analysis.passage(block, language)
    return passage
      .hits('conditions')
      .filter(({ row, start, end }) => row.value === 'strong' && start >= mark.start && end <= mark.end)
      .slice(0, 1)
      .map((hit) => ({
        passage,
        block: block.id,
        hit,
        end: Math.min(clauseAround(passage, hit.start, hit.end).end, mark.end),
      }))
  })
}

/** "If required" may be said by the verb beside it; of other words one that has no counterpart is enough. */
const fewestWords = { if: 2, other: 1 }
/** Of the words of a clause that was translated more than a third have a counterpart, in any good translation. */
const mostLinked = 1 / 3

/** Whether hardly a word of the clause has a counterpart, while some of the rest has. */
function isLost(
  passage: Passage,
  hit: Hit,
  end: number,
  link: SentenceLink,
  language: Language,
  input: CheckInput,
): boolean {
  const { words, links, unlinked } = wordLinksOf(link, input)
  const open = new Set(unlinked[language])
  const matter = words[language].flatMap((word, place) => {
    const written = word.passage === passage ? word.passage.words[word.at] : undefined
    return written !== undefined && !word.isLight && written.start >= hit.end && written.end <= end ? [place] : []
  })
  const linked = matter.filter((place) => !open.has(place)).length
  return (
    links.length > 0 &&
    matter.length >= fewestWords[hit.row.concept.startsWith('if') ? 'if' : 'other'] &&
    linked <= matter.length * mostLinked
  )
}
