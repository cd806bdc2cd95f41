import type { Box, Line } from '../notice/source-document.ts'
import { joinTexts, type Hyphenation } from './join-text.ts'
import { isBareLabel, matchTwoLabels } from './label-and-value.ts'
import type { ProfileIndex } from './profile-index.ts'

/** A label in both languages is broken over no more lines than this. */
const mostLabelLines = 8
/** The longest label that any form has, in both languages, is half of it. */
const mostLabelLetters = 160
/** Of a label's line ends, so many may go through words: each is tried with and without a space. */
const mostBroken = 4

/** A label alone, in one language or both; two where each language has lines of its own. */
export type Label = readonly [string] | readonly [string, string]

/** What begins at a place of a printed column: the most lines that are a label together, or null. */
export function labelAt(
  lines: readonly Line[],
  at: number,
  index: ProfileIndex,
  hyphenation: Hyphenation,
): { label: Label; count: number } | null {
  for (let count = Math.min(mostLabelLines, lines.length - at); count > 0; count--) {
    const label = labelOf(lines.slice(at, at + count), index, hyphenation)
    if (label !== null) return { label, count }
  }
  return null
}

/** The label that all lines of a cell are together. */
export function labelOf(lines: readonly Line[], index: ProfileIndex, hyphenation: Hyphenation): Label | null {
  if (lines.length === 0 || lines.length > mostLabelLines || lettersOf(lines) > mostLabelLetters) return null
  const whole = wholeLabel(lines, index, hyphenation)
  if (whole !== null) return [whole]
  for (let middle = 1; middle < lines.length; middle++) {
    const above = wholeLabel(lines.slice(0, middle), index, hyphenation)
    const below = above === null ? null : wholeLabel(lines.slice(middle), index, hyphenation)
    if (above !== null && below !== null && areOfOneField(above, below, index)) return [above, below]
  }
  return null
}

function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}

export function areOfOneField(one: string, two: string, index: ProfileIndex): boolean {
  return (
    isBareLabel(one, index) &&
    isBareLabel(two, index) &&
    isTwoLabels(`${withoutColon(one)} / ${withoutColon(two)}`, index)
  )
}

/** "Primary Location / Emplacement principal" and nothing else. */
export function isTwoLabels(text: string, index: ProfileIndex): boolean {
  const labels = matchTwoLabels(text, index)
  return labels !== null && labels.valueStart >= text.length
}

function withoutColon(label: string): string {
  return label.replace(/\s*:$/u, '')
}

function wholeLabel(lines: readonly Line[], index: ProfileIndex, hyphenation: Hyphenation): string | null {
  return waysToJoin(lines, hyphenation).find((text) => isBareLabel(text, index) || isTwoLabels(text, index)) ?? null
}

/** As lines are joined; and with words put together again that a narrow cell cut: "Applicatio" + "n Deadline". */
export function waysToJoin(lines: readonly Line[], hyphenation: Hyphenation): string[] {
  let ways = [writtenText(lines[0])]
  let broken = 0
  for (const line of lines.slice(1)) {
    const next = writtenText(line)
    const isCut = broken < mostBroken && /^\p{Ll}/u.test(next) && ways.every((way) => /\p{L}$/u.test(way))
    if (isCut) broken++
    ways = [...ways.map((way) => joinTexts(way, next, hyphenation)), ...(isCut ? ways.map((way) => way + next) : [])]
  }
  return ways
}

/** A sign between two labels or values that begins a line is no bullet. */
function writtenText(line: Line | undefined): string {
  if (line === undefined) return ''
  return line.marker !== null && !line.text.startsWith(line.marker) ? `${line.marker} ${line.text}` : line.text
}

/**
 * The lines of a value. What each language says of it, where it is written in both one below the other; else one text.
 */
export function valuesOf(
  lines: readonly Line[],
  isBilingual: boolean,
  width: number,
  hyphenation: Hyphenation,
): Line[][] {
  const [whole = ''] = waysToJoin(lines, hyphenation)
  if (!isBilingual || lines.length < 2 || /\S\s*[/|]\s*\S|\s[–—·•]\s/u.test(whole)) return [[...lines]]
  // Where the break was written, and not made by the cell's edge, the line has most room left for the next one's first
  // word.
  const breaks = lines.slice(1).flatMap((line, at) => {
    const above = lines[at]
    const halves = [lines.slice(0, at + 1), lines.slice(at + 1)]
    if (above === undefined || /\p{L}[-\u2010]$/u.test(above.text) || !areAlike(halves)) return []
    return [
      {
        halves,
        room: width - widthOf(above) - widthOf(line) * ((line.text.split(' ')[0] ?? '').length / line.text.length),
        middle: Math.abs(at + 1 - lines.length / 2),
      },
    ]
  })
  const best = breaks.sort((a, b) => Math.sign(b.room) - Math.sign(a.room) || a.middle - b.middle || b.room - a.room)[0]
  return best?.halves ?? [[...lines]]
}

/** Both speak of numbers or neither does. */
function areAlike(halves: readonly (readonly Line[])[]): boolean {
  const [one, two] = halves.map((lines) => lines.some(({ text }) => /\d/u.test(text)))
  return one === two
}

function widthOf(line: Line): number {
  return line.at?.box[2] ?? 0
}

/** Lines of a cell as one paragraph, as a text program would have it. */
export function asOneLine(lines: readonly Line[], text: string, cell: NonNullable<Line['cell']>): Line[] {
  const [first] = lines
  if (first === undefined) return []
  const all = <Part>(part: (line: Line) => readonly Part[] | undefined): Part[] =>
    lines.flatMap((line) => part(line) ?? [])
  const [doubtful, notes, leftovers] = [
    all((line) => line.doubtful),
    all((line) => line.notes),
    all((line) => line.leftovers),
  ]
  return [
    {
      text,
      cell,
      marker: null,
      heading: first.heading,
      unit: 'paragraph',
      spaceBefore: false,
      bold: lines.every(({ bold }) => bold),
      ...(doubtful.length > 0 && { doubtful }),
      ...(notes.length > 0 && { notes }),
      ...(leftovers.length > 0 && { leftovers }),
      at: first.at === null ? null : { ...first.at, box: boxAround(lines) },
    },
  ]
}

function boxAround(lines: readonly Line[]): Box {
  const boxes = lines.flatMap(({ at }) => (at === null ? [] : [at.box]))
  const [left, top] = [Math.min(...boxes.map(([x]) => x)), Math.min(...boxes.map(([, y]) => y))]
  return [
    left,
    top,
    Math.max(...boxes.map(([x, , width]) => x + width)) - left,
    Math.max(...boxes.map(([, y, , height]) => y + height)) - top,
  ]
}
