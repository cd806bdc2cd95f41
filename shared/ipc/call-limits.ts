import { longestTermBase64 } from '../terms/term-concept.ts'
import { longestLibrary } from '../wording/longest-library.ts'
import type { CallName } from './contract.ts'

/** Bytes of a call as JSON: a whole notice's ids with everything that a person writes are a hundredth of it. */
export const callBytes = 8 * 1024 ** 2

/** Of the calls that carry more: each letter may take two bytes, or be escaped. */
const larger: Partial<Record<CallName, number>> = {
  // Ten thousand paths of 4,096 letters.
  'files.open': 10_000 * 4_096 * 2,
  'clauses.import': longestLibrary * 3,
  // The name beside it is a thousand letters at most.
  'terms.import': longestTermBase64 + 10_000,
}

/** Lists in lists and objects in objects. No argument has ten. */
const deepestCall = 64

export function callLimit(name: unknown): number {
  return (typeof name === 'string' && Object.hasOwn(larger, name) ? larger[name as CallName] : undefined) ?? callBytes
}

/** Whether a text of JSON goes deeper than that: counted without reading it, for reading is what depth harms. */
export function isTooDeep(json: string): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (isText) {
      if (sign === '\\') at += 1
      else if (sign === '"') isText = false
    } else if (sign === '"') isText = true
    else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth > deepestCall) return true
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return false
}

/** Whether a value that came without being a text goes deeper, or is larger, than its call may be. Ends early. */
export function isBeyond(name: unknown, argument: unknown): boolean {
  let room = callLimit(name)
  const open: [value: unknown, depth: number][] = [[argument, 1]]
  for (;;) {
    const next = open.pop()
    if (next === undefined) return false
    const [value, depth] = next
    room -= typeof value === 'string' ? value.length : 1
    if (room < 0 || depth > deepestCall) return true
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      room -= key.length
      open.push([inner, depth + 1])
    }
  }
}
