import type { Passage } from '../../analysis/passage.ts'
import type { Mark, MarkKind } from '../../marks/mark.ts'
import { pairMarks } from '../../marks/pair-marks.ts'
import { readQuantities } from '../../marks/quantities.ts'
import type { Language } from '../../notice/report.ts'
import { readNumbers } from '../../marks/numbers.ts'
import { uncertainPairing, type CheckInput, type ReportOf, type Row } from '../check.ts'
import type { Sides } from '../messages/values.ts'
import { idsOf } from '../parts/excerpt.ts'
import { saidIn, type SaidMark } from '../parts/placed-marks.ts'
import { rowSentences, type PlacedSentence } from '../parts/sentence-links.ts'

/** Kinds that one language says in words and the other as a number: "the second round", « le tour n° 2 ». */
const alsoNumbers: ReadonlySet<MarkKind> = new Set(['rank', 'round-figure'])

/** A part, a rank, how often, a single span: another on each side of two sentences that belong together. */
export function otherQuantities(row: Row, input: CheckInput): ReportOf<'differ', Sides<string>>[] {
  if (row.confidence < uncertainPairing || !areBothLeft(row, input)) return []
  return rowSentences(row, input).links.flatMap((link): ReportOf<'differ', Sides<string>>[] => {
    const said = { en: quantitiesIn(link.en, input), fr: quantitiesIn(link.fr, input) }
    const { left } = pairMarks(said.en, said.fr)
    const alone = {
      en: left.en.filter((mark) => !isNumberOf(mark, said.fr, link.fr, 'fr', input)),
      fr: left.fr.filter((mark) => !isNumberOf(mark, said.en, link.en, 'en', input)),
    }
    return alone.en.flatMap((a): ReportOf<'differ', Sides<string>>[] => {
      const [b, ...more] = alone.fr.filter(({ kind }) => kind === a.kind)
      if (b === undefined || more.length > 0 || alone.en.filter(({ kind }) => kind === a.kind).length > 1) return []
      return [
        {
          message: 'differ',
          values: { en: a.words, fr: b.words },
          en: idsOf(row.en),
          fr: idsOf(row.fr),
          marks: [a.place, b.place],
          confidence: row.confidence,
        },
      ]
    })
  })
}

/** Whether both sides have one of a kind that the other lacks: only then sentences are set against each other. */
function areBothLeft(row: Row, { passage }: CheckInput): boolean {
  const [en, fr] = [row.en, row.fr].map((blocks) => blocks.flatMap((block) => passage(block).once(readQuantities)))
  const { left } = pairMarks(en ?? [], fr ?? [])
  return left.en.some(({ kind }) => left.fr.some((other) => other.kind === kind))
}

function quantitiesIn(sentences: readonly PlacedSentence[], input: CheckInput): SaidMark<Mark>[] {
  return saidIn(sentences, input, readQuantities).map((said) => {
    const place = { ...said.place, ...withItsNumber(said, said.passage) }
    return { ...said, words: said.passage.text.slice(place.start, place.end), place }
  })
}

/** The sign of a currency is quoted with its number: "£300". */
function withItsNumber({ kind, start, end }: Mark, passage: Passage): { start: number; end: number } {
  const beside =
    kind === 'currency'
      ? readNumbers(passage).find((number) => isBeside(number.end, start) || isBeside(end, number.start))
      : undefined
  return beside === undefined
    ? { start, end }
    : { start: Math.min(start, beside.start), end: Math.max(end, beside.end) }
}

/** With a space between at most. */
function isBeside(end: number, start: number): boolean {
  return start - end === 0 || start - end === 1
}

/** Whether the other side, which has none of its kind, says it with a number. */
function isNumberOf(
  mark: Mark,
  others: readonly Mark[],
  sentences: readonly PlacedSentence[],
  language: Language,
  { analysis }: CheckInput,
): boolean {
  if (!alsoNumbers.has(mark.kind) || others.some(({ kind }) => kind === mark.kind)) return false
  const numbers = new Set(
    sentences.flatMap(({ text }) => readNumbers(analysis.passageOf(text, language)).flatMap(({ values }) => values)),
  )
  return mark.values.some((value) => numbers.has(value))
}
