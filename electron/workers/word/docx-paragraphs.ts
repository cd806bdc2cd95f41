import type { DocxNumbering } from './docx-numbering.ts'
import {
  isOn,
  lookIn,
  plainLook,
  takeLook,
  type DocxStyles,
  type ParagraphStyle,
  type TextLook,
} from './docx-styles.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

/** What a paragraph of a Word document says of itself. */
export interface DocxParagraph {
  style: ParagraphStyle
  list: { id: string | null; level: number | null } | null
  outline: number | null
  isStarted: boolean
  /** The mark is deleted or hidden: what follows goes on in this line. */
  isJoined: boolean
  isMarkDeleted: boolean
  hasDeletion: boolean
  mark: TextLook
  /** A mark that parts two styles in one line: a heading run into its text. */
  isSeparator: boolean
  isDropCap: boolean
  isFrame: boolean
  endsSection: boolean
}

export function newParagraph(styles: DocxStyles): DocxParagraph {
  return {
    style: styles.paragraph(null),
    list: null,
    outline: null,
    isStarted: false,
    isJoined: false,
    isMarkDeleted: false,
    hasDeletion: false,
    mark: { ...plainLook },
    isSeparator: false,
    isDropCap: false,
    isFrame: false,
    endsSection: false,
  }
}

export function takeParagraphProperty(
  paragraph: DocxParagraph,
  name: string,
  attributes: Attributes,
  styles: DocxStyles,
): void {
  switch (name) {
    case 'pStyle':
      paragraph.style = styles.paragraph(attributes.get('val'))
      break
    case 'outlineLvl':
      paragraph.outline = attributes.number('val')
      break
    case 'numPr':
      paragraph.list = { id: null, level: null }
      break
    case 'ilvl':
      if (paragraph.list) paragraph.list.level = attributes.number('val')
      break
    case 'numId':
      if (paragraph.list) paragraph.list.id = attributes.get('val')
      break
    case 'framePr':
      paragraph.isDropCap = /^(?:drop|margin)$/u.test(attributes.get('dropCap') ?? '')
      paragraph.isFrame = !paragraph.isDropCap
      break
  }
}

/** Properties of the paragraph's mark: those of a deletion that took it, or of hidden text. */
export function takeMarkProperty(paragraph: DocxParagraph, name: string, attributes: Attributes): void {
  takeLook(paragraph.mark, name, attributes)
  if (name === 'del' || name === 'moveFrom') [paragraph.isMarkDeleted, paragraph.isJoined] = [true, true]
  if (name === 'specVanish') paragraph.isSeparator = isOn(attributes.get('val'))
}

export function headingOf({ outline, style }: DocxParagraph): number | null {
  if (outline === null) return style.heading
  return outline < 9 ? outline + 1 : null
}

/**
 * A heading that Word prints in one line with its text stays a heading. What the whole document has by default says
 * nothing of one mark.
 */
export function isMarkHidden(paragraph: DocxParagraph): boolean {
  if (paragraph.isSeparator && headingOf(paragraph) !== null) return false
  return lookIn(paragraph.mark, plainLook, paragraph.style.look, plainLook).hidden
}

/** The list that numbers it. The level is its own, or that which its styles have in this list, or name. */
export function listOf({ list, style }: DocxParagraph, numbering: DocxNumbering): { id: string; level: number } | null {
  const id = list?.id ?? style.listId
  if (id === null || id === '0') return null
  let level = list?.level ?? null
  for (const each of style.levels) level ??= numbering.levelOf(id, each.style) ?? each.level
  return { id, level: level ?? 0 }
}
