import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isLinked } from '../lines/link-text.ts'
import { areaOf, piecesUnder, type Area, type Piece } from './pdf-areas.ts'
import type { PageRuns, Run } from '../lines/page-runs.ts'

interface LinkArea extends Area {
  url: string
}

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
    glue(pieces, url)
    if (
      first === undefined ||
      last === undefined ||
      !saysMore(
        pieces.map(({ run, from, to }) => run.text.slice(from, to)),
        url,
      )
    )
      continue
    // A converter's own brackets are already there.
    if (first.run.text[first.from - 1] === '[' || last.run.text.startsWith('](', last.to)) continue
    insert(first.run, first.from, '[')
    insert(last.run, last.to, `](${url})`)
  }
  for (const [run, added] of insertions) {
    for (const { at, text } of added.sort((a, b) => b.at - a.at))
      run.text = run.text.slice(0, at) + text + run.text.slice(at)
  }
}

/** An address that a narrow column broke is told by its link: its lines go on in each other without a space. */
function glue(pieces: readonly Piece[], url: string): void {
  const printed = pieces.map(({ run, from, to }) => run.text.slice(from, to).trim()).join('')
  const bare = (address: string): string =>
    address
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:)/u, '')
      .replace(/\/$/u, '')
  if (pieces.length < 2 || /\s/u.test(printed) || bare(printed) !== bare(url)) return
  pieces.forEach(({ run }, at) => {
    const next = pieces[at + 1]?.run
    if (next !== undefined && next.baseline > run.baseline + run.fontSize * 0.5) run.glued = true
  })
}

/** An address that is printed over two lines is still itself, and a printed beginning of it is enough. */
function saysMore(texts: readonly string[], url: string): boolean {
  const whole = texts
    .join('')
    .replace(/[\s<>()-]/gu, '')
    .toLowerCase()
  return (
    isLinked(texts.join(' '), url) &&
    isLinked(whole, url) &&
    !(/^(?:https?:|www\.)/u.test(whole) && url.toLowerCase().replaceAll('-', '').includes(whole))
  )
}

/** A link over several lines has an area for each. */
function linksOf(annotations: readonly unknown[], page: PDFPageProxy, turns: number): LinkArea[][] {
  const areas = annotations.flatMap((annotation) => linkArea(annotation, page, turns))
  return areas.reduce<LinkArea[][]>((links, area) => {
    const last = links.at(-1)
    const above = last?.at(-1)
    if (
      last !== undefined &&
      above?.url === area.url &&
      area.top >= above.top &&
      area.top - above.bottom < area.bottom - area.top
    )
      last.push(area)
    else links.push([area])
    return links
  }, [])
}

function linkArea(annotation: unknown, page: PDFPageProxy, turns: number): LinkArea[] {
  const { subtype, url, rect } = annotation as { subtype?: unknown; url?: unknown; rect?: unknown }
  if (subtype !== 'Link' || typeof url !== 'string' || url.length > 500) return []
  const area = areaOf(rect, page, turns)
  return area === null ? [] : [{ url, ...area }]
}
