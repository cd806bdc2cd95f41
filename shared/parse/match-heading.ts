import { isNear } from './edit-distance.ts'
import { generalHeading, type GeneralHeading } from './general-headings.ts'
import type { HeadingMatch } from './line-sense.ts'
import type { HeadingForm, ProfileIndex } from './profile-index.ts'

const numbered = /^(?:(?:section|partie|part)\s+)?(\d{1,2}|[ivx]{1,4}(?=[.)]))?\s*[.)\-–—:]?\s*/iu
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** Characters: no heading is longer, with its number and what stands behind it. */
const longestHeading = 140
/** Characters: what a plain line may have more than the longest form, of signs that are no words. */
const spareSigns = 8
/** Letters of words: fewer are an acronym or a part of a word. */
const fewestLetters = 4
/** Letters of a form: a slip in a shorter one is another word. */
const fewestWithSlip = 6
/** Of all letters: so many small ones may stand among capitals, as in "(s)" and "de". */
const mostSmall = 0.2

/**
 * The section that a line opens. With a number, in capitals or set as a heading (`marked`), slips of a letter and
 * unknown words behind a known number are forgiven; a plain line must be a known form, word for word.
 */
export function matchHeading(text: string, index: ProfileIndex, marked = false): HeadingMatch | null {
  if (text.length > longestHeading) return null
  const known = matchKnown(text, index, marked)
  return known?.exact === true ? known : (matchGeneral(text, index) ?? known)
}

function matchKnown(text: string, index: ProfileIndex, marked: boolean): HeadingMatch | null {
  const lead = numbered.exec(text)
  const rest = text.slice(lead?.[0].length ?? 0)
  const number = lead?.[1] === undefined ? null : readNumber(lead[1])
  const sure = number !== null || marked || isCapitals(rest)
  if (!sure && (rest.length > index.longestHeading + spareSigns || !endsLikeHeading(rest))) return null
  const words = index.wordsOf(rest)
  if (words.length < fewestLetters) return null
  const exact = index.headingsByWords.get(words) ?? []
  if (exact.length > 0 && (sure || endsLikeHeading(rest))) return result(exact, number, null, true)
  if (!sure) return null
  const withGroup = splitGroup(words, index)
  if (withGroup !== null) return { ...withGroup, number }
  const near = index.headings.filter((form) => form.words.length >= fewestWithSlip && isNear(form.words, words))
  return near.length > 0 ? result(near, number, null, false) : null
}

/** A heading of no known form, by its words. One that only names a group ("Essential:") opens no section. */
function matchGeneral(text: string, index: ProfileIndex): HeadingMatch | null {
  const general = generalHeadingOf(text, index)
  if (general?.section == null || general.leadsIn) return null
  const { section, language, neutral } = general
  const lead = numbered.exec(text)?.[1]
  const number = lead === undefined ? null : readNumber(lead)
  return { section, language, neutral, number, group: null, exact: true, general }
}

/** What a line heads by its words, where the notice follows no form that is known; found once a parse. */
export function generalHeadingOf(text: string, index: ProfileIndex): GeneralHeading | null {
  if (!index.general || !/^[\p{Lu}\p{N}«"“]|^[A-Za-z][.)]\s/u.test(text)) return null
  const known = index.headed.get(text)
  if (known !== undefined) return known
  const found = generalHeading(text, index.lexicon)
  index.headed.set(text, found)
  return found
}

/** Whether the text is the first part of a longer known heading: "7. USEFUL INFORMATION REGARDING". */
export function beginsHeading(text: string, index: ProfileIndex): boolean {
  if (text.length > longestHeading) return false
  const words = index.wordsOf(text.slice(numbered.exec(text)?.[0].length ?? 0))
  return words.length >= fewestLetters && index.headings.some((form) => form.words.startsWith(`${words} `))
}

function splitGroup(words: string, index: ProfileIndex): Omit<HeadingMatch, 'number'> | null {
  for (const group of index.groups) {
    if (!words.endsWith(` ${group.words}`)) continue
    const heading = words.slice(0, -group.words.length - 1)
    const form = index.headings.find(
      (known) =>
        known.section === group.section &&
        known.language === group.language &&
        (known.words === heading || isNear(known.words, heading)),
    )
    if (form !== undefined)
      return { section: form.section, language: form.language, neutral: false, group: group.group, exact: true }
  }
  return null
}

function result(
  forms: readonly HeadingForm[],
  number: number | null,
  group: string | null,
  exact: boolean,
): HeadingMatch | null {
  const [form] = forms.filter((known) => known.number === number).concat(forms)
  if (form === undefined) return null
  return {
    section: form.section,
    language: form.language,
    neutral: new Set(forms.map((known) => known.language)).size > 1,
    number,
    group,
    exact,
  }
}

function readNumber(written: string): number {
  const roman = romans.indexOf(written.toLowerCase())
  return roman >= 0 ? roman + 1 : Number(written)
}

export function isCapitals(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  const all = small + (text.match(/\p{Lu}/gu)?.length ?? 0)
  return all >= fewestLetters && small <= all * mostSmall
}

/** "Summary" or "Summary:", not the end of a sentence. */
function endsLikeHeading(text: string): boolean {
  return !/[.;,]\s*$/u.test(text) && /^\p{Lu}/u.test(text)
}
