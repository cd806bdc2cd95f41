import { walkXml, type Attributes } from '../bytes/walk-xml.ts'

/** How text looks, as far as that decides what is read; null where nothing is said. */
export interface TextLook {
  bold: boolean | null
  hidden: boolean | null
  struck: boolean | null
  struckTwice: boolean | null
  ascii: string | null
  other: string | null
}

/** How text looks when all is said. */
export interface Look {
  bold: boolean
  hidden: boolean
  struck: boolean
  ascii: string | null
  other: string | null
}

/** `levels`: the styles whose list level may count, nearest first, each with the level that it names itself. */
export interface ParagraphStyle {
  heading: number | null
  look: TextLook
  listId: string | null
  levels: { style: string; level: number | null }[]
}

/** Styles that inherit from each other in a longer row are nobody's. */
const longestChain = 50

interface Style {
  id: string
  name: string
  type: string
  basedOn: string | null
  outline: number | null
  look: TextLook
  listId: string | null
  level: number | null
}

export const plainLook: TextLook = {
  bold: null,
  hidden: null,
  struck: null,
  struckTwice: null,
  ascii: null,
  other: null,
}

/** Styles by id, each with what it inherits. */
export class DocxStyles {
  readonly #styles = new Map<string, Style>()
  readonly #paragraphs = new Map<string | null, ParagraphStyle>()
  readonly #characters = new Map<string | null, TextLook>()
  readonly defaults: TextLook = { ...plainLook }
  #usual: string | null = null

  constructor(part: Uint8Array | null) {
    if (part) this.#collect(part)
  }

  /** A paragraph without a style, or with one that is not there, has the document's usual one. */
  paragraph(id: string | null): ParagraphStyle {
    const known = this.#paragraphs.get(id)
    if (known !== undefined) return known
    const chain = this.#chainOf(id !== null && this.#styles.has(id) ? id : this.#usual)
    const outline = firstSaid(chain, (style) => style.outline)
    const style = {
      heading: outline !== null && outline < 9 ? outline + 1 : firstSaid(chain, ({ name }) => headingByName(name)),
      look: lookOf(chain),
      listId: firstSaid(chain, ({ listId }) => listId),
      levels: chain.map((each) => ({ style: each.id, level: each.level })),
    }
    this.#paragraphs.set(id, style)
    return style
  }

  character(id: string | null): TextLook {
    let look = this.#characters.get(id)
    if (look === undefined) this.#characters.set(id, (look = lookOf(this.#chainOf(id))))
    return look
  }

  /** The list that a list style stands for. */
  listOf(id: string): string | null {
    return firstSaid(this.#chainOf(id), ({ listId }) => listId)
  }

  /** Nearest first. A style that inherits from itself, by whatever detour, ends the chain. */
  #chainOf(id: string | null): Style[] {
    const chain = new Set<Style>()
    for (
      let style = this.#styles.get(id ?? '');
      style !== undefined && !chain.has(style) && chain.size < longestChain;
      style = this.#styles.get(style.basedOn ?? '')
    )
      chain.add(style)
    return [...chain]
  }

  #collect(part: Uint8Array): void {
    let style: Style | null = null
    let inDefaults = false
    walkXml(part, {
      open: (name, attributes) => {
        const value = attributes.get('val')
        if (name === 'rPrDefault') inDefaults = true
        if (name === 'style') {
          style = {
            id: attributes.get('styleId') ?? '',
            name: '',
            type: attributes.get('type') ?? 'paragraph',
            basedOn: null,
            outline: null,
            look: { ...plainLook },
            listId: null,
            level: null,
          }
          this.#styles.set(style.id, style)
          if (style.type === 'paragraph' && isOn(attributes.get('default') ?? '0')) this.#usual = style.id
        }
        if (inDefaults) takeLook(this.defaults, name, attributes)
        if (!style) return
        takeLook(style.look, name, attributes)
        if (name === 'name') style.name = value ?? ''
        if (name === 'basedOn') style.basedOn = value
        if (name === 'outlineLvl') style.outline = attributes.number('val')
        if (name === 'numId') style.listId = value
        if (name === 'ilvl') style.level = attributes.number('val')
      },
      close: (name) => {
        if (name === 'style') style = null
        if (name === 'rPrDefault') inDefaults = false
      },
    })
  }
}

/** Takes in one property of a run. */
export function takeLook(look: TextLook, name: string, attributes: Attributes): void {
  const value = attributes.get('val')
  switch (name) {
    case 'b':
      look.bold = isOn(value)
      break
    case 'vanish':
      look.hidden = isOn(value)
      break
    case 'strike':
      look.struck = isOn(value)
      break
    case 'dstrike':
      look.struckTwice = isOn(value)
      break
    case 'rFonts':
      look.ascii = attributes.get('ascii') ?? look.ascii
      look.other = attributes.get('hAnsi') ?? look.other
      break
  }
}

/**
 * What a run looks like in its paragraph. Switches of a paragraph's and a character's style turn each other off, as
 * Word has it.
 */
export function lookIn(own: TextLook, character: TextLook, paragraph: TextLook, defaults: TextLook): Look {
  const isOnIn = (key: 'bold' | 'hidden' | 'struck'): boolean =>
    own[key] ?? (defaults[key] === true || (character[key] ?? false) !== (paragraph[key] ?? false))
  const nearest = <Key extends keyof TextLook>(key: Key): TextLook[Key] =>
    own[key] ?? character[key] ?? paragraph[key] ?? defaults[key]
  return {
    bold: isOnIn('bold'),
    hidden: isOnIn('hidden'),
    struck: isOnIn('struck') || nearest('struckTwice') === true,
    ascii: nearest('ascii'),
    other: nearest('other'),
  }
}

function lookOf(chain: readonly Style[]): TextLook {
  const said = <Key extends keyof TextLook>(key: Key): TextLook[Key] | null => firstSaid(chain, ({ look }) => look[key])
  return {
    bold: said('bold'),
    hidden: said('hidden'),
    struck: said('struck'),
    struckTwice: said('struckTwice'),
    ascii: said('ascii'),
    other: said('other'),
  }
}

function firstSaid<Value>(chain: readonly Style[], of: (style: Style) => Value | null): Value | null {
  for (const style of chain) {
    const value = of(style)
    if (value !== null) return value
  }
  return null
}

function headingByName(name: string): number | null {
  const numbered = /^(?:heading|titre)\s*([1-9])$/iu.exec(name)
  if (numbered) return Number(numbered[1])
  return /^(?:title|titre)$/iu.test(name) ? 1 : null
}

/** On/off properties: present without a value is on. */
export function isOn(value: string | null): boolean {
  return value === null || !/^(?:0|false|off|none)$/iu.test(value)
}
