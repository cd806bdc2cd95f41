import type { Passage } from '../../analysis/passage.ts'
import { otherLanguage, sideOf } from '../../notice/block-text.ts'
import type { Language } from '../../notice/report.ts'
import type { CheckInput, Report } from '../check.ts'
import type { Sides } from '../messages/values.ts'
import { blockOf, onBothSides, valueMarks } from '../parts/field-values.ts'
import { everydayAcronyms } from '../parts/everyday-acronyms.ts'
import { pairNumbers } from '../../marks/pair-numbers.ts'
import { comparedTitle, otherRank, otherWord } from './title-words.ts'
import { readNumbers, type NumberMark } from '../../marks/numbers.ts'

export interface TitleMessages {
  grade: Sides<string>
  acronym: Sides<string>
  word: Sides<string>
  number: Sides<string>
  /** `words` of one title, in `language`; `title`: the whole of the other. */
  oneSide: { words: string; language: Language; title: string }
}

const acronymPattern = /(?<![\p{L}\p{N}])[\p{Lu}][\p{Lu}\p{N}&/]*[\p{Lu}\p{N}](?![\p{L}\p{N}])/gu

interface Titles {
  input: CheckInput
  both: NonNullable<ReturnType<typeof onBothSides<'title'>>>
  /** Acronyms and grades. */
  named: Record<Language, string[]>
}

/** In what the two titles differ, the plainest first; null of one comparison: the next one is asked. */
export function betweenTitles(input: CheckInput): Report<TitleMessages>[] {
  const both = onBothSides(input, 'title')
  if (both === null) return []
  const titles = { input, both, named: { en: acronyms(both.en.value), fr: acronyms(both.fr.value) } }
  const found = byGrade(titles) ?? byNumber(titles) ?? byAcronym(titles) ?? byWords(titles)
  return found === null ? [] : [found]
}

function differ(
  { input, both }: Titles,
  message: 'grade' | 'acronym' | 'number' | 'word',
  en: string,
  fr: string,
): Report<TitleMessages> {
  return {
    message,
    values: { en, fr },
    en: blockOf(input, both.en),
    fr: blockOf(input, both.fr),
    marks: valueMarks(input, { ...both.en, text: en }, { ...both.fr, text: fr }),
  }
}

function oneSide({ input, both }: Titles, language: Language, words: string): Report<TitleMessages> {
  const [stated, other] = [both[language], both[otherLanguage(language)]]
  return {
    message: 'oneSide',
    values: { words, language, title: other.value },
    en: blockOf(input, both.en),
    fr: blockOf(input, both.fr),
    marks: [...valueMarks(input, { ...stated, text: words }), ...valueMarks(input, other)],
  }
}

function byGrade(titles: Titles): Report<TitleMessages> | null {
  const isGrade = new RegExp(`^(?:${titles.input.profile.gradePattern})$`, 'u')
  const [en, fr] = [titles.named.en, titles.named.fr].map((words) => words.find((word) => isGrade.test(word)))
  if (en === undefined) return fr === undefined ? null : oneSide(titles, 'fr', fr)
  if (fr === undefined) return oneSide(titles, 'en', en)
  return en === fr ? null : differ(titles, 'grade', en, fr)
}

function byNumber(titles: Titles): Report<TitleMessages> | null {
  const { input, both, named } = titles
  const { left: numbers } = pairNumbers(
    numbersIn(input.analysis.passageOf(both.en.value, 'en'), named.en),
    numbersIn(input.analysis.passageOf(both.fr.value, 'fr'), named.fr),
  )
  const [en, fr] = [wordsOf(both.en.value, numbers.en[0]), wordsOf(both.fr.value, numbers.fr[0])]
  if (en === null) return fr === null ? null : oneSide(titles, 'fr', fr)
  return fr === null ? oneSide(titles, 'en', en) : differ(titles, 'number', en, fr)
}

/** One acronym that the other title has not; more of them are another way to say it. */
function byAcronym(titles: Titles): Report<TitleMessages> | null {
  const { named } = titles
  const [en, ...moreEn] = named.en.filter((word) => !named.fr.includes(word))
  const [fr, ...moreFr] = named.fr.filter((word) => !named.en.includes(word))
  if (moreEn.length + moreFr.length > 0) return null
  if (en === undefined) return fr === undefined ? null : loneAcronym(titles, 'fr', fr)
  return fr === undefined ? loneAcronym(titles, 'en', en) : twoAcronyms(titles, en, fr)
}

/** A name may be written out where the other title shortens it; the text's own acronym would be kept. */
function loneAcronym(titles: Titles, language: Language, acronym: string): Report<TitleMessages> | null {
  const { input, both } = titles
  return isStrange(input, acronym) || isExplained(input, both[language].value, acronym)
    ? oneSide(titles, language, acronym)
    : null
}

function twoAcronyms(titles: Titles, en: string, fr: string): Report<TitleMessages> | null {
  const { input } = titles
  if (isPair(input, en, fr)) return null
  // A French acronym of its own is used in the French text too; a mistyped one stands in the title alone.
  const isMistyped =
    (!isUsed(input, 'en', en) && isUsed(input, 'en', fr)) || (!isUsed(input, 'fr', fr) && isUsed(input, 'fr', en))
  // Two that nothing explains are two things, unless the one has the letters of the other in French order.
  const areStrange = isStrange(input, en) && isStrange(input, fr) && lettersOf(en) !== lettersOf(fr)
  return isMistyped || areStrange ? differ(titles, 'acronym', en, fr) : null
}

/** Another rank, or another word in a place where every other word is the same. */
function byWords(titles: Titles): Report<TitleMessages> | null {
  const [en, fr] = [comparedTitle(titles.both.en.value), comparedTitle(titles.both.fr.value)]
  const found = otherRank(en, fr, titles.input) ?? otherWord(en, fr, titles.input)
  if (found === null) return null
  return 'language' in found ? oneSide(titles, found.language, found.words) : differ(titles, 'word', found.en, found.fr)
}

/** Set in brackets behind the name that it shortens, and used in both texts: the other title lost it. */
function isExplained(input: CheckInput, title: string, acronym: string): boolean {
  return (
    !isKnown(input, acronym) &&
    isUsed(input, 'en', acronym) &&
    isUsed(input, 'fr', acronym) &&
    new RegExp(`\\p{L}{3,} \\(${RegExp.escape(acronym)}\\)`, 'u').test(title)
  )
}

function lettersOf(acronym: string): string {
  return Array.from(acronym).sort().join('')
}

/** Numbers of a title, those inside its acronyms and grades left out. */
function numbersIn(title: Passage, named: readonly string[]): NumberMark[] {
  return readNumbers(title).filter(
    ({ start, end }) => !named.some((word) => word.includes(title.text.slice(start, end))),
  )
}

function wordsOf(title: string, mention: NumberMark | undefined): string | null {
  return mention === undefined ? null : title.slice(mention.start, mention.end)
}

/**
 * Neither known to everybody nor explained anywhere in the notice: nothing says what stands for it on the other side.
 */
function isStrange(input: CheckInput, acronym: string): boolean {
  return (
    !isKnown(input, acronym) && acronym.length > 2 && !isUsed(input, 'en', acronym) && !isUsed(input, 'fr', acronym)
  )
}

function isKnown(input: CheckInput, acronym: string): boolean {
  return [...input.profile.terms.acronyms, ...everydayAcronyms(input.analysis.lexicon)].some(
    (pair) => pair.en.includes(acronym) || pair.fr.includes(acronym),
  )
}

/** "F/M", « H/F », "M/F/X": the post is open to all, whichever letter comes first. */
const openToAll = /^[DFHMNWX](?:\/[DFHMNWX])+$/u

function acronyms(title: string): string[] {
  return [...title.matchAll(acronymPattern)].map(([word]) => word).filter((word) => !openToAll.test(word))
}

function isPair(input: CheckInput, en: string, fr: string): boolean {
  return input.profile.terms.acronyms.some((pair) => pair.en.includes(en) && pair.fr.includes(fr))
}

function isUsed(input: CheckInput, language: Language, acronym: string): boolean {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(acronym)}(?![\\p{L}\\p{N}])`, 'u')
  return (
    sideOf(input.notice, language)?.blocks.some(({ section, text }) => section !== 'header' && word.test(text)) === true
  )
}
