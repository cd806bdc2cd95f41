import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import type { ConceptMark } from './concept-marks.ts'

/** What a name is of; each is compared with its own kind alone. */
export type NameGroup = 'nation' | 'city' | 'weekday' | 'month' | 'body' | 'post'

/**
 * Countries with what is theirs, languages, cities, days of the week, months without a date, bodies, and posts that
 * decide or are answered to; none of a set phrase ("Indian ink"). In the order of kinds.
 */
export function readNames(passage: Passage): readonly ConceptMark[] {
  const { text } = passage
  const isCapital = ({ start }: Hit): boolean => /^\p{Lu}/u.test(text.slice(start))
  // English writes names with a capital: "may" is no month, and who polishes no Pole.
  const isName = (hit: Hit): boolean => passage.language === 'fr' || isCapital(hit)
  const isPlace = ({ start, end }: Hit): boolean =>
    passage.hits('set-phrases').every((phrase) => end <= phrase.start || start >= phrase.end)
  const languages = passage.hits('languages').filter((hit) => isName(hit) && isPlace(hit))
  const spoken = new Set(languages.map(({ start }) => start))
  const countries = passage.hits('countries').filter((hit) => !spoken.has(hit.start) && isPlace(hit))
  return [
    ...[...languages, ...countries].map((hit) => nameOf('nation', hit, hit.row.value.split(' '))),
    ...passage
      .hits('cities')
      .filter(isPlace)
      .map((hit) => nameOf('city', hit, [hit.row.concept])),
    ...passage
      .hits('weekdays')
      .filter(isName)
      .map((hit) => nameOf('weekday', hit, [hit.row.value])),
    ...passage
      .hits('months')
      .filter((hit) => isName(hit) && isLoneMonth(hit, passage))
      .map((hit) => nameOf('month', hit, [hit.row.value])),
    ...[...passage.hits('bodies'), ...passage.hits('acronyms').filter(({ row }) => row.value === 'body')].map((hit) =>
      nameOf('body', hit, [hit.row.concept]),
    ),
    ...passage
      .hits('posts')
      .filter((hit, at, posts) => !namesAgain(hit, posts[at - 1], passage))
      .map((hit) => nameOf('post', hit, hit.row.value.split(' '))),
  ]
}

function nameOf(group: NameGroup, { row, start, end }: Hit, values: readonly string[]): ConceptMark {
  return { kind: 'name', group, values: values.map((value) => `${group} ${value}`), row, isOfNext: false, start, end }
}

/** Words between the two genders of a post: « une ingénieure ou à l’ingénieur » has three. */
const betweenGenders = 4

/** « L’ingénieure ou l’ingénieur » is one: the same post in another form, with nothing between that says anything. */
function namesAgain(hit: Hit, before: Hit | undefined, { text, words, lexicon, language }: Passage): boolean {
  if (before?.row !== hit.row || hit.first - before.last > betweenGenders + 1) return false
  const isOtherForm = text.slice(hit.start, hit.end) !== text.slice(before.start, before.end)
  const between = words.slice(before.last + 1, hit.first)
  return isOtherForm && between.every((word) => lexicon.prose.isLight(word.text, language))
}

/** Written out, and of no date: days and years are compared as numbers, and "sept" is seven. */
function isLoneMonth({ row, first, last, start, end }: Hit, { text, words, language }: Passage): boolean {
  const isWhole = text.slice(start, end).length >= (row[language][0] ?? '').length
  return isWhole && ![words[first - 1], words[last + 1]].some((word) => /^\d+$/u.test(word?.text ?? ''))
}
