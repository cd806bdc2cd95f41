import { otherLanguage } from '../../notice/block-text.ts'
import type { Block } from '../../notice/report.ts'
import { isDerived } from '../../spelling/derived-words.ts'
import { isTooLongForWord } from '../../spelling/known-words.ts'
import { lookAlike } from '../../spelling/near-words.ts'
import { beforeRectified } from '../../spelling/rectified.ts'
import { blindlyWritten, runTogether } from '../../spelling/word-breaks.ts'
import { TooMuchToCheck, type CheckInput } from '../check.ts'
import { clausesIn } from './clauses-in-notice.ts'
import {
  foreign,
  foreignCompound,
  isAmongOwn,
  isForeign,
  isLoanPhrase,
  isOfSharedName,
  isOtherLanguages,
} from './foreign-words.ts'
import { profileWords } from './profile-words.ts'
import { textsOf } from './side-texts.ts'
import type { Misspelt, Surroundings, Verdict } from './spelling-surroundings.ts'
import { plain, renderedOtherwise, withCase, withoutElision } from './written-forms.ts'
import { wordSeeker } from './word-seeker.ts'
import { tokensOf, type Token } from './word-tokens.ts'

/** A word used so often is a term of the trade, not a slip. */
const often = 3
/** A name may be any shorter word with a capital. */
const nameLength = 6
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
      renderingOf: (lower) => renderedOtherwise(lower, otherLanguage(language), input.analysis.lexicon.prose),
      isLoan: ({ block, start, text }) =>
        input
          .passage(block)
          .hits('loan-phrases')
          .some((hit) => hit.start < start + text.length && start < hit.end),
      isDueInClause: ({ id }, due) => clauses.get(id)?.includes(due) === true,
    }
    let told: { block: Block; end: number } | null = null
    return tokens.flatMap((token): Misspelt[] => {
      // The other pieces of a broken word and of a compound were told with the first.
      if (told?.block === token.block && token.start < told.end) return []
      const verdict = brokenWord(token, around) ?? foreignCompound(token, around) ?? judged(token, around)
      if (verdict === null) return []
      const found = { language, block: token.block, start: token.start, text: token.text, ...verdict }
      told = { block: found.block, end: found.start + found.text.length }
      return [found]
    })
  })
}

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
      ? foreign(token, around)
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
  if (!around.knows(bare)) return isForeign(token, around) ? foreign(token, around) : null
  return around.isDueInClause(token.block, bare) ? null : { kind: 'accent', near: withCase(token.text, bare) }
}

function lacksAccentOnly(token: Token, near: string, around: Surroundings): boolean {
  const lower = token.text.toLowerCase()
  return plain(near) === lower && around.language === 'fr' && token.text === lower && !isLoanPhrase(token, around)
}

/** A word that both sides have, or the profile. */
function sharedSlip(token: Token, near: string | null, around: Surroundings): Verdict | null {
  if (isOfSharedName(token, around)) return null
  if (near !== null && around.language === 'en' && isOtherLanguages(token, around))
    return { kind: 'unknown', near: withCase(token.text, near) }
  return isForeign(token, around) ? foreign(token, around) : null
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

/** Acronyms, names with capitals inside, and short words with a capital in the middle of a sentence. */
function isName({ text, opens, block, start, compound }: Token): boolean {
  if (/\p{Lu}/u.test(text.slice(1)))
    return block.kind !== 'heading' || text !== text.toUpperCase() || text.length < nameLength
  if (!/^\p{Lu}/u.test(text)) return false
  return compound !== text && start > 0 && !opens ? true : !opens && text.length < nameLength
}
