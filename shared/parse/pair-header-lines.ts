import { otherLanguage } from '../notice/block-text.ts'
import type { Language } from '../notice/report.ts'
import type { Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { senseOf } from './sense-line.ts'

/** Two lines of one field may stand below each other by chance. */
const fewestPairs = 2

/**
 * Header lines that take turns, "Schedule: Full-time" and « Horaire : Temps plein » below it, each as a line of its own
 * language.
 */
export function pairHeaderLines(paragraphs: readonly Paragraph[], index: ProfileIndex): Paragraph[] {
  const facts = paragraphs.map((paragraph) => factOf(paragraph, index))
  const sides = new Map<number, Language>()
  let order: Language | null = null
  let pairs: number[] = []
  const close = (): void => {
    const first = order
    if (first !== null && pairs.length >= fewestPairs)
      for (const at of pairs) {
        sides.set(at, first)
        sides.set(at + 1, otherLanguage(first))
      }
    order = null
    pairs = []
  }
  for (let at = 0; at < paragraphs.length; at++) {
    const [one, two] = [facts[at], facts[at + 1]]
    const language: Language | null = one?.language ?? (two?.language ? otherLanguage(two.language) : null)
    const isOfOne = one !== undefined && two !== undefined && one?.field === two?.field && one !== null
    const isPair =
      isOfOne &&
      (one.language === null || one.language !== two?.language) &&
      (order === null || language === null || language === order)
    if (!isPair) {
      close()
      continue
    }
    order ??= language
    pairs.push(at)
    at++
  }
  close()
  return sides.size === 0
    ? [...paragraphs]
    : paragraphs.map((paragraph, at) => ({ ...paragraph, side: sides.get(at) ?? paragraph.side }))
}

/** Field and language of a header line with its value; a label that both languages have says none. */
function factOf({ text, side }: Paragraph, index: ProfileIndex): { field: string; language: Language | null } | null {
  const label = side === null ? senseOf(text, index).fact : null
  if (label === null || label.valueStart >= text.length) return null
  return { field: label.field, language: label.neutral ? null : label.language }
}
