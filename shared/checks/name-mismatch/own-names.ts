import { phraseOf } from '../../lexicon/words.ts'
import { pairMarks } from '../../marks/pair-marks.ts'
import type { Language } from '../../notice/report.ts'
import { uncertainPairing, type CheckInput, type Row } from '../check.ts'
import { saidIn, type SaidMark } from '../parts/placed-marks.ts'
import { isEitherSaidElsewhere } from '../parts/said-elsewhere.ts'
import { rowSentences, type PlacedSentence, type SentenceLink } from '../parts/sentence-links.ts'
import { nameReader, type NameMark } from './name-index.ts'

/** Two names of imported lists that stand against each other and are not the same. */
export interface OwnConflict {
  en: SaidMark<NameMark>
  fr: SaidMark<NameMark>
  row: Row
}

/**
 * A name of an imported list that one side says, where the other says another one of the list and none of its own
 * forms. Only one each: of several that are left, which was meant by which is not told. Silent where a form is of
 * several entries, and where either side has another word for what the other names.
 */
export function ownConflicts(input: CheckInput): OwnConflict[] {
  const { terms } = input.analysis
  if (terms.concepts.length === 0) return []
  const read = terms.once(nameReader)
  return input.rows.flatMap((row): OwnConflict[] => {
    if (row.confidence < uncertainPairing || row.en.length === 0 || row.fr.length === 0) return []
    const said = (language: Language) => row[language].flatMap((block) => input.passage(block).once(read))
    const whole = pairMarks(said('en'), said('fr')).left
    if (whole.en.length === 0 || whole.fr.length === 0) return []
    return rowSentences(row, input).links.flatMap((link): OwnConflict[] => {
      const { left } = pairMarks(saidIn(link.en, input, read), saidIn(link.fr, input, read))
      const [en, fr] = [left.en[0], left.fr[0]]
      if (en === undefined || fr === undefined || left.en.length > 1 || left.fr.length > 1) return []
      const isLeft = isAmong(en, whole.en) && isAmong(fr, whole.fr)
      return isLeft && isPlain(en, fr, link, input) ? [{ en, fr, row }] : []
    })
  })
}

function isAmong({ values }: NameMark, marks: readonly NameMark[]): boolean {
  return marks.some((mark) => mark.values.join() === values.join())
}

function isPlain(en: SaidMark<NameMark>, fr: SaidMark<NameMark>, link: SentenceLink, input: CheckInput): boolean {
  // Two acronyms that are no pair are told as acronyms.
  if (en.values.length > 1 || fr.values.length > 1 || (en.isAcronym && fr.isAcronym)) return false
  if (isPerson(en) !== isPerson(fr)) return false
  if (isHintedAt(fr.concept.en, en, link.en, input) || isHintedAt(en.concept.fr, fr, link.fr, input)) return false
  return !isEitherSaidElsewhere({ en, fr }, link, input, ({ passage, at }, language) => {
    const own = language === 'en' ? en : fr
    const word = passage.words[at]
    return passage === own.passage && word !== undefined && word.start >= own.start && word.end <= own.end
  })
}

/** "Director of Finance": a post says in one language what a part of the organisation says in the other. */
function isPerson({ passage, start, end }: SaidMark<NameMark>): boolean {
  return passage.hits('posts').some((hit) => hit.start >= start && hit.end <= end)
}

/** Letters: what is shorter stands everywhere. */
const tellingWord = 4

/**
 * Whether the sentences say a word of a name beside what they say in its place: "the Fund" for what the other language
 * names in full.
 */
function isHintedAt(
  forms: readonly string[],
  said: SaidMark<NameMark>,
  sentences: readonly PlacedSentence[],
  { block: find, passage: analysed }: CheckInput,
): boolean {
  const telling = new Set(
    forms
      .flatMap((form) => phraseOf(form).map(({ text }) => text))
      .flatMap((word) => (word.length < tellingWord ? [] : singular(word))),
  )
  return sentences.some(({ mark: { block: id, start, end } }) => {
    const block = find(id)
    return (
      block !== undefined &&
      analysed(block).words.some(
        (word) =>
          word.start >= start &&
          word.end <= end &&
          !(id === said.place.block && word.start >= said.start && word.end <= said.end) &&
          telling.has(singular(word.text)),
      )
    )
  })
}

/** An office is no officer: only the sign of the plural goes. */
function singular(word: string): string {
  return word.replace(/[sx]$/u, '')
}
