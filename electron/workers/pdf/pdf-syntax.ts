/** A value as a PDF writes it. A reference is told by its number; of strings only is known that they are there. */
export type PdfValue = null | boolean | number | Name | Ref | PdfString | PdfValue[] | PdfDictionary
export type PdfDictionary = Map<string, PdfValue>
export interface Name {
  name: string
}
export interface Ref {
  ref: number
}
interface PdfString {
  string: true
}

/** Nobody nests so deep; a hostile file may. */
const deepest = 60

const blank = '\\s\\0'
const regular = `[^${blank}()<>[\\]{}/%]`
const token = new RegExp(
  [
    `[${blank}]+|%[^\\r\\n]*`,
    `(?<ref>\\d{1,10})[${blank}]+\\d{1,5}[${blank}]+R(?!${regular})`,
    `/(?<name>${regular}*)`,
    `(?<sign><<|>>|[[\\](])`,
    `<(?<hex>[^<>]*)>`,
    `(?<word>${regular}+)`,
    `[^]`,
  ].join('|'),
  'uy',
)

/**
 * The value at the head of a text. What is malformed ends where it stops making sense: a dictionary holds what came
 * before.
 */
export function parsePdfValue(text: string): PdfValue {
  return new SyntaxReader(text).value(0) ?? null
}

/** What closes the dictionaries and lists that are open where a text ends; empty where none is. */
export function closersOf(text: string): string {
  const reader = new SyntaxReader(text)
  reader.value(0)
  return reader.closers
}

class SyntaxReader {
  readonly #text: string
  #at = 0
  #isOver = false
  closers = ''

  constructor(text: string) {
    this.#text = text
  }

  /** Undefined at the end of the text, or of what is around. */
  value(depth: number): PdfValue | undefined {
    if (depth > deepest) return undefined
    for (;;) {
      token.lastIndex = this.#at
      const found = token.exec(this.#text)
      if (found === null) {
        this.#isOver = true
        return undefined
      }
      this.#at = token.lastIndex
      const { ref, name, sign, hex, word } = found.groups ?? {}
      if (ref !== undefined) return { ref: Number(ref) }
      if (name !== undefined) return { name: plainName(name) }
      if (hex !== undefined) return { string: true }
      if (word !== undefined) return valueOfWord(word)
      if (sign === '<<') return this.#dictionary(depth + 1)
      if (sign === '[') return this.#list(depth + 1)
      if (sign === '(') return this.#string()
      if (sign === '>>' || sign === ']') return undefined
    }
  }

  #list(depth: number): PdfValue[] {
    const values: PdfValue[] = []
    for (let value = this.value(depth); value !== undefined; value = this.value(depth)) values.push(value)
    if (this.#isOver) this.closers += ']'
    return values
  }

  #dictionary(depth: number): PdfDictionary {
    const values: PdfDictionary = new Map()
    for (let key = this.value(depth); isName(key); key = this.value(depth)) {
      const value = this.value(depth)
      if (value === undefined) break
      values.set(key.name, value)
    }
    if (this.#isOver) this.closers += '>>'
    return values
  }

  #string(): PdfString {
    this.#at = behindString(this.#text, this.#at) ?? this.#text.length
    return { string: true }
  }
}

/**
 * Where a string ends whose opening bracket stands before `at`: behind the bracket that closes it, brackets inside
 * counted and escaped ones not. Null where none does. A loop, since a pattern for this costs the square, or the stack.
 */
export function behindString(text: string, at: number): number | null {
  let depth = 1
  for (let next = at; next < text.length; next++) {
    const sign = text.charCodeAt(next)
    if (sign === escape) next++
    else if (sign === opening) depth++
    else if (sign === closing && --depth === 0) return next + 1
  }
  return null
}

const [escape, opening, closing] = [0x5c, 0x28, 0x29]

/** `Con#74ents` is `Contents`. */
export function plainName(written: string): string {
  return written.replace(/#([\da-fA-F]{2})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

function valueOfWord(word: string): PdfValue {
  if (word === 'true' || word === 'false') return word === 'true'
  const number = Number(word)
  return Number.isNaN(number) ? null : number
}

export function isName(value: PdfValue | undefined): value is Name {
  return typeof value === 'object' && value !== null && 'name' in value
}

export function isRef(value: PdfValue | undefined): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value
}
