import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import type { Line } from '../notice/source-document.ts'
import { languageScore } from './language-score.ts'
import { languageTag, leadingTag } from './language-tags.ts'
import { isNumber } from './table-columns.ts'

/** So much do the texts behind a tag say of its language, in all. */
const sureScore = 2
/** Tags that take turns; one of each stands above the two halves of a notice. */
const fewestTags = 2
/** Of a column's cells: so many numbers make it one of numbers. */
const nearlyAll = 0.8
/** Score: beyond this one text says no more of its language. */
const mostOfText = 4

/**
 * A table whose rows are marked with their language ("EN" | text, « Français » | texte), as two columns that face each
 * other. Each line in its new column, or null where it is left out; null as a whole where the rows are not so marked.
 */
export function readTaggedRows(table: readonly Line[]): (Line | null)[] | null {
  const columns = [...Map.groupBy(table, ({ cell }) => cell?.column ?? 0)]
  const tags = columns.find(([, lines]) => {
    const named = lines.filter(({ text }) => languageTag(text) !== null)
    return (
      named.length >= lines.length - 1 &&
      (['en', 'fr'] as const).every((language) => named.some(({ text }) => languageTag(text) === language))
    )
  })?.[0]
  if (tags === undefined || columns.length < 2) return null
  const aside = new Set(
    columns
      .filter(([, lines]) => lines.filter(({ text }) => isNumber(text)).length >= lines.length * nearlyAll)
      .map(([column]) => column),
  )
  let current: Language | null = null
  const rows = Map.groupBy(table, ({ cell }) => cell?.row ?? 0)
  const sides = new Map(
    [...rows].map(([row, lines]) => {
      const tag = lines.find(({ cell }) => cell?.column === tags)
      current = tag === undefined ? current : languageTag(tag.text)
      return [row, current] as const
    }),
  )
  const sided = table.map((line) =>
    line.cell?.column === tags || aside.has(line.cell?.column ?? 0) ? null : (sides.get(line.cell?.row ?? 0) ?? null),
  )
  return isSure(table, sided) ? facing(table, sided) : null
}

/**
 * Text outside of tables whose paragraphs are marked so, by a tag before each or on a line of its own. Lines that only
 * name the language of what follows are left out.
 */
export function readTaggedText(lines: readonly Line[]): Line[] {
  const tags = lines.map((line) => (line.cell === null ? tagOf(line) : null))
  const counts = (['en', 'fr'] as const).map((language) => tags.filter((tag) => tag?.language === language).length)
  if (Math.min(...counts) === 0) return [...lines]
  let current: Language | null = null
  const sides = lines.map((line, at) => {
    if (line.cell !== null) current = null
    else if (tags[at] !== null) current = tags[at]?.language ?? current
    return tags[at]?.rest === '' ? null : current
  })
  if (!isSure(lines, sides)) return [...lines]
  const read = lines.map((line, at) =>
    tags[at] === null || tags[at] === undefined ? line : tags[at].rest === '' ? null : { ...line, text: tags[at].rest },
  )
  if (Math.min(...counts) < fewestTags || lines.some(({ cell }) => cell !== null))
    return read.filter((line) => line !== null)
  const table = Math.max(-1, ...lines.map(({ grid }) => grid?.table ?? -1)) + 1
  const order = sides.find((side) => side !== null) ?? 'en'
  return read.flatMap((line, at) => {
    const side = sides[at] ?? null
    if (line === null) return []
    return side === null ? [line] : [{ ...line, cell: { table, row: at, column: side === order ? 0 : 1, columns: 2 } }]
  })
}

function tagOf({ text, marker }: Line): { language: Language; rest: string } | null {
  // An item of a list is no tag: languages are what notices ask for.
  const whole = marker === null ? languageTag(text) : null
  if (whole !== null) return { language: whole, rest: '' }
  const leading = leadingTag(text)
  return leading === null ? null : { language: leading.language, rest: text.slice(leading.length).trim() }
}

/** The texts say the languages that their tags name. */
function isSure(lines: readonly Line[], sides: readonly (Language | null)[]): boolean {
  const score = (language: Language): number =>
    lines.reduce(
      (sum, { text }, at) =>
        sum + (sides[at] === language ? Math.max(-mostOfText, Math.min(mostOfText, languageScore(text))) : 0),
      0,
    )
  return score('en') >= sureScore && score('fr') <= -sureScore
}

function facing(table: readonly Line[], sides: readonly (Language | null)[]): (Line | null)[] {
  const first = sides.find((side) => side !== null) ?? 'en'
  const order = [first, otherLanguage(first)]
  return table.map((line, at) => {
    const side = sides[at] ?? null
    return side === null || line.cell === null
      ? null
      : { ...line, cell: { ...line.cell, column: order.indexOf(side), columns: 2 } }
  })
}
