import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { fold, foldWords } from '../text/fold.ts'
import { isLetterhead } from './classify-blocks.ts'
import { languageScore } from './language-score.ts'
import { matchHeading } from './match-heading.ts'
import { matchLabel } from './match-label.ts'
import type { Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { splitTurns, takesTurns, tellAlternating, type LanguageClue } from './tell-alternating.ts'
import { isThirdLanguage } from './third-language.ts'

/** Beyond this one paragraph says no more: a long one in the wrong language must not outvote the notice around it. */
const most = 4
/**
 * What a change of side costs where a section is headed in the other language, where a header begins in it, and
 * elsewhere. One, two or eight sure paragraphs pay for it.
 */
const headedChange = 6
const headerChange = 12
const otherChange = 60
/** In a text without labels and headings nothing but its words shows where the other language begins. */
const plainChange = 12
/** A header that a converter ran into one line is this long at most. */
const longestHeader = 900

interface Clue extends LanguageClue {
  anchor: Language | null
  isField: boolean
}

/**
 * The side of every paragraph, and the paragraphs. The sides are few long stretches: a change is believed where a
 * header or section of the
 * other language begins, so that a sentence left untranslated stays on the side where it stands. A text whose languages
 * take turns is another matter (`tell-alternating`).
 * `isPlain`: the text has not the form of a notice.
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
      sides: sides.map((side, at) => (isLetterhead(split[at]?.text ?? '', index) ? 'en' : side)),
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

/**
 * Both titles, one under the other with one reference, above such a part: the second is of the language that follows
 * later.
 */
function splitTitles(ordered: { paragraph: Paragraph; side: Language }[], index: ProfileIndex): void {
  const reference = new RegExp(index.profile.referencePattern, 'u')
  const named = (at: number): string | null => {
    const paragraph = ordered[at]?.paragraph
    return paragraph?.side === null && isTitleLike(paragraph) ? (reference.exec(paragraph.text)?.[0] ?? null) : null
  }
  const told = ordered.findIndex(({ paragraph }) => paragraph.side !== null)
  const [first, second] = [ordered[told - 2], ordered[told - 1]]
  if (
    first === undefined ||
    second === undefined ||
    named(told - 1) === null ||
    named(told - 2) !== named(told - 1) ||
    first.side !== second.side
  )
    return
  const [one, two] = [first, second].map(({ paragraph }) => languageScore(paragraph.text))
  const turned = first.side === 'en' ? (one ?? 0) - (two ?? 0) < -0.5 : (one ?? 0) - (two ?? 0) > 0.5
  const other = turned ? first : second
  other.side = otherLanguage(other.side)
}

function cluesOf(paragraphs: readonly Paragraph[], index: ProfileIndex): Clue[] {
  const clues = paragraphs.map((paragraph) => clueOf(paragraph, index))
  addContext(paragraphs, clues)
  return clues
}

function clueOf(paragraph: Paragraph, index: ProfileIndex): Clue {
  if (isLetterhead(paragraph.text, index)) return { score: 0, anchor: null, section: null, field: null, isField: false }
  const heading = matchHeading(paragraph.text, index, paragraph.bold || paragraph.heading !== null)
  const label = paragraph.text.length < longestHeader ? matchLabel(paragraph.text, index) : null
  const words = isThirdLanguage(paragraph.text) ? 0 : languageScore(paragraph.text)
  if (heading !== null && !heading.neutral)
    return {
      score: heading.language === 'en' ? most : -most,
      anchor: heading.language,
      section: heading.section,
      field: null,
      isField: false,
    }
  if (label !== null && (label.colon || paragraph.text.length < 120)) {
    const score = label.neutral ? words : words + (label.language === 'en' ? most : -most)
    return {
      score: limit(score),
      anchor: label.neutral ? null : label.language,
      section: null,
      field: label.field,
      isField: label.field !== 'bare' || !label.neutral,
    }
  }
  const known = index.languageOfLine.get(foldWords(paragraph.text.split(':', 1)[0] ?? ''))
  return {
    score: known === undefined ? limit(words) : known === 'en' ? most : -most,
    anchor: null,
    section: null,
    field: null,
    isField: false,
  }
}

function limit(score: number): number {
  return Math.max(-most, Math.min(most, score))
}

/** Names and short lines by the words that the notice's own sure paragraphs use. */
function addContext(paragraphs: readonly Paragraph[], clues: Clue[]): void {
  const uses = new Map<string, [number, number]>()
  paragraphs.forEach((paragraph, at) => {
    const score = clues[at]?.score ?? 0
    if (Math.abs(score) < 3) return
    for (const word of longWords(paragraph.text)) {
      const counts = uses.get(word) ?? [0, 0]
      counts[score > 0 ? 0 : 1]++
      uses.set(word, counts)
    }
  })
  paragraphs.forEach((paragraph, at) => {
    const clue = clues[at]
    if (clue === undefined || Math.abs(clue.score) >= 2) return
    let sum = 0
    for (const word of longWords(paragraph.text)) {
      const [en, fr] = uses.get(word) ?? [0, 0]
      sum += Math.log((en + 0.5) / (fr + 0.5)) * 0.4
    }
    clue.score = limit(clue.score + Math.max(-2, Math.min(2, sum)))
  })
}

function longWords(text: string): string[] {
  return fold(text).match(/\p{L}{3,}/gu) ?? []
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
  // A title or two may stand before the first label.
  const isHeader = clues.slice(at, at + 4).some((clue) => clue.isField && clue.anchor === to)
  return isHeader ? Math.min(headerChange, otherCost) : otherCost
}

/** A stretch whose sections its own side has elsewhere is not that side: it is a part left untranslated. */
function takeBackRepeats(sides: Language[], clues: readonly Clue[]): void {
  const stretches = stretchesOf(sides)
  for (const [place, { from, to, side }] of stretches.entries()) {
    if (place === 0 || place === stretches.length - 1) continue
    const own = sectionsIn(clues, from, to)
    const elsewhere = new Set(
      stretches
        .filter((other, at) => at !== place && other.side === side)
        .flatMap((other) => sectionsIn(clues, other.from, other.to)),
    )
    if (own.some((section) => elsewhere.has(section))) sides.fill(otherLanguage(side), from, to)
  }
}

function sectionsIn(clues: readonly Clue[], from: number, to: number): string[] {
  return clues.slice(from, to).flatMap((clue) => (clue.section === null ? [] : [clue.section]))
}

export interface Stretch {
  from: number
  to: number
  side: Language
}

export function stretchesOf(sides: readonly Language[]): Stretch[] {
  const stretches: Stretch[] = []
  sides.forEach((side, at) => {
    const last = stretches.at(-1)
    if (last?.side === side) last.to = at + 1
    else stretches.push({ from: at, to: at + 1, side })
  })
  return stretches
}

/** A title says little about its language; it belongs to the header that it stands above. */
function moveTitles(
  paragraphs: readonly Paragraph[],
  sides: Language[],
  clues: readonly Clue[],
  index: ProfileIndex,
): void {
  for (const { from, side } of stretchesOf(sides)) {
    if (from === 0 || paragraphs[from]?.side !== null) continue
    const near = Math.max(0, from - 3)
    const firstField =
      near + clues.slice(near, from + 6).findIndex((clue, at) => clue.isField && sides[near + at] === side)
    if (firstField < near || clues.slice(from, firstField).some((clue) => clue.section !== null)) {
      const title = titleAbove(paragraphs, clues, from, index)
      if (title !== null) sides.fill(side, title, from)
      continue
    }
    const start = titleStart(paragraphs, clues, firstField, index)
    for (let at = Math.min(start, from); at < firstField; at++)
      sides[at] = at >= start ? side : (sides[from - 1] ?? side)
    for (let at = from; at < start; at++) sides[at] = sides[from - 1] ?? side
  }
}

/**
 * Where the header of a section that opens the other language begins: a title with the reference close above it, or
 * "Description"; null where there is neither.
 */
function titleAbove(
  paragraphs: readonly Paragraph[],
  clues: readonly Clue[],
  from: number,
  index: ProfileIndex,
): number | null {
  const reference = new RegExp(index.profile.referencePattern, 'u')
  if (clues[from]?.section === null) return null
  const bare = from > 1 && clues[from - 1]?.field === 'bare' ? from - 1 : null
  for (let at = from - 1; at >= Math.max(1, from - 4); at--) {
    const [paragraph, clue] = [paragraphs[at], clues[at]]
    if (paragraph === undefined || clue?.section !== null || paragraph.text.length > 200) break
    if (isTitleLike(paragraph) && reference.test(paragraph.text)) return at
  }
  return bare
}

/**
 * Up to three short lines above the first label: those down from the one that names the reference, or the last one.
 * Letterhead between them counts for nothing.
 */
function titleStart(
  paragraphs: readonly Paragraph[],
  clues: readonly Clue[],
  firstField: number,
  index: ProfileIndex,
): number {
  const reference = new RegExp(index.profile.referencePattern, 'u')
  let start = firstField
  let titled = false
  for (let at = firstField - 1; at >= Math.max(0, firstField - 4); at--) {
    const paragraph = paragraphs[at]
    if (
      paragraph === undefined ||
      !isTitleLike(paragraph) ||
      clues[at]?.section !== null ||
      clues[at]?.isField === true
    )
      break
    if (isLetterhead(paragraph.text, index)) continue
    const hasReference = reference.test(paragraph.text)
    const isAlone = hasReference && !/\p{L}{4}/u.test(paragraph.text)
    if (hasReference && !isAlone) return at
    if (!titled || isAlone) start = at
    titled = !isAlone
  }
  return start
}

function isTitleLike(paragraph: Paragraph): boolean {
  return paragraph.text.length <= 200 && !/[.;:]$/u.test(paragraph.text) && paragraph.marker === null
}
