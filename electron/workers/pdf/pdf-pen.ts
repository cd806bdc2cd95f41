/** Six numbers of a PDF matrix: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

const asDrawn: Matrix = [1, 0, 0, 1, 0, 0]

/**
 * What of a font tells where its letters stand and how they look. `signs`: it prints signs for letters. `isBroken`: it
 * has no letters.
 */
export interface PenFont {
  name: string
  bold: boolean
  unit: number
  height: number
  signs?: boolean
  isBroken?: boolean
}

/** A letter as it was drawn: its place along its line, counted from where the pen was set down. */
export interface Glyph {
  text: string
  from: number
  to: number
}

/** A stroke of letters: where it begins, the direction in which it runs, its size in points and its letters. */
export interface Stroke {
  x: number
  y: number
  along: readonly [number, number]
  size: number
  font: PenFont
  glyphs: Glyph[]
}

interface State {
  matrix: Matrix
  textMatrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
  leading: number
  size: number
  stretch: number
  rise: number
  letterSpace: number
  wordSpace: number
  font: PenFont
}

const noFont: PenFont = { name: '', bold: false, unit: 0.001, height: 1 }

/** Deeper than this nobody saves; a hostile file may, and its outermost states are as good as any. */
const mostSaved = 500

/**
 * Follows a page's drawing list as a pen on paper: what is drawn where. `start`: from the page's own space to the page
 * as shown.
 */
export class Pen {
  #state: State
  readonly #saved: State[] = []

  constructor(start: Matrix) {
    this.#state = {
      matrix: start,
      textMatrix: asDrawn,
      x: 0,
      y: 0,
      lineX: 0,
      lineY: 0,
      leading: 0,
      size: 0,
      stretch: 1,
      rise: 0,
      letterSpace: 0,
      wordSpace: 0,
      font: noFont,
    }
  }

  get matrix(): Matrix {
    return this.#state.matrix
  }

  save(): void {
    if (this.#saved.length < mostSaved) this.#saved.push({ ...this.#state })
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state
  }

  transform(inner: unknown): void {
    this.#state.matrix = combined(this.#state.matrix, inner)
  }

  beginText(): void {
    this.#place(asDrawn)
  }

  setTextMatrix(matrix: unknown): void {
    this.#place(combined(asDrawn, matrix))
  }

  #place(textMatrix: Matrix): void {
    Object.assign(this.#state, { textMatrix, x: 0, y: 0, lineX: 0, lineY: 0 })
  }

  moveText(x: number, y: number): void {
    const state = this.#state
    state.x = state.lineX += x
    state.y = state.lineY += y
  }

  nextLine(): void {
    this.moveText(0, this.#state.leading)
  }

  setFont(font: PenFont | undefined, size: number): void {
    this.#state.font = font ?? noFont
    this.#state.size = size
  }

  set(what: 'leading' | 'stretch' | 'rise' | 'letterSpace' | 'wordSpace', value: number): void {
    this.#state[what] = value
  }

  /** Draws letters and moves on behind them. Numbers among them are steps back, in thousandths of the size. */
  show(glyphs: readonly unknown[]): Stroke {
    const state = this.#state
    const [a, b, c, d, e, f] = product(state.matrix, state.textMatrix)
    const scale = Math.hypot(a, b) || 1
    const y = state.y + state.rise
    const width = state.size * state.font.unit
    const drawn: Glyph[] = []
    let step = 0
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        step -= (glyph * state.size) / 1000
        continue
      }
      if (!isGlyph(glyph)) continue
      const end = step + glyph.width * width
      drawn.push({ text: glyph.unicode, from: step * state.stretch * scale, to: end * state.stretch * scale })
      step = end + state.letterSpace + (glyph.isSpace === true ? state.wordSpace : 0)
    }
    const stroke = {
      x: a * state.x + c * y + e,
      y: b * state.x + d * y + f,
      along: [a / scale, b / scale] as const,
      size: Math.abs(state.size * state.font.height) * (Math.hypot(c, d) || scale),
      font: state.font,
      glyphs: drawn,
    }
    state.x += step * state.stretch
    return stroke
  }
}

function isGlyph(glyph: unknown): glyph is { unicode: string; width: number; isSpace?: boolean } {
  return (
    typeof glyph === 'object' &&
    glyph !== null &&
    'unicode' in glyph &&
    typeof glyph.unicode === 'string' &&
    'width' in glyph &&
    typeof glyph.width === 'number'
  )
}

/** One matrix inside another; the outer one where the inner is none. */
export function combined(outer: Matrix, inner: unknown): Matrix {
  if (!isNumbers(inner, 6)) return outer
  const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, i6 = 0] = inner
  return product(outer, [ia, ib, ic, id, ie, i6])
}

function product([a, b, c, d, e, f]: Matrix, [ia, ib, ic, id, ie, i6]: Matrix): Matrix {
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * i6 + e, b * ie + d * i6 + f]
}

/** A list of numbers, or what pdf.js hands over as one. */
export function isNumbers(value: unknown, count: number): value is ArrayLike<number> & Iterable<number> {
  if (value instanceof Float32Array || value instanceof Float64Array) return value.length >= count
  return Array.isArray(value) && value.length >= count && value.every((each) => typeof each === 'number')
}
