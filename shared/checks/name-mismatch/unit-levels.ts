import type { Passage } from '../../analysis/passage.ts'
import type { Hit } from '../../lexicon/lexicon.ts'
import type { ConceptMark } from '../../marks/concept-marks.ts'
import type { CheckInput } from '../check.ts'
import { conflictsIn, type MarkConflict } from '../parts/conflicting-marks.ts'

/** Never each other's translation. */
const hard: ReadonlySet<string> = new Set(['division', 'unit', 'section'])
/** Organisations translate them by each other; where a notice has both, it sets them apart. */
const soft: ReadonlySet<string> = new Set(['branch', 'directorate', 'department', 'service', 'office'])

/** Sections, divisions and their like, where they are parts of an organisation: no "section 3" of a text. */
function readUnits(passage: Passage): readonly ConceptMark[] {
  return passage.hits('organs').flatMap((hit): ConceptMark[] => {
    const { row, start, end } = hit
    if (!(hard.has(row.concept) || soft.has(row.concept)) || !isPart(hit, passage)) return []
    return [{ kind: 'name', group: 'unit', values: [`unit ${row.concept}`], row, isOfNext: false, start, end }]
  })
}

function isPart({ row, first, last, start }: Hit, { text, words, language }: Passage): boolean {
  if (/^\p{N}/u.test(words[last + 1]?.text ?? '')) return false
  const isCapital = /^\p{Lu}/u.test(text.slice(start))
  if (isCapital && first > 0) return true
  const before = words.slice(Math.max(0, first - headBefore), first).map((word) => word.text)
  return language === 'en' ? isCapital || before.includes('head') : hard.has(row.concept) || row.concept === 'branch'
}

/** "Head of the legal section": words between the head and what is led. */
const headBefore = 4

/** Levels that are others on both sides: hard ones always, soft ones where the notice sets them apart. */
export function unitConflicts(input: CheckInput): MarkConflict[] {
  const found = input.rows.flatMap((row) => conflictsIn(row, readUnits, input)).filter(isOneEach)
  const crossed = Map.groupBy(found, pairOf)
  const alike = input.once(levelsOnBothSides)
  return found.filter((conflict) => {
    const [en, fr] = [conflict.en.row.concept, conflict.fr.row.concept]
    // What a notice says so again and again is how its organisation calls the thing.
    if ((crossed.get(pairOf(conflict))?.length ?? 0) > 1 && !(alike.has(en) && alike.has(fr))) return false
    return (hard.has(en) && hard.has(fr)) || (alike.has(en) && alike.has(fr))
  })
}

function isOneEach({ count }: MarkConflict): boolean {
  return count.en === 1 && count.fr === 1
}

function pairOf({ en, fr }: MarkConflict): string {
  return `${en.row.concept} ${fr.row.concept}`
}

/** Levels that some passage and its counterpart both name. */
function levelsOnBothSides({ rows, passage }: CheckInput): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ en, fr }) => {
      const [own, other] = [en, fr].map(
        (blocks) =>
          new Set(blocks.flatMap((block) => passage(block).once(readUnits)).map(({ row: { concept } }) => concept)),
      )
      return [...(own ?? [])].filter((concept) => other?.has(concept))
    }),
  )
}
