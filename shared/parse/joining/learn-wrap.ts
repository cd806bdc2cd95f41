import type { Line } from '../../notice/source-document.ts'
import { weigh } from '../letter-widths.ts'

/** Of all lines, by length, the one whose length is the width: longer ones are addresses that no program breaks. */
const widestShare = 0.98
/** Of the width, from where on a line counts as full when it is asked in which letters the text was broken. */
const nearlyFull = 0.94

/** Where a text's lines were broken, in letters of a typewriter or in proportional ones, whichever they agree in. */
export interface Wrap {
  width: number
  measure: (text: string) => number
}

export function learnWrap(lines: readonly Line[]): Wrap {
  const broken = lines.filter((line) => line.unit === 'line' && line.at === null)
  const [typed, printed] = [(text: string): number => text.length, weigh].map((measure) => {
    const widths = broken.map((line) => measure(line.text)).sort((a, b) => a - b)
    const width = widths[Math.floor((widths.length - 1) * widestShare)] ?? 0
    return { wrap: { width, measure }, full: widths.filter((each) => each > width * nearlyFull).length }
  })
  return typed !== undefined && (printed === undefined || typed.full >= printed.full)
    ? typed.wrap
    : (printed?.wrap ?? { width: 0, measure: weigh })
}
