import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { inBoth, splitValue } from './bilingual-rows.ts'
import { isBareLabel, labelled, matchTwoLabels, type TwoLabels } from './label-and-value.ts'
import { languageTag } from './language-tags.ts'
import { languageScore } from './language-score.ts'
import type { Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { senseOf } from './sense-line.ts'

export interface Cell {
  column: number
  paragraphs: Paragraph[]
}

/** Cells: a label and its value in two languages. */
const twoValues = 3
/** Scores of two columns that lie nearer to each other tell no languages: both are numbers or names. */
const clearlyMore = 0.5
/** Cells longer than this are texts of their own, not entries of a row. */
const entryLength = 120
/** A label or a value of several lines is no longer. */
const fieldLength = 200

/** A cell with what it is: a label in one language, in both, or anything else. */
interface Read {
  cell: Cell
  label: Paragraph | null
  both: { label: Paragraph; labels: TwoLabels } | null
}

/**
 * The rows of a table as paragraphs: labels with their values, beside them or in the row below, in one language or
 * both.
 */
export function readRows(rows: readonly (readonly Cell[])[], index: ProfileIndex): Paragraph[] {
  const read = withSharedLabels(
    rows.map((row) => row.map((cell) => readCell(cell, index))),
    index,
  )
  const order = valueOrder(read)
  const paragraphs: Paragraph[] = []
  let isStacked = false
  for (let at = 0; at < read.length; at++) {
    const row = read[at] ?? []
    const below = read[at + 1]
    const stacked = below === undefined ? null : readStacked(row, below, isStacked, index)
    if (stacked !== null) {
      paragraphs.push(...stacked)
      isStacked = true
      at++
    } else if (!isHead(row, read)) paragraphs.push(...(readBilingual(row, order, index) ?? readRow(row, index)))
  }
  return paragraphs
}

function readCell(cell: Cell, index: ProfileIndex): Read {
  const { paragraphs } = cell
  const [first, second] = paragraphs
  if (first === undefined || paragraphs.reduce((sum, { text }) => sum + text.length, 0) > fieldLength)
    return { cell, label: null, both: null }
  const whole = joined(paragraphs)
  const two =
    paragraphs.length === 2 && second !== undefined && isBareLabel(first.text, index) && isBareLabel(second.text, index)
      ? matchTwoLabels(`${first.text.replace(/\s*:$/u, '')} / ${second.text}`, index)
      : matchTwoLabels(whole.text, index)
  if (two !== null && (paragraphs.length === 2 || two.valueStart >= whole.text.length))
    return { cell, label: null, both: { label: whole, labels: two } }
  return { cell, label: isBareLabel(whole.text, index) ? whole : null, both: null }
}

/**
 * Where labels are in both languages, one that is the same word in both ("Grade") stands once for the two, and so does
 * its value.
 */
function withSharedLabels(rows: readonly (readonly Read[])[], index: ProfileIndex): Read[][] {
  const inBothLanguages = rows.flat().flatMap(({ both }) => both?.labels ?? [])
  const [example] = inBothLanguages
  return rows.map((row) =>
    row.map((read) => {
      const match = read.label === null ? null : senseOf(read.label.text, index).label()
      if (example === undefined || inBothLanguages.length < 2 || read.label === null || match?.neutral !== true)
        return read
      const word = read.label.text.slice(0, match.labelEnd)
      const { first, between } = example
      const labels = { en: word, fr: word, first, between, valueStart: read.label.text.length, colon: match.colon }
      return { ...read, label: null, both: { label: read.label, labels } }
    }),
  )
}

function isLabel({ label, both }: Read): boolean {
  return label !== null || both !== null
}

/** A row of labels above a row of values, each in its label's column. */
function readStacked(
  row: readonly Read[],
  below: readonly Read[],
  isStacked: boolean,
  index: ProfileIndex,
): Paragraph[] | null {
  if (row.length < (isStacked ? 1 : 2) || !row.every(isLabel) || below.length === 0 || below.length > row.length)
    return null
  if (below.some((read) => isLabel(read) || !row.some(({ cell }) => cell.column === read.cell.column))) return null
  return row.flatMap((read) => {
    const values = below.find(({ cell }) => cell.column === read.cell.column)?.cell.paragraphs ?? []
    return join(read, values, index)
  })
}

function join({ cell, label, both }: Read, values: readonly Paragraph[], index: ProfileIndex): Paragraph[] {
  if (both !== null) return inBoth(both.label, both.labels, splitValue(values, both.labels), index)
  if (label === null || values.length === 0) return [...(label === null ? cell.paragraphs : [label]), ...values]
  return isValue(values) ? [labelled(label, joined(values), index)] : [label, ...values]
}

/** What a row says in both languages: by a label in both, by two labels, or by two values. */
function readBilingual(
  row: readonly Read[],
  order: readonly Language[] | null,
  index: ProfileIndex,
): Paragraph[] | null {
  const labels = row.filter(isLabel)
  const values = row.filter((read) => !isLabel(read))
  const [one, two] = labels
  const [first, second] = values.map(({ cell }) => cell.paragraphs)
  if (one === undefined || !isLabel(row[0] ?? one) || labels.length > 2 || values.length > 2) return null
  if (two !== undefined) return readTwoLabels(one, two, [first, second], index)
  if (one.both !== null) {
    if (second === undefined || first === undefined) return join(one, first ?? [], index)
    return pair(
      one.both.labels,
      one.both.label,
      [first, second],
      order ?? [one.both.labels.first, otherLanguage(one.both.labels.first)],
      index,
    )
  }
  if (order === null || one.label === null || second === undefined || first === undefined) return null
  return [first, second].flatMap((value, at) =>
    join(
      { ...one, label: one.label === null ? null : { ...one.label, side: order[at] ?? null } },
      value.map((each) => ({ ...each, side: order[at] ?? null })),
      index,
    ),
  )
}

/** A label in each language with a value of its own, or with one for both. */
function readTwoLabels(
  one: Read,
  two: Read,
  [first, second]: readonly (readonly Paragraph[] | undefined)[],
  index: ProfileIndex,
): Paragraph[] | null {
  const sides = sidesOf(one, two, index)
  if (sides === null || first === undefined || one.label === null || two.label === null) return null
  const shared = second === undefined ? splitValue(first, { first: sides, between: '/' }) : null
  const own =
    second === undefined
      ? [shared?.[sides], shared?.[otherLanguage(sides)]].map((value) => (value === undefined ? [] : [value]))
      : [first, second]
  return [one.label, two.label].flatMap((label, at) => {
    const side = at === 0 ? sides : otherLanguage(sides)
    return join(
      { ...one, label: { ...label, side }, both: null },
      (own[at] ?? []).map((value) => ({ ...value, side })),
      index,
    )
  })
}

/** Two values behind a label in both languages, whichever stands first. */
function pair(
  labels: TwoLabels,
  label: Paragraph,
  values: readonly (readonly Paragraph[])[],
  order: readonly Language[],
  index: ProfileIndex,
): Paragraph[] {
  const [en, fr] = [values[order.indexOf('en')], values[order.indexOf('fr')]].map((own) =>
    own === undefined || own.length === 0 ? null : joined(own),
  )
  if (en === null || fr === null || en === undefined || fr === undefined) return inBoth(label, labels, null, index)
  return inBoth(label, labels, { en, fr }, index)
}

/** The language of the first of two labels of one meaning; null where they are of one language, or of two fields. */
function sidesOf(one: Read, two: Read, index: ProfileIndex): Language | null {
  if (one.label === null || two.label === null) return null
  return matchTwoLabels(`${one.label.text.replace(/\s*:$/u, '')} / ${two.label.text}`, index)?.first ?? null
}

/**
 * The languages of two columns of values, by their heads or by what stands in them; null where they are not of two
 * languages.
 */
function valueOrder(rows: readonly (readonly Read[])[]): Language[] | null {
  const head = rows.find((row) => row.filter(({ cell }) => tagOf(cell) !== null).length === 2)
  if (head !== undefined) return head.flatMap(({ cell }) => tagOf(cell) ?? [])
  const pairs = rows.flatMap((row) => {
    const values = row.filter((read) => !isLabel(read))
    return row.length === twoValues && values.length === 2
      ? [values.map(({ cell }) => languageScore(joined(cell.paragraphs).text))]
      : []
  })
  if (pairs.length < 2) return null
  const [left, right] = [0, 1].map((at) => pairs.reduce((sum, scores) => sum + (scores[at] ?? 0), 0))
  if (left === undefined || right === undefined || Math.abs(left - right) < clearlyMore) return null
  return left > right ? ['en', 'fr'] : ['fr', 'en']
}

function tagOf({ paragraphs }: Cell): Language | null {
  return paragraphs.length === 1 ? languageTag(paragraphs[0]?.text ?? '') : null
}

/** Names the languages of the columns below it. */
function isHead(row: readonly Read[], rows: readonly (readonly Read[])[]): boolean {
  const tags = row.map(({ cell }) => tagOf(cell)).filter((tag) => tag !== null)
  return new Set(tags).size === 2 && tags.length >= row.length - 1 && rows.some((other) => other.some(isLabel))
}

/**
 * The cells of one table row: a label and its value are one line, short entries are one line, longer texts stay apart.
 */
function readRow(row: readonly Read[], index: ProfileIndex): Paragraph[] {
  const read: Paragraph[] = []
  for (let place = 0; place < row.length; place++) {
    const cell = row[place]
    const value = row[place + 1]?.cell.paragraphs
    if (cell?.label != null && value !== undefined && isValue(value)) {
      read.push(labelled(cell.label, joined(value), index))
      place++
    } else read.push(...(cell?.label == null ? (cell?.cell.paragraphs ?? []) : [cell.label]))
  }
  const isEntry =
    read.length === row.length &&
    read.length > 1 &&
    read.every((paragraph) => paragraph.text.length <= entryLength && senseOf(paragraph.text, index).label() === null)
  return isEntry ? [joined(read)] : read
}

/** Lines that a narrow cell breaks a value into, and characters of each. */
const brokenValue = { lines: 3, letters: 60 }

/** One line, or a few short ones that a writer or a narrow cell broke. */
function isValue(paragraphs: readonly Paragraph[]): boolean {
  return (
    paragraphs.length === 1 ||
    (paragraphs.length <= brokenValue.lines &&
      paragraphs.every(
        ({ text, marker, spaceBefore }, at) =>
          marker === null && text.length <= brokenValue.letters && (at === 0 || !spaceBefore),
      ))
  )
}

function joined(paragraphs: readonly Paragraph[]): Paragraph {
  const [first, ...others] = paragraphs
  if (first === undefined) throw new RangeError('A cell that is joined has a paragraph.')
  return others.reduce(
    (row, paragraph) => ({ ...row, text: `${row.text} ${paragraph.text}`, lines: [...row.lines, ...paragraph.lines] }),
    first,
  )
}
