import { isBullet, type Paragraph } from './paragraph.ts'
import { longest } from './line-lengths.ts'
import type { ProfileIndex } from './profile-index.ts'
import { formOf, gradeBehind, isCode, occupationsIn } from './value-forms.ts'

/**
 * Points for what lets a line stand as a title. What somebody is called at work says most; then what is set larger, or
 * as a heading; then what stands first.
 */
const points = { occupation: 4, largest: 2, heading: 2, bold: 1, behind: 2, above: 1, sentence: -4, long: -2, item: -4 }

/** The place of the line that stands as the title among the open ones of a header; null where there is none. */
export function titleOf(header: readonly Paragraph[], open: readonly number[], index: ProfileIndex): number | null {
  const sizes = header.map(({ lines }) => Math.max(0, ...lines.map(({ at }) => at?.fontSize ?? 0)))
  const largest = Math.max(...sizes)
  const isSetApart = sizes.some((size) => size > 0 && size < largest)
  let best: { at: number; score: number } | null = null
  open.forEach((at, place) => {
    const paragraph = header[at]
    if (paragraph === undefined || paragraph.text.length > longest.titleLine) return
    if (!/\p{L}{3}/u.test(paragraph.text) || formOf(paragraph.text, index) !== null) return
    const score =
      scoreOf(paragraph, index) +
      (isSetApart && sizes[at] === largest ? points.largest : 0) +
      (place === 0 ? points.above : 0)
    // More speaks against the likeliest than for it: the header has no title that we know of.
    if (score >= 0 && (best === null || score > best.score)) best = { at, score }
  })
  return (best as { at: number } | null)?.at ?? null
}

function scoreOf({ text, heading, bold, marker }: Paragraph, index: ProfileIndex): number {
  const isNamed = (['en', 'fr'] as const).some((language) => occupationsIn(text, index, language).length > 0)
  const bracket = /[([]([^()[\]]+)[)\]]\s*$/u.exec(text)?.[1] ?? ''
  const facts: [boolean, number][] = [
    [isNamed, points.occupation],
    [heading === 1, points.heading],
    [heading !== null, points.heading],
    [bold, points.bold],
    [gradeBehind(text, index.profile) !== null || isCode(bracket), points.behind],
    [/[.;:!?]$/u.test(text), points.sentence],
    [text.length > longest.line, points.long],
    [isBullet(marker), points.item],
  ]
  return facts.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), 0)
}
