import type { Strip } from './pdf-strips.ts'

/** So many steps tell a habit. */
const fewestSteps = 60
/** So many letters are looked at. */
const enough = 800
/**
 * Of the steps of a text that is set one letter at a time at one step; and of its letters that are as wide as that, as
 * a typewriter's all are.
 */
const share = { even: 0.6, wide: 0.5 }

/**
 * The step at which a page's letters were set one by one, the same for wide and narrow ones: then the gaps between them
 * tell no words. Null where letters are set in any other way.
 */
export function usualStep(all: readonly Strip[]): number | null {
  const strips = sample(all)
  const steps = strips
    .flatMap(({ letters }) => letters.slice(1).map((letter, at) => letter.from - (letters[at]?.from ?? 0)))
    .filter((step) => step > 0)
  if (steps.length < fewestSteps) return null
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
  const isUsual = (width: number): boolean => Math.abs(width - usual) < usual * 0.1
  // Letters further apart than they are high are the entries of a table.
  if (usual === 0 || usual > (strips[0]?.size ?? 0) || steps.filter(isUsual).length < steps.length * share.even)
    return null
  const letters = strips.flatMap((strip) => strip.letters)
  return letters.filter(({ from, to }) => isUsual(to - from)).length < letters.length * share.wide ? usual : null
}

/** The first strips of a page: a habit shows in them. */
function sample(strips: readonly Strip[]): readonly Strip[] {
  let letters = 0
  const end = strips.findIndex((strip) => (letters += strip.letters.length) > enough)
  return end < 0 ? strips : strips.slice(0, end + 1)
}
