import type { Language } from '../notice/report.ts'
import type { Line, SourceDocument } from '../notice/source-document.ts'
import { dropRunningHeads } from './drop-running-heads.ts'
import { joinLines } from './joining/join-lines.ts'
import type { JoinContext, JoinDecision } from './joining/joint.ts'
import { learnHyphenation, type Hyphenation } from './join-text.ts'
import { senseOf } from './sense-line.ts'
import { mendConvertedText } from './mend-converted-text.ts'
import { mendBreaks, openEnds } from './joining/mend-breaks.ts'
import type { Dictionaries } from '../spelling/known-words.ts'
import { splitBilingualLine } from './bilingual-rows.ts'
import type { Paragraph } from './paragraph.ts'
import { pairHeaderLines } from './pair-header-lines.ts'
import { placeBoxes } from './place-boxes.ts'
import type { ProfileIndex } from './profile-index.ts'
import { readFacingTables } from './read-facing-tables.ts'
import { readGrid } from './read-grid.ts'
import { readNewspaper } from './read-newspaper.ts'
import { readRows } from './read-rows.ts'
import { joinPrintedRows } from './rejoin-false-columns.ts'
import { setPrintedRows } from './set-printed-rows.ts'
import { splitAtFacingBreaks } from './split-facing.ts'
import { splitColumns, type Run } from './split-columns.ts'
import { longest } from './line-lengths.ts'

/**
 * The document's lines as paragraphs in reading order, without what a program printed at the page edges. `told`: hears
 * of each line that is joined or parted which sign decided.
 */
export function toParagraphs(
  document: SourceDocument,
  index: ProfileIndex,
  words?: Dictionaries,
  told?: (decision: JoinDecision) => void,
): Paragraph[] {
  const learn = (from: readonly Line[]): Hyphenation =>
    learnHyphenation(
      from.map((line) => line.text),
      words === undefined ? null : (word) => words.knows(word, 'en') || words.knows(word, 'fr'),
    )
  // Only what has printed tables needs it before the lines are settled.
  let learned: Hyphenation | null = null
  const learnOnce = (): Hyphenation => (learned ??= learn(document.lines))
  const tables = readFacingTables(setPrintedRows(document.lines, index, learnOnce), index)
  const lines = readNewspaper(mendConvertedText(dropRunningHeads(tables)), index)
  const reference = new RegExp(index.profile.referencePattern, 'u')
  const loneReference = new RegExp(`^\\(\\s*(?:${index.profile.referencePattern})\\s*\\)$`, 'u')
  const context: JoinContext = {
    hyphenation: learn(lines),
    ocr: document.ocr,
    told,
    sense: {
      opens: (text, inHeader) => opensBlock(text, index, inHeader),
      isHeading: (text) => senseOf(text, index).heading()?.exact === true,
      isReference: (text) => loneReference.test(text.trim()),
      isPartHeading: (text) => senseOf(text, index).isPartHeading,
      beginsHeading: (text) => senseOf(text, index).beginsHeading,
      isOpenEnd: (word) => index.lexicon.once(openEnds).has(word),
    },
  }
  const runs = splitColumns(lines, index).flatMap(apartFromColumns)
  // A few lines between two tables tell nothing of the page's width: all lines of one-column text do.
  const single = runs.filter(({ kind, side }) => kind === 'text' && side === null).flatMap((run) => run.lines)
  const measured = Map.groupBy(single, isInColumn)
  const paragraphs = runs.flatMap((run) =>
    run.kind === 'table'
      ? readTable(run, context, index)
      : readStream(
          run,
          run.side === null && run.lines[0] !== undefined
            ? (measured.get(isInColumn(run.lines[0])) ?? single)
            : run.lines,
          context,
          index,
        ),
  )
  const mended = mendBreaks(splitAtFacingBreaks(paragraphs, context), context).flatMap((paragraph) =>
    splitBilingualLine(paragraph, index),
  )
  return withNotes(
    placeBoxes(pairHeaderLines(mended, index), {
      isField: (text) => isKeyDatum(text, index),
      isTitle: (text) => reference.test(text),
    }),
    context,
  )
}

/** A label of the header with its colon, or with its value behind it. */
function isKeyDatum(text: string, index: ProfileIndex): boolean {
  const fact = senseOf(text, index).fact
  return fact !== null && !['bare', 'other', 'directReports', 'indirectReports'].includes(fact.field)
}

function isInColumn(line: Line): boolean {
  return line.at?.shift !== undefined
}

/** What runs across a page is measured by itself, and so is what stands in columns of one language. */
function apartFromColumns(run: Run): Run[] {
  const parts: Line[][] = []
  for (const line of run.lines) {
    const last = parts.at(-1)
    if (last?.[0] !== undefined && isInColumn(last[0]) === isInColumn(line)) last.push(line)
    else parts.push([line])
  }
  return parts.map((lines) => ({ ...run, lines }))
}

/** A note stands apart from the text it belongs to, so that a sentence goes on across the foot of a page. */
function withNotes(paragraphs: readonly Paragraph[], context: JoinContext): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const notes = paragraph.lines
      .flatMap((line) => line.notes ?? [])
      .flatMap(({ lines }) => joinLines(lines, paragraph.side, context))
    return notes.length === 0 ? paragraph : { ...paragraph, notes }
  })
}

/** Text from top to bottom with the small tables in it; those that hold no labels were only wide spaces. */
function readStream(
  { lines, side }: Run,
  measured: readonly Line[],
  context: JoinContext,
  index: ProfileIndex,
): Paragraph[] {
  const parts: (Line[] | Paragraph[])[] = []
  let text: Line[] = []
  for (const part of partsOf(lines)) {
    const own = part[0]?.grid
    const table =
      own === undefined
        ? null
        : own.row === null
          ? readGrid(part, side, index, context.hyphenation)
          : readNested(part, side, context, index)
    if (table === null) text.push(...(own === undefined ? part : joinPrintedRows(part)))
    else {
      parts.push(text, table)
      text = []
    }
  }
  parts.push(text)
  const whole = measured.filter((line) => line.grid === undefined)
  return parts.flatMap((part) => (isLines(part) ? joinLines(part, side, context, whole) : part))
}

/** A table inside a cell, row by row. */
function readNested(
  lines: readonly Line[],
  side: Language | null,
  context: JoinContext,
  index: ProfileIndex,
): Paragraph[] {
  const rows = [...Map.groupBy(lines, (line) => line.grid?.row).values()]
  return readRows(
    rows.map((row) =>
      byColumn(row, (line) => line.grid?.column).map(({ column, lines: cell }) => ({
        column,
        paragraphs: joinLines(cell, side, context),
      })),
    ),
    index,
  )
}

function byColumn(
  row: readonly Line[],
  columnOf: (line: Line) => number | undefined,
): { column: number; lines: Line[] }[] {
  return [...Map.groupBy(row, columnOf)].map(([column, lines]) => ({ column: column ?? 0, lines }))
}

function isLines(part: Line[] | Paragraph[]): part is Line[] {
  return part.every((each) => 'unit' in each)
}

/** Neighbouring lines of one small table, or of none. */
function partsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (last?.[0]?.grid?.table === line.grid?.table && last !== undefined) last.push(line)
    else parts.push([line])
  }
  return parts
}

function opensBlock(text: string, index: ProfileIndex, inHeader: boolean): boolean {
  const sense = senseOf(text, index)
  const label = sense.label()
  if (label !== null && inHeader && text.length < longest.line)
    return label.field !== 'bare' || label.valueStart >= text.length
  return (label?.colon === true && label.field !== 'bare') || typeof sense.heading()?.number === 'number'
}

/** By the places on the page where it has them and shows labels, else row by row. */
function readTable({ lines, side }: Run, context: JoinContext, index: ProfileIndex): Paragraph[] {
  const isPrinted = lines.every((line) => line.unit === 'line' && line.at !== null && line.cell?.drawn === undefined)
  const grid = isPrinted ? readGrid(lines, side, index, context.hyphenation) : null
  if (grid !== null) return grid
  const rows = [...Map.groupBy(lines, (line) => line.cell?.row).values()]
  const cells = rows.map((row) =>
    byColumn(row, (line) => line.cell?.column).map(({ column, lines: cell }) => ({
      column,
      paragraphs: readStream({ kind: 'text', side, lines: cell }, cell, context, index),
    })),
  )
  return readRows(cells, index)
}
