import type { LeftoverKind, Note } from '../../../shared/notice/source-document.ts'
import type { TextRange } from './doc-file.ts'
import type { DocLook } from './doc-looks.ts'
import type { LineBuilder } from '../lines/line-builder.ts'
import { printedSign, printedText } from '../lines/symbol-fonts.ts'

/** Of a paragraph, whose own settings are known only at its end mark. */
export type DocPart =
  | { kind: 'text'; text: string; look: DocLook }
  | { kind: 'break' }
  | { kind: 'left'; left: LeftoverKind; text: string }
  | { kind: 'note'; note: Note }
  | { kind: 'box'; range: TextRange }
  | { kind: 'link'; address: string | null }

/** Into the open paragraph; boxes stand before it. */
export function writeParts(builder: LineBuilder, parts: readonly DocPart[]): void {
  const links: { mark: number; address: string }[] = []
  for (const part of parts) {
    switch (part.kind) {
      case 'break':
        builder.breakLine()
        break
      case 'left':
        builder.leave(part.left, part.text)
        break
      case 'note':
        builder.addNote(part.note)
        break
      case 'link': {
        const link = part.address === null ? links.pop() : undefined
        if (part.address !== null) links.push({ mark: builder.mark, address: part.address })
        else if (link && link.address !== '') builder.wrapFrom(link.mark, link.address)
        break
      }
      case 'text':
        if (part.look.marked !== null) builder.leave(part.look.marked, part.text)
        builder.addText(part.text, part.look.bold)
        break
      case 'box':
        break
    }
  }
}

const signs: Record<string, string> = { '\t': ' ', '\u001E': '-', '\u001F': '', '\u00A0': '\u00A0' }

/** What is printed for a sign: placeholders of pictures, marks and the like print nothing. */
export function printedFor(sign: string, look: DocLook): string {
  if (look.symbol !== null && sign === '(') return printedSign(look.symbol.code, look.symbol.font)
  return printedText(signs[sign] ?? (sign < ' ' ? '' : sign), look.font)
}
