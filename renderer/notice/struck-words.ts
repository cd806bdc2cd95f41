import type { Block } from '../../shared/notice/report.ts'
import { withoutLinkSigns } from '../../shared/text/link-signs.ts'

/** Text, or words that stand struck out between it. */
export interface Piece {
  text: string
  isStruck: boolean
}

/** What is struck out in a block, by the place in its text before which it stands. */
export function struckBefore({ text, struck = [] }: Pick<Block, 'text' | 'struck'>): Map<number, string> {
  const places = new Map<number, string>()
  for (const [at, words] of struck) {
    const place = Math.min(Math.max(0, at), text.length)
    places.set(place, [places.get(place), words].filter((part) => part !== undefined).join(' '))
  }
  return places
}

/** A block's text with what is struck out in its places, as it reads: of a link its words. */
export function withStruckWords(block: Pick<Block, 'text' | 'struck'>): Piece[] {
  const places = [...struckBefore(block)].sort(([a], [b]) => a - b)
  const pieces: Piece[] = []
  let from = 0
  for (const [at, words] of places) {
    if (at > from) pieces.push({ text: withoutLinkSigns(block.text.slice(from, at)), isStruck: false })
    pieces.push({ text: apart(block.text, at, words), isStruck: true })
    from = at
  }
  if (from < block.text.length || pieces.length === 0)
    pieces.push({ text: withoutLinkSigns(block.text.slice(from)), isStruck: false })
  return pieces
}

/** The space that parts it from its neighbours went with it; letters struck inside a word had none. */
export function apart(text: string, at: number, words: string): string {
  const before = text.slice(at - 1, at)
  const after = text.slice(at, at + 1)
  const isInWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
  const opens = before !== '' && !isInWord && !/[\s([«“]/u.test(before)
  const closes = after !== '' && !isInWord && !/[\s)\].,;:!?»”]/u.test(after)
  return `${opens ? ' ' : ''}${words}${closes ? ' ' : ''}`
}
