import type { KnowsWord } from './knows-word.ts'

/** An address at the end of a text, with its last part: what stands behind its last stroke or dot. */
const addressAtEnd = /(<?)((?:https?:\/\/|www\.)[^\s<>]*|[\w.+-]+@[\w.-]*)$/iu

/** Words that begin what is said after an address rather than end one. */
const small =
  /^(?:a|an|and|are|as|at|before|by|for|from|if|in|is|on|or|the|to|with|after|until|when|where|you|we|it|your|our|please|au|aux|avant|avec|ce|dans|de|des|du|elle|en|est|et|il|jusqu|la|le|les|leur|lorsque|ou|où|par|pour|puis|qui|sans|si|sous|sur|un|une|vous|nous|votre|notre|veuillez)$/iu

/** How far a line goes: to the very edge of its column, perhaps with nothing in it but one long word. */
export type Fullness = 'full' | 'one word'

/**
 * Whether an address goes on in the next line, where a column was too narrow for it: its bracket is still open, it ends
 * in a sign after which addresses go on, or what follows is no word of a sentence ("cruit-hq.htm", "ies;"). A line that
 * the address fills to the edge was divided there, unless a sentence plainly goes on.
 */
export function goesOnAddress(left: string, right: string, knows: KnowsWord | null, full?: Fullness): boolean {
  const found = addressAtEnd.exec(left)
  if (found === null || /[,;)]$/u.test(left)) return false
  const [, bracket, address = ''] = found
  if (bracket === '<' && /^[^\s<>]+>/u.test(right)) return true
  // Its full stop.
  if (/^[.,](?:\s|$)/u.test(right) && !/[.,]$/u.test(address)) return true
  const token = /^[^\s<>]+/u.exec(right)?.[0] ?? ''
  const next = token.replace(/[.,;:)»”"!?]+$/u, '')
  if (!/^[\w%&=?#~+./-]+$/u.test(next)) return false
  if (/^[/?#&=]/u.test(next)) return true
  // A path, a file, a host's further part.
  if (/^[\w%/-]*(?:\.[a-z]{2,5}|\/)(?=[/?#]|$)/iu.test(next)) return true
  if (/^[\w%-]+[/.?=&#][\w%/.?=&#-]+$/u.test(next) && !next.split('/').every((part) => small.test(part))) return true
  const word = /^\p{L}+$/u.test(next)
  // A word that is all there is before a stop: no sentence.
  const isOver = next !== token || right === token || /^\S+\s[;:!?»]/u.test(right)
  const isOpen = /[/=&?_#%~+-]$/u.test(address)
  if (word && /^\p{Lu}/u.test(next)) return false
  if (next.length <= 2 && next !== token && (isOpen || full !== undefined || !small.test(next))) return true
  if (word && small.test(next)) return isOver && isOpen
  // Behind a sign that no sentence ends with, anything but a word goes on; a word, where the sentence is over with it.
  if (isOpen) return !word || isOver
  if (full === 'one word' && !address.endsWith('.')) return true
  const begun = /^\p{L}+/u.exec(next)?.[0]
  if (full === 'full' && begun !== undefined && knows?.(begun) === false && !address.endsWith('.')) return true
  if (address.endsWith('.')) return /[/.\-=?]/u.test(next) && /^[\p{Ll}\d]/u.test(next)
  const part = /[^/.=&?_#%~+@-]*$/u.exec(address)?.[0] ?? ''
  return word && knows !== null && part !== '' && !knows(part) && knows(part + next)
}
