import type { Severity } from '../../../shared/checks/check.ts'
import type { Finding, NoticeView } from '../../../shared/ipc/views.ts'
import type { Block, Language } from '../../../shared/notice/report.ts'

/** PDF points on the page as shown, origin top left: [x, y, width, height]. */
export type Box = readonly [x: number, y: number, width: number, height: number]

/** A passage on one page of one of the notice's files. `page` counts from 1. */
export interface Place {
  language: Language
  source: number
  page: number
  boxes: readonly Box[]
}

/** What a finding draws on one page. `outlines` frame the boxes that belong together. */
export interface PageMark {
  finding: string
  severity: Severity
  boxes: readonly Box[]
  outlines: readonly Box[]
}

/** Every place of the passages that a finding is about, English first. */
export function findingPlaces(notice: NoticeView, finding: Finding): Place[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const concerned = new Set([...finding[language], ...finding.evidence.map(({ block }) => block)])
    return (notice[language]?.blocks ?? [])
      .filter(({ id }) => concerned.has(id))
      .flatMap((block) => placesOf(block, language))
  })
}

/** Of each language that has a place, the first. */
export function firstPlaces(places: readonly Place[]): Partial<Record<Language, Place>> {
  const first: Partial<Record<Language, Place>> = {}
  for (const place of places) first[place.language] ??= place
  return first
}

/** What is drawn on the pages of one file, by page number. */
export function marksByPage(notice: NoticeView, findings: readonly Finding[], source: number): Map<number, PageMark[]> {
  const marks = new Map<number, PageMark[]>()
  for (const finding of findings) {
    const pages = Map.groupBy(
      findingPlaces(notice, finding).filter((place) => place.source === source),
      ({ page }) => page,
    )
    for (const [page, places] of pages) {
      const mark = {
        finding: finding.id,
        severity: finding.severity,
        boxes: places.flatMap(({ boxes }) => boxes),
        outlines: places.flatMap(({ boxes }) => outlinesOf(boxes)),
      }
      const known = marks.get(page)
      if (known) known.push(mark)
      else marks.set(page, [mark])
    }
  }
  return marks
}

/** Lines closer than this belong to one outline. Points. */
const lineGap = 14

/** One frame around lines that stand under each other; a passage that goes on in another column gets a second. */
export function outlinesOf(boxes: readonly Box[]): Box[] {
  const frames: Box[] = []
  for (const box of boxes) {
    const last = frames.at(-1)
    const adjoins =
      last !== undefined &&
      box[1] + box[3] > last[1] &&
      box[1] - (last[1] + last[3]) < lineGap &&
      box[0] < last[0] + last[2] &&
      last[0] < box[0] + box[2]
    if (adjoins) frames[frames.length - 1] = around(last, box)
    else frames.push(box)
  }
  return frames
}

/** The block of a page that a selection is in or, failing that, nearest to. Null where none is within reach. */
export function blockNear(notice: NoticeView, source: number, page: number, selection: Box): string | null {
  let best: { block: string; overlap: number; distance: number } | null = null
  for (const language of ['en', 'fr'] as const) {
    for (const block of notice[language]?.blocks ?? []) {
      for (const place of placesOf(block, language)) {
        if (place.source !== source || place.page !== page) continue
        const overlap = place.boxes.reduce((sum, box) => sum + overlapOf(box, selection), 0)
        const distance = Math.min(...place.boxes.map((box) => distanceOf(box, selection)))
        if (best === null || overlap > best.overlap || (overlap === best.overlap && distance < best.distance))
          best = { block: block.id, overlap, distance }
      }
    }
  }
  return best !== null && best.distance <= reach ? best.block : null
}

/** Farther from every block a selection belongs to none: a page number, a stamp. Points. */
const reach = 24

function placesOf(block: Block, language: Language): Place[] {
  return (block.at ?? [])
    .filter(({ boxes }) => boxes.length > 0)
    .map(({ source, page, boxes }) => ({ language, source, page, boxes }))
}

/** The smallest box around both. */
export function around(a: Box, b: Box): Box {
  const [left, top] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])]
  return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(a[1] + a[3], b[1] + b[3]) - top]
}

function overlapOf(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1])
  return width > 0 && height > 0 ? width * height : 0
}

function distanceOf(a: Box, b: Box): number {
  const aside = Math.max(0, a[0] - (b[0] + b[2]), b[0] - (a[0] + a[2]))
  const above = Math.max(0, a[1] - (b[1] + b[3]), b[1] - (a[1] + a[3]))
  return Math.hypot(aside, above)
}
