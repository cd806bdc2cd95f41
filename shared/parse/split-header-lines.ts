import type { Language } from '../notice/report.ts'
import { findInnerLabel } from './match-label.ts'
import { isBareLabel, labelled, settleColon } from './label-and-value.ts'
import { fitsField } from './open-label.ts'
import { withText, type Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { longest } from './line-lengths.ts'
import { senseOf } from './sense-line.ts'
import { isBanner } from './value-forms.ts'

/**
 * The header's paragraphs, one label with its value each: lines that swallowed the next label are taken apart, labels
 * whose value stands on the next line, or in a block of values below a block of labels, are put together.
 */
export function splitHeaderLines(
  paragraphs: readonly Paragraph[],
  index: ProfileIndex,
  language: Language,
): Paragraph[] {
  return joinValues(
    paragraphs.flatMap((paragraph) => splitGlued(withColon(paragraph, index, language), index, language)),
    index,
    language,
  )
}

/** A label that a tab or a column's width sets apart from its value gets its colon: no space tells them apart later. */
function withColon(paragraph: Paragraph, index: ProfileIndex, language: Language): Paragraph {
  const { text } = paragraph
  const label = senseOf(text, index).label(language)
  if (label?.colon !== true || label.valueStart >= text.length) return paragraph
  const [words, gap] = [text.slice(0, label.labelEnd), text.slice(label.labelEnd, label.valueStart)]
  return gap.trim() === ''
    ? settleColon(
        { ...withText(paragraph, `${words}: ${text.slice(label.valueStart)}`), colon: words.length },
        language,
      )
    : paragraph
}

/** No header has more labels, and a text of capitals must not be cut for ever. */
const mostParts = 20

/** "Primary Location: Belgium-BrusselsNATO Body: …" → two paragraphs. */
export function splitGlued(paragraph: Paragraph, index: ProfileIndex, language: Language): Paragraph[] {
  const parts: Paragraph[] = []
  const taken = new Set<string>()
  let rest = paragraph.text
  for (;;) {
    const label = senseOf(rest, index).label(language)
    // Of a field there is one line in a header, of other labels any number.
    if (label !== null && label.field !== 'other') taken.add(label.field)
    const inner = findInnerLabel(rest, index, label?.valueStart ?? 1, taken)
    // Without a label at its start, a line is taken apart only for a label that has its colon: it may be a title.
    if (inner === null || (label === null && !senseOf(rest.slice(inner.start), index).label(language)?.colon)) break
    parts.push(withText(paragraph, rest.slice(0, inner.start).replace(/[\s|]+$/u, '')))
    rest = rest.slice(inner.start)
    if (parts.length > mostParts) break
  }
  // The same object where nothing was taken apart: what is known of it stays known.
  if (parts.length === 0) return [paragraph]
  return [...parts, withText(paragraph, rest)].filter(({ text }) => text !== '')
}

function joinValues(paragraphs: readonly Paragraph[], index: ProfileIndex, language: Language): Paragraph[] {
  const joined: Paragraph[] = []
  for (let at = 0; at < paragraphs.length; at++) {
    const bare = countWhile(paragraphs, at, (paragraph) => isBareLabel(paragraph.text, index))
    const values = countWhile(paragraphs.slice(0, at + 2 * bare), at + bare, (paragraph) => isValue(paragraph, index))
    const first = paragraphs[at]
    if (first === undefined) break
    if (bare === 0) {
      joined.push(first)
    } else if (bare === 1 || values < bare) {
      const value = paragraphs[at + 1]
      const hasValue = value !== undefined && values > 0 && bare === 1 && !isOnlyBanner(first, value, index)
      joined.push(hasValue ? labelled(first, value, index, language) : first)
      if (hasValue) at++
    } else {
      for (let place = 0; place < bare; place++) {
        const [label, value] = [paragraphs[at + place], paragraphs[at + bare + place]]
        if (label !== undefined && value !== undefined) joined.push(labelled(label, value, index, language))
      }
      at += 2 * bare - 1
    }
  }
  return joined
}

/** "Vacancy" above a title: what names the paper is a label where a value of it follows. */
function isOnlyBanner({ text }: Paragraph, value: Paragraph, index: ProfileIndex): boolean {
  if (index.profile.general !== true || text.includes(':') || !isBanner(text, index)) return false
  return senseOf(text, index).label()?.field === 'reference' && !fitsField('reference', value.text, index)
}

function isValue(paragraph: Paragraph, index: ProfileIndex): boolean {
  return (
    paragraph.text.length <= longest.labelledLine &&
    (/^\s*:/u.test(paragraph.text) || senseOf(paragraph.text, index).label() === null)
  )
}

function countWhile(paragraphs: readonly Paragraph[], from: number, holds: (paragraph: Paragraph) => boolean): number {
  let count = 0
  for (let at = from; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]
    if (paragraph === undefined || !holds(paragraph)) break
    count++
  }
  return count
}
