import { isOn, plainLook, takeLook, type DocxStyles, type Look, type TextLook } from './docx-styles.ts'
import { isSymbolFont, printedText } from '../lines/symbol-fonts.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

/** A run of letters that look alike. `shown`: how, once it is asked for. */
export interface DocxRun {
  look: TextLook
  character: TextLook
  isMarked: boolean
  shown: Look | null
}

export function newRun(): DocxRun {
  return { look: { ...plainLook }, character: plainLook, isMarked: false, shown: null }
}

export function takeRunProperty(
  run: DocxRun | undefined,
  name: string,
  attributes: Attributes,
  styles: DocxStyles,
): void {
  if (!run) return
  takeLook(run.look, name, attributes)
  if (name === 'rStyle') run.character = styles.character(attributes.get('val'))
  if (name === 'highlight') run.isMarked = isOn(attributes.get('val'))
  if (name === 'shd') run.isMarked ||= isBright(attributes.get('fill') ?? '')
}

/** The text as its fonts print it: of the two that a run names, one is for ASCII. */
export function printedIn(text: string, { ascii, other }: Look): string {
  if (ascii === other) return printedText(text, ascii)
  return text.replace(/[\u0000-\u007F]+|[^\u0000-\u007F]+/gu, (part) =>
    printedText(part, part < '\u0080' || !isSymbolFont(other) ? ascii : other),
  )
}

/** A colour that marks, and no grey. */
function isBright(fill: string): boolean {
  const parts =
    /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu
      .exec(fill)
      ?.slice(1)
      .map((part) => Number.parseInt(part, 16)) ?? []
  return parts.length === 3 && Math.max(...parts) - Math.min(...parts) >= 60 && Math.max(...parts) >= 160
}
