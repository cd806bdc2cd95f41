import { ink, type GreyPicture, type SeenWord } from './ocr-engine.ts'

/** The white between two columns runs down at least this share of the page's printed height. */
const leastRun = 0.3
/**
 * Of the rows with ink close by, this share has it on both sides: white between words, not a margin or the end of short
 * lines.
 */
const leastFlanked = 0.3
/** And they are so many, as a share of the page's height: half a dozen lines of text at least. */
const fewestFlanked = 0.06
/** "Close by", as a share of the page's width. */
const flank = 0.1
/** A white line thinner than this share of the page's width is chance: words that happen to end under each other. */
const narrowest = 0.002
/** Tesseract tells columns apart that are this share of the page's width from each other. */
const wideEnough = 0.06

/**
 * A picture in which columns that nearly touch stand apart, and what brings the words read in it back to their places.
 */
export interface Widened {
  picture: GreyPicture
  restore: (words: readonly SeenWord[]) => SeenWord[]
}

/**
 * Tesseract reads across two columns whose gutter is no wider than a space between words. Lines of text part their
 * words at other places each, so a thin white line far down the page is such a gutter: it is made wide before reading.
 * Null where the page has none (or it is askew: then nothing is as white as that).
 */
export function widenGutter(picture: GreyPicture): Widened | null {
  const gutter = findGutter(picture)
  if (gutter === null) return null
  const { at, top, bottom } = gutter
  const { width, height, pixels } = picture
  const gap = Math.round(width * wideEnough * 1.5)
  const wide = new Uint8Array((width + gap) * height).fill(255)
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * width, (y + 1) * width)
    const start = y * (width + gap)
    const cut = y >= top && y < bottom ? at : width
    wide.set(row.subarray(0, cut), start)
    wide.set(row.subarray(cut), start + cut + gap)
  }
  const restore = (words: readonly SeenWord[]): SeenWord[] =>
    words.map((word) => {
      const middle = word.top + word.height / 2
      if (middle < top || middle >= bottom) return word
      const isRight = word.left >= at
      return {
        ...word,
        left: isRight ? word.left - gap : word.left,
        line: `${word.line}.${isRight ? 'right' : 'left'}`,
      }
    })
  return { picture: { width: width + gap, height, pixels: wide }, restore }
}

interface WhiteRun {
  top: number
  bottom: number
}

/**
 * The first thin white line from the left, in the middle half of the page, with text on both sides: what is white
 * farther right may be the space between bullets and the texts of their list.
 */
function findGutter(picture: GreyPicture): (WhiteRun & { at: number }) | null {
  const { width } = picture
  const printed = printedRows(picture)
  const from = Math.round(width * 0.25)
  const runs = Array.from({ length: Math.round(width * 0.5) }, (_, place) =>
    longestWhite(picture, from + place, printed),
  )
  const longest = Math.max(...runs.map(lengthOf))
  if (longest === 0 || longest < lengthOf(printed) * leastRun) return null
  // At the edges of a gutter a letter here and there cuts the white short.
  const isWhite = (place: number): boolean => lengthOf(runs[place] ?? { top: 0, bottom: 0 }) >= longest * 0.9
  for (let left = 0; left < runs.length; left++) {
    if (!isWhite(left)) continue
    let right = left + 1
    while (isWhite(right)) right++
    const run = overlap(runs.slice(left, right))
    const at = from + Math.round((left + right) / 2)
    if (right - left >= width * narrowest && isFlanked(picture, at, run))
      return right - left < width * wideEnough ? { ...run, at } : null
    left = right
  }
  return null
}

function overlap(runs: readonly WhiteRun[]): WhiteRun {
  return { top: Math.max(...runs.map(({ top }) => top)), bottom: Math.min(...runs.map(({ bottom }) => bottom)) }
}

function lengthOf({ top, bottom }: WhiteRun): number {
  return bottom - top
}

function printedRows({ width, height, pixels }: GreyPicture): WhiteRun {
  const isPrinted = (y: number): boolean => hasInk(pixels, y * width, (y + 1) * width)
  let [top, bottom] = [0, height]
  while (top < bottom && !isPrinted(top)) top++
  while (bottom > top && !isPrinted(bottom - 1)) bottom--
  return { top, bottom }
}

function hasInk(pixels: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((pixels[at] ?? 255) < ink) return true
  return false
}

function longestWhite({ width, pixels }: GreyPicture, x: number, printed: WhiteRun): WhiteRun {
  let longest: WhiteRun = { top: 0, bottom: 0 }
  let { top } = printed
  for (let y = printed.top; y <= printed.bottom; y++) {
    if (y < printed.bottom && (pixels[y * width + x] ?? 255) >= ink) continue
    if (y - top > lengthOf(longest)) longest = { top, bottom: y }
    top = y + 1
  }
  return longest
}

function isFlanked({ width, height, pixels }: GreyPicture, at: number, run: WhiteRun): boolean {
  const reach = Math.round(width * flank)
  let [both, either] = [0, 0]
  for (let y = run.top; y < run.bottom; y++) {
    const row = y * width + at
    const [left, right] = [hasInk(pixels, row - reach, row), hasInk(pixels, row, row + reach)]
    if (left && right) both++
    if (left || right) either++
  }
  return both >= Math.max(height * fewestFlanked, either * leastFlanked)
}
