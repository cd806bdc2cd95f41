import { runsOf } from '../../lexicon/word-views.ts'
import { wordsOf } from '../../lexicon/words.ts'
import type { AnalysedNotice } from '../../analysis/analysed-notice.ts'
import type { Block } from '../../notice/report.ts'
import type { Passage } from '../../analysis/passage.ts'
import { linkingWords } from '../../lexicon/little-words.ts'
import { blankAddresses } from '../../text/addresses.ts'
import { fold } from '../../text/fold.ts'
import { unitSigns } from './everyday-acronyms.ts'

export interface AcronymMention {
  start: number
  end: number
  /** As compared: without plural s ("EDTs" → 'EDT'). */
  acronym: string
  /**
   * The name that stands before it when it is introduced in brackets: "Emerging Technologies (ET)"; null where it is
   * only used.
   */
  expansion: { text: string; start: number; end: number } | null
}

const token =
  /(?<![\p{L}\p{N}@.])(?:\p{Lu}-)?\p{Lu}[\p{Lu}\d]*(?:&\p{Lu}+)?\p{Lu}(?:s(?![\p{L}]))?\d{0,4}(?![\p{L}\p{N}\p{Sc}])/gu
const roman = /^(?:[IVX]{1,5}|[IVX]+[IVX])$/u

/** Acronyms of a text; capitals that are emphasis, Roman numerals, grades and addresses left out. */
export function readAcronyms(passage: Passage, analysis: AnalysedNotice): AcronymMention[] {
  const grade = analysis.once(gradeForm)
  return passage.once(findAcronyms).filter(({ acronym }) => !grade.test(acronym))
}

/** "6. HOW TO APPLY": which of its words are acronyms, capitals do not tell. */
export function isHeadingInCapitals({ kind, text }: Block): boolean {
  return kind === 'heading' && !/\p{Ll}/u.test(text)
}

/** What a text writes in letters and digits without a break, in whatever letters: 'prince2'. */
export function foldedRuns({ text, words }: Passage): ReadonlySet<string> {
  return new Set(runsOf(text, words).map((run) => fold(run.text)))
}

function gradeForm({ profile }: AnalysedNotice): RegExp {
  return new RegExp(`^(?:${profile.gradePattern})$`, 'u')
}

/** Letters: what is longer is a word in capitals. */
export const longestAcronym = 8
/** Share of capitals from which a text is set in them: one that names many bodies has about a third. */
const shouted = 0.6
/** Signs before an acronym in which a word in capitals shows itself: four letters and a space, and the same again. */
const beside = 12
/** Characters: the longest name of the longest acronym is not so long. */
export const longestName = 300
/** Linking words that a name has beside those that give its letters ("of", "and", « de la »). */
const mostLinking = 5

function findAcronyms(passage: Passage): AcronymMention[] {
  const { text, lexicon } = passage
  const linking = lexicon.once(linkingWords)
  if (isShouted(text)) return []
  const stressed = new Set([...passage.hits('stressed'), ...passage.hits('time-zones')].map(({ start }) => start))
  const plain = blankAddresses(text)
  // « 90 $ CA »: a sign with its country.
  const signs = passage.hits('currencies').filter((hit) => /[^\p{L}]/u.test(text.slice(hit.start, hit.end)))
  return [...text.matchAll(token)].flatMap((match): AcronymMention[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    const acronym = match[0].replace(/s$/u, '')
    if (
      acronym.length < 2 ||
      acronym.length > longestAcronym ||
      roman.test(acronym) ||
      stressed.has(start) ||
      signs.some((hit) => hit.start <= start && end <= hit.end) ||
      isShoutedAround(text, start, end) ||
      isLabel(text, start, end)
    )
      return []
    if (unitSigns.has(acronym) && /\d\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return []
    if (!plain.startsWith(match[0], start)) return []
    return [{ start, end, acronym, expansion: expansionBefore(text, start, end, acronym, linking) }]
  })
}

/** Headings and warnings in capitals have no acronyms to tell. */
function isShouted(text: string): boolean {
  // "HOW TO APPLY": nothing else is said, and each word by itself might be one.
  if (!/\p{Ll}/u.test(text) && /\p{L}\s+\p{L}/u.test(text)) return true
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (
    letters > 0 &&
    (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * shouted &&
    /\p{Lu}{4,}\s+\p{Lu}{2,}|\p{Lu}{6,}/u.test(text)
  )
}

function isShoutedAround(text: string, start: number, end: number): boolean {
  return /\p{Lu}{4,}\s$/u.test(text.slice(Math.max(0, start - beside), start)) && /^\s\p{Lu}{4,}/u.test(text.slice(end))
}

/** "NOTE:" opens a paragraph and stands for nothing. */
function isLabel(text: string, start: number, end: number): boolean {
  return start === 0 && /^\s?:/u.test(text.slice(end, end + 2))
}

/** "Application Delivery and Support (ADS)": the words before the bracket whose first letters are the acronym's. */
function expansionBefore(
  text: string,
  start: number,
  end: number,
  acronym: string,
  linking: ReadonlySet<string>,
): AcronymMention['expansion'] {
  if (text[start - 1] !== '(' || !/^[)\s,;]/u.test(text.slice(end, end + 1))) return null
  const cut = Math.max(0, start - longestName)
  const before = text.slice(cut, start - 1).trimEnd()
  const words = runsOf(before, wordsOf(before))
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase()
  for (
    let count = Math.max(2, letters.length - 1);
    count <= Math.min(words.length, letters.length + mostLinking);
    count++
  ) {
    const first = words.at(-count)
    if (first === undefined) break
    const said = words.slice(-count).map((word) => word.text.toLowerCase().normalize('NFD'))
    const isPlain = spells(said, letters, linking, false)
    if (!isPlain && !spells(said, letters, linking, true)) continue
    const { start: from } =
      (isPlain || !spells(said, letters.slice(0, -1), linking, false)
        ? undefined
        : headBefore(words.slice(0, -count), letters.slice(-1), linking)) ?? first
    return { text: before.slice(from), start: cut + from, end: cut + before.length }
  }
  return null
}

/**
 * French puts first what gives an English acronym its last letter: « Organisation (OTAN) pour la science et la
 * technologie », STO.
 */
function headBefore<Word extends { text: string }>(
  words: readonly Word[],
  letter: string,
  linking: ReadonlySet<string>,
): Word | undefined {
  const head = words.findLast(({ text }) => !linking.has(fold(text)) && text !== text.toUpperCase())
  return head !== undefined && fold(head.text).startsWith(letter) ? head : undefined
}

/**
 * Every word begins with the next letter, and may give one more from inside ("greenhouse gas", GHG); only linking words
 * are passed over, though one may give its letter as well.
 */
function spells(words: readonly string[], letters: string, linking: ReadonlySet<string>, withInner: boolean): boolean {
  const isLinking = words.map((word) => linking.has(fold(word)))
  /** How many letters the words so far may have given. */
  let given: ReadonlySet<number> = new Set([0])
  for (const [index, word] of words.entries()) {
    const later = isLinking.filter((links, other) => other > index && !links).length
    const next = new Set<number>()
    for (const at of given) {
      if (isLinking[index] === true && index > 0) next.add(at)
      if (at === letters.length || !word.startsWith(letters.charAt(at))) continue
      next.add(at + 1)
      const left = letters.length - at - 1
      if (withInner && left > later && word.slice(2).includes(letters.charAt(at + 1))) next.add(at + 2)
    }
    given = next
  }
  return given.has(letters.length)
}
