import { readPlaces, type DocFile, type DocTextKind, type TextRange } from './doc-file.ts'

/** A text that hangs on a place of the main text. `isNumbered`: a note whose mark is counted, and not written. */
export interface Anchored {
  kind: 'box' | 'footnote' | 'endnote' | 'comment'
  range: TextRange
  isNumbered: boolean
}

const shapeSize = 26
const boxSize = 22
const boxShapeAt = 14
/** A notice has a handful; what has this many is no notice. */
const mostAnchored = 5000

/** The texts beside the main one, by the character on which each hangs. */
export function readAnchored(file: DocFile): Map<number, Anchored[]> {
  const anchored = new Map<number, Anchored[]>()
  const add = (at: number, story: Anchored): void => {
    const there = anchored.get(at)
    if (there) there.push(story)
    else anchored.set(at, [story])
  }
  for (const kind of ['footnote', 'endnote'] as const) {
    const { places, dataAt } = readPlaces(file.part(`${kind}Marks`), 2)
    rangesOf(file, `${kind}s`).forEach((range, index) => {
      const at = places[index]
      const data = dataAt(index)
      if (at !== undefined && index < places.length - 1)
        add(at, { kind, range, isNumbered: data.length < 2 || data.readUInt16LE(0) !== 0 })
    })
  }
  const { places } = readPlaces(file.part('commentMarks'), 30)
  rangesOf(file, 'comments').forEach((range, index) => {
    const at = places[index]
    if (at !== undefined && index < places.length - 1) add(at, { kind: 'comment', range, isNumbered: true })
  })
  for (const [at, range] of [...placeBoxes(file, 'boxes'), ...placeBoxes(file, 'marginBoxes')])
    add(at, { kind: 'box', range, isNumbered: true })
  return anchored
}

/** What the list of a text's parts says of each; its last part is none. */
function rangesOf(file: DocFile, kind: 'footnotes' | 'endnotes' | 'comments'): TextRange[] {
  return partsOf(file, kind, readPlaces(file.part(kind), 0).places).slice(0, mostAnchored)
}

function partsOf(file: DocFile, kind: DocTextKind, places: readonly number[]): TextRange[] {
  const { from, to } = file.text(kind)
  return places
    .slice(0, -1)
    .map((place, index) => ({ from: from + place, to: Math.min(to, from + (places[index + 1] ?? place)) }))
}

/**
 * A text box hangs where its shape does. One in a group of shapes has a number that no anchor names: it takes the next
 * anchor without a box.
 */
function placeBoxes(file: DocFile, kind: 'boxes' | 'marginBoxes'): [number, TextRange][] {
  const shapes = readPlaces(file.part(kind === 'boxes' ? 'shapes' : 'marginShapes'), shapeSize)
  const { from } = file.text(kind === 'boxes' ? 'main' : 'headers')
  const anchors = shapes.places
    .slice(0, Math.min(shapes.places.length - 1, mostAnchored))
    .map((at, index) => ({ at: from + at, shape: shapeOf(shapes.dataAt(index), 0) }))
  const boxes = readPlaces(file.part(kind), boxSize)
  const texts = partsOf(file, kind, boxes.places)
    .slice(0, mostAnchored)
    .map((range, index) => ({ range, shape: shapeOf(boxes.dataAt(index), boxShapeAt) }))
    .filter(({ range }) => range.to > range.from)
  const byShape = new Map(anchors.map((anchor) => [anchor.shape, anchor]))
  const placed = texts.map(({ range, shape }) => ({ range, anchor: byShape.get(shape) }))
  const taken = new Set(placed.map(({ anchor }) => anchor))
  const free = anchors.filter((anchor) => !taken.has(anchor))
  let next = 0
  return placed.flatMap(({ range, anchor }) => {
    const at = anchor ?? free[Math.min(next++, free.length - 1)] ?? anchors[0]
    return at === undefined ? [] : [[at.at, range] as [number, TextRange]]
  })
}

function shapeOf(data: Buffer, at: number): number | null {
  return at + 4 <= data.length ? data.readUInt32LE(at) : null
}

const sectionSize = 12
const partsOfMargins = 6
const mostSections = 200

/** The main text by its sections: one, where the file tells of none. */
export function readSections(file: DocFile): TextRange[] {
  const { from, to } = file.text('main')
  const starts = readPlaces(file.part('sections'), sectionSize)
    .places.slice(1, mostSections)
    .filter((place) => place > from && place < to)
  const sorted = [from, ...starts.toSorted((a, b) => a - b), to]
  return sorted.slice(0, -1).map((start, index) => ({ from: start, to: sorted[index + 1] ?? to }))
}

/**
 * Heads and feet of pages, by section: six separators of notes first, then six parts a section, of which the third and
 * fourth and the last are feet.
 */
export function readMargins(file: DocFile): { range: TextRange; apart: 'head' | 'foot'; section: number }[] {
  const { places } = readPlaces(file.part('headers'), 0)
  return partsOf(file, 'headers', places)
    .slice(partsOfMargins, mostAnchored)
    .map((range, index) => {
      const apart = [2, 3, 5].includes(index % partsOfMargins) ? ('foot' as const) : ('head' as const)
      return { range, apart, section: Math.floor(index / partsOfMargins) }
    })
    .filter(({ range }) => range.to > range.from)
}
