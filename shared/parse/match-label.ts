import type { Language } from '../notice/report.ts'
import { fold, foldWords } from '../text/fold.ts'
import { nearest } from './edit-distance.ts'
import { longest } from './line-lengths.ts'
import { fitsField, openLabel } from './open-label.ts'
import type { LabelMatch } from './line-sense.ts'
import type { LabelForm, ProfileIndex } from './profile-index.ts'

/** No label with its colon is longer. */
const longestLabel = 100

/**
 * The label with which a header line begins, in the form that is asked for by its language; null where it begins with
 * none. The forms are searched once, whoever asks.
 */
export function labelsOf(text: string, index: ProfileIndex): (language: Language | null) => LabelMatch | null {
  const folded = fold(text.slice(0, longestLabel))
  const found = (index.labelsByInitial.get(folded.charAt(0)) ?? []).flatMap((form) => {
    const match = form.pattern.exec(folded)
    return match === null || !endsLabel(text, match[0].length) ? [] : [{ form, end: match[0].length }]
  })
  const longest = found.reduce((most, { end }) => Math.max(most, end), 0)
  const best = found.filter(({ end }) => end === longest)
  const neutral = new Set(best.map(({ form }) => form.language)).size > 1
  const known = new Map<LabelForm | null, LabelMatch | null>()
  return (language) => {
    const exact = best.find(({ form }) => form.language === language) ?? best[0]
    const seen = known.get(exact?.form ?? null)
    if (seen !== undefined) return seen
    const match = matchOf(text, folded, { exact, neutral }, index)
    known.set(exact?.form ?? null, match)
    return match
  }
}

interface FoundForm {
  form: LabelForm
  end: number
}

/** The label of a form that was found; of a mistyped one, or of any words, where none was. */
function matchOf(
  text: string,
  folded: string,
  { exact, neutral }: { exact: FoundForm | undefined; neutral: boolean },
  index: ProfileIndex,
): LabelMatch | null {
  const { general } = index.profile
  const chosen = exact ?? (general === true ? undefined : mistyped(folded, index))
  if (chosen === undefined) return general === true ? labelOfAnyWords(text, index) : null
  const behind = folded.slice(chosen.end)
  const colons = /^[\s:]*/u.exec(behind)?.[0] ?? ''
  // "Application deadline (midnight Geneva time): 26 April": the remark is part of what is said.
  const isRemarked = remark.test(behind)
  const parted = general === true && !isRemarked ? parting.exec(text.slice(chosen.end)) : null
  if (!colons.includes(':') && !isRemarked && parted === null && !standsAlone(text, chosen, index))
    return general === true ? labelOfAnyWords(text, index) : null
  return {
    field: chosen.form.field,
    isLesser: chosen.form.isLesser,
    language: chosen.form.language,
    neutral,
    mistyped: exact === undefined,
    labelEnd: chosen.end,
    valueStart: chosen.end + (parted?.[0].length ?? colons.length),
    colon: colons.includes(':') || isRemarked || parted !== null,
  }
}

/** What some set between label and value in the place of a colon: "Grade – P3", a tab, a bar. */
const parting = /^(?:\s[–—|-]\s+|\t\s*|\s{2,})(?=\S)/u

/** What may stand between a label and its colon. */
const remark = /^\s?\([^()]{1,60}\)\s?:/u

/**
 * Whether words without a colon are a label: never where the phrase goes on ("Directorate of …"). Of the general form,
 * whose labels are words of every day, where nothing follows or what does looks like a value of the field.
 */
function standsAlone(text: string, { form, end }: FoundForm, index: ProfileIndex): boolean {
  const rest = text.slice(end).trim()
  if (rest === '') return true
  if (/^\s(?:of|de|des|du|d['’]|and|et)(?!\p{L})/iu.test(text.slice(end))) return false
  return index.profile.general !== true || fitsField(form.field, rest, index)
}

/** A label of the general form that no form has whole. */
function labelOfAnyWords(text: string, index: ProfileIndex): LabelMatch | null {
  const found = text.length > longest.entry ? null : openLabel(text, index)
  return (
    found && {
      ...found,
      isLesser: true,
      language: found.language ?? 'en',
      neutral: found.language === null,
      mistyped: false,
      colon: true,
    }
  )
}

/** No letter follows, or one that a lost space glued on: "Primary LocationBelgium-Brussels". */
function endsLabel(text: string, end: number): boolean {
  const next = text[end] ?? ''
  if (!/[\p{L}\p{N}(]/u.test(next)) return true
  return /[\p{Ll})]/u.test(text[end - 1] ?? '') && /[\p{Lu}\p{N}]/u.test(next)
}

/** Characters of a label in which a slip is forgiven: shorter ones are near to other words, longer ones sentences. */
const withSlip = { least: 8, most: 60 }

/** A label with a letter or two wrong, before a colon: "Aplication Deadline:". */
function mistyped(folded: string, index: ProfileIndex): FoundForm | undefined {
  const colon = folded.indexOf(':')
  if (colon < withSlip.least || colon > withSlip.most) return undefined
  const words = foldWords(folded.slice(0, colon))
  const form = nearest(
    words,
    index.labels.filter((label) => label.words.length >= withSlip.least),
  )
  return form === undefined ? undefined : { form, end: folded.slice(0, colon).trimEnd().length }
}

export interface InnerLabel {
  start: number
  field: LabelForm['field']
}

/** Characters: a header that was run into one line is no longer; a longer line is text. */
const longestHeader = 1000

/**
 * A further label inside a header line that swallowed the next ones: followed by a colon, or glued to the value before
 * it ("Belgium-BrusselsNATO Body"). `from`: where the value starts; `taken`: fields not to be looked for.
 */
export function findInnerLabel(
  text: string,
  index: ProfileIndex,
  from: number,
  taken: ReadonlySet<string>,
): InnerLabel | null {
  if (text.length > longestHeader) return null
  const folded = fold(text)
  // A label begins with a capital: at each, the longest of those with this letter.
  for (const { index: start } of text.matchAll(/\p{Lu}/gu)) {
    if (start < from || start === 0) continue
    const rest = folded.slice(start)
    let best: { field: LabelForm['field']; length: number } | null = null
    for (const { field, pattern } of index.labelsByInitial.get(rest.charAt(0)) ?? []) {
      const label = taken.has(field) ? undefined : pattern.exec(rest)?.[0]
      if (label === undefined || !startsLabel(text, start, start + label.length, label.includes(' '))) continue
      if (best === null || label.length > best.length) best = { field, length: label.length }
    }
    if (best !== null) return { start, field: best.field }
  }
  return null
}

function startsLabel(text: string, start: number, end: number, manyWords: boolean): boolean {
  const before = text[start - 1] ?? ''
  const initial = text[start] ?? ''
  if (!/\p{Lu}/u.test(initial) || /[\p{L}\p{N}(]/u.test(text[end] ?? '')) return false
  const colon = /^\s*:/u.test(text.slice(end))
  const glued = /[\p{Ll}\p{N})\]%€.;,]/u.test(before)
  if (/[\p{Lu}]/u.test(before)) return colon
  // "Niveau de l'habilitation de sécurité NS": without a colon only a label of several words is sure enough.
  return colon ? glued || /[\s|/]/u.test(before) : glued || (manyWords && /\s/u.test(before))
}
