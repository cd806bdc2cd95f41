import type { Line } from '../../shared/notice/source-document.ts'

/** A file has a few kinds of pages; what has more lines in their heads and feet is no notice. */
const mostLines = 1000

/** Heads and feet of pages, which a file repeats for its kinds of pages: what one says already is not said again. */
export class MarginLines {
  readonly #heads: Line[] = []
  readonly #feet: Line[] = []
  readonly #said = new Set<string>()

  keep(lines: readonly Line[], apart: 'head' | 'foot'): void {
    const kept = apart === 'head' ? this.#heads : this.#feet
    for (const line of lines) {
      if (kept.length < mostLines && !this.#said.has(line.text)) kept.push({ ...line, apart })
      this.#said.add(line.text)
    }
  }

  around(lines: readonly Line[]): Line[] {
    return [...this.#heads, ...lines, ...this.#feet]
  }
}
