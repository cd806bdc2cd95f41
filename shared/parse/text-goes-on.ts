import type { Line } from '../notice/source-document.ts'
import { firstUnit, weigh } from './letter-widths.ts'
import type { Paragraph } from './paragraph.ts'

/**
 * Text that a program broke at a width, without positions: a new paragraph after a blank line or a short line that
 * closes a sentence.
 */
export function textGoesOn(paragraph: Paragraph, last: Line, line: Line, { width, measure }: Wrap): boolean {
  if (line.spaceBefore || line.marker !== null) return false
  if (/^[;:!?»)]/u.test(line.text)) return true
  const isOpen = !/[.:;!?»”"]$/u.test(paragraph.text)
  // Lines of proportional letters end a little before or after each other.
  const isFull = measure(`${last.text} ${firstUnit(line.text)}`) >= width * (isOpen ? 0.88 : 0.97)
  if (isOpen) return isFull || /^[\p{Ll}(]/u.test(line.text)
  return isFull && (/^\p{Ll}/u.test(line.text) || !/[:;]$/u.test(paragraph.text))
}

/** Where a text's lines were broken, in letters of a typewriter or in proportional ones, whichever they agree in. */
export interface Wrap {
  width: number
  measure: (text: string) => number
}

export function learnWrap(lines: readonly Line[]): Wrap {
  const broken = lines.filter((line) => line.unit === 'line' && line.at === null)
  const [typed, printed] = [(text: string): number => text.length, weigh].map((measure) => {
    const widths = broken.map((line) => measure(line.text)).sort((a, b) => a - b)
    const width = widths[Math.floor((widths.length - 1) * 0.98)] ?? 0
    return { wrap: { width, measure }, full: widths.filter((each) => each > width * 0.94).length }
  })
  return typed !== undefined && (printed === undefined || typed.full >= printed.full)
    ? typed.wrap
    : (printed?.wrap ?? { width: 0, measure: weigh })
}
