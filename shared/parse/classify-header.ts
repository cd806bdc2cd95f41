import type { Block, Language } from '../notice/report.ts'
import { splitTitle } from '../values/title.ts'
import { isPendingBudget } from './budget-status.ts'
import type { Classified } from './classified.ts'
import { titleOf } from './header-title.ts'
import type { Heads } from './head.ts'
import { isBareLabel } from './label-and-value.ts'
import { longest } from './line-lengths.ts'
import { isBullet, type Paragraph } from './paragraph.ts'
import type { ProfileIndex } from './profile-index.ts'
import { senseOf } from './sense-line.ts'
import { formOf, isBanner, type LineForm } from './value-forms.ts'

/** Kind of each paragraph of one side's header; `heads`: what stands over the key data ("General information"). */
export function classifyHeader(
  header: readonly Paragraph[],
  index: ProfileIndex,
  language: Language,
  heads: Heads | null,
): Classified[] {
  if (index.profile.general === true) return classifyOpenHeader(header, index, language, heads)
  const reference = new RegExp(index.profile.referencePattern, 'u')
  const kinds = header.map((paragraph): Block['kind'] | null => {
    if (senseOf(paragraph.text, index).isLetterhead) return 'letterhead'
    if (heads?.has(paragraph) === true) return 'heading'
    if (isPendingBudget(paragraph.text, index) && !reference.test(paragraph.text))
      return isField(paragraph.text, index, language) ? 'field' : 'banner'
    return isField(paragraph.text, index, language) ? 'field' : null
  })
  const titles = titlePlaces(header, kinds, reference, index)
  return header.map((paragraph, at) => ({
    paragraph,
    section: 'header',
    group: null,
    kind: titles.has(at) ? 'title' : (kinds[at] ?? (isBullet(paragraph.marker) ? 'item' : 'paragraph')),
  }))
}

/**
 * The line that names the reference, with the line above or below that it needs; without one, the first line above the
 * labels.
 */
function titlePlaces(
  header: readonly Paragraph[],
  kinds: readonly (Block['kind'] | null)[],
  reference: RegExp,
  index: ProfileIndex,
): Set<number> {
  const short = header.flatMap((paragraph, at) =>
    kinds[at] === null && paragraph.text.length <= longest.titleLine ? [at] : [],
  )
  // A line with a label that the form does not have is no title, where any other is there ("Job opening: 27311").
  const unlabelled = index.general ? short.filter((at) => !anyLabel.test(header[at]?.text ?? '')) : short
  const open = unlabelled.length > 0 ? unlabelled : short
  const named = open.find((at) => reference.test(header[at]?.text ?? ''))
  if (named === undefined) return new Set(open.slice(0, 1))
  const isAlone = !/\p{L}{4}/u.test(splitTitle(header[named]?.text ?? '', reference.source).title)
  const partner = isAlone ? (open.includes(named - 1) ? named - 1 : open.find((at) => at !== named)) : undefined
  return new Set(partner === undefined ? [named] : [named, partner])
}

function isField(text: string, index: ProfileIndex, language: Language): boolean {
  const label = senseOf(text, index).label(language)
  return (
    label !== null &&
    (label.colon ? text.length <= longest.entry : text.length <= longest.labelledLine) &&
    (label.field !== 'bare' || label.valueStart >= text.length)
  )
}

/** Lines that end a label and begin its value, whatever the label: a few words, a colon, and something behind it. */
const anyLabel = /^\p{Lu}[^.:;!?]{1,50}(?:\([^()]{1,40}\))?\s?:\s+\S/u

/** The header of a form that no profile describes: what no label says is told by its look. */
function classifyOpenHeader(
  header: readonly Paragraph[],
  index: ProfileIndex,
  language: Language,
  heads: Heads | null,
): Classified[] {
  const isLabelled = header.map(
    (paragraph) =>
      heads?.has(paragraph) !== true &&
      !(isBareLabel(paragraph.text, index) && isBanner(paragraph.text, index)) &&
      (isField(paragraph.text, index, language) ||
        (paragraph.text.length <= longest.entry && anyLabel.test(paragraph.text))),
  )
  const forms = header.map(({ text }, at) => (isLabelled[at] === true ? null : formOf(text, index)))
  const open = header.flatMap((paragraph, at) =>
    isLabelled[at] === true || heads?.has(paragraph) === true ? [] : [at],
  )
  // A title stands by itself, above what the first heading holds.
  const below = header.findIndex((paragraph) => heads?.get(paragraph)?.section === null)
  const alone = open.filter((at) => !isBullet(header[at]?.marker ?? null) && (below < 0 || at < below))
  const title = titleOf(header, alone, index)
  const kindAt = (paragraph: Paragraph, at: number): Block['kind'] => {
    const form = forms[at] ?? null
    if (at === title) return 'title'
    if (heads?.has(paragraph) === true) return 'heading'
    if (isLabelled[at] === true) return 'field'
    if (isPendingBudget(paragraph.text, index)) return 'banner'
    const isAbove = title !== null && at < title
    if (form !== null && (form === 'page' || isAbove)) return isPlaced(form) ? 'field' : 'letterhead'
    if (form !== null) return form === 'banner' || form === 'address' ? 'paragraph' : 'field'
    return isBullet(paragraph.marker) ? 'item' : 'paragraph'
  }
  return header.map((paragraph, at) => ({ paragraph, section: 'header', group: null, kind: kindAt(paragraph, at) }))
}

/** Says a fact of the post, wherever it stands. */
function isPlaced(form: LineForm): boolean {
  return form !== 'page' && form !== 'banner' && form !== 'address' && form !== 'body'
}
