import type { Leftover, LeftoverKind } from '../../../shared/notice/source-document.ts'
import { cleanText } from './line-text.ts'

/** What was left in a paragraph: before its part `from`, and to where the next of its kind goes on with it. */
export interface Left {
  kind: LeftoverKind
  text: string
  from: number
  until: number
}

/** A leftover of these kinds is a part of the line's text; of the others the text holds nothing. */
export function isInText(kind: LeftoverKind): boolean {
  return kind === 'insertion' || kind === 'highlight'
}

/**
 * By their places in the line's text, which is the paragraph's without its bullet, or with its number before it. `left`
 * comes in order; the parts are gone through once.
 */
export function placeLeftovers(
  parts: readonly string[],
  left: readonly Left[],
  text: string,
  lineText: string,
): Leftover[] {
  const shift = lineText.length - text.length
  const before = new CleanLength()
  let done = 0
  return left.flatMap(({ kind, text: written, from }) => {
    before.add(parts.slice(done, from).join(''))
    done = Math.max(done, from)
    const shown = cleanText(written)
    if (shown === '') return []
    const at = before.length + (before.length > 0 && isInText(kind) && text[before.length] === ' ' ? 1 : 0)
    return [{ kind, text: shown, at: Math.min(Math.max(0, at + shift), lineText.length) }]
  })
}

/** How long a text is once it is clean, told piece by piece. */
class CleanLength {
  #length = 0
  #isSpaced = true

  add(text: string): void {
    // Between two letters, so that spaces at the ends stay.
    const clean = cleanText(`x${text}x`).slice(1, -1)
    if (clean === '') return
    this.#length += clean.length - (this.#isSpaced && clean.startsWith(' ') ? 1 : 0)
    this.#isSpaced = clean.endsWith(' ')
  }

  get length(): number {
    return Math.max(0, this.#length - (this.#isSpaced && this.#length > 0 ? 1 : 0))
  }
}
