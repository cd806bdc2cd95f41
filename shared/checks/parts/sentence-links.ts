import { termIndex } from '../../align/term-index.ts'
import { alignSentences } from '../../align/align-sentences.ts'
import { lengthModel } from '../../align/lengths.ts'
import type { LengthModel } from '../../align/weight-kinds.ts'
import { alignmentWeights } from '../../align/weights.ts'
import type { Block, Language } from '../../notice/report.ts'
import { readNumbers } from '../../marks/numbers.ts'
import type { CheckInput, Place, Row } from '../check.ts'
import { isAtHead } from './head-lines.ts'

export interface PlacedSentence {
  text: string
  mark: Place
  /** The only one of its block. */ alone: boolean
}

/** Sentences, or clauses, of both sides that belong together. */
export interface SentenceLink {
  en: PlacedSentence[]
  fr: PlacedSentence[]
}

/** The sentences of a row set against each other. `surety` and `rivals` as in align-sentences. */
export interface RowSentences {
  en: PlacedSentence[]
  fr: PlacedSentence[]
  links: SentenceLink[]
  surety: number
  rivals: Record<Language, PlacedSentence[]>
}

/** Paragraphs and items that stand against each other, below the header. */
export function passageRows({ rows }: CheckInput): Row[] {
  return rows.filter(
    ({ en, fr }) =>
      en.length > 0 &&
      fr.length > 0 &&
      [...en, ...fr].every((block) => !isAtHead(block) && (block.kind === 'paragraph' || block.kind === 'item')),
  )
}

/** How lengths answer to each other in this notice. */
export function lengthsIn(input: CheckInput): LengthModel {
  return input.once(learnLengths)
}

function learnLengths(input: CheckInput): LengthModel {
  const rows = passageRows(input).map(({ en, fr }) => ({ en: lengthOf(en), fr: lengthOf(fr) }))
  return lengthModel(rows, alignmentWeights.lengths)
}

/** Several checks ask about the same rows, and only about a few of them: aligned when first asked for. */
export function rowSentences(row: Row, input: CheckInput): RowSentences {
  return input.onceFor(row, linkSentences)
}

function linkSentences(row: Row, input: CheckInput): RowSentences {
  const [en, fr] = [sentencesIn(row.en, input), sentencesIn(row.fr, input)]
  const numbered = (sentences: readonly PlacedSentence[], language: Language) =>
    sentences.map(({ text, mark: { block, start, end } }) => {
      const numbers = readNumbers(
        input.analysis.passageOf(row[language].find(({ id }) => id === block)?.text ?? '', language),
      )
      return { text, numbers: numbers.filter((number) => number.start >= start && number.end <= end) }
    })
  const { links, surety, rivals } =
    en.length === 1 && fr.length === 1
      ? { links: [{ en: [0], fr: [0] }], surety: 0, rivals: { en: [], fr: [] } }
      : alignSentences(numbered(en, 'en'), numbered(fr, 'fr'), lengthsIn(input), input.analysis.once(termIndex))
  return {
    en,
    fr,
    surety,
    rivals: { en: rivals.en.flatMap((at) => en[at] ?? []), fr: rivals.fr.flatMap((at) => fr[at] ?? []) },
    links: links.map((link) => ({
      en: link.en.flatMap((at) => en[at] ?? []),
      fr: link.fr.flatMap((at) => fr[at] ?? []),
    })),
  }
}

/** Sentences that belong together; parts that semicolons set off stand against each other where both have as many. */
export function clauseLinks(row: Row, input: CheckInput): SentenceLink[] {
  return input.onceFor(row, cutLinks)
}

function cutLinks(row: Row, input: CheckInput): SentenceLink[] {
  return rowSentences(row, input).links.flatMap((link): SentenceLink[] => {
    if (link.en.length === 0 || link.fr.length === 0) return []
    const [en, fr] = [link.en.flatMap(cutAtSemicolons), link.fr.flatMap(cutAtSemicolons)]
    const isCut = en.length > link.en.length || fr.length > link.fr.length
    return isCut && en.length === fr.length
      ? en.map((clause, at) => ({ en: [clause], fr: fr.slice(at, at + 1) }))
      : [link]
  })
}

function cutAtSemicolons({ text, mark, alone }: PlacedSentence): PlacedSentence[] {
  return [...text.matchAll(/[^;]+/gu)]
    .filter(([clause]) => /\p{L}/u.test(clause))
    .map(({ 0: clause, index }) => ({
      text: clause,
      mark: { ...mark, start: mark.start + index, end: mark.start + index + clause.length },
      alone,
    }))
}

/** The sentences of some blocks, in reading order. */
export function sentencesIn(blocks: readonly Block[], { passage }: CheckInput): PlacedSentence[] {
  return blocks.flatMap((block) =>
    passage(block).sentences.map((span, _, { length }) => ({
      text: block.text.slice(span.start, span.end),
      mark: { block: block.id, ...span },
      alone: length === 1,
    })),
  )
}

export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
