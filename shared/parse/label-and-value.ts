import { matchLabel } from './match-label.ts'
import { withText, type Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'

/** A paragraph that is a label and nothing else. */
export function isBareLabel(text: string, index: ProfileIndex): boolean {
  const label = matchLabel(text, index)
  return label !== null && label.field !== 'bare' && label.valueStart >= text.length
}

/** Label and value, found apart, as one header line; the colon that the layout stood for is put in as the language has it. */
export function labelled(label: Paragraph, value: Paragraph, index: ProfileIndex): Paragraph {
  const match = matchLabel(label.text, index)
  const colon = match?.colon === true || /^\s*:/u.test(value.text) ? '' : match?.language === 'fr' && !match.neutral ? ' :' : ':'
  return { ...withText(label, `${label.text}${colon} ${value.text}`), lines: [...label.lines, ...value.lines], side: label.side ?? value.side }
}
