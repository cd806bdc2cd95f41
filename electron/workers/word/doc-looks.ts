import type { LeftoverKind } from '../../../shared/notice/source-document.ts'
import type { DocFile } from './doc-file.ts'
import { readRuns, sprm, type Properties } from './doc-properties.ts'
import { DocStyles } from './doc-styles.ts'

/** How a character is set, as far as it tells what is shown. */
export interface DocLook {
  bold: boolean
  /** Why it is not shown; null where it is. */
  gone: LeftoverKind | null
  marked: LeftoverKind | null
  font: string | null
  /** A sign of a symbol font, of which the text has only a placeholder. */
  symbol: { code: number; font: string | null } | null
  /** Where the data of a picture or form field lies. */
  dataAt: number | null
}

export interface DocParagraph {
  style: number
  list: number
  level: number
  outline: number | null
  isInTable: boolean
  isRowEnd: boolean
  isDropCap: boolean
  isFrame: boolean
  depth: number
  isInnerCellEnd: boolean
  isInnerRowEnd: boolean
}

const noStyle = -1

/** The formatting of a file, by position: direct, by style, by what styles rest on. */
export class DocLooks {
  readonly #character: (position: number) => Properties
  readonly #paragraph: (position: number) => Properties
  readonly #styles: DocStyles
  readonly #fonts: readonly string[]
  #last: { properties: Properties; style: number; look: DocLook } | null = null

  constructor(file: DocFile) {
    const runs = (kind: 'character' | 'paragraph'): ((position: number) => Properties) => {
      const { offset, length } = file.range(kind === 'character' ? 'characters' : 'paragraphs')
      return readRuns(file.document, file.table, offset, length, kind)
    }
    this.#character = runs('character')
    this.#paragraph = runs('paragraph')
    this.#styles = new DocStyles(file.part('styles'))
    this.#fonts = readFonts(file.part('fonts'))
  }

  at(position: number): DocLook {
    const properties = this.#character(position)
    const { style } = this.#paragraph(position)
    if (this.#last?.properties === properties && this.#last.style === style) return this.#last.look
    const look = this.#lookOf(properties, style)
    this.#last = { properties, style, look }
    return look
  }

  #lookOf({ changes }: Properties, paragraphStyle: number): DocLook {
    const style = changes.get(sprm.characterStyle) ?? noStyle
    const styled = (code: number): boolean =>
      isOn(this.#styles.character(style, code) ?? this.#styles.character(paragraphStyle, code), false)
    const is = (code: number): boolean => isOn(changes.get(code), styled(code))
    const font =
      changes.get(sprm.font) ??
      this.#styles.character(style, sprm.font) ??
      this.#styles.character(paragraphStyle, sprm.font)
    const symbol = changes.get(sprm.symbol)
    const isStruck = is(sprm.struck) || is(sprm.doublyStruck)
    const isHighlit = (changes.get(sprm.highlight) ?? 0) !== 0
    return {
      bold: is(sprm.bold),
      gone: is(sprm.deleted) ? 'deletion' : is(sprm.hidden) ? 'hidden' : isStruck ? 'struck' : null,
      marked: is(sprm.inserted) ? 'insertion' : isHighlit ? 'highlight' : null,
      font: this.#fonts[font ?? -1] ?? null,
      symbol: symbol === undefined ? null : { code: symbol >>> 16, font: this.#fonts[symbol & 0xffff] ?? null },
      dataAt: changes.get(sprm.dataAt) ?? null,
    }
  }

  paragraphAt(position: number): DocParagraph {
    const { style, changes } = this.#paragraph(position)
    const find = (code: number): number | undefined => changes.get(code) ?? this.#styles.paragraph(style, code)
    const isSet = (code: number): boolean => (changes.get(code) ?? 0) === 1
    return {
      style,
      list: find(sprm.listIndex) ?? 0,
      level: Math.min(find(sprm.listLevel) ?? 0, 8),
      outline: find(sprm.outlineLevel) ?? null,
      isInTable: isSet(sprm.inTable),
      isRowEnd: isSet(sprm.rowEnd),
      isDropCap: ((changes.get(sprm.dropCap) ?? 0) & 7) !== 0,
      isFrame: (find(sprm.framePlace) ?? 0) !== 0,
      depth: changes.get(sprm.tableDepth) ?? 0,
      isInnerCellEnd: isSet(sprm.innerCellEnd),
      isInnerRowEnd: isSet(sprm.innerRowEnd),
    }
  }
}

/** Switches: 0 off, 1 on, 0x80 as the style has it, 0x81 the other way. */
function isOn(value: number | undefined, styled: boolean): boolean {
  if (value === undefined || value === 0x80) return styled
  return value === 0x81 ? !styled : value === 1
}

/**
 * Names of the fonts ([MS-DOC] 2.9.286 SttbfFfn): each entry says first how long it is, and its name comes after 40
 * bytes.
 */
function readFonts(part: Buffer): string[] {
  if (part.length < 4) return []
  const count = Math.min(part.readUInt16LE(0), 5000)
  const names: string[] = []
  let at = 4
  for (let index = 0; index < count && at < part.length; index++) {
    const end = at + 1 + (part[at] ?? 0)
    names.push(part.toString('utf16le', Math.min(at + 40, end), end).split('\u0000')[0] ?? '')
    at = end
  }
  return names
}
