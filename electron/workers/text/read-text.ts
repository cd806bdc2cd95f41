import type { Line } from '../../../shared/notice/source-document.ts'
import { decodeText } from '../bytes/decode-text.ts'
import { cleanText, paragraphLine, spacesOf } from '../lines/line-text.ts'
import { readError } from '../bytes/read-error.ts'
import { spacedRows } from './spaced-rows.ts'
import { withoutStrayTags } from './stray-tags.ts'
import { readTextColumns } from './text-columns.ts'
import { withoutRunningHeads } from './text-pages.ts'

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u
export function linesOf(text: string): string[] {
  return text.split(lineEnds)
}

const tableRow = /^\|.*\|$/u
const tableRule = /^[\s:|-][\s:-]*\|[\s:|-]*$/u

/**
 * Plain text, in any encoding, as typed or as a converter left it: traces of Markdown are taken off, links stay as
 * written.
 */
export function readText(bytes: Uint8Array): Line[] {
  const text = withoutRunningHeads(withoutStrayTags(decodeProse(bytes)))
  return readTextColumns(text) ?? textLines(text)
}

/** Bytes that are meant to be text → text. Throws ReadError where they are something else. */
export function decodeProse(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  if (looksBinary(text)) throw readError('notText')
  return text
}

function textLines(text: string): Line[] {
  const raw = linesOf(text)
  const unit = isHardWrapped(raw) ? 'line' : 'paragraph'
  const lines: Line[] = []
  let blank = false
  let table = -1
  let row = 0
  const spaced = spacedRows(raw)
  for (const [at, source] of raw.entries()) {
    const pair = spaced.get(at)
    const trimmed = pair === undefined ? cleanText(source) : `|${pair.map(cleanText).join('|')}|`
    const isRow = tableRow.test(trimmed)
    if (!isRow) row = 0
    if (trimmed === '' || isRule(trimmed)) {
      blank = true
      continue
    }
    if (isRow) {
      if (row === 0) table++
      lines.push(...rowLines(trimmed, table, row++, blank).map((line) => ({ ...line, ...spacesOf(source) })))
    } else {
      lines.push(...proseLine(trimmed, unit, blank).map((line) => ({ ...line, ...spacesOf(source) })))
    }
    blank = false
  }
  return lines
}

function proseLine(trimmed: string, unit: Line['unit'], spaceBefore: boolean): Line[] {
  const heading = /^(#{1,6})\s+(?=\S)/u.exec(trimmed)
  const body = heading ? trimmed.slice(heading[0].length) : trimmed
  // The marker goes first, or the star of "* item" would look like emphasis.
  const { marker, text } = paragraphLine(body)
  const plain = withoutEmphasis(text)
  if (plain === '') return []
  const bold = /^\*\*[^*]+\*\*:?$/u.test(text)
  return [
    paragraphLine(plain, {
      text: plain,
      marker: marker ?? paragraphLine(plain).marker,
      heading: heading?.[1]?.length ?? null,
      bold,
      unit,
      spaceBefore,
    }),
  ]
}

function rowLines(trimmed: string, table: number, row: number, spaceBefore: boolean): Line[] {
  if (tableRule.test(trimmed)) return []
  const cells = trimmed
    .slice(1, -1)
    .split('|')
    .map((cell) => withoutEmphasis(cell.trim()))
  return cells.flatMap((cell, column) =>
    cell === ''
      ? []
      : [
          paragraphLine(cell, {
            spaceBefore: spaceBefore && column === 0,
            cell: { table, row, column, columns: cells.length },
          }),
        ],
  )
}

/**
 * `**x**`, `*x*`, `__x__`, `_x_` and backslash escapes; a lone star or underscore stays, as do those inside words and
 * addresses.
 */
export function withoutEmphasis(text: string): string {
  return (
    text
      .replace(/(?<!\\)\*\*(?=\S)([^*]*?[^\s*])(?<!\\)\*\*/gu, '$1')
      // Bold that goes on in the next line, or came from the one before.
      .replace(/^\*\*(?=[^\s*])|(?<=[^\s*\\])\*\*$/gu, '')
      .replace(/(?<![\\\w*])\*(?=\S)([^*]*?[^\s*\\])\*(?![\w*])/gu, '$1')
      .replace(/(?<![\\\w])__(?=\S)([^_]*?[^\s_\\])__(?!\w)/gu, '$1')
      .replace(/(?<![\\\w/])_(?=\S)([^_]*?[^\s_\\])_(?!\w)/gu, '$1')
      .replace(/\\([\\*_#\-+.!()[\]<>`~|&])/gu, '$1')
      .trim()
  )
}

/** A line drawn with signs, between parts or under a heading. */
function isRule(text: string): boolean {
  return text.length >= 3 && /^(?:[-–—_=*~.](?: ?)){3,}$/u.test(text) && new Set(text.replaceAll(' ', '')).size === 1
}

/**
 * Lines that a program broke at a fixed width go on in the next one. Told by the lines that another follows without a
 * blank between: when wrapped, most of them are of nearly the same, moderate length, and nothing is much longer.
 */
export function isHardWrapped(raw: readonly string[]): boolean {
  const lengths = raw.map((line) => line.trim().length)
  const followed = lengths.filter((length, index) => length > 0 && (lengths[index + 1] ?? 0) > 0)
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const full = followed.filter((length) => length > widest * 0.75).length
  return widest >= 40 && widest <= 200 && full >= 8 && full >= followed.length * 0.4
}

/** Bytes of some other thing: control or unmapped characters beyond what a stray one explains. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536)
  // Controls other than tab and line ends, and characters that stand for "none".
  const odd = sample.match(/[^\P{Cc}\t\n\v\f\r\u0085]|[\uFFFD\uFFFE\uFFFF]/gu)?.length ?? 0
  return odd > 16 && odd > sample.length * 0.05
}
