import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import { readDenials } from './denials.ts'
import { surroundings } from './surroundings.ts'
import type { Mark, Scale } from './mark.ts'

/** How well, how many or how often: a step of its scale, or several where a word is used for more than one. */
export interface StepMark extends Mark {
  kind: Scale
  from: number
  to: number
  /** Whether everybody has the same word for it: then the next step is another already. */
  isPlain: boolean
}

/** Strength is read of what a person knows and can: a good team, or the general public, is no requirement. */
const tables: readonly (readonly [Scale, string])[] = [
  ['strength', 'strengths'],
  ['quantity', 'quantifiers'],
  ['frequency', 'frequencies'],
]

/** All steps that a passage states, in reading order; none that is denied ("not always"). */
export function readSteps(passage: Passage): readonly StepMark[] {
  return tables
    .flatMap(([kind, table]) => passage.hits(table).map((hit) => stepOf(kind, hit)))
    .filter((mark) => isStated(mark, passage))
    .sort((a, b) => a.start - b.start)
}

function stepOf(kind: Scale, { row, start, end }: Hit): StepMark {
  const [steps = '', plain] = row.value.split(' ')
  const [from = 0, to = from] = steps.split('-').map(Number)
  return { kind, values: [row.value], start, end, from, to, isPlain: plain !== undefined }
}

function isStated(mark: StepMark, passage: Passage): boolean {
  // "Some 400" is about as many.
  if (mark.kind === 'quantity' && /^\s?\p{N}/u.test(passage.text.slice(mark.end))) return false
  if (passage.once(readDenials).some((denial) => denial.start < mark.end && mark.start - denial.end <= 1)) return false
  return mark.kind !== 'strength' || isOfSkill(mark, passage)
}

/** Whether it is said of knowledge, experience, skill: by the words around it, or by itself (« notions »). */
function isOfSkill(mark: Mark, passage: Passage): boolean {
  const around = new Set(surroundings(mark, passage))
  return passage
    .hits('skills')
    .some(
      ({ first, last, start, end }) =>
        (start < mark.end && mark.start < end) ||
        Array.from({ length: last - first + 1 }, (_, at) => first + at).some((at) => around.has(at)),
    )
}

/** Steps between two: 0 where they may say the same. */
export function stepsApart(a: StepMark, b: StepMark): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

/** Whether two of a scale say another thing for sure: two steps or more apart, or one where both are plain. */
export function differInStep(a: StepMark, b: StepMark): boolean {
  const apart = stepsApart(a, b)
  return a.kind === b.kind && (apart > 1 || (apart === 1 && a.isPlain && b.isPlain))
}
