import { OdtListStyles } from './odt-lists.ts'
import { walkXml, type Attributes } from '../bytes/walk-xml.ts'

/** How text is set, as far as it tells what is shown. */
export interface TextLook {
  bold: boolean
  isHidden: boolean
  isStruck: boolean
  isHighlit: boolean
  font: string | null
}

type StyleLook = { [Key in keyof TextLook]: TextLook[Key] | null }
interface Style {
  parent: string | null
  family: string
  look: StyleLook
  listStyle: string | null
  page: string | null
}

export const plainLook: TextLook = { bold: false, isHidden: false, isStruck: false, isHighlit: false, font: null }

/**
 * The automatic and named styles of an OpenDocument file, as far as they tell what is shown and what it is marked with.
 */
export class OdtStyles {
  readonly lists = new OdtListStyles()
  readonly #styles = new Map<string, Style>()
  readonly #fonts = new Map<string, string>()

  collect(part: Uint8Array): void {
    const collector = this.collector()
    walkXml(part, collector)
  }

  /** Takes in the styles of a part, element by element. */
  collector(): { open: (name: string, attributes: Attributes) => void; close: (name: string) => void } {
    let style: Style | null = null
    return {
      open: (name, attributes) => {
        if (name === 'font-face') this.#fonts.set(attributes.get('name') ?? '', attributes.get('font-family') ?? '')
        if (name === 'style') {
          const family = attributes.get('family') ?? ''
          style = {
            parent: attributes.get('parent-style-name'),
            family,
            look: { bold: null, isHidden: null, isStruck: null, isHighlit: null, font: null },
            listStyle: attributes.get('list-style-name'),
            page: attributes.get('master-page-name'),
          }
          this.#styles.set(keyOf(family, attributes.get('name') ?? ''), style)
        }
        if (name === 'text-properties' && style) this.#readLook(style.look, attributes, style.family)
        this.lists.open(name, attributes)
      },
      close: (name) => {
        if (name === 'style') style = null
        this.lists.close(name)
      },
    }
  }

  #readLook(look: StyleLook, attributes: Attributes, family: string): void {
    const weight = attributes.get('font-weight')
    if (weight !== null) look.bold = weight === 'bold' || Number(weight) >= 600
    const display = attributes.get('display')
    if (display !== null) look.isHidden = display === 'none'
    const line =
      attributes.get('text-line-through-style') ??
      attributes.get('text-line-through-type') ??
      attributes.get('text-crossing-out')
    if (line !== null) look.isStruck = line !== 'none'
    const background = attributes.get('background-color')
    if (background !== null && family === 'text')
      look.isHighlit = !/^(?:transparent|#fff(?:fff)?|auto)$/iu.test(background)
    const font = attributes.get('font-name') ?? attributes.get('font-family')
    if (font !== null) look.font = (this.#fonts.get(font) ?? font).replace(/^'|'$/gu, '')
  }

  /** What a style makes of text that is set as `outer` around it. */
  lookOf(family: 'paragraph' | 'text', name: string | null, outer: TextLook): TextLook {
    const pick = <Key extends keyof StyleLook>(key: Key): StyleLook[Key] =>
      this.#inherited(family, name, (style) => style.look[key])
    return {
      bold: pick('bold') ?? outer.bold,
      isHidden: outer.isHidden || (pick('isHidden') ?? false),
      isStruck: pick('isStruck') ?? outer.isStruck,
      isHighlit: pick('isHighlit') ?? outer.isHighlit,
      font: pick('font') ?? outer.font,
    }
  }

  /** The list style that a paragraph's style names for where its list names none. */
  listStyleOf(name: string | null): string | null {
    return this.#inherited('paragraph', name, (style) => (style.listStyle === '' ? null : style.listStyle))
  }

  /** The kind of page that begins with a paragraph of this style. */
  pageOf(name: string | null): string | null {
    return this.#inherited('paragraph', name, (style) => (style.page === '' ? null : style.page))
  }

  /** A style that inherits from itself, by whatever detour, ends the chain. */
  #inherited<Value>(family: string, name: string | null, pick: (style: Style) => Value | null): Value | null {
    const seen = new Set<string>()
    for (let at = name; at !== null && !seen.has(at);) {
      seen.add(at)
      const style: Style | undefined = this.#styles.get(keyOf(family, at)) ?? this.#styles.get(keyOf('', at))
      const value = style ? pick(style) : null
      if (value !== null) return value
      at = style?.parent ?? null
    }
    return null
  }
}

function keyOf(family: string, name: string): string {
  return `${family}\u0000${name}`
}
