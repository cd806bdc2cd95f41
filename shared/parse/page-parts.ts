import type { Region, RegionKind, SourceDocument } from '../notice/source-document.ts'

/** A part of a web page: the lines from `from` up to `to`, and the parts inside it, in their order. */
export interface PagePart {
  from: number
  to: number
  kind: RegionKind | null
  parts: PagePart[]
}

interface Range {
  from: number
  to: number
}

/** The page as a tree of those of its parts that differ by at least a line; null where the file is no page. */
export function pageParts({ lines, regions = [] }: SourceDocument): PagePart | null {
  if (regions.length === 0) return null
  const ranges = rangesOf(lines, regions)
  const page: PagePart = { from: 0, to: lines.length, kind: null, parts: [] }
  const made: PagePart[] = []
  regions.forEach((region, at) => {
    const around = region.parent === null ? page : (made[region.parent] ?? page)
    const range = ranges[at] ?? { from: 0, to: 0 }
    if (range.from === around.from && range.to === around.to) {
      around.kind ??= region.kind
      made[at] = around
    } else {
      const part = { ...range, kind: region.kind, parts: [] }
      around.parts.push(part)
      made[at] = part
    }
  })
  return page
}

/** Parts come after those around them, so from the last to the first each is whole when it is added to its own. */
function rangesOf(lines: SourceDocument['lines'], regions: readonly Region[]): Range[] {
  const ranges = regions.map((): Range => ({ from: Infinity, to: 0 }))
  lines.forEach((line, at) => {
    widen(ranges[line.region ?? -1], { from: at, to: at + 1 })
  })
  for (let at = regions.length - 1; at >= 0; at--) {
    const own = ranges[at]
    if (own !== undefined) widen(ranges[regions[at]?.parent ?? -1], own)
  }
  return ranges
}

function widen(range: Range | undefined, { from, to }: Range): void {
  if (range === undefined) return
  range.from = Math.min(range.from, from)
  range.to = Math.max(range.to, to)
}
