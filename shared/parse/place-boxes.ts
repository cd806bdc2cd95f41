import type { Paragraph } from './paragraph.ts'

export interface BoxSense {
  isField: (text: string) => boolean
  isTitle: (text: string) => boolean
}

/** A title is no longer than this; a longer text that names a reference is about another notice. */
const longestTitle = 250
/** Key data are a dozen lines; what floats and has more is the text itself. */
const mostKeyData = 40

/**
 * A box with key data floats beside the text and is kept in the file wherever its anchor is. A reader sees it with the
 * title: it is read behind the nearest title above, or the first below where none is. Other boxes stay where they are,
 * and so do those with nothing but key data between them and the title.
 */
export function placeBoxes(paragraphs: readonly Paragraph[], { isField, isTitle }: BoxSense): Paragraph[] {
  if (!paragraphs.some(isBox)) return [...paragraphs]
  const placed: Paragraph[] = []
  /** Behind which of the placed ones key data would stand. */
  let title = -1
  let homeless: Paragraph[] = []
  let isAtTitle = false
  for (let at = 0; at < paragraphs.length; at++) {
    const run = runAt(paragraphs, at)
    const paragraph = paragraphs[at]
    if (paragraph === undefined) break
    if (run.length === 0) {
      placed.push(paragraph)
      isAtTitle &&= isField(paragraph.text) && !paragraph.text.endsWith(':')
      if (paragraph.text.length > longestTitle || !isTitle(paragraph.text)) continue
      isAtTitle = true
      placed.push(...homeless)
      homeless = []
      title = placed.length
    } else {
      at += run.length - 1
      const isKeyData =
        run.length <= mostKeyData &&
        run.filter(({ text }) => isField(text)).length >= Math.min(2, run.length) &&
        !run.some(({ text }) => isTitle(text))
      if (!isKeyData || isAtTitle) placed.push(...run)
      else if (title >= 0) placed.splice(title, 0, ...run)
      else homeless.push(...run)
    }
  }
  return homeless.length === 0 ? placed : [...homeless, ...placed]
}

function runAt(paragraphs: readonly Paragraph[], from: number): Paragraph[] {
  if (!isBox(paragraphs[from])) return []
  const end = paragraphs.findIndex((paragraph, at) => at >= from && !isBox(paragraph))
  return paragraphs.slice(from, end < 0 ? undefined : end)
}

function isBox(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.lines.length > 0 && paragraph.lines.every(({ apart }) => apart === 'box')
}
