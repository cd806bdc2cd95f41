import type { Classified } from './classified.ts'
import { longest } from './line-lengths.ts'

/**
 * What stands above the titles of a notice: the organisation's name, what kind of paper it is. Where both languages
 * have as many lines there, each is the other's, though words tell only one of the two: "Open Competition" above,
 * « Concours public » in the same place. Where one has more, nothing is taken for settled: a line may be missing.
 * So between the title and what comes first below it: a name that reads as a body's in one language only.
 */
export function settleBanners(en: readonly Classified[], fr: readonly Classified[]): [Classified[], Classified[]] {
  const [enAbove, frAbove] = settleAbove(en, fr)
  return settleBelow(enAbove, frAbove)
}

function settleAbove(en: readonly Classified[], fr: readonly Classified[]): [Classified[], Classified[]] {
  const [left, right] = [linesAbove(en), linesAbove(fr)]
  if (left === null || right?.length !== left.length) return [[...en], [...fr]]
  const told = new Set(
    left.flatMap((line, at) => {
      const other = right[at]
      const isTold = other !== undefined && (line.kind === 'letterhead') !== (other.kind === 'letterhead')
      return isTold ? [line, other] : []
    }),
  )
  const settle = (side: readonly Classified[]): Classified[] =>
    side.map((item) => (told.has(item) ? { ...item, kind: 'letterhead' } : item))
  return [settle(en), settle(fr)]
}

/** Key data without a label faces a line that no table knows, in the same place below the title: both are such. */
function settleBelow(en: readonly Classified[], fr: readonly Classified[]): [Classified[], Classified[]] {
  const [left, right] = [namesBelow(en), namesBelow(fr)]
  if (left.length !== right.length) return [[...en], [...fr]]
  const told = new Set(
    left.flatMap((line, at) => {
      const other = right[at]
      return other !== undefined && (line.kind === 'field') !== (other.kind === 'field') ? [line, other] : []
    }),
  )
  const settle = (side: readonly Classified[]): Classified[] =>
    side.map((item) => (told.has(item) ? { ...item, kind: 'field' } : item))
  return [settle(en), settle(fr)]
}

/** The names that stand right below a side's title. */
function namesBelow(side: readonly Classified[]): readonly Classified[] {
  const title = side.findIndex(({ kind }) => kind === 'title')
  if (title < 0) return []
  const below = side.slice(title + 1)
  const end = below.findIndex(
    ({ section, kind, paragraph: { text } }) =>
      section !== 'header' || (kind !== 'field' && kind !== 'paragraph') || !isName(text) || text.includes(':'),
  )
  return end < 0 ? below : below.slice(0, end)
}

/** The lines above a side's title; null where it has none, or where what stands above is more than names. */
function linesAbove(side: readonly Classified[]): Classified[] | null {
  const title = side.findIndex(({ kind }) => kind === 'title')
  const above = side.slice(0, Math.max(0, title))
  const areNames = above.every(
    ({ section, kind, paragraph: { text } }) =>
      section === 'header' && (kind === 'letterhead' || kind === 'paragraph') && isName(text),
  )
  return areNames ? above : null
}

/** Short, and no sentence. */
function isName(text: string): boolean {
  return text.length <= longest.line && !/[.:;!?]$/u.test(text)
}
