import { sideOf } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import type { CheckInput, ReportOf, ReportPlace, Row } from '../check.ts'
import type { ReaderForms } from '../messages/reader-forms.ts'
import type { SomeSides } from '../messages/values.ts'
import { languagesOf } from './field-values.ts'

/** A slip found in one language, before it is known whether the other side has the same at the same place. */
export interface Slip<Message extends string> {
  message: Message
  language: Language
  block: string
  start: number
  end: number
  words: string
}

/** The blocks that candidates read, per language in reading order; the letterhead belongs to the paper. */
export function textsOf(input: CheckInput): { language: Language; blocks: Block[] }[] {
  return languagesOf(input).map((language) => ({
    language,
    blocks: (sideOf(input.notice, language)?.blocks ?? []).filter(({ kind }) => kind !== 'letterhead'),
  }))
}

/** Whether a block was read from a picture: what looks like a slip of the author may be one of the reader. */
export function isFromScan(input: CheckInput, block: Block): boolean {
  return block.at?.some(({ source }) => input.notice.sources[source]?.ocr === true) === true
}

/** Slips by a pattern in every block: the marked words are the match, or its named group `words`. */
export function slipsBy<Message extends string>(
  message: Message,
  language: Language,
  block: Block,
  pattern: RegExp,
): Slip<Message>[] {
  return [...block.text.matchAll(pattern)].map((match) => {
    const words = match.groups?.words ?? match[0]
    const start = match.index + match[0].indexOf(words)
    return { message, language, block: block.id, start, end: start + words.length, words }
  })
}

/** One report per row and message: the same slip on both sides of a row is one thing to mend. */
export function reportsOf<Message extends string>(
  input: CheckInput,
  slips: readonly Slip<Message>[],
): ReportOf<Message, SomeSides<string>>[] {
  const rows = new Map<string, Row>()
  for (const row of input.rows) for (const { id } of [...row.en, ...row.fr]) rows.set(id, row)
  const groups = new Map<string, Slip<Message>[]>()
  const byBlock = new Map<string, number>()
  for (const slip of slips) {
    // The second slip of a kind in a block goes with the second one on the other side.
    const key = `${slip.message} ${slip.block}`
    const nth = byBlock.get(key) ?? 0
    byBlock.set(key, nth + 1)
    const row = rows.get(slip.block)
    const place = row === undefined ? slip.block : `${row.en[0]?.id ?? ''}/${row.fr[0]?.id ?? ''}`
    const group = `${slip.message} ${place} ${nth}`
    groups.set(group, [...(groups.get(group) ?? []), slip])
  }
  return [...groups.values()].map(reportOf)
}

/** One report of several places: evidence in all of them, the words of each side's first named. */
export function reportOf<Message extends string>(
  slips: readonly Slip<Message>[],
): ReportOf<Message, SomeSides<string>> {
  const [first] = slips
  if (first === undefined) throw new Error('a report needs a place')
  const words = (language: Language): SomeSides<string> => {
    const slip = slips.find((one) => one.language === language)
    return slip === undefined ? {} : { [language]: slip.words }
  }
  return { message: first.message, values: { ...words('en'), ...words('fr') }, ...placeOf(slips) }
}

/** Where a report of several slips stands. */
export function placeOf(slips: readonly Slip<string>[]): ReportPlace {
  const blocks = (language: Language) => slips.filter((slip) => slip.language === language).map(({ block }) => block)
  return {
    en: [...new Set(blocks('en'))],
    fr: [...new Set(blocks('fr'))],
    marks: slips.map(({ block, start, end }) => ({ block, start, end })),
  }
}

/** “words” in English and « mots » in French, whichever there are. */
export function inSides(values: SomeSides<string>, { reader, quote, list, language }: ReaderForms): string {
  const where = reader === 'en' ? 'in' : 'en'
  return list(
    (['en', 'fr'] as const).flatMap((side) => {
      const words = values[side]
      return words === undefined ? [] : [`${quote(words)} ${where} ${language(side)}`]
    }),
  )
}
