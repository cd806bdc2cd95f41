import type { Line } from '../../../shared/notice/source-document.ts'

/** A file has a few kinds of pages; what has more lines in their heads and feet is no notice. */
const mostLines = 1000

/** Heads and feet of pages, which a file repeats for its kinds of pages: what one says already is not said again. */
export class MarginLines {
  readonly #heads: { at: number; line: Line }[] = []
  readonly #feet: Line[] = []
  readonly #said = new Set<string>()

  /** `at`: so many lines of the text stand before the pages that have it. */
  keep(lines: readonly Line[], apart: 'head' | 'foot', at = 0): void {
    for (const line of lines) {
      if (this.#said.has(line.text) || this.#heads.length + this.#feet.length >= mostLines) continue
      this.#said.add(line.text)
      if (apart === 'head') this.#heads.push({ at, line: { ...line, apart } })
      else this.#feet.push({ ...line, apart })
    }
  }

  /** Heads before the text of their pages, feet at the end. */
  around(lines: readonly Line[]): Line[] {
    const heads = this.#heads.toSorted((a, b) => a.at - b.at)
    const all: Line[] = []
    let from = 0
    for (const { at, line } of heads) {
      all.push(...lines.slice(from, at), line)
      from = Math.max(from, at)
    }
    return [...all, ...lines.slice(from), ...this.#feet]
  }
}
