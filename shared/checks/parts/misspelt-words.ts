import { otherLanguage } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import { isDerived } from '../../spelling/derived-words.ts'
import { isTooLongForWord, type Dictionaries } from '../../spelling/known-words.ts'
import { lookAlike } from '../../spelling/near-words.ts'
import { recentWords } from '../../spelling/recent-words.ts'
import { beforeRectified } from '../../spelling/rectified.ts'
import { blindlyWritten, runTogether } from '../../spelling/word-breaks.ts'
import { TooMuchToCheck, type CheckInput } from '../check.ts'
import { clausesIn } from './clauses-in-notice.ts'
import { profileWords } from './profile-words.ts'
import { textsOf } from './side-texts.ts'
import { isRenderedOtherwise, plain, withCase, withoutElision } from './written-forms.ts'
import { wordSeeker } from './word-seeker.ts'
import { tokensOf, type Token } from './word-tokens.ts'

/**
 * A word that its language does not have. `kind`: a slip of the hand (`unknown`), an accent that English has not,
 * letters that a scan confuses (`alike`), a word of the other language, a word broken in two; and French as it may be
 * written since 1990 (`rectified`), which is none, with the form of before.
 */
export interface Misspelt {
  kind: 'rectified' | 'unknown' | 'accent' | 'alike' | 'foreign' | 'broken'
  language: Language
  block: Block
  start: number
  text: string
  near: string
}

/** A word used so often is a term of the trade, not a slip. */
const often = 3
/** A name may be any shorter word with a capital. */
const nameLength = 6
/** Letters: whole words that both sides have are loans; so long ones that only the other language knows are not. */
const ownLength = 8
/** Letters: shorter words of the other language are names and abbreviations as often. */
const foreignLength = 5
/** Letters that two pieces have together: shorter words are made by chance. */
const wholeLength = 8
/** Letters: shorter words are abbreviations as often as slips, and near to many others. */
const shortest = 4
/** "Short- and long-term". */
const joining = /^(?:and|or|to|et|ou|à)$/u

/**
 * What is misspelt in a notice, by the dictionaries. Two checks ask; it is found out once. Throws `TooMuchToCheck`
 * where next to nothing of a side is in them.
 */
export function misspeltIn(input: CheckInput): readonly Misspelt[] {
  const found = input.once(outcomeOf)
  if (found instanceof TooMuchToCheck) throw found
  return found
}

function outcomeOf(input: CheckInput): readonly Misspelt[] | TooMuchToCheck {
  try {
    return findMisspelt(input)
  } catch (error) {
    if (error instanceof TooMuchToCheck) return error
    throw error
  }
}

interface Surroundings {
  language: Language
  dictionaries: Dictionaries
  /** By the dictionary, a recent word, or made of one of them. */
  accepts: (text: string) => boolean
  /** By the dictionary. */
  knows: (text: string) => boolean
  /** A word of the dictionary that is a slip away from one in small letters; null where there is none. */
  nearest: (lower: string) => string | null
  /** In small letters: how often on this side, and which the other side has. */
  counts: ReadonlyMap<string, readonly Token[]>
  others: ReadonlySet<string>
  /** Two words in a row, or joined by a hyphen, that the other side has. */
  phrases: ReadonlySet<string>
  own: Pick<ReadonlySet<string>, 'has'>
  /** Whether the word list says what this side's language has for a word of the other. */
  isRendered: (lower: string) => boolean
  /** Whether a clause's standard has the word there: then clause-deviation shows it with the rest of the clause. */
  isDueInClause: (block: Block, due: string) => boolean
}

function findMisspelt(input: CheckInput): Misspelt[] {
  const { dictionaries } = input
  if (dictionaries === undefined) return []
  const { oneSlipAway: remembered } = dictionaries
  const sides = textsOf(input).map(({ language, blocks }) => ({
    language,
    tokens: blocks.flatMap((block) => tokensOf(input, block)),
  }))
  const clauses = new Map(
    clausesIn(input).map(({ block, side }) => [block.id, side.standard?.text.toLowerCase() ?? '']),
  )
  return sides.flatMap(({ language, tokens }) => {
    const knows = (text: string) => dictionaries.knows(text, language)
    const facing = sides.filter((side) => side.language !== language).flatMap((side) => side.tokens)
    const counts = Map.groupBy(tokens, ({ text }) => withoutElision(text.toLowerCase(), language))
    const around: Surroundings = {
      language,
      dictionaries,
      knows,
      nearest: wordSeeker({
        knows,
        similar: (word, limit) => dictionaries.similar?.(word, language, limit) ?? new Map<string, number>(),
        oneSlipAway: remembered && ((word) => remembered(word, language)),
        isUsed: (word) => counts.has(word),
        mayBeFar: (word) =>
          !dictionaries.knows(word, otherLanguage(language)) &&
          counts.get(withoutElision(word, language))?.some(({ text, opens }) => opens || !/\p{Lu}/u.test(text)) ===
            true,
      }),
      accepts: (text) => knows(text) || isDerived(withoutElision(text.toLowerCase(), language), language, knows),
      counts,
      others: new Set(facing.map(({ text }) => text.toLowerCase())),
      phrases: new Set(
        facing.flatMap(({ before, text, compound }) =>
          [`${before} ${text}`, compound].map((phrase) => phrase.toLowerCase()),
        ),
      ),
      own: profileWords(input.analysis)[language],
      isRendered: (lower) => isRenderedOtherwise(lower, otherLanguage(language), input.analysis.lexicon.prose),
      isDueInClause: ({ id }, due) => clauses.get(id)?.includes(due) === true,
    }
    let done = -1
    return tokens.flatMap((token, at): Misspelt[] => {
      // The second piece of a broken word was told with the first.
      if (at === done) return []
      const broken = brokenWord(token, around)
      if (broken !== null) done = at + 1
      const found = broken ?? judged(token, around)
      return found === null ? [] : [{ language, block: token.block, start: token.start, text: token.text, ...found }]
    })
  })
}

type Verdict = Pick<Misspelt, 'kind' | 'near'> & Partial<Pick<Misspelt, 'start' | 'text'>>

function judged(token: Token, around: Surroundings): Verdict | null {
  if (isLeftAlone(token, around)) return null
  const lower = token.text.toLowerCase()
  const rectified = around.language === 'fr' ? beforeRectified(lower, around.knows) : null
  if (rectified !== null) return { kind: 'rectified', near: withCase(token.text, rectified) }
  const isShared = around.own.has(lower) || around.others.has(lower)
  if (around.language === 'en' && plain(lower) !== lower && (!isShared || isOtherLanguages(token, around)))
    return accented(token, around)
  // Among words of another language it is no slip: a quotation, or a sentence that was not translated.
  if (!isAmongOwn(token, around)) return null
  const blind = blindlyWritten(lower, around.language)
  if (blind !== null) return { kind: 'unknown', near: withCase(token.text, blind) }
  if (token.text.length < shortest || around.knows(withCase('X', lower))) return null
  const near = around.nearest(lower)
  if (near !== null && lacksAccentOnly(token, near, around)) return misread(token, near, around)
  return isShared
    ? sharedSlip(token, near, around)
    : isForeign(token, around)
      ? { kind: 'foreign', near: '' }
      : misread(token, near, around)
}

/** Too short, too long, known, a name, a term of the trade, or made of what is known. */
function isLeftAlone(token: Token, around: Surroundings): boolean {
  const { counts, language } = around
  return (
    (token.text.length < shortest && !isLoneSmallWord(token)) ||
    isTooLongForWord(token.text) ||
    around.knows(token.text) ||
    isName(token) ||
    (counts.get(withoutElision(token.text.toLowerCase(), language))?.length ?? 0) >= often ||
    isPartOfKnown(token, around) ||
    around.accepts(token.text)
  )
}

/** An English word with an accent. */
function accented(token: Token, around: Surroundings): Verdict | null {
  const bare = plain(token.text.toLowerCase())
  if (!around.knows(bare)) return isForeign(token, around) ? { kind: 'foreign', near: '' } : null
  return around.isDueInClause(token.block, bare) ? null : { kind: 'accent', near: withCase(token.text, bare) }
}

function lacksAccentOnly(token: Token, near: string, around: Surroundings): boolean {
  const lower = token.text.toLowerCase()
  return plain(near) === lower && around.language === 'fr' && token.text === lower && !isLoanPhrase(token, around)
}

/** A word that both sides have, or the profile. */
function sharedSlip(token: Token, near: string | null, around: Surroundings): Verdict | null {
  if (near !== null && around.language === 'en' && isOtherLanguages(token, around))
    return { kind: 'unknown', near: withCase(token.text, near) }
  return isForeign(token, around) ? { kind: 'foreign', near: '' } : null
}

function misread({ text, opens }: Token, near: string | null, { language, knows }: Surroundings): Verdict | null {
  const lower = text.toLowerCase()
  // Capitals may go without their accents.
  if (near !== null && text === text.toUpperCase() && plain(near) === plain(lower)) return null
  const alike = lookAlike(lower, knows)
  if (alike !== null && alike === near) return { kind: 'alike', near: withCase(text, alike) }
  const meant = near ?? (text === lower || opens ? runTogether(lower, language, knows) : null)
  return meant === null ? null : { kind: 'unknown', near: withCase(text, meant) }
}

/** "Infor mation", "infor-mation", "infor- mation": two pieces that make one known word, of which one is none. */
function brokenWord({ text, next }: Token, { accepts, knows }: Surroundings): Verdict | null {
  if (next === null || !/^(?: |- ?)$/u.test(next.between) || (next.between !== '- ' && knows(text) && knows(next.text)))
    return null
  const whole = text + next.text
  if (whole.length < wholeLength || whole !== whole.toLowerCase() || !knows(whole) || knows(`${text}-${next.text}`))
    return null
  // "Pre-empt" and "re-elect" are hyphenated by choice: there it is the second piece that is a word.
  if (
    next.between === '- '
      ? joining.test(next.text)
      : next.between === ' '
        ? accepts(text) && accepts(next.text)
        : accepts(next.text)
  )
    return null
  return { kind: next.between === '- ' ? 'broken' : 'unknown', near: whole, text: text + next.between + next.text }
}

/** A part of a compound that one of the languages has as a whole: « vis-à-vis », "savoir-faire". */
function isPartOfKnown({ compound, text }: Token, { dictionaries, knows, language }: Surroundings): boolean {
  if (compound === text) return false
  const whole = compound.toLowerCase()
  return (
    dictionaries.knows(whole, language) ||
    dictionaries.knows(whole, otherLanguage(language)) ||
    knows(whole.replaceAll('-', ''))
  )
}

/** Words of two or three letters: only those that are written blindly are looked at. */
function isLoneSmallWord({ text, compound }: Token): boolean {
  return text.length > 2 && text === text.toLowerCase() && compound === text
}

function isAmongOwn({ before, after }: Token, { accepts, own }: Surroundings): boolean {
  return [before, after].every(
    (neighbour) => !/^\p{Ll}{3,}/u.test(neighbour) || accepts(neighbour) || own.has(neighbour.toLowerCase()),
  )
}

/**
 * A word that both sides have is a name, or a loan; a word that only the other language knows is neither where it is an
 * own word but for its spelling ("Entreprise" in English, « experience » in French).
 */
function isOtherLanguages({ text, opens }: Token, { dictionaries, language }: Surroundings): boolean {
  return (
    text.length >= ownLength &&
    dictionaries.knows(text, otherLanguage(language)) &&
    (language === 'en' || opens || text === text.toLowerCase())
  )
}

/** A word of the other language among own ones, that is neither quoted nor one of those that every language borrows. */
function isForeign(token: Token, around: Surroundings): boolean {
  const { text, quoted } = token
  const other = otherLanguage(around.language)
  if (
    quoted ||
    !/^\p{Ll}+$/u.test(text) ||
    text.length < foreignLength ||
    token.compound !== text ||
    isLoanPhrase(token, around)
  )
    return false
  return (
    around.dictionaries.knows(text, other) &&
    (!recentWords[other].has(text) || around.isRendered(text)) &&
    !around.own.has(text) &&
    isAmongOwn(token, around)
  )
}

/** "Zero-day", "machine learning": the other side has the same two words. */
function isLoanPhrase({ compound, text, before, after }: Token, { phrases }: Surroundings): boolean {
  return (
    (compound !== text && phrases.has(compound.toLowerCase())) ||
    [`${before} ${text}`, `${text} ${after}`].some(
      (phrase) => phrase.length > text.length + 1 && phrases.has(phrase.toLowerCase()),
    )
  )
}

/** Acronyms, names with capitals inside, and short words with a capital in the middle of a sentence. */
function isName({ text, opens, block, start, compound }: Token): boolean {
  if (/\p{Lu}/u.test(text.slice(1)))
    return block.kind !== 'heading' || text !== text.toUpperCase() || text.length < nameLength
  if (!/^\p{Lu}/u.test(text)) return false
  return compound !== text && start > 0 && !opens ? true : !opens && text.length < nameLength
}
