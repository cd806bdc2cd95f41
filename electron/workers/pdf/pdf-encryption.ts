import type { FoundObject } from './pdf-scan.ts'

/** A trailer is shorter, in letters. */
const looked = 5000

/** What the last trailer says; older ones may be of another file that was here before. Empty where it says nothing. */
export function encryptionOf(text: string): string {
  const root = text.lastIndexOf('/Root')
  if (root < 0) return ''
  const from = Math.max(text.lastIndexOf('trailer', root), text.lastIndexOf(' obj', root), root - looked)
  const rest = text.slice(root, root + looked)
  const end = rest.search(/startxref|endobj|stream[\r\n]/u)
  const around = text.slice(Math.max(0, from), end < 0 ? root + looked : root + end)
  const found = /\/Encrypt\s{0,4}(?:\d{1,7}\s{1,4}\d{1,5}\s{1,4}R|<<)/u.exec(around)
  if (found === null) return ''
  return found[0].endsWith('R') ? found[0] : dictionaryFrom(around.slice(found.index))
}

/** Up to the end of the first dictionary; a dictionary that does not end is none. */
export function dictionaryFrom(text: string): string {
  let depth = 0
  for (const bracket of text.matchAll(/<<|>>/gu)) {
    depth += bracket[0] === '<<' ? 1 : -1
    if (depth === 0) return text.slice(0, bracket.index + 2)
  }
  return ''
}

/**
 * What an encryption dictionary lacks to be understood, as objects to be written anew: the length of a key is said in
 * bits, 40 at least, where some writers say bytes, of which there are 32 at most; the first version's is always 40.
 */
export function keyLengthInBits(objects: ReadonlyMap<number, FoundObject>, encryption: string): string[] {
  const object = objects.get(Number(/(\d+)\s+\d+\s+R$/u.exec(encryption)?.[1] ?? -1))
  if (object === undefined) return []
  const body = inBits(object.body)
  return body === object.body ? [] : [`${object.number} ${object.generation} obj\n${body}\nendobj`]
}

/** The same of a dictionary, or a reference to one, as it stands in a trailer. */
export function inBits(dictionary: string): string {
  const isFirst = /\/V\s{1,4}1(?!\d)/u.test(dictionary)
  return dictionary.replace(/\/Length\s{1,4}(\d{1,4})(?!\d)/gu, (whole, said: string) =>
    isFirst ? '/Length 40' : Number(said) <= 32 ? `/Length ${Number(said) * 8}` : whole,
  )
}
