import type { Passage } from '../analysis/passage.ts'
import { firstForm } from '../lexicon/read-table.ts'
import { readContraries } from '../marks/concept-marks.ts'
import { readDenials } from '../marks/denials.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import type { Sides } from './messages/values.ts'
import { clauseAround, sentenceAround, type Span } from './parts/clause-around.ts'
import { conflictsIn, type MarkConflict, type SaidConcept } from './parts/conflicting-marks.ts'
import { idsOf } from './parts/excerpt.ts'
import { isTurnedRound } from './parts/turned-limits.ts'
import { wordLinksOf } from './parts/word-links.ts'

interface Messages {
  /** `meant`: in each language what the other's words mean. */
  opposed: Sides<string> & { meant: Sides<string> }
}

export const oppositeMismatch = defineCheck<Messages>({
  id: 'opposite-mismatch',
  rank: 'meaning',
  severity: 'error',
  title: { en: 'The opposite is said', fr: 'Le contraire est dit' },
  explain: {
    en: 'A word on one side stands against its opposite on the other: net and gross, internal and external, before and after.',
    fr: 'Un mot s’oppose à son contraire dans l’autre langue\u00A0: net et brut, interne et externe, avant et après.',
  },
  messages: {
    opposed: {
      en: ({ en, fr, meant }, { quote }) =>
        `Readers of English are told ${quote(en)}, readers of French ${quote(fr)} (${meant.en}).`,
      fr: ({ en, fr, meant }, { quote }) =>
        `En français, on lit ${quote(fr)}\u00A0; en anglais, ${quote(en)} (${meant.fr}).`,
    },
  },
  run: (input) =>
    input.rows.flatMap((row) =>
      conflictsIn(row, readContraries, input)
        .filter((conflict) => isSaidAlike(conflict) && belongsTogether(conflict, input))
        .map(reportOf),
    ),
})

function reportOf({ en, fr, row }: MarkConflict): Report<Messages> {
  return {
    message: 'opposed',
    values: { en: en.words, fr: fr.words, meant: { en: firstForm(fr.row, 'en'), fr: firstForm(en.row, 'fr') } },
    en: idsOf(row.en),
    fr: idsOf(row.fr),
    marks: [en.place, fr.place],
    confidence: row.confidence,
  }
}

/** Neither is denied, or both are, and neither makes an exception: "closed except" is « ouvert seulement ». */
function isSaidAlike({ en, fr }: MarkConflict): boolean {
  return (
    denialsBeside(en) % 2 === denialsBeside(fr) % 2 &&
    [en, fr].every(({ passage, start, end }) => !exceptsWithin(passage, sentenceAround(passage, start, end)))
  )
}

function denialsBeside({ passage, start, end }: SaidConcept): number {
  const clause = clauseAround(passage, start, end)
  return passage
    .once(readDenials)
    .filter(({ values }) => values[0] === 'deed')
    .filter((denial) => denial.start >= clause.start && denial.end <= clause.end)
    .filter((denial) => denial.end <= start || denial.start >= end).length
}

function exceptsWithin(passage: Passage, sentence: Span): boolean {
  return passage
    .hits('exceptions')
    .some(({ row, start, end }) => row.value === 'exception' && start >= sentence.start && end <= sentence.end)
}

/** So many words behind "before" say before what: an article, an adjective, and what it is. */
const reach = 5

/**
 * What is said of the words behind it is opposed only where those are each other's translation, and nothing turns the
 * one round.
 */
function belongsTogether({ en, fr, link }: MarkConflict, input: CheckInput): boolean {
  if (!en.isOfNext) return true
  if (en.group === 'time' && isTurnedRound(en, fr)) return false
  const { words, links } = wordLinksOf(link, input)
  const behind = (mark: SaidConcept, language: 'en' | 'fr'): Set<number> => {
    const clause = clauseAround(mark.passage, mark.start, mark.end)
    const next = words[language].flatMap(({ passage, at, isLight }, place) => {
      const word = passage.words[at]
      const isBehind = word !== undefined && word.start >= mark.end && word.end <= clause.end
      return passage === mark.passage && isBehind && !isLight ? [place] : []
    })
    return new Set(next.slice(0, reach))
  }
  const [after, derriere] = [behind(en, 'en'), behind(fr, 'fr')]
  return links.some((one) => touches(one.en, after) && touches(one.fr, derriere))
}

function touches({ first, last }: { first: number; last: number }, places: ReadonlySet<number>): boolean {
  for (let at = first; at <= last; at++) if (places.has(at)) return true
  return false
}
