import type { Letter, Strip } from './pdf-strips.ts'

/** A piece of a strip: letters and the spaces between its words, up to where white as wide as a tab's begins. */
export interface Piece {
  text: string
  from: number
  to: number
  /**
   * Where in it another text begins that stands close behind, as the next column's may: letters before it, and its
   * place.
   */
  seams: [at: number, place: number][]
}

/**
 * In ems, beyond the strip's own spacing: the narrowest space that fonts draw is near 0.2, kerning stays below half of
 * that; wider than the second, it may be a column's edge.
 */
const white = { word: 0.102, piece: 0.6 }
/** Gaps between letters that tell how a word is spaced; with fewer, its neighbours do. */
const enoughGaps = 3
/**
 * In ems. Below this, letters stand as their font wants them; nobody reads words whose letters stand further apart than
 * the second.
 */
const spacing = { least: 0.03, most: 1 }

/**
 * Where words end. Letters may be set apart (expanded, "letter-spaced"), in a heading, a paragraph or one word: what
 * lies between two of them is measured against what lies between the others around, not against a fixed width.
 */
export function piecesOf(strip: Strip): Piece[] {
  const { letters, size } = strip
  const own = spacings(letters, size)
  const pieces = cut(letters, (letter, before, at) => {
    const usual = own[at] ?? 0
    // The spacing stands behind a written space as well.
    const gap = letter.from - before.to - usual * (letter.afterSpace ? 2 : 1)
    return gap > white.piece * size ? 'piece' : letter.afterSpace || gap > white.word * size ? 'word' : null
  })
  // It also stands behind the last letter, before what another hand or font goes on with.
  const last = pieces.at(-1)
  if (last !== undefined) last.to += own[letters.length - 1] ?? 0
  return pieces
}

/** Letters that were set one by one at the same step for wide and narrow ones: a space is where the step is longer. */
export function piecesByStep({ letters, size }: Strip, step: number): Piece[] {
  return cut(letters, (letter, before) => {
    const stride = letter.from - before.from
    return stride > step + white.piece * size * 2 ? 'piece' : letter.afterSpace || stride > step * 1.5 ? 'word' : null
  })
}

function cut(
  letters: readonly Letter[],
  breakBefore: (letter: Letter, before: Letter, at: number) => 'piece' | 'word' | null,
): Piece[] {
  const pieces: Piece[] = []
  let texts: string[] = []
  let from = 0
  let length = 0
  let seams: Piece['seams'] = []
  const add = (text: string): void => {
    texts.push(text)
    length += text.length
  }
  const close = (to: number): void => {
    if (texts.length > 0) pieces.push({ text: texts.join(''), from, to, seams })
    texts = []
    seams = []
    length = 0
  }
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1]
    const gap = before === undefined ? null : breakBefore(letter, before, at)
    if (gap === 'piece') close(before?.to ?? 0)
    if (texts.length === 0) from = letter.from
    if (gap === 'word') add(' ')
    if (letter.opens && length > 0) seams.push([length, letter.from])
    add(letter.text)
  }
  close(letters.at(-1)?.to ?? 0)
  return pieces
}

/** For each letter, how far it is usual here that letters stand from each other. */
function spacings(letters: readonly Letter[], size: number): Float64Array {
  const own = new Float64Array(letters.length)
  const [least, most] = [spacing.least * size, spacing.most * size]
  const words: { from: number; to: number; gaps: number[] }[] = []
  let all: number[] = []
  let word = { from: 0, to: 0, gaps: [] as number[] }
  for (let at = 1; at <= letters.length; at++) {
    const [letter, before] = [letters[at], letters[at - 1]]
    if (letter === undefined || before === undefined || letter.afterSpace) {
      word.to = at
      words.push(word)
      word = { from: at, to: at, gaps: [] }
      continue
    }
    const gap = letter.from - before.to
    if (gap < most) word.gaps.push(gap)
  }
  all = words.flatMap((each) => each.gaps)
  // Nearly all text is set as its font wants it: nothing to tell word by word.
  if (!all.some((gap) => gap > white.word * size)) return own
  const usual = all.length >= enoughGaps ? median(all) : 0
  let near = usual
  for (const [place, { from, to, gaps }] of words.entries()) {
    const next =
      gaps.length >= enoughGaps
        ? null
        : words.slice(place + 1, place + 4).find((other) => other.gaps.length >= enoughGaps)
    const told =
      gaps.length >= enoughGaps
        ? median(gaps)
        : Math.max(near, next === null || next === undefined ? 0 : median(next.gaps), usual)
    // A word of two or three letters is spaced like its neighbours, if one of its own gaps agrees: a capital may lean
    // over its neighbour.
    const space = gaps.length >= enoughGaps || gaps.length === 0 || gaps.some((gap) => gap > told * 0.5) ? told : 0
    if (gaps.length >= enoughGaps) near = space
    if (space >= least) own.fill(space, from, to)
  }
  return own
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
