import type { Line } from '../notice/source-document.ts'

/** What the lines of one stream (a page's only column, or one of its columns) have in common, in points. */
export interface PageLayout {
  /** Where full lines end. */
  right: number
  /** Where full lines begin. */
  left: number
  /** Where the first lines of paragraphs begin, in texts that set them in; null in others. */
  firstLine: number | null
  /** Lines are stretched to the right edge, but for the last of each paragraph. */
  justified: boolean
  /** The further lines of an item begin behind its sign, below its text. */
  hanging: boolean
  /** Distance from one line to the next inside a paragraph, by font size. */
  pitch: (fontSize: number) => number
}

/**
 * Of the letters' size: a step from line to line lies between these. Less is a raised letter, more is white between
 * paragraphs or something else's place.
 */
const lineStep = { least: 0.8, most: 2.2 }
/** Of the letters' size: how far apart lines are set where no page says it, as programs do. */
const ordinaryPitch = 1.25

export function measureLayout(lines: readonly Line[]): PageLayout {
  const lefts = lines.flatMap((line) => (line.at === null ? [] : [leftOf(line)]))
  const steps = new Map<number, Map<number, number>>()
  for (let index = 1; index < lines.length; index++) {
    const [upper, lower] = [lines[index - 1]?.at, lines[index]?.at]
    if (lower === null || lower === undefined || upper?.page !== lower.page) continue
    const step = Math.round((baseline(lower.box) - baseline(upper.box)) * 2) / 2
    const size = sizeKey(lower.fontSize)
    if (step <= lower.fontSize * lineStep.least || step > lower.fontSize * lineStep.most) continue
    const counts = steps.get(size) ?? new Map<number, number>()
    counts.set(step, (counts.get(step) ?? 0) + 1)
    steps.set(size, counts)
  }
  const pitches = new Map<number, number>()
  const left = commonLeft(lefts)
  const right = usualRight(lines)
  return {
    right,
    left,
    justified: isJustified(lines, right),
    hanging: isHanging(lines),
    firstLine: firstLineIndent(lines, left),
    pitch: (fontSize) => {
      const pitch = pitches.get(fontSize) ?? pitchOf(steps, fontSize)
      pitches.set(fontSize, pitch)
      return pitch
    },
  }
}

/** Where a line begins, in its column. */
export function leftOf({ at }: Line): number {
  return at === null ? 0 : at.box[0] - (at.shift ?? 0)
}

function baseline([, y, , height]: readonly [number, number, number, number]): number {
  return y + height
}

/** To half a point: a heading is often less than one larger than its text. */
function sizeKey(fontSize: number): number {
  return Math.round(fontSize * 2) / 2
}

/** Sizes with few lines, as headings have, take the leading of the text, in proportion. */
function pitchOf(steps: ReadonlyMap<number, Map<number, number>>, fontSize: number): number {
  const total = (counts: Map<number, number> | undefined): number =>
    [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0)
  const own = steps.get(sizeKey(fontSize))
  const [body] = [...steps].sort((a, b) => total(b[1]) - total(a[1]))
  if (total(own) >= fewLines || body === undefined) return usualStep(own) ?? fontSize * ordinaryPitch
  return ((usualStep(body[1]) ?? body[0] * ordinaryPitch) / body[0]) * fontSize
}

/** Lines of one size: fewer, as headings have, do not tell the step of their own. */
const fewLines = 8
/** Points: steps are counted to half a point, and one that lies between two is counted at both. */
const halfPoint = 0.5
/** Of all steps: one that comes so often is no chance. */
const frequentStep = 0.2

/** The smallest step that is frequent; gaps between paragraphs may be as frequent as those between lines. */
function usualStep(counts: Map<number, number> | undefined): number | null {
  if (counts === undefined) return null
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const near = (step: number): number =>
    [step - halfPoint, step, step + halfPoint].reduce((sum, key) => sum + (counts.get(key) ?? 0), 0)
  const steps = [...counts.keys()].sort((a, b) => a - b)
  return steps.find((step) => near(step) >= Math.max(2, total * frequentStep)) ?? steps[0] ?? null
}

/** Lines: a page with fewer, as the last one has, may have no full one. Where it is the only page, it counts. */
const fewestOfPage = 8
/** Of a page's lines, by where they end: those that end farther out are strays. */
const fullLines = 0.97

/** Where most pages' longest lines end: a stray line may run into the margin, or a whole page be read too wide. */
function usualRight(lines: readonly Line[]): number {
  const pages = new Map<number, number[]>()
  for (const { at } of lines) {
    if (at === null) continue
    const rights = pages.get(at.page) ?? []
    rights.push(at.box[0] - (at.shift ?? 0) + at.box[2])
    pages.set(at.page, rights)
  }
  const full = [...pages.values()].filter((rights) => rights.length >= fewestOfPage || pages.size === 1)
  const ends = (full.length > 0 ? full : [...pages.values()])
    .map((rights) => rights.sort((a, b) => a - b)[Math.floor((rights.length - 1) * fullLines)] ?? 0)
    .sort((a, b) => a - b)
  return ends[Math.floor(ends.length / 2)] ?? 0
}

/**
 * Lines that go on in the next: so many at least, and such a share of them, end within so many points of the edge where
 * a text is stretched to it. One that leaves more room than so many letters' sizes says nothing.
 */
const justified = { fewest: 8, share: 0.85, points: 1.5, room: 6 }

/** Whether lines that go on in the next all end at the edge. */
function isJustified(lines: readonly Line[], right: number): boolean {
  const rooms = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    if (line.at === null || next?.at?.page !== line.at.page || next.spaceBefore || next.marker !== null) return []
    const room = right - leftOf(line) - line.at.box[2]
    // A line that ends far from the edge is a short one that happens to go on.
    return /[\p{Ll},]$/u.test(line.text) && /^\p{Ll}/u.test(next.text) && room < line.at.fontSize * justified.room
      ? [room]
      : []
  })
  return (
    rooms.length >= justified.fewest &&
    rooms.filter((room) => Math.abs(room) < justified.points).length >= rooms.length * justified.share
  )
}

/** Points by which a line hangs behind the first one of its item, and of all that go on the share that do. */
const hanging = { least: 5, most: 60, share: 0.9 }

/** Told by items that go on in the next line in the middle of a sentence. */
function isHanging(lines: readonly Line[]): boolean {
  const steps = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    const goesOn =
      line.marker !== null &&
      line.at !== null &&
      next?.at?.page === line.at.page &&
      next.marker === null &&
      !/[.;:!?]$/u.test(line.text) &&
      /^\p{Ll}/u.test(next.text)
    return goesOn ? [leftOf(next) - leftOf(line)] : []
  })
  const hung = steps.filter((step) => step > hanging.least && step < hanging.most).length
  return hung >= 2 && hung >= steps.length * hanging.share
}

/** Points by which first lines are set in; so many that go on at the edge, and such a share of all that are set in. */
const setIn = { least: 6, most: 60, fewest: 5, share: 0.5 }
/** Points: what begins at the left edge, but for rounding. */
const atEdge = 3

/** Five lines set in that each go on at the edge below, and hardly one that does not, are a habit. */
function firstLineIndent(lines: readonly Line[], left: number): number | null {
  const counts = new Map<number, { on: number; all: number }>()
  let inItem = false
  lines.forEach((line, at) => {
    const x = Math.round(leftOf(line))
    inItem = line.marker !== null || (inItem && x >= left + setIn.least)
    if (line.at === null || inItem || x < left + setIn.least || x > left + setIn.most) return
    const after = lines[at + 1]
    const next = after?.at
    const goesOn =
      next?.page === line.at.page &&
      after?.marker === null &&
      Math.abs(leftOf(after) - left) < atEdge &&
      next.box[1] - line.at.box[1] < line.at.fontSize * lineStep.most
    // A paragraph of one line, as labels and headings are, says nothing.
    const isOneLine = !goesOn && after !== undefined && Math.abs(leftOf(after) - x) < 2 && !/^\p{Ll}/u.test(after.text)
    const count = counts.get(x) ?? { on: 0, all: 0 }
    counts.set(x, { on: count.on + (goesOn ? 1 : 0), all: count.all + (isOneLine ? 0 : 1) })
  })
  const [best] = [...counts]
    .filter(([, { on, all }]) => on >= setIn.fewest && on >= all * setIn.share)
    .sort((a, b) => b[1].on - a[1].on)
  return best?.[0] ?? null
}

/** Of all lines: fewer that begin at one place do not make an edge. */
const commonShare = 0.1

function commonLeft(lefts: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const left of lefts) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= lefts.length * commonShare).map(([left]) => left)
  return frequent.length > 0 ? Math.min(...frequent) : Math.min(...lefts, Infinity)
}
