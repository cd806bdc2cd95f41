import { plainLetters } from '../text/plain-letters.ts'
import type { Block, Language, NoticeReport, Side } from './report.ts'

/**
 * A text as blocks have it: NFC, letters as they are typed, what nobody sees taken out, every run of white space
 * (no-break ones included) one plain space, trimmed.
 */
export function foldSpace(text: string): string {
  return visibleLetters(text)
    .replace(/[\p{Cc}\s\u00A0\u202F]+/gu, ' ')
    .trim()
}

/** Soft hyphens, signs of no width, joiners and the operators of formulas are seen by nobody. */
function visibleLetters(text: string): string {
  return plainLetters(text.normalize('NFC').replace(/[\u00AD\u034F\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/gu, ''))
}

/** Spaces that a typesetter chose: no-break, narrow and fixed-width ones. */
const specialSpace = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/u

/**
 * The text as `foldSpace` gives it, sign for sign, but with the special spaces that were written; null where there are
 * none.
 */
export function keepSpaces(text: string): string | null {
  if (!specialSpace.test(text)) return null
  const kept = visibleLetters(text)
    .replace(/[\p{Cc}\s\u00A0\u202F]+/gu, (run) => specialSpace.exec(run)?.[0] ?? ' ')
    .trim()
  return specialSpace.test(kept) ? kept : null
}

/** So many letters on either side say which space of a block is meant; fewer where a bullet was taken off beside it. */
const around = [8, 3]

/** Where the special spaces of a block's lines, as `keepSpaces` gave them, stand in the block's own text. */
export function findSpaces(text: string, kept: readonly string[]): [at: number, space: string][] {
  const found: [number, string][] = []
  let from = 0
  for (const line of kept) {
    const plain = foldSpace(line)
    for (const { index, 0: space } of line.matchAll(new RegExp(specialSpace, 'gu'))) {
      const at = around.map((letters) => placeOf(text, plain, index, letters, from)).find((place) => place >= 0)
      if (at === undefined) continue
      found.push([at, space])
      from = at + 1
    }
  }
  return found
}

function placeOf(text: string, line: string, index: number, letters: number, from: number): number {
  const before = line.slice(Math.max(0, index - letters), index)
  const at = text.indexOf(`${before} ${line.slice(index + 1, index + 1 + letters)}`, Math.max(0, from - before.length))
  return at < 0 ? at : at + before.length
}

/** A side as the public report has it: what is kept for showing only is left out. */
export function publicSide(side: Side | null): Side | null {
  if (side === null) return null
  const blocks = side.blocks.map((block) => {
    const told = { ...block }
    delete told.spaces
    delete told.struck
    return told
  })
  return { ...side, blocks }
}

/** The blocks of a side by id. */
export function blocksById(side: Side | null): Map<string, Block> {
  return new Map((side?.blocks ?? []).map((block) => [block.id, block]))
}

export function sideOf(notice: Pick<NoticeReport, 'en' | 'fr'>, language: Language): Side | null {
  return language === 'en' ? notice.en : notice.fr
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en'
}
