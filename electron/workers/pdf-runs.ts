import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type TextItem = Extract<TextContent['items'][number], { str: string }>

/** A piece of text as the page places it. PDF points; origin top left of the page turned so that the text is upright. */
export interface Run {
  text: string
  left: number
  right: number
  baseline: number
  fontSize: number
  bold: boolean
  /** Words of it that were recognised from a picture and are perhaps misread. */
  doubtful?: string[]
}

export interface PageRuns {
  runs: Run[]
  /** Text at another angle than the page's own: stamps, watermarks. */
  aside: Run[]
  width: number
  height: number
  /** Quarter turns that were undone to make the text upright. */
  turns: number
}

/** The text of one page with its places. `bolds` remembers which fonts of the document are bold. */
export async function pageRuns(page: PDFPageProxy, bolds: Map<string, boolean>): Promise<PageRuns> {
  const content = await page.getTextContent({ includeMarkedContent: true })
  const items = withDrawnBullets(content.items)
  await learnFonts(page, Object.keys(content.styles), bolds)
  const viewport = page.getViewport({ scale: 1 })
  const turns = commonTurns(items, viewport.rotation)
  const sideways = turns % 2 === 1
  const placed = items.map((item) => placeRun(item, viewport.transform, viewport, turns, bolds))
  return {
    runs: placed.filter((run) => run.upright).map((run) => run.run),
    aside: placed.filter((run) => !run.upright).map((run) => run.run),
    width: sideways ? viewport.height : viewport.width,
    height: sideways ? viewport.width : viewport.height,
    turns,
  }
}

/**
 * The page's text. A tagged file says where a list item's label is; one that is drawn and not written (Chrome's bullets
 * are circles) has no text between its marks, and becomes a bullet in front of the text that follows.
 */
function withDrawnBullets(content: TextContent['items']): TextItem[] {
  const items: TextItem[] = []
  const tags: string[] = []
  let isLabelEmpty = false
  for (const item of content) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') tags.pop()
      else tags.push('tag' in item ? String(item.tag) : '')
      if (item.type !== 'endMarkedContent' && tags.at(-1) === 'Lbl') isLabelEmpty = true
      continue
    }
    if (item.str.trim() !== '' && isLabelEmpty) {
      items.push(tags.includes('Lbl') ? item : { ...item, str: `• ${item.str}` })
      isLabelEmpty = false
    } else if (item.str !== '') items.push(item)
  }
  return items
}

/** A font's name reaches this side only with the page's drawing list: made once per new font, not once per page. */
async function learnFonts(page: PDFPageProxy, names: string[], bolds: Map<string, boolean>): Promise<void> {
  const unknown = names.filter((name) => !bolds.has(name))
  if (unknown.length === 0) return
  await page.getOperatorList()
  for (const name of unknown) {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null
    const fontName = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : ''
    bolds.set(name, /bold|black|heavy|demi(?!light)/iu.test(fontName))
  }
}

function turnsOf(item: TextItem, rotation: number): number {
  const [a = 1, b = 0] = item.transform as number[]
  // Nearly all text stands upright, and the arc tangent of it all is a twentieth of the reading time.
  const quarter = b === 0 && a > 0 ? 0 : Math.round(Math.atan2(b, a) / (Math.PI / 2))
  return (((rotation / 90 - quarter) % 4) + 4) % 4
}

function commonTurns(items: readonly TextItem[], rotation: number): number {
  const letters = [0, 0, 0, 0]
  for (const item of items) {
    const turns = turnsOf(item, rotation)
    letters[turns] = (letters[turns] ?? 0) + item.str.length
  }
  return letters.indexOf(Math.max(...letters))
}

function placeRun(item: TextItem, transform: number[], page: { width: number; height: number; rotation: number }, turns: number, bolds: Map<string, boolean>): { run: Run; upright: boolean } {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as number[]
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = transform
  const [x, y] = turned(va * e + vc * f + ve, vb * e + vd * f + vf, page, turns)
  const fontSize = Math.hypot(c, d) || Math.hypot(a, b)
  const run = { text: item.str, left: x, right: x + item.width, baseline: y, fontSize, bold: bolds.get(item.fontName) ?? false }
  return { run, upright: turnsOf(item, page.rotation) === turns && isStraight(a, b) }
}

function isStraight(a: number, b: number): boolean {
  if (b === 0 || a === 0) return true
  const quarters = Math.atan2(b, a) / (Math.PI / 2)
  return Math.abs(quarters - Math.round(quarters)) < 0.02
}

/** A point of the page as shown, on the page turned until its text stands upright. */
function turned(x: number, y: number, page: { width: number; height: number }, turns: number): [number, number] {
  if (turns === 1) return [y, page.width - x]
  if (turns === 2) return [page.width - x, page.height - y]
  if (turns === 3) return [page.height - y, x]
  return [x, y]
}

/** A point in the page's own space → where it stands on the page turned until its text stands upright. */
export function placedAt(x: number, y: number, page: PDFPageProxy, turns: number): [number, number] {
  const viewport = page.getViewport({ scale: 1 })
  const [px = 0, py = 0] = viewport.convertToViewportPoint(x, y) as number[]
  return turned(px, py, viewport, turns)
}

/** The reverse of `turned`, for a box: where it stands on the page as shown. */
export function boxAsShown(box: [number, number, number, number], page: PageRuns): [number, number, number, number] {
  const [x, y, width, height] = box
  if (page.turns === 1) return [page.height - y - height, x, height, width]
  if (page.turns === 2) return [page.width - x - width, page.height - y - height, width, height]
  if (page.turns === 3) return [y, page.width - x - width, height, width]
  return [x, y, width, height]
}

/** A bullet or a number stands apart from its text without being a column. */
export function isMarker(run: Run): boolean {
  return /^\s*(?:[^\p{L}\p{N}\s]|o|\(?\d{1,2}[.)]|\(?[a-z][.)])\s*$/iu.test(run.text)
}
