import type { GreyPicture, SeenWord } from './ocr-engine.ts'
import type { PageRuns, Run } from './pdf-runs.ts'

/** Below this, one word in ten is misread; above, one in several hundred (measured on scans of known text). */
export const doubtfulBelow = 70

/** What was read from a page's picture, in the form in which a page's own text comes. `scale`: pixels for one PDF point. */
export function runsOfWords(words: readonly SeenWord[], picture: Pick<GreyPicture, 'width' | 'height'>, scale: number): PageRuns {
  const lines = [...Map.groupBy(words, (word) => word.line).values()]
  const sizes = lines.map(lineSize)
  const usual = median(sizes)
  const runs = lines.flatMap((line, index) => lineRuns(line, steady(sizes[index] ?? usual, usual), scale))
  return { runs, aside: [], width: picture.width / scale, height: picture.height / scale, turns: 0 }
}

/** Pixels of one em, from the heights of the letters that each word has: with ascenders, descenders, both or neither. */
function lineSize(words: readonly SeenWord[]): number {
  return median(words.filter((word) => /[\p{L}\p{N}]{2}/u.test(word.text)).map((word) => word.height / emsHigh(word.text)))
}

function emsHigh(text: string): number {
  return (/[\p{Lu}\p{N}bdfhklt()[\]/]/u.test(text) ? 0.72 : 0.53) + (/[gjpqyç,;()[\]/Q]/u.test(text) ? 0.2 : 0)
}

/** Sizes read from pictures waver; those near the page's own are that. */
function steady(size: number, usual: number): number {
  return Math.abs(size - usual) < usual * 0.15 || !Number.isFinite(size) || size === 0 ? usual : size
}

/** One run a line, since Tesseract has told columns apart; two where a tab's width of white stands in it. */
function lineRuns(words: readonly SeenWord[], em: number, scale: number): Run[] {
  const upright = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text))
  const baseline = median((upright.length > 0 ? upright : words).map((word) => word.top + word.height - (/[gjpqyç,;()[\]/Q]/u.test(word.text) ? em * 0.2 : 0)))
  const groups: SeenWord[][] = []
  for (const word of words) {
    const previous = groups.at(-1)?.at(-1)
    if (previous && word.left - previous.left - previous.width < em * 3) groups.at(-1)?.push(word)
    else groups.push([word])
  }
  return groups.map((group, index) => ({
    text: group.map((word, at) => (index === 0 && at === 0 && words.length > 1 && isDrawnBullet(word, em) ? '•' : mended(word.text))).join(' '),
    left: Math.min(...group.map((word) => word.left)) / scale,
    right: Math.max(...group.map((word) => word.left + word.width)) / scale,
    baseline: baseline / scale,
    fontSize: Math.round((em / scale) * 4) / 4,
    bold: false,
    doubtful: group.filter((word) => word.confidence < doubtfulBelow).map((word) => word.text),
  }))
}

/** « I'habilitation »: before an apostrophe and a small letter only French stands, with its small l; English says I'm, I'd, I've, I'll. */
function mended(text: string): string {
  return text.replace(/(?<!\p{L})I(?=['’](?!(?:m|d|ve|ll)\b)\p{L})/gu, 'l')
}

/** A bullet is read as whatever small sign resembles it: told by its size, not by that sign. */
function isDrawnBullet(word: SeenWord, em: number): boolean {
  return word.text.length === 1 && !/[\p{Lu}\p{N}]/u.test(word.text) && word.height < em * 0.48 && word.width < em * 0.6
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
