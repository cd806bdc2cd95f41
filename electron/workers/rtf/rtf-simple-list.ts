import { formatNumber, type NumberFormat } from '../lines/list-numbers.ts'
import type { RtfCollector } from './rtf-collector.ts'

const formats: Record<string, NumberFormat> = {
  pndec: 'decimal',
  pnlcltr: 'lowerLetter',
  pnucltr: 'upperLetter',
  pnlcrm: 'lowerRoman',
  pnucrm: 'upperRoman',
}

/** A paragraph's bullet or number as Word 6 and WordPad write it (`\pn`): each paragraph tells its own. */
export class RtfSimpleList implements RtfCollector {
  #isBullet = false
  #format: NumberFormat | null = null
  #start = 1
  #depth = 0
  #part: 'before' | 'after' | null = null
  #partDepth = 0
  #before = ''
  #after = ''

  open(): void {
    this.#depth++
  }

  close(): void {
    if (this.#depth === this.#partDepth) this.#part = null
    this.#depth--
  }

  word(name: string, value: number | null): void {
    if (name === 'pnlvlblt') this.#isBullet = true
    if (name === 'pnstart') this.#start = value ?? 1
    if (Object.hasOwn(formats, name)) this.#format = formats[name] ?? null
    if (name === 'pntxtb' || name === 'pntxta')
      [this.#part, this.#partDepth] = [name === 'pntxtb' ? 'before' : 'after', this.#depth]
  }

  text(text: string): void {
    if (this.#part === 'before' && this.#before.length < 40) this.#before += text
    if (this.#part === 'after' && this.#after.length < 40) this.#after += text
  }

  /** `counted`: paragraphs of the list before this one. */
  marker(counted: number): string | null {
    if (this.#isBullet) return '•'
    return this.#format === null
      ? null
      : `${this.#before}${formatNumber(this.#start + counted, this.#format)}${this.#after}`.trim()
  }
}
