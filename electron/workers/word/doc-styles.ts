import { readChanges, type Changes } from './doc-properties.ts'

interface Style {
  base: number
  paragraph: Changes
  character: Changes
}

const paragraphKind = 1
const characterKind = 2
const noBase = 0xfff
const mostStyles = 5000
/** Styles rest on one another some five deep. */
const deepest = 20

const none: Changes = new Map()

/** The style sheet ([MS-DOC] 2.9.271 STSH): what a style, or one it rests on, changes. */
export class DocStyles {
  readonly #styles: (Style | null)[]

  constructor(sheet: Buffer) {
    this.#styles = readSheet(sheet)
  }

  paragraph(style: number, code: number): number | undefined {
    return this.#find(style, (each) => each.paragraph.get(code))
  }

  character(style: number, code: number): number | undefined {
    return this.#find(style, (each) => each.character.get(code))
  }

  #find(style: number, pick: (style: Style) => number | undefined): number | undefined {
    let at = style
    for (let depth = 0; depth < deepest && at !== noBase; depth++) {
      const each = this.#styles[at]
      if (!each) return undefined
      const value = pick(each)
      if (value !== undefined) return value
      at = each.base
    }
    return undefined
  }
}

function readSheet(sheet: Buffer): (Style | null)[] {
  if (sheet.length < 6) return []
  const count = Math.min(sheet.readUInt16LE(2), mostStyles)
  const baseSize = sheet.readUInt16LE(4)
  const styles: (Style | null)[] = []
  let at = 2 + sheet.readUInt16LE(0)
  for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
    const size = sheet.readUInt16LE(at)
    styles.push(size === 0 ? null : readStyle(sheet.subarray(at + 2, at + 2 + size), baseSize))
    at += 2 + size + (size % 2)
  }
  return styles
}

function readStyle(bytes: Buffer, baseSize: number): Style | null {
  if (bytes.length < baseSize + 2 || bytes.length < 4) return null
  const kind = bytes.readUInt16LE(2) & 0xf
  const style: Style = { base: bytes.readUInt16LE(2) >> 4, paragraph: none, character: none }
  let at = baseSize + 2 + bytes.readUInt16LE(baseSize) * 2 + 2
  const next = (skip: number): Changes => {
    if (at + 2 > bytes.length) return none
    const size = bytes.readUInt16LE(at)
    const changes = readChanges(bytes.subarray(at + 2 + skip, at + 2 + size))
    at += 2 + size + (size % 2)
    return changes
  }
  // A paragraph's changes begin with the style's own number.
  if (kind === paragraphKind) style.paragraph = next(2)
  if (kind === paragraphKind || kind === characterKind) style.character = next(0)
  return style
}
