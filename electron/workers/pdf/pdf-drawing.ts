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
  const viewport = page.getViewport({ scale: 1 })
  const drawing: Drawing = { items: [], shapes: [], borders: [], added: new Map() }
  const pen = new Pen(combined([1, 0, 0, 1, 0, 0], viewport.transform))
  let annotation: { id: string; texts: string[] } | null = null
  const letters = new StripWriter(viewport.width, viewport.height, (strip) => {
    if (annotation === null) drawing.items.push(strip)
  })
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
  const number = (args: unknown, at = 0): number => (Array.isArray(args) && typeof args[at] === 'number' ? args[at] : 0)
  const tag = (name: string | null): void => {
    letters.end()
    drawing.items.push({ tag: name })
  }
  for (const [at, operation] of fnArray.entries()) {
    const args: unknown = argsArray[at]
    const first: unknown = Array.isArray(args) ? args[0] : undefined
    switch (operation) {
      case OPS.showText: {
        if (!Array.isArray(first)) break
        const stroke = pen.show(first)
        if (annotation === null) letters.write(stroke)
        else annotation.texts.push(stroke.glyphs.map((glyph) => glyph.text).join(''))
        break
      }
      case OPS.moveText:
        pen.moveText(number(args), number(args, 1))
        break
      case OPS.setTextMatrix:
        pen.setTextMatrix(first)
        break
      case OPS.setFont:
        pen.setFont(await fontOf(page, first, fonts), number(args, 1))
        break
      case OPS.beginText:
        pen.beginText()
        letters.open()
        break
      case OPS.save:
        pen.save()
        break
      case OPS.restore:
        pen.restore()
        break
      case OPS.transform:
        pen.transform(args)
        break
      case OPS.setCharSpacing:
        pen.set('letterSpace', number(args))
        break
      case OPS.setWordSpacing:
        pen.set('wordSpace', number(args))
        break
      case OPS.setHScale:
        pen.set('stretch', number(args) / 100)
        break
      case OPS.setTextRise:
        pen.set('rise', number(args))
        break
      case OPS.setLeading:
        pen.set('leading', -number(args))
        break
      case OPS.setLeadingMoveText:
        pen.set('leading', number(args, 1))
        pen.moveText(number(args), number(args, 1))
        break
      case OPS.nextLine:
        pen.nextLine()
        break
      case OPS.setGState: {
        const font = Array.isArray(first)
          ? (first.find((each: unknown) => Array.isArray(each) && each[0] === 'Font') as
              [string, unknown[]] | undefined)
          : undefined
        if (font !== undefined) pen.setFont(await fontOf(page, font[1][0], fonts), number(font[1], 1))
        break
      }
      case OPS.paintFormXObjectBegin:
        letters.end()
        pen.save()
        pen.transform(first)
        break
      case OPS.paintFormXObjectEnd:
        letters.end()
        pen.restore()
        break
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        tag(typeof first === 'string' ? first : '')
        break
      case OPS.endMarkedContent:
        tag(null)
        break
      case OPS.beginAnnotation:
        letters.end()
        annotation = { id: String(first), texts: [] }
        break
      case OPS.endAnnotation:
        letters.end()
        if (annotation !== null) drawing.added.set(annotation.id, annotation.texts.join(' '))
        annotation = null
        break
      case OPS.constructPath:
        if (!Array.isArray(args) || !filled.has(first) || annotation !== null) break
        if (drawing.shapes.length < mostShapes) drawing.shapes.push(...shapeOf(args[2], pen.matrix))
        if (drawing.borders.length < mostBorders)
          drawing.borders.push(...bordersOf(args[1], pen.matrix, stroked.has(first)))
        break
    }
  }
  letters.end()
  return drawing
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
  const { name, fontMatrix, isType3Font, bbox } = (typeof font === 'object' && font !== null ? font : {}) as Partial<
    Record<'name' | 'fontMatrix' | 'isType3Font' | 'bbox', unknown>
  >
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
  }
}
