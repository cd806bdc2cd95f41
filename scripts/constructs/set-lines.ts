import type { Look, Piece } from './passages.ts'

/** Letters that are drawn in one go. */
export interface Segment {
  text: string
  look: Look | null
}

/** What may stand at a line's end: a space, a place where a word is divided, or letters that may not be parted. */
interface Part {
  text: string
  look: Look | null
  breaks: 'space' | 'soft' | 'here' | 'no'
}

/**
 * The lines of a paragraph in so much width: broken at spaces, after hyphens and the strokes of an address, at soft
 * hyphens with the sign that divides words, and, where an address is wider than a line, anywhere.
 */
export function linesOf(
  pieces: readonly Piece[],
  width: number,
  measure: (text: string, look: Look | null) => number,
  hyphen: string,
): Segment[][] {
  const lines: Segment[][] = []
  let line: Part[] = []
  let used = 0
  /** Ends the line at its last place to break, and takes what follows over to the next. */
  const end = (): void => {
    const at = line.findLastIndex(({ breaks }) => breaks !== 'no')
    const [kept, over] = at < 0 ? [line, []] : [line.slice(0, at + 1), line.slice(at + 1)]
    lines.push(drawn(kept, hyphen))
    line = over
    used = over.reduce((sum, part) => sum + measure(part.text, part.look), 0)
  }
  for (const part of pieces.flatMap(partsOf)) {
    const wide = measure(part.text, part.look)
    const room = part.breaks === 'soft' ? measure(hyphen, part.look) : 0
    if (part.breaks !== 'space' && line.length > 0 && used + wide + room > width) end()
    line.push(part)
    used += wide
  }
  if (line.length > 0) lines.push(drawn(line, ''))
  return lines
}

function partsOf({ text, looks }: Piece): Part[] {
  const look = looks?.find((one) => one === 'raised' || one === 'lowered') ?? null
  return text.split(/(?<= )|(?= )|(?<=\u00AD)|(?<=\p{L}-)(?=\p{L})|(?<=\/)(?=\w)/u).flatMap((part): Part[] => {
    if (part === ' ') return [{ text: part, look, breaks: 'space' }]
    if (part.endsWith('\u00AD')) return [{ text: part.slice(0, -1), look, breaks: 'soft' }]
    if (part.endsWith('-') || part.endsWith('/')) return [{ text: part, look, breaks: 'here' }]
    return part === '' ? [] : [{ text: part, look, breaks: 'no' }]
  })
}

/** Neighbours of one look as one; no space at the end, and the sign where a word is divided. */
function drawn(parts: readonly Part[], hyphen: string): Segment[] {
  const segments: Segment[] = []
  for (const { text, look } of parts) {
    const last = segments.at(-1)
    if (last?.look === look) last.text += text
    else segments.push({ text, look })
  }
  const last = segments.at(-1)
  if (last !== undefined) last.text = last.text.trimEnd() + (parts.at(-1)?.breaks === 'soft' ? hyphen : '')
  return segments
}
