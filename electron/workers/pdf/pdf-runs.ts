import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Drawing, Tag } from './pdf-drawing.ts'
import { fillGaps } from './pdf-filled-gaps.ts'
import { setDropCaps } from './pdf-drop-caps.ts'
import { setOnTheirLines } from './pdf-raised.ts'
import { piecesByStep, piecesOf, type Piece } from './pdf-spacing.ts'
import { usualStep } from './pdf-spelled.ts'
import { printedTextOf } from '../lines/symbol-fonts.ts'
import type { Strip } from './pdf-strips.ts'
import type { PageRuns, Run } from '../lines/page-runs.ts'

/** The text of one page with its places. */
export function pageRuns(page: PDFPageProxy, drawing: Drawing): PageRuns {
  const viewport = page.getViewport({ scale: 1 })
  const items = fillGaps(drawing.items)
  const turns = commonTurns(items)
  const sideways = turns % 2 === 1
  const step = usualStep(items.filter((item) => 'letters' in item))
  const read = placeItems(items, viewport, turns, (strip) =>
    step === null ? piecesOf(strip) : piecesByStep(strip, step),
  )
  const runs = read.filter((each) => each.upright).map(({ run }) => run)
  setDropCaps(runs)
  setOnTheirLines(runs)
  return {
    runs,
    aside: read.filter((each) => !each.upright).map(({ run }) => run),
    width: sideways ? viewport.height : viewport.width,
    height: sideways ? viewport.width : viewport.height,
    turns,
  }
}

interface Shown {
  width: number
  height: number
}
interface Placed {
  run: Run
  upright: boolean
}

/** Ligatures, special spaces and the like, as the letters they stand for. */
const compatible = /[\u00A0\u00B5\u2000-\u200A\u202F\u2126\uFB00-\uFB06\uFB13-\uFB17]+/gu

/** Letters of symbol fonts as programs keep them apart from others. */
const privateLetters = /[\uF020-\uF0FF]/u

/**
 * A tagged file says where a list item's label is; one that is drawn and not written (Chrome's bullets are circles) has
 * no text between its marks, and becomes a bullet in front of the text that follows.
 */
function placeItems(
  items: readonly (Strip | Tag)[],
  page: Shown,
  turns: number,
  cut: (strip: Strip) => Piece[],
): Placed[] {
  const placed: Placed[] = []
  const tags: string[] = []
  let isLabelEmpty = false
  for (const item of items) {
    if ('tag' in item) {
      if (item.tag === null) tags.pop()
      else tags.push(item.tag)
      if (item.tag === 'Lbl') isLabelEmpty = true
      continue
    }
    for (const piece of cut(item)) {
      const isOfSigns = item.font.signs === true || privateLetters.test(piece.text)
      const text = isOfSigns
        ? printedTextOf(piece.text, item.font.name)
        : piece.text.replace(compatible, (signs) => signs.normalize('NFKC'))
      const bullet = isLabelEmpty && !tags.includes('Lbl') ? '• ' : ''
      isLabelEmpty = false
      placed.push(placePiece(item, { ...piece, text: bullet + text }, page, turns))
    }
  }
  return placed
}

/** Quarter turns that make text upright which runs in this direction. */
function turnsOf([x, y]: readonly [number, number]): number {
  // Nearly all text stands upright, and the arc tangent of it all is a twentieth of the reading time.
  const quarter = y === 0 && x > 0 ? 0 : Math.round(Math.atan2(y, x) / (Math.PI / 2))
  return ((quarter % 4) + 4) % 4
}

function commonTurns(items: readonly (Strip | Tag)[]): number {
  const letters = [0, 0, 0, 0]
  for (const item of items) {
    if ('tag' in item) continue
    const turns = turnsOf(item.along)
    letters[turns] = (letters[turns] ?? 0) + item.letters.length
  }
  return letters.indexOf(Math.max(...letters))
}

function placePiece(
  { x, y, along, size, font }: Strip,
  { text, from, to, seams }: Piece,
  page: Shown,
  turns: number,
): Placed {
  const [left, baseline] = turned(x + along[0] * from, y + along[1] * from, page, turns)
  return {
    run: {
      text,
      left,
      right: left + to - from,
      baseline,
      fontSize: size,
      bold: font.bold,
      ...(seams.length > 0 && { seams: seams.map(([at, place]): [number, number] => [at, left + place - from]) }),
    },
    upright: turnsOf(along) === turns && isStraight(along),
  }
}

function isStraight([x, y]: readonly [number, number]): boolean {
  if (x === 0 || y === 0) return true
  const quarters = Math.atan2(y, x) / (Math.PI / 2)
  return Math.abs(quarters - Math.round(quarters)) < 0.02
}

/** A point of the page as shown, on the page turned until its text stands upright. */
export function turned(x: number, y: number, page: { width: number; height: number }, turns: number): [number, number] {
  if (turns === 1) return [y, page.width - x]
  if (turns === 2) return [page.width - x, page.height - y]
  if (turns === 3) return [page.height - y, x]
  return [x, y]
}

/** A point in the page's own space → where it stands on the page turned until its text stands upright. */
export function placedAt(x: number, y: number, page: PDFPageProxy, turns: number): [number, number] {
  const viewport = page.getViewport({ scale: 1 })
  const [px = 0, py = 0] = viewport.convertToViewportPoint(x, y) as number[]
  return turned(px, py, viewport, turns)
}

/** The reverse of `turned`, for a box: where it stands on the page as shown. */
export function boxAsShown(box: [number, number, number, number], page: PageRuns): [number, number, number, number] {
  const [x, y, width, height] = box
  if (page.turns === 1) return [page.height - y - height, x, height, width]
  if (page.turns === 2) return [page.width - x - width, page.height - y - height, width, height]
  if (page.turns === 3) return [y, page.width - x - width, height, width]
  return [x, y, width, height]
}

/** A bullet or a number stands apart from its text without being a column. */
export function isMarker(run: Run): boolean {
  return /^\s*(?:[^\p{L}\p{N}\s]|o|\(?\d{1,2}[.)]|\(?[a-z][.)])\s*$/iu.test(run.text)
}
