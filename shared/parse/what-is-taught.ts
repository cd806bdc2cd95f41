import { otherLanguage } from '../notice/block-text.ts'
import type { Notice } from '../notice/notice.ts'
import type { Block, Language } from '../notice/report.ts'
import type { Meaning, Teaching } from '../profile/form-steps.ts'

/** A stretch of one passage that a person marked: `start` and `end` in the passage's text. */
export interface MarkedText {
  block: string
  start: number
  end: number
}

/**
 * Why nothing can be learned of it. 'no-label': no short text stands before the value or above it; 'several-labels':
 * which of the words before it belong to its label cannot be told; 'no-heading': it is not a line by itself.
 */
export type NotTaught = 'gone' | 'no-label' | 'several-labels' | 'no-heading'

export type WhatIsTaught = { ok: true; teaching: Teaching } | { ok: false; why: NotTaught }

type TaughtNotice = Pick<Notice, 'en' | 'fr' | 'alignment'>

/** Letters: the longest label that is known has 70, and what is longer is a sentence. */
const longestLabel = 80
/** Letters: the longest heading that is known has 79. */
const longestHeading = 100
/** Letters, with the dots or spaces that lead to a value: twice a wide line. What is longer is not looked into. */
const longestLine = 300
/** Words of a label: « Date limite de réception des dossiers de candidature » has eight. */
const mostWords = 12

/**
 * What a person teaches by marking a text and saying what it is. Of a value its label is learned: what stands before it
 * on its line, or the short line above; the label may be marked with it. Of a heading its words, without its number.
 * The other language's words are those at the same place of the passage that is paired with it, where they can be told.
 */
export function whatIsTaught(notice: TaughtNotice, marked: MarkedText, means: Meaning): WhatIsTaught {
  const place = placeOf(notice, marked.block)
  if (place === null) return { ok: false, why: 'gone' }
  return 'field' in means ? ofValue(notice, place, marked, means) : ofHeading(notice, place, marked, means)
}

interface Place {
  language: Language
  block: Block
  above: Block | undefined
}

function placeOf(notice: Pick<Notice, 'en' | 'fr'>, id: string): Place | null {
  for (const language of ['en', 'fr'] as const) {
    const blocks = notice[language]?.blocks ?? []
    const at = blocks.findIndex((block) => block.id === id)
    const block = blocks[at]
    if (block !== undefined) return { language, block, above: blocks[at - 1] }
  }
  return null
}

function ofValue(
  notice: TaughtNotice,
  { language, block, above }: Place,
  { start, end }: MarkedText,
  means: Meaning,
): WhatIsTaught {
  const line = labelledLine(block.text, start, end)
  if (line === 'several') return { ok: false, why: 'several-labels' }
  if (line !== null) {
    const facing = facingBlock(notice, language, block.id)
    const other = facing === null ? null : labelLike(facing.text, line.value)
    return taught(means, language, line.label, line.value, other)
  }
  const label = above === undefined || endsSentence.test(above.text) ? null : asLabel(above.text)
  if (above === undefined || label === null) return { ok: false, why: 'no-label' }
  const facing = facingBlock(notice, language, above.id)
  const words = facing === null ? null : asLabel(facing.text)
  const valueBlock = facingBlock(notice, language, block.id)
  return taught(
    means,
    language,
    label,
    block.text.slice(start, end).trim(),
    words === null ? null : { label: words, value: valueBlock?.text.trim() ?? null },
  )
}

function taught(
  means: Meaning,
  language: Language,
  label: string,
  value: string | null,
  other: { label: string; value: string | null } | null,
): WhatIsTaught {
  const words = { en: null, fr: null, [language]: label, [otherLanguage(language)]: other?.label ?? null }
  const values = {
    en: null,
    fr: null,
    [language]: shortValue(value),
    [otherLanguage(language)]: shortValue(other?.value ?? null),
  }
  return { ok: true, teaching: { means, words, value: values } }
}

const endsSentence = /[^.\s][.;,]\s*$/u

/** Letters of a value whose look may be learned. */
const longestValue = 60

function shortValue(value: string | null): string | null {
  return value === null || value === '' || value.length > longestValue ? null : value
}

interface LabelAndValue {
  label: string
  value: string | null
}

/** What stands before and behind the first colon that parts a label from its value: none of a time or an address. */
function partedByColon(text: string): LabelAndValue | null {
  const at = text.search(/:(?![/\d])/u)
  const label = at === -1 ? null : asLabel(text.slice(0, at))
  const value = text.slice(at + 1).trim()
  return label === null || value === '' ? null : { label, value }
}

/** The label on the marked line, with the value; null where none stands there, 'several' where more than one may. */
function labelledLine(text: string, start: number, end: number): LabelAndValue | 'several' | null {
  const before = text.slice(0, start).trim()
  const marked = text.slice(start, end).trim()
  if (before !== '') {
    const label = asLabel(before)
    if (label !== null) return { label, value: marked }
    // A line of several labels: the label may be marked with its value.
    return partedByColon(marked) ?? 'several'
  }
  return partedByColon(marked)
}

/** The other language's line: up to its colon, or up to the same value. */
function labelLike(text: string, value: string | null): LabelAndValue | null {
  const parted = partedByColon(text)
  if (parted !== null) return parted
  const at = value === null || value === '' ? -1 : text.indexOf(value)
  const before = at > 0 ? asLabel(text.slice(0, at)) : null
  return before === null ? null : { label: before, value }
}

/** A text as a label, without the signs that part it from its value; null where it is none. */
function asLabel(text: string): string | null {
  if (text.length > longestLine) return null
  const label = text
    .replace(/[\s:…·–—-]+$/u, '')
    // Dots that lead to the value, unlike the one of "no.".
    .replace(/\s*\.(?:\s*\.)+$/u, '')
    .replace(/^[\s•·–—-]+/u, '')
  const isShort = label.length <= longestLabel && label.split(/\s+/u).length <= mostWords
  // A sentence, another label or an address is none.
  return isShort && /\p{L}{2}/u.test(label) && !/[:;@|!?]|,\s|\.\s+\p{Lu}|https?:|\d$/u.test(label) ? label : null
}

/** "3. ", "IV) ", "b) ": no part of a heading's words. */
const numbered = /^\s*(?:\d{1,2}|[ivx]{1,4}(?=[.)])|[a-z](?=[.)]))[.):–—-]?\s*/iu

function ofHeading(
  notice: TaughtNotice,
  { language, block }: Place,
  { start, end }: MarkedText,
  means: Meaning,
): WhatIsTaught {
  const before = block.text.slice(0, start).replace(numbered, '')
  const heading = asHeading(block.text.slice(start, end))
  const rest = block.text.slice(end)
  // Run in before its text: "Essential: …".
  const isWhole =
    isAlone(rest) || rest.trimStart().startsWith(':') || block.text.slice(start, end).trimEnd().endsWith(':')
  if (before !== '' || heading === null || !isWhole) return { ok: false, why: 'no-heading' }
  const facing = facingBlock(notice, language, block.id)
  const other = facing === null ? null : headingLike(facing.text, isAlone(rest))
  return taught(means, language, heading, null, other === null ? null : { label: other, value: null })
}

function isAlone(rest: string): boolean {
  const left = rest.trim()
  return left === '' || left === ':'
}

function headingLike(text: string, alone: boolean): string | null {
  if (alone) return asHeading(text)
  return asHeading(partedByColon(text)?.label ?? '')
}

function asHeading(text: string): string | null {
  if (text.length > longestLine) return null
  const heading = text.replace(numbered, '').replace(/[\s:]+$/u, '')
  return heading.length <= longestHeading && /\p{L}{2}/u.test(heading) && !/[.;]$|[.;]\s/u.test(heading)
    ? heading
    : null
}

/** The passage that a pair of one and one sets against it. */
function facingBlock(notice: TaughtNotice, language: Language, id: string): Block | null {
  const other = otherLanguage(language)
  const pair = notice.alignment.find((each) => each[language].includes(id))
  const [facing] = pair?.[other] ?? []
  if (pair?.[language].length !== 1 || pair[other].length !== 1) return null
  return notice[other]?.blocks.find((block) => block.id === facing) ?? null
}
