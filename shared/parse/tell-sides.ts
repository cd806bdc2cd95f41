import type { Language } from '../notice/report.ts'
import type { Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { cluesOf, type Clue } from './side-clues.ts'
import { takeBackRepeats } from './side-stretches.ts'
import { moveTitles, splitTitles } from './side-titles.ts'
import { splitTurns, takesTurns, tellAlternating } from './tell-alternating.ts'
import { senseOf } from './sense-line.ts'

/** What a change of side costs where a section is headed in the other language: one sure paragraph pays for it. */
const headedChange = 6
/** Where a header begins in the other language: two pay for it. */
const headerChange = 12
/** Elsewhere: eight do, so that a few left untranslated stay where they stand. */
const otherChange = 60
/** Paragraphs: a title or two may stand before the first label of a header. */
const headerTop = 4
/** In a text without labels and headings nothing but its words shows where the other language begins. */
const plainChange = 12

/**
 * The side of every paragraph, and the paragraphs. The sides are few long stretches: a change is believed where a
 * header or section of the other language begins, so that a sentence left untranslated stays on the side where it
 * stands. A text whose languages take turns is another matter (`tell-alternating`). `isPlain`: the text has not the
 * form of a notice.
 */
export function tellSides(
  paragraphs: readonly Paragraph[],
  index: ProfileIndex,
  isPlain: boolean,
): { paragraphs: readonly Paragraph[]; sides: Language[] } {
  const open = paragraphs.filter(({ side }) => side === null)
  if (open.length < paragraphs.length && headsBoth(open, index)) return tellAround(paragraphs, open, index, isPlain)
  const clues = cluesOf(paragraphs, index)
  if (takesTurns(paragraphs, clues)) {
    const split = splitTurns(paragraphs)
    const sides = tellAlternating(split, cluesOf(split, index))
    return {
      paragraphs: split,
      sides: sides.map((side, at) => (senseOf(split[at]?.text ?? '', index).isLetterhead ? 'en' : side)),
    }
  }
  const sides = mostLikely(paragraphs, clues, isPlain ? plainChange : otherChange)
  takeBackRepeats(sides, clues)
  moveTitles(paragraphs, sides, clues, index)
  return { paragraphs, sides }
}

/** Sections of both languages are headed. */
function headsBoth(paragraphs: readonly Paragraph[], index: ProfileIndex): boolean {
  const anchors = new Set(
    cluesOf(paragraphs, index).flatMap(({ section, anchor }) => (section === null || anchor === null ? [] : [anchor])),
  )
  return anchors.size === 2
}

/**
 * Where the layout tells the sides of a part (key data in both languages) and the notice itself follows one language
 * after the other, that part says nothing about its neighbours: the rest is told alone.
 */
function tellAround(
  paragraphs: readonly Paragraph[],
  open: readonly Paragraph[],
  index: ProfileIndex,
  isPlain: boolean,
): { paragraphs: readonly Paragraph[]; sides: Language[] } {
  const told = tellSides(open, index, isPlain)
  const rest = told.paragraphs.map((paragraph, at) => ({ paragraph, side: told.sides[at] ?? 'en' }))
  const lines = new Map(rest.flatMap((each) => each.paragraph.lines.map((line) => [line, each] as const)))
  const ordered: { paragraph: Paragraph; side: Language }[] = []
  const placed = new Set<unknown>()
  for (const paragraph of paragraphs) {
    if (paragraph.side !== null) ordered.push({ paragraph, side: paragraph.side })
    else {
      // A paragraph may have been taken apart meanwhile.
      for (const each of new Set(paragraph.lines.flatMap((line) => lines.get(line) ?? []))) {
        if (!placed.has(each)) ordered.push(each)
        placed.add(each)
      }
    }
  }
  splitTitles(ordered, index)
  return { paragraphs: ordered.map(({ paragraph }) => paragraph), sides: ordered.map(({ side }) => side) }
}

/** Viterbi over two states. */
function mostLikely(paragraphs: readonly Paragraph[], clues: readonly Clue[], otherCost: number): Language[] {
  const back: [Language, Language][] = []
  let en = 0
  let fr = 0
  paragraphs.forEach((paragraph, at) => {
    const toEn = fr - changeCost(paragraphs, clues, at, 'en', otherCost)
    const toFr = en - changeCost(paragraphs, clues, at, 'fr', otherCost)
    back.push([at > 0 && toEn > en ? 'fr' : 'en', at > 0 && toFr > fr ? 'en' : 'fr'])
    const score = clues[at]?.score ?? 0
    const bestEn = (at === 0 ? 0 : Math.max(en, toEn)) + score
    const bestFr = (at === 0 ? 0 : Math.max(fr, toFr)) - score
    en = paragraph.side === 'fr' ? -Infinity : bestEn
    fr = paragraph.side === 'en' ? -Infinity : bestFr
  })
  const sides: Language[] = []
  let state: Language = en >= fr ? 'en' : 'fr'
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    sides[at] = state
    state = back[at]?.[state === 'en' ? 0 : 1] ?? state
  }
  return sides
}

function changeCost(
  paragraphs: readonly Paragraph[],
  clues: readonly Clue[],
  at: number,
  to: Language,
  otherCost: number,
): number {
  const before = paragraphs[at - 1]?.side ?? null
  const here = paragraphs[at]?.side ?? null
  if (before !== null && here !== null) return 0
  if (clues[at]?.section !== null && clues[at]?.anchor === to) return headedChange
  const isHeader = clues.slice(at, at + headerTop).some((clue) => clue.isField && clue.anchor === to)
  return isHeader ? Math.min(headerChange, otherCost) : otherCost
}
