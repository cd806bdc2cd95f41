import { isMark, plainMark } from './pdf-raised.ts'
import { rowText } from './pdf-rows.ts'
import type { Shape } from './pdf-drawing.ts'
import type { Row, Run } from '../lines/page-runs.ts'

/**
 * What of a page the notes are looked for in: its columns from top to bottom, and the lines that are drawn across it.
 */
export interface NotedPage {
  columns: Row[][]
  rules: readonly Shape[]
}

interface Mark {
  page: number
  row: Row
  run: Run
}

/**
 * Ems of white, beyond what is usual between lines, that set notes in smaller letters off from the text; others need
 * more than paragraphs have between them.
 */
const apart = 0.35
/** A line drawn above notes is at least so wide, in points. */
const shortestRule = 30

/**
 * Takes footnotes out of the text at whose foot they stand and gives them to the words at which their marks stand, so
 * that a sentence goes on over the page. A note begins with a mark that stands raised in the text before it, and is set
 * off: by a line, by smaller letters, by its own raised mark or by white. Endnotes are those of all pages before.
 */
export function takeNotes(pages: readonly NotedPage[]): void {
  const marks = new Map<string, Mark[]>()
  pages.forEach(({ columns }, page) => {
    for (const row of columns.flat()) {
      for (const run of row.runs) {
        if (run.raised !== 'up' || !isMark(run.text) || standsFirst(row, run) || isOfUnit(row, run)) continue
        const mark = plainMark(run.text)
        marks.set(mark, [...(marks.get(mark) ?? []), { page, row, run }])
      }
    }
  })
  if (marks.size === 0) return
  pages.forEach((page, number) => {
    page.columns.forEach((rows, at) => {
      const isLast = pages.slice(number + 1).every((other) => opensWithNote(other, number, marks))
      const from = notesFrom(rows, { rows: page.columns.slice(0, at).flat(), isLast }, number, page.rules, marks)
      if (from !== null)
        giveNotes(rows.splice(from, rows.findLastIndex((row) => !isPageNumber(row)) + 1 - from), number, marks)
    })
  })
}

/** Before everything else of its line: the mark that opens a note, not one in the text. */
function standsFirst(row: Row, run: Run): boolean {
  return row.runs.every((other) => other === run || other.left >= run.left)
}

function isPageNumber(row: Row): boolean {
  return /^(?:page\s+)?(?:[-–(]\s*)?\d{1,3}(?:\s*(?:\/|of|de|sur)\s*\d{1,3})?\s*[-–)]?$/iu.test(rowText(row).trim())
}

/** m², km³: no mark. */
function isOfUnit(row: Row, run: Run): boolean {
  return (
    /^[²³]$/u.test(run.text.trim()) && /(?:^|[\s\d])[kcmd]?m$/u.test(row.runs[row.runs.indexOf(run) - 1]?.text ?? '')
  )
}

/** Endnotes may begin a page of their own, at the document's end. */
function opensWithNote({ columns }: NotedPage, page: number, marks: ReadonlyMap<string, Mark[]>): boolean {
  const first = columns.find((rows) => rows.length > 0)?.[0]
  const opening = first === undefined ? null : openingMark(first)
  return first === undefined || (opening !== null && markOf(opening.mark, page, marks) !== undefined)
}

/**
 * Where the notes at the foot of a column begin; `before`: what stands on the page above it, and whether no text
 * follows.
 */
function notesFrom(
  rows: readonly Row[],
  before: { rows: readonly Row[]; isLast: boolean },
  page: number,
  rules: readonly Shape[],
  marks: ReadonlyMap<string, Mark[]>,
): number | null {
  for (const [at, row] of rows.entries()) {
    const opening = openingMark(row)
    if (opening === null || markOf(opening.mark, page, marks) === undefined) continue
    const above = [...before.rows, ...rows.slice(0, at)]
    const isAtEnd = before.isLast && above.length === 0 && opening.bare
    if (
      (isAtEnd || isSetOff(above, row, rules, opening)) &&
      rows.slice(at).every((each) => each.fontSize < row.fontSize + 0.6)
    )
      return at
  }
  return null
}

/** The mark's place in the text: on this page, else on one before. */
function markOf(mark: string, page: number, marks: ReadonlyMap<string, Mark[]>): Mark | undefined {
  const known = marks.get(mark) ?? []
  return known.find((each) => each.page === page) ?? known.findLast((each) => each.page < page)
}

/** `bare`: without the full stop or bracket that list numbers have. */
interface Opening {
  mark: string
  text: string
  raised: boolean
  bare: boolean
}

function openingMark(row: Row): Opening | null {
  const [first] = row.runs
  if (first === undefined) return null
  if (first.raised === 'up' && isMark(first.text))
    return { mark: plainMark(first.text), text: rowText({ ...row, runs: row.runs.slice(1) }), raised: true, bare: true }
  const written =
    /^\s*[([]?([\p{No}\d]{1,3}|[ivxlc]{1,5}|[IVXLC]{1,5}|[a-df-h]|[*†‡§]{1,3})(?:[)\].]*\s+|(?<=[\p{No}*†‡§]))(?=\S)/u.exec(
      rowText(row),
    )
  if (written === null) return null
  const mark = plainMark(written[1] ?? '')
  return {
    mark,
    text: rowText(row).slice(written[0].length),
    raised: mark !== written[1],
    bare: !/[.)\]]/u.test(written[0]),
  }
}

function isSetOff(before: readonly Row[], row: Row, rules: readonly Shape[], { raised, bare }: Opening): boolean {
  if (raised) return true
  const above = before.at(-1)
  const isRuled = rules.some(
    (rule) =>
      rule.right - rule.left >= shortestRule &&
      rule.top <= row.top + row.fontSize * 0.5 &&
      rule.top > (above?.baseline ?? 0) &&
      row.top - rule.bottom < row.fontSize * 3,
  )
  const body = usualSize(before)
  const steps = before
    .slice(1)
    .map((each, place) => each.top - (before[place]?.bottom ?? 0))
    .sort((a, b) => a - b)
  const white = above === undefined ? 0 : row.top - above.bottom
  const isApart = (share: number): boolean =>
    white > (steps[Math.floor((steps.length - 1) * share)] ?? 0) + apart * row.fontSize * (1 - share)
  return isRuled || (row.fontSize < body * 0.93 && isApart(0.25)) || (bare && isApart(0.85))
}

/** The size of most letters. */
function usualSize(rows: readonly Row[]): number {
  const letters = new Map<number, number>()
  for (const row of rows)
    letters.set(
      row.fontSize,
      (letters.get(row.fontSize) ?? 0) + row.runs.reduce((sum, run) => sum + run.text.length, 0),
    )
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}

function giveNotes(rows: readonly Row[], page: number, marks: Map<string, Mark[]>): void {
  let lines: Row[] | null = null
  for (const row of rows) {
    const opening = openingMark(row)
    const mark = opening === null ? undefined : markOf(opening.mark, page, marks)
    if (opening === null || mark === undefined) {
      lines?.push(row)
      continue
    }
    lines = [{ ...row, runs: withoutMark(row, opening) }]
    noteAt(mark, opening.mark, lines)
    marks.set(
      opening.mark,
      (marks.get(opening.mark) ?? []).filter((each) => each !== mark),
    )
  }
}

function withoutMark({ runs }: Row, { text }: Opening): Run[] {
  const [first, ...rest] = runs
  if (first === undefined) return []
  if (isMark(first.text)) return rest
  // The mark and the text's first words are one run: what is left of it ends as it did.
  const own = text.slice(0, Math.max(0, text.length - rowText({ runs: rest }).length)).trim()
  return [{ ...first, text: first.text.endsWith(own) ? own : first.text.replace(/^\s*\S+\s+/u, '') }, ...rest]
}

/**
 * The word before the mark carries the note, and reaches to where the mark ended; at a line's start, the word behind
 * it.
 */
function noteAt({ row, run }: Mark, mark: string, rows: Row[]): void {
  const at = row.runs.indexOf(run)
  const bearer = row.runs[at - 1] ?? row.runs[at + 1]
  if (at < 0 || bearer === undefined) return
  bearer.notes = [...(bearer.notes ?? []), { mark, rows }]
  bearer.right = Math.max(bearer.right, run.right)
  row.runs.splice(at, 1)
}
