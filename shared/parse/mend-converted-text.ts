import type { Line } from '../notice/source-document.ts'
import { longest } from './line-lengths.ts'

/**
 * What converters from pages to plain text leave behind: lines broken at the page's width, bullets on lines of their
 * own.
 */
export function mendConvertedText(lines: readonly Line[]): Line[] {
  return asPhysicalLines(joinLoneBullets(giveBackBullets(lines)))
}

/** Nobody leaves so many items of one list empty. */
const stackedBullets = 3

/**
 * Bullets that were written down before the texts of their list: each text gets its own back where there are as many.
 */
function giveBackBullets(lines: readonly Line[]): Line[] {
  const given: Line[] = []
  for (let at = 0; at < lines.length;) {
    const texts = at + countWhile(lines, at, isBulletAlone)
    const stack = lines.slice(at, texts)
    if (stack.length < stackedBullets || texts === lines.length) {
      given.push(...lines.slice(at, Math.max(texts, at + 1)))
      at = Math.max(texts, at + 1)
      continue
    }
    const list = lines.slice(
      texts,
      texts + 1 + countWhile(lines, texts + 1, (line) => !line.spaceBefore && line.marker === null),
    )
    given.push(
      ...(list.length === stack.length
        ? list.map((line, place) => ({ ...line, marker: stack[place]?.marker ?? null }))
        : list),
    )
    at = texts + list.length
  }
  return given
}

function isBulletAlone(line: Line): boolean {
  return line.marker !== null && line.marker === line.text && line.at === null
}

function countWhile(lines: readonly Line[], from: number, holds: (line: Line) => boolean): number {
  let count = 0
  for (let line = lines[from]; line !== undefined && holds(line); line = lines[from + count]) count++
  return count
}

/** Bullets without text: fewer are empty items. */
const fewestLone = 3
/**
 * Lines that go on in the next in the middle of a sentence: so many, such a share of all, and each so many characters
 * long, come of a program that broke the text at a width.
 */
const brokenAtWidth = { fewest: 10, share: 0.1, letters: 40 }

/**
 * One bullet without text is an empty item; several, each above a text without one, lost their texts to the next line.
 */
function joinLoneBullets(lines: readonly Line[]): Line[] {
  const isLone = (at: number): boolean => {
    const [line, next] = lines.slice(at, at + 2)
    return line !== undefined && next?.marker === null && isBulletAlone(line)
  }
  if (lines.filter((_, at) => isLone(at)).length < fewestLone) return [...lines]
  return lines.flatMap((line, at) => {
    if (isLone(at)) return []
    return isLone(at - 1) ? [{ ...line, marker: lines[at - 1]?.marker ?? null }] : [line]
  })
}

/**
 * Many lines stop in mid-sentence and the next goes on with a small letter: they are physical lines, not paragraphs.
 */
function asPhysicalLines(lines: Line[]): Line[] {
  const broken = lines.filter((line, at) => {
    const next = lines[at + 1]
    return (
      line.unit === 'paragraph' &&
      line.at === null &&
      line.cell === null &&
      next !== undefined &&
      !next.spaceBefore &&
      next.marker === null &&
      line.text.length >= brokenAtWidth.letters &&
      !/[.:;!?…"”»]$/u.test(line.text) &&
      /^\p{Ll}/u.test(next.text)
    )
  }).length
  const isBroken =
    broken >= brokenAtWidth.fewest &&
    broken >= lines.length * brokenAtWidth.share &&
    lines.every((line) => line.text.length <= longest.titleLine)
  return isBroken ? lines.map((line) => ({ ...line, unit: 'line' })) : lines
}
