import type { Language } from '../../notice/report.ts'
import { readNumbers } from '../../values/numbers.ts'
import { readQuantities, type Quantity } from '../../values/quantities.ts'
import { uncertainPairing, type CheckInput, type Mark, type Report, type Row } from '../check.ts'
import { idsOf } from '../parts/excerpt.ts'
import { rowSentences, type PlacedSentence } from '../parts/sentence-links.ts'

interface Said {
  quantity: Quantity
  words: string
  mark: Mark
}

/** A part, a rank, how often, a single span: another on each side of two sentences that belong together. */
export function otherQuantities(row: Row, input: CheckInput): Report<'differ'>[] {
  if (row.confidence < uncertainPairing || !kindsLeft(row)) return []
  return rowSentences(row, input).links.flatMap((link): Report<'differ'>[] => {
    const said = { en: saidIn(link.en, 'en'), fr: saidIn(link.fr, 'fr') }
    const left = { en: unmet(said.en, said.fr, link.fr, 'fr'), fr: unmet(said.fr, said.en, link.en, 'en') }
    return left.en.flatMap((a): Report<'differ'>[] => {
      const ofKind = (side: readonly Said[]) => side.filter(({ quantity }) => quantity.kind === a.quantity.kind)
      const [b, ...more] = ofKind(left.fr)
      if (b === undefined || more.length > 0 || ofKind(left.en).length > 1) return []
      return [
        {
          message: 'differ',
          values: { en: a.words, fr: b.words },
          en: idsOf(row.en),
          fr: idsOf(row.fr),
          marks: [a.mark, b.mark],
          confidence: row.confidence,
        },
      ]
    })
  })
}

/** Quick: whether both sides have one of a kind that the other lacks, before sentences are set against each other. */
function kindsLeft(row: Row): boolean {
  const all = (['en', 'fr'] as const).map((language) =>
    row[language].flatMap(({ text }) => readQuantities(text, language)),
  )
  const [en = [], fr = []] = all
  const lone = (own: readonly Quantity[], others: readonly Quantity[]) =>
    new Set(
      own
        .filter(
          (one) => own.filter((same) => meet(one, same)).length > others.filter((other) => meet(one, other)).length,
        )
        .map(({ kind }) => kind),
    )
  return !lone(en, fr).isDisjointFrom(lone(fr, en))
}

function saidIn(sentences: readonly PlacedSentence[], language: Language): Said[] {
  return sentences.flatMap(({ text, mark }) =>
    readQuantities(text, language).map((quantity) => ({
      quantity,
      words: text.slice(quantity.start, quantity.end),
      mark: { block: mark.block, start: mark.start + quantity.start, end: mark.start + quantity.end },
    })),
  )
}

/** Those that the other side has neither as such nor as a number. */
function unmet(
  own: readonly Said[],
  others: readonly Said[],
  sentences: readonly PlacedSentence[],
  language: Language,
): Said[] {
  const free = new Set(others)
  const numbers = new Set(sentences.flatMap(({ text }) => readNumbers(text, language).flatMap(({ keys }) => keys)))
  return own.filter(({ quantity }) => {
    const met = [...free].find((other) => meet(quantity, other.quantity))
    if (met !== undefined) free.delete(met)
    const isNumber =
      (quantity.kind === 'rank' || quantity.kind === 'about') &&
      quantity.keys.some((key) => numbers.has(key)) &&
      !others.some((other) => other.quantity.kind === quantity.kind)
    return met === undefined && !isNumber
  })
}

function meet(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.keys.some((key) => b.keys.includes(key))
}
