import type { Passage } from '../analysis/passage.ts'
import type { LexiconRow } from '../lexicon/read-table.ts'
import type { Language } from '../notice/report.ts'
import { readNumberWords } from '../values/read-number-words.ts'
import { withoutOverlaps, type Mark } from './mark.ts'
import { tableMarks } from './table-marks.ts'

/** How often, in one word or a set phrase: "quarterly", « une semaine sur deux ». */
const inWords = tableMarks('rhythm', 'rhythms')

/** What stands for "times" behind a number, and between that and a unit of time. */
const grammar: Record<Language, { times: RegExp; per: RegExp; every: RegExp }> = {
  en: { times: /^times?$/u, per: /^(?:a|an|per|each|every)$/u, every: /^every$/u },
  fr: { times: /^fois$/u, per: /^(?:par|chaque|l)$/u, every: /^(?:tous|toutes) les$/u },
}

/** So many decimals of times a year tell any two rhythms apart. */
const decimals = 4

/**
 * How often something is done, as times a year: "six times a year" is « bimestriel ». What is counted is put together
 * here, the rest stands in rhythms.tsv.
 */
export function readRhythms(passage: Passage): readonly Mark[] {
  // The longer says more ("twice a month" holds "a month"), and a set phrase more than its words (« quinze jours »).
  const byLength = (a: Mark, b: Mark) => b.end - b.start - (a.end - a.start)
  return withoutOverlaps([...passage.once(inWords), ...countedIn(passage)].sort(byLength))
}

function countedIn(passage: Passage): Mark[] {
  const { words, language } = passage
  const units = new Map(passage.hits('units').map(({ row, first, last }) => [first, { row, last }]))
  const alone = new Map(passage.hits('rhythms').map(({ row, first, last }) => [first, { row, last }]))
  if (units.size === 0 && alone.size === 0) return []
  const numbers = numbersByPlace(passage)
  const { times, per, every } = grammar[language]
  const wordAt = (at: number): string => (words[at]?.gap === '' ? words[at].text : '')
  const found: Mark[] = []
  const add = (from: number, to: number, perYear: number): void => {
    const [first, last] = [words[from], words[to]]
    if (first === undefined || last === undefined) return
    const values = [String(Number(perYear.toFixed(decimals)))]
    found.push({ kind: 'rhythm', values, start: first.start, end: last.end })
  }
  for (const [at, { value, last, isAdverb }] of numbers) {
    const link = isAdverb ? last + 1 : times.test(wordAt(last + 1)) ? last + 2 : null
    const unit = link !== null && per.test(wordAt(link)) ? units.get(link + 1) : undefined
    if (unit !== undefined) add(at, unit.last, value * perYearOf(unit.row))
    // "Three times weekly", "twice daily".
    const each = link === null ? undefined : alone.get(link)
    if (each !== undefined) add(at, each.last, value * Number(each.row.value.split(' ')[0]))
    // "Every two years", « tous les deux ans ».
    const before = language === 'en' ? wordAt(at - 1) : `${words[at - 2]?.text ?? ''} ${wordAt(at - 1)}`
    const span = units.get(last + 1)
    if (span !== undefined && value > 0 && every.test(before))
      add(at - (language === 'en' ? 1 : 2), span.last, perYearOf(span.row) / value)
  }
  return found
}

interface Counted {
  value: number
  /** Place of its last word. */
  last: number
  /** "Twice": says its « fois » itself. */
  isAdverb: boolean
}

/** Numbers in digits, words and adverbs, by the place of their first word. */
function numbersByPlace(passage: Passage): Map<number, Counted> {
  const { words } = passage
  const found = new Map<number, Counted>()
  words.forEach(({ text }, at) => {
    if (/^\p{N}+$/u.test(text)) found.set(at, { value: Number(text), last: at, isAdverb: false })
  })
  for (const { row, first, last } of passage.hits('number-adverbs'))
    found.set(first, { value: Number(row.value), last, isAdverb: true })
  for (const { first, last, value, ordinal } of readNumberWords(passage))
    if (!ordinal) found.set(first, { value, last, isAdverb: false })
  return found
}

/** The last of what units.tsv says of a unit: how often one comes in a year. */
function perYearOf({ value }: LexiconRow): number {
  return Number(value.split(' ').at(-1))
}
