import type { Line } from '../notice/source-document.ts'
import { fold } from '../text/fold.ts'

/** Lines nearest to the upper and lower edge that may be running heads: a browser prints one, offices up to three. */
const edgeLines = 4
/** A letterhead with a title that comes on every page has more, word for word. */
const deepestHead = 12
/** Points: the same line of another page stands within so many. */
const sameHeight = 6
/** Points: tops of one line, but for rounding. */
const sameLine = 3
/** Of all pages the share that a running head stands on, and the pages that are enough for a short one. */
const oftenEnough = { share: 0.4, pages: 3 }
const pageNumber = /^(?:page|p\.|seite)?[-–—|(\s]*\d{1,3}(?:\s*(?:\/|of|de|sur|von)\s*\d{1,3})?[-–—|)\s]*$/u
const browserHead =
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: ?[ap]m)?\b|^(?:file|https?):\/\/\S+ \d{1,3}\/\d{1,3}$/u
const bareAddress = /^(?:file|https?):\/\/\S+$/u

/**
 * Takes out what a program printed at the edges of the pages: lines that stand at the same height on several pages,
 * page numbers, and a browser's date line and address. An address alone may be the last word of a paragraph: it goes
 * where it comes again, or beside a page number. Where there are no pages, only lines that are nothing but "Page 3 of
 * 10".
 */
export function dropRunningHeads(lines: readonly Line[]): Line[] {
  const pages = pagesOf(lines)
  if (pages.length === 0) return dropWrittenPageNumbers(lines)
  const dropped = runningHeads(pages)
  return lines.filter((line) => !dropped.has(line))
}

/**
 * The same, but what repeats is kept where it stands first, as a page's head or foot: it may be all that names the
 * notice.
 */
export function setHeadsApart(lines: readonly Line[]): Line[] {
  const pages = pagesOf(lines)
  if (pages.length < 2) return [...lines]
  const heads = runningHeads(pages)
  const said = new Set<string>()
  return lines.flatMap((line) => {
    if (!heads.has(line) || line.cell !== null) return [line]
    const text = fold(line.text).replace(/\d+/gu, '0')
    if (said.has(text)) return []
    said.add(text)
    const page = pages.find((own) => own.includes(line)) ?? []
    const isUpper = !page.some((other) => !heads.has(other) && top(other) < top(line))
    return [{ ...line, apart: isUpper ? ('head' as const) : ('foot' as const) }]
  })
}

function pagesOf(lines: readonly Line[]): Line[][] {
  return [...Map.groupBy(lines, ({ at }) => at?.page)].flatMap(([page, own]) => (page === undefined ? [] : [own]))
}

function runningHeads(pages: readonly (readonly Line[])[]): Set<Line> {
  const edges = pages.map((page) => {
    const sorted = [...page].sort((a, b) => top(a) - top(b))
    return { upper: sorted.slice(0, deepestHead), lower: sorted.slice(-deepestHead).reverse() }
  })
  const dropped = new Set<Line>()
  for (const key of ['upper', 'lower'] as const) {
    const seen = new Map<string, Line[]>()
    for (const edge of edges) {
      for (const line of edge[key].slice(0, edgeLines)) {
        const mask = `${fold(line.text).replace(/\d+/gu, '0')}@${String(Math.round(top(line) / sameHeight))}`
        for (const nearby of [mask]) seen.set(nearby, [...(seen.get(nearby) ?? []), line])
      }
    }
    // Two pages are enough for a line of some length; one that is short or at a page's text edge must come oftener.
    for (const alike of seen.values()) {
      const onPages = new Set(alike.map((line) => line.at?.page)).size
      if (
        onPages >= 2 &&
        onPages >= pages.length * oftenEnough.share &&
        (onPages >= oftenEnough.pages || isOuter(alike, edges, key))
      )
        alike.forEach((line) => dropped.add(line))
    }
    dropDeepHeads(
      edges.map((edge) => edge[key]),
      dropped,
    )
    // From the edge inwards: page numbers and browser lines, as long as nothing else stands outside of them.
    for (const edge of edges) {
      for (const line of edge[key].slice(0, edgeLines)) {
        const text = fold(line.text)
        if (dropped.has(line)) continue
        if (
          !pageNumber.test(text) &&
          !browserHead.test(text) &&
          !(bareAddress.test(text) && isBesidePageNumber(line, edge[key]))
        )
          break
        dropped.add(line)
      }
    }
  }
  return dropped
}

/** What stands behind running heads and comes on each page with them, the same word for word at the same height. */
function dropDeepHeads(edges: readonly (readonly Line[])[], dropped: Set<Line>): void {
  for (let depth = edgeLines; depth < deepestHead; depth++) {
    const own = edges.flatMap((edge) => {
      const line = edge[depth]
      return line !== undefined && edge.slice(0, depth).every((outer) => dropped.has(outer)) ? [line] : []
    })
    const [first] = own
    const isSame = own.every(
      ({ text, at }) => text === first?.text && Math.abs((at?.box[1] ?? 0) - top(first)) < sameLine,
    )
    if (own.length < 2 || own.length < edges.length || !isSame) return
    own.forEach((line) => dropped.add(line))
  }
}

function isBesidePageNumber(line: Line, edge: readonly Line[]): boolean {
  return edge.some(
    (other) => other !== line && Math.abs(top(other) - top(line)) < sameLine && pageNumber.test(fold(other.text)),
  )
}

/** Whether these lines are each the outermost of their page. */
function isOuter(
  lines: readonly Line[],
  edges: readonly { upper: Line[]; lower: Line[] }[],
  key: 'upper' | 'lower',
): boolean {
  return lines.every((line) => edges.some((edge) => edge[key][0] === line))
}

function top(line: Line): number {
  return line.at?.box[1] ?? 0
}

function dropWrittenPageNumbers(lines: readonly Line[]): Line[] {
  const written =
    /^(?:page|p\.)\s*\d{1,3}(?:\s*(?:\/|of|de|sur)\s*\d{1,3})?$|^[-–—]\s*\d{1,3}\s*[-–—]$|^\d{1,3}\s*\/\s*\d{1,3}$/u
  const masks = lines.map((line) =>
    browserHead.test(fold(line.text)) || bareAddress.test(fold(line.text)) ? line.text.replace(/\d+/gu, '0') : null,
  )
  const repeated = Map.groupBy(
    masks.filter((mask) => mask !== null),
    (mask) => mask,
  )
  return lines.filter((line, at) => !written.test(fold(line.text)) && (repeated.get(masks[at] ?? '')?.length ?? 0) < 2)
}
