import type { RtfCollector } from './rtf-collector.ts'

/** What a style says of its text and paragraphs; null where it says nothing. */
export interface RtfStyle {
  bold: boolean | null
  hidden: boolean | null
  struck: boolean | null
  outline: number | null
  list: number | null
  level: number | null
}

/** The style sheet. Each style is written whole, without what it rests on. */
export class RtfStyles implements RtfCollector {
  readonly #styles = new Map<number, RtfStyle>()
  #style = emptyStyle()
  #name = ''
  #number = 0
  #depth = 0

  open(): void {
    if (++this.#depth !== 1) return
    this.#style = emptyStyle()
    this.#name = ''
    this.#number = 0
  }

  close(): void {
    if (--this.#depth !== 0) return
    this.#style.outline ??= headingLevel(this.#name)
    this.#styles.set(this.#number, this.#style)
  }

  word(name: string, value: number | null): void {
    if (this.#depth === 0) return
    const style = this.#style
    switch (name) {
      case 's':
      case 'cs':
      case 'ds':
      case 'ts':
        this.#number = value ?? 0
        break
      case 'b':
        style.bold = value !== 0
        break
      case 'v':
        style.hidden = value !== 0
        break
      case 'strike':
      case 'striked':
        style.struck = value !== 0
        break
      case 'outlinelevel':
        style.outline = value
        break
      case 'ls':
        style.list = value
        break
      case 'ilvl':
        style.level = value
        break
    }
  }

  text(text: string): void {
    if (this.#depth === 1 && this.#name.length < 100) this.#name += text
  }

  get(number: number | null): RtfStyle | null {
    return number === null ? null : (this.#styles.get(number) ?? null)
  }
}

function emptyStyle(): RtfStyle {
  return { bold: null, hidden: null, struck: null, outline: null, list: null, level: null }
}

/** Word calls its headings by one name in every language's files. */
function headingLevel(name: string): number | null {
  const level = /^\s*heading ([1-9])\b/iu.exec(name)?.[1]
  return level === undefined ? null : Number(level) - 1
}
