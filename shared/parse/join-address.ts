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
  return isFurtherPart(next) || goesOnWith(next, address, right, knows, full)
}

/** `next`: what stands first in the line below, without the stops behind it. */
function goesOnWith(
  next: string,
  address: string,
  right: string,
  knows: KnowsWord | null,
  full: Fullness | undefined,
): boolean {
  const word = isWord(next)
  if (word && /^\p{Lu}/u.test(next)) return false
  const isOpen = /[/=&?_#%~+-]$/u.test(address)
  const hasStop = /^[^\s<>]/u.test(right.slice(next.length))
  if (next.length <= 2 && hasStop && (isOpen || full !== undefined || !small.test(next))) return true
  // A word that is all there is before a stop: no sentence.
  const isOver = hasStop || right === next || /^\S+\s[;:!?»]/u.test(right)
  if (word && small.test(next)) return isOver && isOpen
  // Behind a sign that no sentence ends with, anything but a word goes on; a word, where the sentence is over with it.
  if (isOpen) return !word || isOver
  return wasDivided(address, next, knows, full)
}

function isWord(text: string): boolean {
  return /^\p{L}+$/u.test(text)
}

/** A path, a file, a host's further part. */
function isFurtherPart(next: string): boolean {
  return (
    /^[/?#&=]/u.test(next) ||
    /^[\w%/-]*(?:\.[a-z]{2,5}|\/)(?=[/?#]|$)/iu.test(next) ||
    (/^[\w%-]+[/.?=&#][\w%/.?=&#-]+$/u.test(next) && !next.split('/').every((part) => small.test(part)))
  )
}

/** Whether an address that may end as it stands was divided at the edge, by what would be left of it. */
function wasDivided(address: string, next: string, knows: KnowsWord | null, full: Fullness | undefined): boolean {
  if (address.endsWith('.')) return /[/.\-=?]/u.test(next) && /^[\p{Ll}\d]/u.test(next)
  if (full === 'one word') return true
  const begun = /^\p{L}+/u.exec(next)?.[0]
  if (full === 'full' && begun !== undefined && knows?.(begun) === false) return true
  const part = /[^/.=&?_#%~+@-]*$/u.exec(address)?.[0] ?? ''
  return isWord(next) && knows !== null && part !== '' && !knows(part) && knows(part + next)
}
