import type { Glyph, PenFont, Stroke } from './pdf-pen.ts'

/** Letters of one font and size on one line, in the order in which they were drawn. Points; places along the line. */
export interface Strip {
  x: number
  y: number
  along: readonly [number, number]
  size: number
  font: PenFont
  letters: Letter[]
}

/**
 * `afterSpace`: a space was written before it. `opens`: a text of its own was begun with it, though it stands close to
 * the last.
 */
export interface Letter extends Glyph {
  afterSpace: boolean
  opens: boolean
}

/** In ems. Backwards, or up and down by more than this, begins another strip; so does a leap forwards. */
const reach = { back: 0.2, across: 0.25, forward: 4 }
/** In ems. A written space that takes hardly any room is none. */
const noSpace = 0.03

type Kind = 'letter' | 'space' | 'accent' | 'format'

/**
 * Puts letters together to strips as they are drawn. `width` and `height`: of the page as shown; what stands outside is
 * not seen.
 */
export class StripWriter {
  readonly #width: number
  readonly #height: number
  readonly #kinds = new Map<string, Kind>()
  readonly #done: (strip: Strip) => void
  #strip: Strip | null = null
  #spaced = false
  #opens = false

  constructor(width: number, height: number, done: (strip: Strip) => void) {
    this.#width = width
    this.#height = height
    this.#done = done
  }

  write(stroke: Stroke): void {
    const {
      along: [ux, uy],
      size,
      glyphs,
    } = stroke
    let strip = this.#strip
    let start = 0
    if (strip !== null) {
      const [dx, dy] = [stroke.x - strip.x, stroke.y - strip.y]
      start = dx * strip.along[0] + dy * strip.along[1]
      const across = dx * strip.along[1] - dy * strip.along[0]
      const isSame =
        strip.font === stroke.font &&
        Math.abs(strip.size - size) < 0.01 &&
        strip.along[0] * ux + strip.along[1] * uy > 0.9999 &&
        Math.abs(across) <= reach.across * size
      if (!isSame) strip = this.#begin()
    }
    for (const { text, from, to } of glyphs) {
      const kind = this.#kindOf(text)
      if (kind === 'format') continue
      if (kind === 'space') {
        this.#spaced = true
        continue
      }
      const last = strip?.letters.at(-1)
      if (kind === 'accent' && last !== undefined) {
        last.text += text
        continue
      }
      if (!this.#isSeen(stroke.x + ux * from, stroke.y + uy * from, to - from)) continue
      const gap = last === undefined ? 0 : start + from - last.to
      if (strip !== null && (gap < -reach.back * size || gap > reach.forward * size)) strip = this.#begin()
      if (strip === null) {
        strip = this.#strip = { x: stroke.x, y: stroke.y, along: stroke.along, size, font: stroke.font, letters: [] }
        start = 0
      }
      strip.letters.push({
        text,
        from: start + from,
        to: start + to,
        afterSpace: this.#spaced && last !== undefined && gap > noSpace * size,
        opens: this.#opens,
      })
      this.#spaced = this.#opens = false
    }
  }

  /** What comes next is set as a text of its own. */
  open(): void {
    this.#opens = true
  }

  /** What comes next is another strip, even if it stands right behind. */
  end(): void {
    this.#begin()
  }

  #begin(): null {
    if (this.#strip !== null && this.#strip.letters.length > 0) this.#done(this.#strip)
    this.#strip = null
    return null
  }

  #isSeen(x: number, y: number, width: number): boolean {
    return x + width >= 0 && x <= this.#width && y >= 0 && y <= this.#height
  }

  #kindOf(text: string): Kind {
    let kind = this.#kinds.get(text)
    if (kind === undefined) {
      kind = /^\s+$/u.test(text)
        ? 'space'
        : /^\p{Mn}+$/u.test(text)
          ? 'accent'
          : text === '' || (/^\p{Cf}+$/u.test(text) && text !== '\u00AD')
            ? 'format'
            : 'letter'
      this.#kinds.set(text, kind)
    }
    return kind
  }
}
