import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import { withText, type Paragraph } from './paragraph.ts'
import type { LabelMatch } from './line-sense.ts'
import type { ProfileIndex } from './profile-index.ts'
import { senseOf } from './sense-line.ts'

/** A paragraph that is a label and nothing else. */
export function isBareLabel(text: string, index: ProfileIndex): boolean {
  return senseOf(text, index).isBareLabel
}

/**
 * Label and value, found apart, as one header line; the colon that the layout stood for is put in, as its side has it
 * where that is known.
 */
export function labelled(
  label: Paragraph,
  value: Paragraph,
  index: ProfileIndex,
  side: Language | null = label.side ?? value.side,
): Paragraph {
  const match = senseOf(label.text, index).label()
  const joined: Paragraph = { ...label, lines: [...label.lines, ...value.lines], side: label.side ?? value.side }
  if (match?.colon === true || /^\s*:/u.test(value.text)) return withText(joined, `${label.text} ${value.text}`)
  const language = side ?? (match?.neutral === true ? null : (match?.language ?? null))
  return settleColon({ ...withText(joined, `${label.text}: ${value.text}`), colon: label.text.length }, language)
}

/** A colon that stands for the layout is set as the side sets its own. */
export function settleColon(paragraph: Paragraph, side: Language | null): Paragraph {
  const { text, colon } = paragraph
  if (colon === undefined || side === null) return paragraph
  const before = text.slice(0, colon)
  const after = /^\s?:/u.exec(text.slice(colon))
  return after === null
    ? paragraph
    : withText(paragraph, `${before}${side === 'fr' ? ' :' : ':'}${text.slice(colon + after[0].length)}`)
}

/** A label in both languages: "Primary Location / Emplacement principal", "Grade (Grade)". */
export interface TwoLabels extends Record<Language, string> {
  /** The language that stands first. */
  first: Language
  /** The sign between the two. */
  between: string
  valueStart: number
  colon: boolean
}

/** Both labels with the same meaning, one behind the other, that a text begins with; null where it does not. */
export function matchTwoLabels(text: string, index: ProfileIndex): TwoLabels | null {
  const any = senseOf(text, index).label()
  if (any === null) return null
  for (const first of ['en', 'fr'] as const) {
    const left = senseOf(text, index).label(first)
    if (left?.language !== first && left?.neutral !== true) continue
    const between = /^:?\s*[/|–—·•(-]\s*/u.exec(text.slice(left.labelEnd))
    if (between === null) continue
    const start = left.labelEnd + between[0].length
    const right = labelFacing(left, text.slice(start), first, index)
    if (right === null) continue
    const bracket = between[0].includes('(') ? /^\s*\)[\s:]*/u.exec(text.slice(start + right.labelEnd)) : null
    if (between[0].includes('(') && bracket === null) continue
    const words: Record<Language, string> = { en: '', fr: '' }
    words[first] = text.slice(0, left.labelEnd)
    words[otherLanguage(first)] = text.slice(start, start + right.labelEnd)
    return {
      ...words,
      first,
      between: between[0].trim(),
      valueStart: bracket === null ? start + right.valueStart : start + right.labelEnd + bracket[0].length,
      colon: right.colon || bracket?.[0].includes(':') === true,
    }
  }
  return null
}

/** The other language's label of the same field; of two that both languages have, English is the first. */
function labelFacing(left: LabelMatch, text: string, first: Language, index: ProfileIndex): LabelMatch | null {
  const right = senseOf(text, index).label(otherLanguage(first))
  if (right?.field !== left.field || (right.language === first && !right.neutral)) return null
  return left.neutral && right.neutral && first === 'fr' ? null : right
}
