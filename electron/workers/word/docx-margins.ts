import type { Line } from '../../../shared/notice/source-document.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

interface Section {
  from: number
  heads: Map<string, string>
  feet: Map<string, string>
  hasFirstPage: boolean
}

/**
 * Headers and footers by section. Their lines stand before and after the section's own, marked as such; what the parser
 * makes of them is its affair. Text that an earlier one says already is not said again.
 */
export class DocxMargins {
  readonly #sections: Section[] = [newSection(0)]

  property(name: string, attributes: Attributes): void {
    const section = this.#sections.at(-1)
    if (!section) return
    if (name === 'headerReference') section.heads.set(attributes.get('type') ?? 'default', attributes.get('id') ?? '')
    if (name === 'footerReference') section.feet.set(attributes.get('type') ?? 'default', attributes.get('id') ?? '')
    if (name === 'titlePg') section.hasFirstPage = !/^(?:0|false|off)$/iu.test(attributes.get('val') ?? '1')
  }

  /** The section has ended before this line. */
  endSection(line: number): void {
    if (this.#sections.length < 200) this.#sections.push(newSection(line))
  }

  withMargins(lines: readonly Line[], hasEvenPages: boolean, read: (id: string) => Line[]): Line[] {
    const said = new Set<string>()
    // A section's first page is the one that shows what it is; heads of later pages repeat that, if they say anything.
    const linesOf = (of: ReadonlyMap<string, string>, hasFirstPage: boolean, apart: 'head' | 'foot'): Line[] => {
      const shown = ['first', 'default', 'even'].filter(
        (type) => (type !== 'first' || hasFirstPage) && (type !== 'even' || hasEvenPages),
      )
      const ids = shown.flatMap((type) => of.get(type) ?? [])
      const first = ids.map(read).find((found) => found.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) ?? []
      return first.filter(({ text }) => !said.has(text) && said.add(text)).map((line): Line => ({ ...line, apart }))
    }
    return this.#sections.flatMap(({ from, heads, feet, hasFirstPage }, at) => {
      const own = lines.slice(from, this.#sections[at + 1]?.from)
      return [...linesOf(heads, hasFirstPage, 'head'), ...own, ...linesOf(feet, hasFirstPage, 'foot')]
    })
  }
}

function newSection(from: number): Section {
  return { from, heads: new Map(), feet: new Map(), hasFirstPage: false }
}
