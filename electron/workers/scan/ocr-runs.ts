import { ink, type GreyPicture, type SeenWord } from './ocr-engine.ts'
import type { PageRuns, Run } from '../lines/page-runs.ts'

/** Below this, one word in ten is misread; above, one in several hundred (measured on scans of known text). */
const doubtfulBelow = 70

/**
 * What was read from a page's picture, in the form in which a page's own text comes. `scale`: pixels for one PDF point.
 */
export function runsOfWords(words: readonly SeenWord[], picture: GreyPicture, scale: number): PageRuns {
  const lines = [
    ...Map.groupBy(
      words.filter((word) => !isRule(word)),
      (word) => word.line,
    ).values(),
  ]
  const sizes = lines.map(lineSize)
  const usual = median(sizes)
  const runs = lines.flatMap((line, index) => lineRuns(line, steady(sizes[index] ?? usual, usual), scale, picture))
  return { runs, aside: [], width: picture.width / scale, height: picture.height / scale, turns: 0 }
}

/**
 * Pixels of one em, from the heights of the letters that each word has: with ascenders, descenders, both or neither.
 */
function lineSize(words: readonly SeenWord[]): number {
  return median(
    words.filter((word) => /[\p{L}\p{N}]{2}/u.test(word.text)).map((word) => word.height / emsHigh(word.text)),
  )
}

function emsHigh(text: string): number {
  return (/[\p{Lu}\p{N}bdfhklt()[\]/]/u.test(text) ? 0.72 : 0.53) + (/[gjpqyç,;()[\]/Q]/u.test(text) ? 0.2 : 0)
}

/** Sizes read from pictures waver; those near the page's own are that. */
function steady(size: number, usual: number): number {
  return Math.abs(size - usual) < usual * 0.15 || !Number.isFinite(size) || size === 0 ? usual : size
}

/** One run a line, since Tesseract has told columns apart; two where a tab's width of white stands in it. */
function lineRuns(words: readonly SeenWord[], em: number, scale: number, picture: GreyPicture): Run[] {
  const upright = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text))
  const baseline = median(
    (upright.length > 0 ? upright : words).map(
      (word) => word.top + word.height - (/[gjpqyç,;()[\]/Q]/u.test(word.text) ? em * 0.2 : 0),
    ),
  )
  const [first] = words
  const isItem =
    first !== undefined &&
    words.length > 1 &&
    (isDrawnBullet(first, em) || hasDotBefore(picture, first.left, baseline, em))
  const groups: SeenWord[][] = []
  for (const word of words) {
    const previous = groups.at(-1)?.at(-1)
    if (previous && word.left - previous.left - previous.width < em * 3) groups.at(-1)?.push(word)
    else groups.push([word])
  }
  return groups.map((group, index) => ({
    text: textOf(group, index === 0 && isItem, em),
    left: Math.min(...group.map((word) => word.left)) / scale,
    right: Math.max(...group.map((word) => word.left + word.width)) / scale,
    baseline: baseline / scale,
    fontSize: Math.round((em / scale) * 4) / 4,
    bold: false,
    doubtful: group.filter((word) => word.confidence < doubtfulBelow).map((word) => mended(word.text)),
  }))
}

function textOf(words: readonly SeenWord[], isItem: boolean, em: number): string {
  const [first, ...rest] = words
  const texts = (isItem && first && isDrawnBullet(first, em) ? rest : words).map((word) => mended(word.text))
  return [...(isItem ? ['•'] : []), ...texts].join(' ')
}

/** A table's line or a frame's edge. */
function isRule(word: SeenWord): boolean {
  return /^[|¦_]+$/u.test(word.text)
}

/** A dot left of a line's first word that was not taken for a letter at all: one compact dark spot and else white. */
function hasDotBefore(picture: GreyPicture, left: number, baseline: number, em: number): boolean {
  const [fromX, toX] = [Math.max(0, Math.round(left - em * 2)), Math.round(left - em * 0.3)]
  const [fromY, toY] = [Math.max(0, Math.round(baseline - em * 0.75)), Math.min(picture.height, Math.round(baseline))]
  let [west, east, north, south, dark] = [toX, fromX, toY, fromY, 0]
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX; x < toX; x++) {
      if ((picture.pixels[y * picture.width + x] ?? 255) >= ink) continue
      dark++
      west = Math.min(west, x)
      east = Math.max(east, x)
      north = Math.min(north, y)
      south = Math.max(south, y)
    }
  }
  const [width, height] = [east - west + 1, south - north + 1]
  const isSmall = (size: number): boolean => size >= em * 0.12 && size <= em * 0.5
  return isSmall(width) && isSmall(height) && dark > width * height * 0.5 && west > fromX && north > fromY
}

/**
 * « I'habilitation »: before an apostrophe and a small letter only French stands, with its small l; English says I'm,
 * I'd, I've, I'll. « Elle/ll » is Il; a bar before a letter is I.
 */
function mended(text: string): string {
  return text
    .replace(/\|(?=\p{L})/gu, 'I')
    .replace(/(?<!\p{L})I(?=['’](?!(?:m|d|ve|ll)\b)\p{L})/gu, 'l')
    .replace(/(?<![\p{L}'’])ll(?!\p{L})/gu, 'Il')
}

/** A bullet is read as whatever small sign resembles it: told by its size, not by that sign. */
function isDrawnBullet(word: SeenWord, em: number): boolean {
  return (
    word.text.length === 1 &&
    !/[\p{Lu}\p{N}]/u.test(word.text) &&
    word.height > em * 0.1 &&
    word.height < em * 0.48 &&
    word.width < em * 0.6
  )
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
