import type { Line } from '../../../shared/notice/source-document.ts'
import { foldSpace, keepSpaces } from '../../../shared/notice/block-text.ts'

const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/gu
/** Dashes, dots, squares, arrows, ticks, and the private-use letters that Symbol and Wingdings bullets come out as. */
const bullets = '•‣⁃◦▪▫■□◻◼●○◆◇►▶▸▹▻➢➤➔➜→⇒⇨➲✓✔✗✦✶★❖❍❏❐❑❒⧫⬧·∙\uF0B7\uF0A7\uF0D8\uF0FC\uF0A8\uF076\uF02D'
const dashes = '\\-–—‒―−'
const bulletLine = new RegExp(
  `^(?:([${bullets}])\\s*|([${dashes}*+o§¾]|(?![©®™])\\p{Extended_Pictographic}\\uFE0F?)\\s+)(?=\\S)`,
  'u',
)
/** Typed for bullets where a line is a paragraph; on a page they may stand anywhere in a sentence. */
const typedBullet = /^([»›~°]|--)\s+(?=[\p{L}\p{N}])/u
const gluedDash = new RegExp(`^([${dashes}])(?=\\p{L}{2})`, 'u')
const bareBullet = new RegExp(`^[${bullets}${dashes}]$`, 'u')
const number = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/iu

/**
 * The contract's form of a line's text: NFC, letters as they are typed, single spaces, nothing invisible, no half
 * characters. At the line's end U+2010 stays: there it may say that a program divided the word.
 */
export function cleanText(text: string): string {
  const clean = foldSpace(text.toWellFormed().replace(directionMarks, ''))
  return /\u2010\s*$/u.test(text) && clean.endsWith('-') ? `${clean.slice(0, -1)}\u2010` : clean
}

/** What a line keeps of special spaces: an entry for it, or none. */
export function spacesOf(text: string): Pick<Line, 'spaced'> {
  const spaced = keepSpaces(text.toWellFormed().replace(directionMarks, ''))
  return spaced === null ? {} : { spaced }
}

export interface MarkedText {
  marker: string | null
  text: string
}

/**
 * Takes the bullet off a line's text and names the number it starts with. A bullet with nothing behind it keeps its
 * place as an item: marker and text are both the bullet, since a line's text is never empty. `glued`: a dash without a
 * space counts too; not for lines of a page, which may start anywhere in a sentence.
 */
export function splitMarker(text: string, glued: boolean): MarkedText {
  if (bareBullet.test(text)) return { marker: text, text }
  const bullet = bulletLine.exec(text) ?? (glued ? (gluedDash.exec(text) ?? typedBullet.exec(text)) : null)
  if (bullet) return { marker: bullet[1] ?? bullet[2] ?? null, text: text.slice(bullet[0].length) }
  return { marker: number.exec(text)?.[1] ?? null, text }
}

/** A line of a format without pages. */
export function paragraphLine(text: string, rest: Partial<Line> = {}): Line {
  return {
    ...splitMarker(text, true),
    heading: null,
    bold: false,
    unit: 'paragraph',
    spaceBefore: false,
    cell: null,
    at: null,
    ...rest,
  }
}
