import type { Line, SourceDocument } from '../notice/source-document.ts'
import type { Side } from '../notice/report.ts'
import { fold } from '../text/fold.ts'

/**
 * A document in the ways in which it may be meant: without the heads and feet of its pages, with those parts of them
 * that say something of the notice (`isTelling`), with all its heads, with everything. Page numbers are never meant,
 * nor what the text itself says.
 */
export function withMargins(document: SourceDocument, isTelling: (line: Line) => boolean): SourceDocument[] {
  const body = document.lines.filter(({ apart }) => apart !== 'head' && apart !== 'foot')
  if (body.length === document.lines.length) return [document]
  const said = new Set(body.map(({ text }) => fold(text)))
  const taken = document.lines.filter(
    ({ apart, text }) => (apart !== 'head' && apart !== 'foot') || (!said.has(fold(text)) && !isPageNumber(text)),
  )
  const telling = new Set(
    partsOf(taken)
      .filter((part) => part.some(isTelling))
      .flatMap((part) => (part[0]?.apart === 'head' ? part : part.filter(isTelling))),
  )
  const ways = [
    body,
    taken.filter((line) => telling.has(line) || isText(line)),
    taken.filter((line) => telling.has(line) || line.apart !== 'foot'),
    taken,
  ]
  return ways
    .filter((lines, at) => at === 0 || lines.length > (ways[at - 1]?.length ?? 0))
    .map((lines) => ({ ...document, lines }))
}

/** How much of what a notice must say at its top stands in its sides; null where nothing more could be wished for. */
export function headerFacts(sides: readonly (Side | null)[]): number | null {
  const present = sides.filter((side): side is Side => side !== null)
  if (present.every(({ fields }) => fields.title !== null && fields.reference !== null)) return null
  return present.reduce(
    (sum, { fields }) => sum + Object.keys(fields).filter((key) => fields[key as keyof typeof fields] !== null).length,
    0,
  )
}

function isText({ apart }: Line): boolean {
  return apart !== 'head' && apart !== 'foot'
}

function isPageNumber(text: string): boolean {
  return /^(?:page|p\.)? ?[-–—|]? ?\d{0,3} ?[-–—|]? ?(?:(?:\/|of|de|sur) ?\d{0,3})? ?$/iu.test(
    text.replace(/\s+/gu, ' '),
  )
}

/** Heads and feet, each with the lines that stand together. */
function partsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = []
  let last: Line | undefined
  for (const line of lines) {
    if (!isText(line)) {
      if (last?.apart === line.apart) parts.at(-1)?.push(line)
      else parts.push([line])
    }
    last = line
  }
  return parts
}
