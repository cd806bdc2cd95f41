import type { KnowsWord } from './join-text.ts'

/** An address at the end of a text, with its last part: what stands behind its last stroke or dot. */
const addressAtEnd = /(<?)((?:https?:\/\/|www\.)[^\s<>]*|[\w.+-]+@[\w.-]*)$/iu

/** Words that begin what is said after an address rather than end one. */
const small = /^(?:a|an|and|are|as|at|before|by|for|from|if|in|is|on|or|the|to|with|after|until|when|where|you|we|it|your|our|please|au|aux|avant|avec|ce|dans|de|des|du|elle|en|est|et|il|jusqu|la|le|les|leur|lorsque|ou|où|par|pour|puis|qui|sans|si|sous|sur|un|une|vous|nous|votre|notre|veuillez)$/iu

/**
 * Whether an address goes on in the next line, where a column was too narrow for it: its bracket is still open, it ends
 * in a sign after which addresses go on, or what follows is no word of a sentence ("cruit-hq.htm", "ies;").
 */
export function goesOnAddress(left: string, right: string, knows: KnowsWord | null): boolean {
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
  if (next.length <= 2 && next !== token && !small.test(next)) return true
  if (word && (small.test(next) || /^\p{Lu}/u.test(next))) return false
  // Behind a sign that no sentence ends with, anything but a word goes on; a word, where the sentence is over with it.
  if (/[/=&?_#%~+-]$/u.test(address)) return !word || next !== token || right === token
  if (address.endsWith('.')) return /[/.\-=?]/u.test(next) && /^[\p{Ll}\d]/u.test(next)
  const part = /[^/.=&?_#%~+@-]*$/u.exec(address)?.[0] ?? ''
  return word && knows !== null && part !== '' && !knows(part) && knows(part + next)
}
