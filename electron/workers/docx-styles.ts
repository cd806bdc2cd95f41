import { walkXml } from './walk-xml.ts'

export interface ParagraphStyle { heading: number | null; bold: boolean; list: { numId: string; level: number } | null }

interface Style { name: string; basedOn: string | null; outline: number | null; bold: boolean | null; numId: string | null; level: number }

/** Styles by id, each with what it inherits. */
export function readStyles(part: Uint8Array | null): (id: string | null) => ParagraphStyle {
  const styles = new Map<string, Style>()
  if (part) collect(part, styles)
  return (id) => {
    const chain = chainOf(styles, id)
    const outline = chain.find((style) => style.outline !== null)?.outline ?? null
    const named = chain.map((style) => headingByName(style.name)).find((level) => level !== null) ?? null
    const list = chain.find((style) => style.numId !== null)
    return {
      heading: outline !== null && outline < 9 ? outline + 1 : named,
      bold: chain.find((style) => style.bold !== null)?.bold ?? false,
      list: list?.numId !== undefined && list.numId !== null && list.numId !== '0' ? { numId: list.numId, level: list.level } : null,
    }
  }
}

function collect(part: Uint8Array, styles: Map<string, Style>): void {
  let style: Style | null = null
  walkXml(part, {
    open: (name, attributes) => {
      const value = attributes.get('val')
      if (name === 'style') {
        style = { name: '', basedOn: null, outline: null, bold: null, numId: null, level: 0 }
        styles.set(attributes.get('styleId') ?? '', style)
      }
      if (!style) return
      if (name === 'name') style.name = value ?? ''
      if (name === 'basedOn') style.basedOn = value
      if (name === 'outlineLvl') style.outline = attributes.number('val')
      if (name === 'b') style.bold = isOn(value)
      if (name === 'numId') style.numId = value
      if (name === 'ilvl') style.level = attributes.number('val') ?? 0
    },
    close: (name) => {
      if (name === 'style') style = null
    },
  })
}

/** Nearest first. A style that inherits from itself, by whatever detour, ends the chain. */
function chainOf(styles: ReadonlyMap<string, Style>, id: string | null): Style[] {
  const chain: Style[] = []
  for (let style = styles.get(id ?? ''); style !== undefined && !chain.includes(style); style = styles.get(style.basedOn ?? '')) chain.push(style)
  return chain
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
