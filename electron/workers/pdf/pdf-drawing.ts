import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadPdfJs } from './pdf-document.ts'
import { bordersOf, type Border } from './pdf-borders.ts'
import { combined, isNumbers, Pen, type Matrix, type PenFont } from './pdf-pen.ts'
import { isSymbolFont } from '../lines/symbol-fonts.ts'
import { StripWriter, type Strip } from './pdf-strips.ts'

/**
 * A small filled shape, which may be a bullet, or a line drawn across. Points, origin top left of the page as shown.
 */
export interface Shape {
  left: number
  right: number
  top: number
  bottom: number
}

/** What a page draws, in its order: strips of letters, and the marks of a tagged file around them. */
export interface Drawing {
  items: (Strip | Tag)[]
  shapes: Shape[]
  /** Straight lines, as stand around the cells of tables. */
  borders: Border[]
  /** Text that annotations show (typewriter, stamps), by their ids. */
  added: Map<string, string>
  /** How many things are drawn, and how many texts among them that are no annotation's. */
  drawn: number
  texts: number
  /** Ends in the middle of a text, or shows one in a font of which nothing is known. */
  isCut: boolean
}

/** `tag` null: what was opened last is closed. */
export interface Tag {
  tag: string | null
}

/** A page of small shapes is a drawing, whose dots are no bullets. */
const mostShapes = 2000
/** A table has four borders around each of its cells. */
const mostBorders = 4000

/** What pdf.js says of the fonts of one document, asked for once a font. */
export type Fonts = Map<string, PenFont>

/**
 * One walk along a page's drawing list gives all that is asked of a page: its letters with their places, which fonts
 * are bold, what is drawn beside the text. pdf.js's own text extraction costs as much, and keeps neither the gaps
 * between letters nor soft hyphens.
 */
export async function readDrawing(page: PDFPageProxy, fonts: Fonts): Promise<Drawing> {
  const { OPS } = await loadPdfJs()
  const { fnArray, argsArray } = await page.getOperatorList()
  const walk = new PageWalk(page.getViewport({ scale: 1 }))
  const acts = actsOf(walk, OPS)
  for (const [at, operation] of fnArray.entries()) {
    const args: unknown = argsArray[at]
    const font = operation === OPS.setFont ? args : operation === OPS.setGState ? fontOfState(args) : undefined
    if (font !== undefined) {
      walk.pen.setFont(await fontOf(page, firstOf(font), fonts), numberAt(font, 1))
    } else acts.get(operation)?.(args)
  }
  walk.letters.end()
  walk.drawing.drawn = fnArray.length
  walk.drawing.isCut ||= walk.isInText
  return walk.drawing
}

/** What a walk along a drawing list has met so far. */
class PageWalk {
  readonly drawing: Drawing = {
    items: [],
    shapes: [],
    borders: [],
    added: new Map(),
    drawn: 0,
    texts: 0,
    isCut: false,
  }
  readonly pen: Pen
  readonly letters: StripWriter
  isInText = false
  #annotation: { id: string; texts: string[] } | null = null

  constructor({ width, height, transform }: { width: number; height: number; transform: readonly number[] }) {
    this.pen = new Pen(combined([1, 0, 0, 1, 0, 0], transform))
    this.letters = new StripWriter(width, height, (strip) => {
      if (this.#annotation === null) this.drawing.items.push(strip)
    })
  }

  show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return
    const stroke = this.pen.show(glyphs)
    this.drawing.isCut ||= stroke.font.isBroken === true
    if (this.#annotation === null) {
      this.drawing.texts++
      this.letters.write(stroke)
    } else this.#annotation.texts.push(stroke.glyphs.map((glyph) => glyph.text).join(''))
  }

  tag(name: string | null): void {
    this.letters.end()
    this.drawing.items.push({ tag: name })
  }

  beginForm(matrix: unknown): void {
    this.letters.end()
    this.pen.save()
    this.pen.transform(matrix)
  }

  endForm(): void {
    this.letters.end()
    this.pen.restore()
  }

  beginAnnotation(id: unknown): void {
    this.letters.end()
    this.#annotation = { id: String(id), texts: [] }
  }

  endAnnotation(): void {
    this.letters.end()
    if (this.#annotation !== null) this.drawing.added.set(this.#annotation.id, this.#annotation.texts.join(' '))
    this.#annotation = null
  }

  path(box: unknown, path: unknown, isStroked: boolean): void {
    if (this.#annotation !== null) return
    const { shapes, borders } = this.drawing
    if (shapes.length < mostShapes) shapes.push(...shapeOf(box, this.pen.matrix))
    if (borders.length < mostBorders) borders.push(...bordersOf(path, this.pen.matrix, isStroked))
  }
}

type Operations = Awaited<ReturnType<typeof loadPdfJs>>['OPS']

/** What each operation of a drawing list does on the walk; those that name fonts, and have to wait for them, aside. */
function actsOf(walk: PageWalk, OPS: Operations): ReadonlyMap<number, (args: unknown) => void> {
  const { pen, letters } = walk
  const filled = new Set<unknown>([
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
    OPS.stroke,
    OPS.closeStroke,
  ])
  const stroked = new Set<unknown>([OPS.stroke, OPS.closeStroke])
  const beginTag = (args: unknown): void => {
    const name = firstOf(args)
    walk.tag(typeof name === 'string' ? name : '')
  }
  return new Map<number, (args: unknown) => void>([
    [OPS.showText, (args) => walk.show(firstOf(args))],
    [OPS.moveText, (args) => pen.moveText(numberAt(args, 0), numberAt(args, 1))],
    [OPS.setTextMatrix, (args) => pen.setTextMatrix(firstOf(args))],
    [
      OPS.beginText,
      () => {
        pen.beginText()
        letters.open()
        walk.isInText = true
      },
    ],
    [OPS.endText, () => (walk.isInText = false)],
    [OPS.save, () => pen.save()],
    [OPS.restore, () => pen.restore()],
    [OPS.transform, (args) => pen.transform(args)],
    [OPS.setCharSpacing, (args) => pen.set('letterSpace', numberAt(args, 0))],
    [OPS.setWordSpacing, (args) => pen.set('wordSpace', numberAt(args, 0))],
    [OPS.setHScale, (args) => pen.set('stretch', numberAt(args, 0) / 100)],
    [OPS.setTextRise, (args) => pen.set('rise', numberAt(args, 0))],
    [OPS.setLeading, (args) => pen.set('leading', -numberAt(args, 0))],
    [
      OPS.setLeadingMoveText,
      (args) => {
        pen.set('leading', numberAt(args, 1))
        pen.moveText(numberAt(args, 0), numberAt(args, 1))
      },
    ],
    [OPS.nextLine, () => pen.nextLine()],
    [OPS.paintFormXObjectBegin, (args) => walk.beginForm(firstOf(args))],
    [OPS.paintFormXObjectEnd, () => walk.endForm()],
    [OPS.beginMarkedContent, beginTag],
    [OPS.beginMarkedContentProps, beginTag],
    [OPS.endMarkedContent, () => walk.tag(null)],
    [OPS.beginAnnotation, (args) => walk.beginAnnotation(firstOf(args))],
    [OPS.endAnnotation, () => walk.endAnnotation()],
    [
      OPS.constructPath,
      (args) => {
        if (!Array.isArray(args) || !filled.has(args[0])) return
        walk.path(args[2], args[1], stroked.has(args[0]))
      },
    ],
  ])
}

function firstOf(args: unknown): unknown {
  return Array.isArray(args) ? args[0] : undefined
}

function numberAt(args: unknown, at: number): number {
  return Array.isArray(args) && typeof args[at] === 'number' ? args[at] : 0
}

/** The font that a graphics state names, with its size: ['Font', [name, size]]. */
function fontOfState(args: unknown): unknown {
  const states: unknown = firstOf(args)
  if (!Array.isArray(states)) return undefined
  const font: unknown = states.find((each: unknown) => Array.isArray(each) && each[0] === 'Font')
  return Array.isArray(font) ? font[1] : undefined
}

/** Left, bottom, right, top of a path → where it stands; nothing where it is larger than a bullet and no line. */
function shapeOf(box: unknown, [a, b, c, d, e, f]: Matrix): Shape[] {
  if (!isNumbers(box, 4)) return []
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box
  const [ax, ay, bx, by] = [a * x1 + c * y1 + e, b * x1 + d * y1 + f, a * x2 + c * y2 + e, b * x2 + d * y2 + f]
  const shape = { left: Math.min(ax, bx), right: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) }
  const [width, height] = [shape.right - shape.left, shape.bottom - shape.top]
  return (width <= 9 && height <= 9) || height < 2.5 ? [shape] : []
}

/** Fonts come to this side of pdf.js by a message of their own, which may be a moment behind the drawing list. */
async function fontOf(page: PDFPageProxy, name: unknown, fonts: Fonts): Promise<PenFont | undefined> {
  if (typeof name !== 'string') return undefined
  const known = fonts.get(name)
  if (known !== undefined) return known
  if (!page.commonObjs.has(name)) await new Promise((resolve) => setImmediate(resolve))
  const font = describeFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : null)
  fonts.set(name, font)
  return font
}

function describeFont(font: unknown): PenFont {
  const { name, fontMatrix, isType3Font, bbox, error } = (
    typeof font === 'object' && font !== null ? font : {}
  ) as Partial<Record<'name' | 'fontMatrix' | 'isType3Font' | 'bbox' | 'error', unknown>>
  const matrix = isNumbers(fontMatrix, 4) ? Array.from(fontMatrix) : [0.001, 0, 0, 0.001]
  const box = isNumbers(bbox, 4) ? Array.from(bbox) : [0, 0, 0, 0]
  const letters = ((box[3] ?? 0) - (box[1] ?? 0)) * (matrix[3] ?? 0)
  return {
    name: typeof name === 'string' ? name : '',
    bold: typeof name === 'string' && /bold|black|heavy|demi(?!light)/iu.test(name),
    unit: matrix[0] ?? 0.001,
    signs: typeof name === 'string' && isSymbolFont(name),
    // Letters that are small drawings of their own say by their box how high they are.
    height: isType3Font === true && letters > 0 && (matrix[0] ?? 0) !== 0.001 ? Math.abs(letters) : 1,
    // pdf.js hands over a font without letters where it could not make one, and says why.
    ...(typeof error === 'string' && { isBroken: true }),
  }
}
