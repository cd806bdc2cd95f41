import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isLinked } from './link-text.ts'
import { placesOfLetters } from './pdf-split-runs.ts'
import { placedAt, type PageRuns, type Run } from './pdf-runs.ts'

interface Area { url: string; left: number; right: number; top: number; bottom: number }
/** The letters of a run that lie under a link. */
interface Piece { run: Run; from: number; to: number }

/** A page of a notice has a handful. */
const mostLinks = 500

/** Writes the addresses of a page's links into its text, as `[words](address)`, where the words do not say them. */
export function writeLinks(annotations: readonly unknown[], page: PDFPageProxy, runs: PageRuns): void {
  const insertions = new Map<Run, { at: number; text: string }[]>()
  const insert = (run: Run, at: number, text: string): void => {
    insertions.set(run, [...(insertions.get(run) ?? []), { at, text }])
  }
  for (const areas of linksOf(annotations.slice(0, mostLinks), page, runs.turns)) {
    const pieces = areas.flatMap((area) => piecesUnder(area, runs.runs))
    const [first, last] = [pieces[0], pieces.at(-1)]
    const url = areas[0]?.url ?? ''
    if (first === undefined || last === undefined || !saysMore(pieces.map(({ run, from, to }) => run.text.slice(from, to)), url)) continue
    // A converter's own brackets are already there.
    if (first.run.text[first.from - 1] === '[' || last.run.text.startsWith('](', last.to)) continue
    insert(first.run, first.from, '[')
    insert(last.run, last.to, `](${url})`)
  }
  for (const [run, added] of insertions) {
    for (const { at, text } of added.sort((a, b) => b.at - a.at)) run.text = run.text.slice(0, at) + text + run.text.slice(at)
  }
}

/** An address that is printed over two lines is still itself, and a printed beginning of it is enough. */
function saysMore(texts: readonly string[], url: string): boolean {
  const whole = texts.join('').replace(/[\s<>()-]/gu, '').toLowerCase()
  return isLinked(texts.join(' '), url) && isLinked(whole, url) && !(/^(?:https?:|www\.)/u.test(whole) && url.toLowerCase().replaceAll('-', '').includes(whole))
}

/** A link over several lines has an area for each. */
function linksOf(annotations: readonly unknown[], page: PDFPageProxy, turns: number): Area[][] {
  const areas = annotations.flatMap((annotation) => areaOf(annotation, page, turns))
  return areas.reduce<Area[][]>((links, area) => {
    const last = links.at(-1)
    const above = last?.at(-1)
    if (last !== undefined && above?.url === area.url && area.top >= above.top && area.top - above.bottom < area.bottom - area.top) last.push(area)
    else links.push([area])
    return links
  }, [])
}

function areaOf(annotation: unknown, page: PDFPageProxy, turns: number): Area[] {
  const { subtype, url, rect } = annotation as { subtype?: unknown; url?: unknown; rect?: unknown }
  if (subtype !== 'Link' || typeof url !== 'string' || url.length > 500 || !Array.isArray(rect) || !rect.every((each) => typeof each === 'number')) return []
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
  const [ax, ay] = placedAt(x1, y1, page, turns)
  const [bx, by] = placedAt(x2, y2, page, turns)
  return [{ url, left: Math.min(ax, bx), right: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) }]
}

function piecesUnder({ left, right, top, bottom }: Area, runs: readonly Run[]): Piece[] {
  return runs.filter((run) => run.baseline > top && run.baseline <= bottom + run.fontSize * 0.1 && Math.min(run.right, right) - Math.max(run.left, left) > run.fontSize * 0.3 && run.text.trim() !== '')
    .sort((a, b) => a.left - b.left)
    .flatMap((run) => {
      const places = placesOfLetters(run)
      const from = run.left >= left - 1 ? 0 : nearestEdge(run.text, places, left)
      const to = run.right <= right + 1 ? run.text.trimEnd().length : nearestEdge(run.text, places, right)
      return to > from ? [{ run, from, to }] : []
    })
}

/** Where a word begins or ends, nearest to a place: widths of letters are estimates. */
function nearestEdge(text: string, places: readonly number[], place: number): number {
  const edges = [0, ...[...text.matchAll(/(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu)].map((match) => match.index), text.length]
  return edges.reduce((best, edge) => (Math.abs((places[edge] ?? 0) - place) < Math.abs((places[best] ?? 0) - place) ? edge : best), 0)
}
