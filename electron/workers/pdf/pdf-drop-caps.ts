import type { Run } from '../lines/page-runs.ts'

/** One letter, with what may stand before and behind it: « L, “T, L’. */
const capital = /^[«“"‘(]?\s?\p{L}['’]?$/u
/** Times as large as the text beside it. */
const larger = 1.6
/** Ems of the text between the letter and the lines beside it; what an overhanging letter may reach into them. */
const beside = { over: 0.45, apart: 1.7 }
/** Ems of the letter: from its line up to its head. */
const head = 0.95
/** A page with more large letters than this is a drawing. */
const mostCapitals = 40

/**
 * A large letter that hangs down beside the first lines of its paragraph is the first letter of the first of them. The
 * lines beside it stand where the paragraph does: they are set in for the letter's sake alone.
 */
export function setDropCaps(runs: Run[]): void {
  const letters = runs.filter(({ text }) => text.length <= 4 && capital.test(text.trim()))
  if (letters.length === 0) return
  const usual = usualSize(runs)
  const capitals = letters.filter(({ fontSize }) => fontSize > usual * larger)
  if (capitals.length === 0 || capitals.length > mostCapitals) return
  const taken = new Set(capitals.filter((letter) => hang(letter, linesBeside(letter, runs))))
  if (taken.size > 0) runs.splice(0, runs.length, ...runs.filter((run) => !taken.has(run)))
}

/**
 * The first text of each line beside a letter, from top to bottom: down to its foot, and below it as long as they stay
 * set in.
 */
function linesBeside({ right, baseline, fontSize }: Run, runs: readonly Run[]): Run[] {
  const near = runs
    .filter(
      (run) =>
        run.fontSize * larger < fontSize &&
        run.text.trim() !== '' &&
        run.left > right - run.fontSize * beside.over &&
        run.left < right + run.fontSize * beside.apart &&
        run.baseline > baseline - fontSize * head &&
        run.baseline < baseline + run.fontSize * 2,
    )
    .sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  const first = near.filter(
    (run, at) => run.baseline - (near[at - 1]?.baseline ?? Number.NEGATIVE_INFINITY) > run.fontSize * 0.5,
  )
  const edge = first[1]?.left ?? first[0]?.left ?? 0
  return first.filter((run) => run.baseline < baseline + run.fontSize * 0.45 || Math.abs(run.left - edge) < 1)
}

/** Sets the letter before its line, unless it stands on that line, or what it begins cannot be a word. */
function hang(letter: Run, lines: readonly Run[]): boolean {
  const [first, second] = lines
  if (first === undefined || letter.baseline - first.baseline < first.fontSize * 0.3) return false
  if (!/^\s*(?:['’]?\p{Ll}|\p{Lu}{2}|\p{Lu}['’\s])/u.test(first.text)) return false
  // A letter that is a word: the space behind it stands at the line's head.
  const isWord =
    /^\s/u.test(first.text) ||
    (second !== undefined &&
      first.left - second.left > first.fontSize * 0.15 &&
      first.left - second.left < first.fontSize * 0.4) ||
    letter.text.endsWith('À')
  const text = `${letter.text.trim()}${isWord ? ' ' : ''}`
  first.text = text + first.text.trimStart()
  if (first.seams !== undefined) first.seams = first.seams.map(([at, place]) => [at + text.length, place])
  for (const line of lines) line.left = letter.left
  return true
}

/** The size of most letters. */
function usualSize(runs: readonly Run[]): number {
  const sizes = new Map<number, number>()
  for (const { text, fontSize } of runs) sizes.set(fontSize, (sizes.get(fontSize) ?? 0) + text.length)
  return [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0]
}
