import type { LeftoverKind } from '../../../shared/notice/source-document.ts'
import type { RtfStyle } from './rtf-styles.ts'
import type { Destination } from './rtf-words.ts'

/** How text is set, as far as it tells what is shown; null as the styles have it. */
export interface Character {
  bold: boolean | null
  hidden: boolean | null
  struck: boolean | null
  isDeleted: boolean
  isInserted: boolean
  isHighlit: boolean
  isRaised: boolean
  style: RtfStyle | null
}

/** What holds between a pair of braces; a group inside begins as the one around it is. */
export interface Group extends Character {
  destination: Destination
  /** What it was before `\upr`. */
  outer: Destination
  isHtmlTag: boolean
  font: number
  /** So many letters stand after a `\u` for readers that know no Unicode. */
  fallback: number
  isNew: boolean
  isMarked: boolean
  atEnd: (() => void) | null
}

export const plain: Character = {
  bold: null,
  hidden: null,
  struck: null,
  isDeleted: false,
  isInserted: false,
  isHighlit: false,
  isRaised: false,
  style: null,
}
export const firstGroup: Group = {
  ...plain,
  destination: 'text',
  outer: 'text',
  isHtmlTag: false,
  font: -1,
  fallback: 1,
  isNew: false,
  isMarked: false,
  atEnd: null,
}

/** Words that say how text is set. False for any other. */
export function setCharacter(group: Group, name: string, value: number | null): boolean {
  const isOn = value !== 0
  switch (name) {
    case 'f':
      group.font = value ?? -1
      break
    case 'b':
      group.bold = isOn
      break
    case 'v':
      group.hidden = isOn
      break
    case 'strike':
    case 'striked':
      group.struck = isOn
      break
    case 'deleted':
    case 'mvf':
      group.isDeleted = isOn
      break
    case 'revised':
    case 'mvt':
      group.isInserted = isOn
      break
    case 'highlight':
      group.isHighlit = isOn && value !== null
      break
    case 'super':
    case 'up':
      group.isRaised = isOn
      break
    case 'nosupersub':
      group.isRaised = false
      break
    case 'htmlrtf':
      group.isHtmlTag = isOn
      break
    case 'plain':
      Object.assign(group, plain)
      break
    default:
      return false
  }
  return true
}

/** Why text of this group is not shown, given its paragraph's style; null where it is. */
export function goneKind(group: Character, style: RtfStyle | null): LeftoverKind | null {
  if (group.isDeleted) return 'deletion'
  if (group.hidden ?? group.style?.hidden ?? style?.hidden ?? false) return 'hidden'
  return (group.struck ?? group.style?.struck ?? style?.struck ?? false) ? 'struck' : null
}
