import { formatNumber, type NumberFormat } from './list-numbers.ts'
import { walkXml } from './walk-xml.ts'

interface Style { parent: string | null; bold: boolean | null; isHidden: boolean | null; listStyle: string | null }
interface ListLevel { isBullet: boolean; format: NumberFormat | null; prefix: string; suffix: string; start: number; shown: number }

/** The automatic and named styles of an OpenDocument file, as far as they tell bold, hidden and list markers. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  readonly #lists = new Map<string, Map<number, ListLevel>>()

  collect(part: Uint8Array): void {
    let style: Style | null = null
    let list: Map<number, ListLevel> | null = null
    walkXml(part, {
      open: (name, attributes) => {
        if (name === 'style') {
          style = { parent: attributes.get('parent-style-name'), bold: null, isHidden: null, listStyle: attributes.get('list-style-name') }
          this.#styles.set(attributes.get('name') ?? '', style)
        }
        if (name === 'text-properties' && style) {
          const weight = attributes.get('font-weight')
          if (weight !== null) style.bold = weight === 'bold' || Number(weight) >= 600
          const display = attributes.get('display')
          if (display !== null) style.isHidden = display === 'none'
        }
        if (name === 'list-style' || name === 'outline-style') this.#lists.set(name === 'outline-style' ? outlineList : (attributes.get('name') ?? ''), (list = new Map<number, ListLevel>()))
        if (list && /^(?:list-level-style-|outline-level-style)/u.test(name)) {
          list.set(attributes.number('level') ?? 1, {
            isBullet: name.endsWith('bullet') || name.endsWith('image'),
            format: formats[attributes.get('num-format') ?? ''] ?? null,
            prefix: attributes.get('num-prefix') ?? '',
            suffix: attributes.get('num-suffix') ?? '',
            start: attributes.number('start-value') ?? 1,
            shown: attributes.number('display-levels') ?? 1,
          })
        }
      },
      close: (name) => {
        if (name === 'style') style = null
        if (name === 'list-style' || name === 'outline-style') list = null
      },
    })
  }

  isBold(name: string | null): boolean | null {
    return this.#inherited(name, (style) => style.bold)
  }

  isHidden(name: string | null): boolean {
    return this.#inherited(name, (style) => style.isHidden) ?? false
  }

  /** '•', or the number at `level` (from 1) given the counts of the levels above and its own; null where nothing is printed. */
  marker(listStyle: string | null, level: number, counts: readonly number[]): string | null {
    const levels = this.#lists.get(listStyle ?? '')
    const own = levels?.get(level)
    if (!own) return listStyle === outlineList ? null : '•'
    if (own.isBullet) return '•'
    if (!own.format) return null
    const from = Math.max(1, level - own.shown + 1)
    const numbers = Array.from({ length: level - from + 1 }, (_, index) => formatNumber((levels?.get(from + index)?.start ?? 1) - 1 + (counts[from + index - 1] ?? 1), levels?.get(from + index)?.format ?? 'decimal'))
    return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim()
  }

  /** A style that inherits from itself, by whatever detour, ends the chain. */
  #inherited<Value>(name: string | null, pick: (style: Style) => Value | null): Value | null {
    const seen = new Set<string>()
    for (let at = name; at !== null && !seen.has(at); at = this.#styles.get(at)?.parent ?? null) {
      seen.add(at)
      const style = this.#styles.get(at)
      const value = style ? pick(style) : null
      if (value !== null) return value
    }
    return null
  }
}

/** Key of the numbering of headings, which has no name of its own. */
export const outlineList = '\u0000outline'

const formats: Record<string, NumberFormat> = { 1: 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }
