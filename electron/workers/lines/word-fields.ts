import { printedSign } from './symbol-fonts.ts'

/** A field: what it was told to do, what stands in its form, whether its result printed anything. */
export interface WordField {
  instruction: string
  form: { shown: string | null } | null
  hasResult: boolean
}

/** What a field prints that has no result in the file: a form's choice, a sign of a symbol font. */
export function printedField({ instruction, form, hasResult }: WordField): string | null {
  return hasResult ? null : (form?.shown ?? symbolOf(instruction))
}

function symbolOf(instruction: string): string | null {
  const symbol = /^\s*SYMBOL\s+(0x[\da-f]+|\d+)(.*)/isu.exec(instruction)
  if (!symbol) return null
  const code = Number(symbol[1])
  if (/\\u\b/iu.test(symbol[2] ?? '')) return String.fromCodePoint(Math.min(code, 0xffff))
  return printedSign(code, /\\f\s+"([^"]+)"/iu.exec(symbol[2] ?? '')?.[1] ?? null)
}

/** Where a field leads; null for one that is no link, or leads to a place inside the file. */
export function linkOf(instruction: string): string | null {
  return /HYPERLINK\s+"([^"]+)"/iu.exec(instruction)?.[1] ?? /HYPERLINK\s+([^\s"\\]+)/iu.exec(instruction)?.[1] ?? null
}
