import type { Line } from '../../../../../shared/notice/source-document.ts'
import { readDoc } from '../../../../../electron/workers/word/read-doc.ts'
import { docOf, type DocMore, type DocParagraph } from './doc-files.ts'

export const lines = (paragraphs: readonly DocParagraph[], more: DocMore = {}): Line[] =>
  readDoc(docOf(paragraphs, 0x0200, more))

export const short = (paragraphs: readonly DocParagraph[], more: DocMore = {}): string[] =>
  lines(paragraphs, more).map((line) => `${line.marker === null ? '' : `{${line.marker}} `}${line.text}`)

export const word = (value: number): number[] => [value & 0xff, value >> 8]
export const hidden = (value = 1): number[] => [...word(0x083c), value]
export const deleted = [...word(0x0800), 1]
export const inserted = [...word(0x0801), 1]
export const struck = [...word(0x0837), 1]
export const highlit = [...word(0x2a0c), 7]
export const listed = (index: number, level = 0): number[] => [...word(0x460b), ...word(index), ...word(0x260a), level]
const text16 = (text: string): Buffer => Buffer.from(`${String.fromCharCode(text.length)}${text}\u0000`, 'utf16le')

export const runs = (...each: [from: number, to: number, changes: number[]][]): NonNullable<DocMore['runs']> =>
  each.map(([from, to, changes]) => ({ from, to, changes }))

/**
 * Styles by their numbers: kind (1 paragraph, 2 character), the one they rest on, changes of paragraphs and of
 * characters.
 */
export function sheetOf(
  ...styles: { kind: number; base?: number; paragraph?: number[]; character?: number[] }[]
): Buffer {
  const head = Buffer.from([4, 0, ...word(styles.length), 10, 0])
  const upx = (changes: number[]): Buffer =>
    Buffer.from([...word(changes.length), ...changes, ...(changes.length % 2 === 1 ? [0] : [])])
  return Buffer.concat([
    head,
    ...styles.map(({ kind, base = 0xfff, paragraph = [], character = [] }) => {
      const bytes = Buffer.concat([
        Buffer.from([0, 0, ...word(kind | (base << 4)), 0, 0, 0, 0, 0, 0]),
        text16('S'),
        ...(kind === 1 ? [upx([0, 0, ...paragraph])] : []),
        upx(character),
      ])
      return Buffer.concat([Buffer.from(word(bytes.length)), bytes])
    }),
  ])
}

export const fonts = (...names: string[]): Buffer =>
  Buffer.concat([
    Buffer.from([...word(names.length), 0, 0]),
    ...names.map((name) =>
      Buffer.concat([
        Buffer.from([39 + name.length * 2 + 2]),
        Buffer.alloc(39),
        Buffer.from(`${name}\u0000`, 'utf16le'),
      ]),
    ),
  ])

export function formOf(kind: number, result: number, byDefault: number, entries: string[] = []): Buffer {
  const field = Buffer.concat([
    Buffer.from([0xff, 0xff, 0xff, 0xff, ...word(kind | (result << 2)), 0, 0, 0, 0]),
    text16('name'),
    Buffer.from(word(byDefault)),
    ...Array.from({ length: 5 }, () => text16('')),
    Buffer.from([0xff, 0xff, ...word(entries.length), 0, 0]),
    ...entries.map((entry) => text16(entry).subarray(0, -2)),
  ])
  const head = Buffer.alloc(0x44)
  head.writeUInt32LE(0x44 + field.length, 0)
  head.writeUInt16LE(0x44, 4)
  return Buffer.concat([head, field])
}

export const level = (format: number, text: string, start = 1, bits = 0): Buffer => {
  const head = Buffer.alloc(28)
  head.writeInt32LE(start, 0)
  head.writeUInt8(format, 4)
  head.writeUInt8(bits, 5)
  return Buffer.concat([head, text16(text).subarray(0, -2)])
}

export const listsOf = (levels: Buffer[]): Buffer => {
  const head = Buffer.alloc(30)
  head.writeUInt16LE(1, 0)
  head.writeUInt32LE(77, 2)
  return Buffer.concat([head, ...levels, ...Array.from({ length: 9 - levels.length }, () => level(0, ''))])
}

/** Each override by how many levels it changes, and with what. */
export const overridesOf = (...changes: Buffer[][]): Buffer => {
  const heads = changes.map((each) => {
    const head = Buffer.alloc(16)
    head.writeUInt32LE(77, 0)
    head.writeUInt8(each.length, 12)
    return head
  })
  const count = Buffer.alloc(4)
  count.writeUInt32LE(changes.length, 0)
  return Buffer.concat([count, ...heads, ...changes.map((each) => Buffer.concat([Buffer.alloc(4, 0xff), ...each]))])
}

export const startAt = (start: number): Buffer => Buffer.from([start, 0, 0, 0, 0x10, 0, 0, 0])
