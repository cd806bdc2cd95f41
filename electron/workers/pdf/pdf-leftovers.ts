import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { LeftoverKind, Line } from '../../../shared/notice/source-document.ts'
import { cleanText } from '../lines/line-text.ts'
import { areaOf, piecesUnder } from './pdf-areas.ts'
import { isNumbers } from './pdf-pen.ts'
import type { PageRuns } from '../lines/page-runs.ts'

/** Something that lies on a page and is no part of its text. `top` and `bottom` on the upright page, in points. */
export interface Overlay {
  kind: LeftoverKind
  text: string
  top: number
  bottom: number
}

/** A page that is worked on has dozens. */
const mostOverlays = 200
/** As of a hidden annotation, or of one that is only printed. */
const unseen = 0b100010

interface Annotation {
  id: string
  subtype: string
  contents: string
  rect: unknown
  quadPoints: unknown
}

/**
 * What people put on a page: typewriter notes and stamps ('added'), remarks, highlighting. What is struck out with the
 * reader's pen leaves the text. `shown`: the texts that annotations show, by their ids.
 */
export function overlaysOf(
  annotations: readonly unknown[],
  shown: ReadonlyMap<string, string>,
  page: PDFPageProxy,
  runs: PageRuns,
): Overlay[] {
  return annotations
    .slice(0, mostOverlays * 5)
    .flatMap(readAnnotation)
    .slice(0, mostOverlays)
    .flatMap((annotation): Overlay[] => {
      const { subtype, contents } = annotation
      const area = areaOf(annotation.rect, page, runs.turns)
      if (area === null) return []
      const onPage = cleanText(shown.get(annotation.id) ?? '')
      const isOnPage = subtype === 'FreeText' || subtype === 'Stamp' || subtype === 'Watermark' || onPage !== ''
      if (isOnPage)
        return contents === '' && onPage === ''
          ? []
          : [{ kind: 'added', text: contents === '' ? onPage : contents, ...area }]
      const remark: Overlay[] = contents === '' ? [] : [{ kind: 'comment', text: contents, ...area }]
      if (subtype === 'Highlight') return [...marked('highlight', annotation, page, runs), ...remark]
      if (subtype === 'StrikeOut') return [...marked('struck', annotation, page, runs), ...remark]
      return remark
    })
}

function readAnnotation(annotation: unknown): Annotation[] {
  const { id, subtype, contentsObj, rect, quadPoints, annotationFlags } = (
    typeof annotation === 'object' && annotation !== null ? annotation : {}
  ) as Partial<Record<'id' | 'subtype' | 'contentsObj' | 'rect' | 'quadPoints' | 'annotationFlags', unknown>>
  if (
    typeof subtype !== 'string' ||
    /^(?:Widget|Link|Popup)$/u.test(subtype) ||
    (typeof annotationFlags === 'number' && (annotationFlags & unseen) !== 0)
  )
    return []
  const contents =
    typeof contentsObj === 'object' &&
    contentsObj !== null &&
    'str' in contentsObj &&
    typeof contentsObj.str === 'string'
      ? cleanText(contentsObj.str)
      : ''
  return [{ id: String(id), subtype, contents, rect, quadPoints }]
}

/** The words under a marker's strokes, line by line; struck ones are taken out of the text. */
function marked(
  kind: 'highlight' | 'struck',
  { rect, quadPoints }: Annotation,
  page: PDFPageProxy,
  runs: PageRuns,
): Overlay[] {
  const quads = isNumbers(quadPoints, 8) ? Array.from(quadPoints) : []
  const boxes =
    quads.length === 0
      ? [rect]
      : Array.from({ length: Math.min(Math.floor(quads.length / 8), mostOverlays) }, (_, at) => {
          const corners = quads.slice(at * 8, at * 8 + 8)
          const [xs, ys] = [0, 1].map((axis) => corners.filter((_, place) => place % 2 === axis))
          return [Math.min(...(xs ?? [])), Math.min(...(ys ?? [])), Math.max(...(xs ?? [])), Math.max(...(ys ?? []))]
        })
  return boxes.flatMap((box) => {
    const area = areaOf(box, page, runs.turns)
    if (area === null) return []
    const pieces = piecesUnder(area, runs.runs)
    const text = cleanText(pieces.map(({ run, from, to }) => run.text.slice(from, to)).join(' '))
    if (kind === 'struck')
      for (const { run, from, to } of pieces) run.text = run.text.slice(0, from) + run.text.slice(to)
    return text === '' ? [] : [{ kind, text, top: area.top, bottom: area.bottom }]
  })
}

/** Gives each to the line beside which it lies. `lines`: those of its page. */
export function leaveAtLines(overlays: readonly Overlay[], lines: readonly Line[]): void {
  for (const { kind, text, top, bottom } of overlays) {
    const [line] = lines
      .map((each) => ({ each, off: distance(each, (top + bottom) / 2) }))
      .sort((a, b) => a.off - b.off)
    if (line === undefined) continue
    const place = kind === 'highlight' ? line.each.text.indexOf(text) : -1
    line.each.leftovers = [
      ...(line.each.leftovers ?? []),
      { kind, text, at: place < 0 ? (kind === 'highlight' ? 0 : line.each.text.length) : place },
    ]
  }
}

function distance({ at }: Line, middle: number): number {
  const [, y, , height] = at?.box ?? [0, 0, 0, 0]
  return Math.abs(y + height / 2 - middle)
}
