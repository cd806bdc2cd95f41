import { otherLanguage } from '../notice/block-text.ts'
import type { Block, Language } from '../notice/report.ts'
import type { Dictionaries } from '../spelling/known-words.ts'
import { nearWord } from '../spelling/near-words.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import { clausesIn } from './clauses-in-notice.ts'
import { headerSlips } from './header-spelling.ts'
import { quoted } from './reader-forms.ts'
import { isFromScan, textsOf } from './side-texts.ts'
import { spellingVariants } from './spelling-variants.ts'
import { profileWords } from './profile-words.ts'

type Message = 'unknown' | 'accent' | 'variants' | 'hyphen' | 'split'

const address = /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]+@\S+|\]\([^)]*\)/giu
const word = /(?<![\p{L}\p{N}’'.\\/@_-]|\p{L}\()\p{L}+(?:[’']\p{L}+)*(?![\p{L}\p{N}@_]|\.\p{L})/gu

/** A word used so often is a term of the trade, not a slip. */
const often = 3
/** A name may be any shorter word with a capital. */
const nameLength = 6

interface Token { text: string; start: number; block: Block; before: string; after: string; opens: boolean }

export const spelling = defineCheck<Message>({
  id: 'spelling',
  severity: 'warning',
  title: { en: 'Spelling', fr: 'Orthographe' },
  explain: {
    en: 'A word that is in neither the dictionary of its language nor the organisation’s terms, or one word spelt in two ways.',
    fr: 'Un mot qui ne figure ni dans le dictionnaire de sa langue ni parmi les termes de l’organisation, ou un mot orthographié de deux façons.',
  },
  messages: {
    unknown: {
      en: ({ word: found, near, language }) => `${language === 'en' ? 'English' : 'French'} does not have the word ${quoted(found ?? '', 'en')}; perhaps ${quoted(near ?? '', 'en')}.`,
      fr: ({ word: found, near, language }) => `Le mot ${quoted(found ?? '', 'fr')} n’existe pas en ${language === 'en' ? 'anglais' : 'français'}\u00A0; peut-être ${quoted(near ?? '', 'fr')}.`,
    },
    accent: {
      en: ({ word: found, near }) => `${quoted(found ?? '', 'en')} has an accent that the English word ${quoted(near ?? '', 'en')} has not.`,
      fr: ({ word: found, near }) => `${quoted(found ?? '', 'fr')} porte un accent que le mot anglais ${quoted(near ?? '', 'fr')} n’a pas.`,
    },
    variants: {
      en: ({ rare, usual }) => `English spells ${quoted(rare ?? '', 'en')} in one way and ${quoted(usual ?? '', 'en')} in another.`,
      fr: ({ rare, usual }) => `Le texte anglais mêle deux usages\u00A0: ${quoted(rare ?? '', 'fr')} et ${quoted(usual ?? '', 'fr')}.`,
    },
    hyphen: {
      en: ({ word: found }) => `A number in two words has a hyphen: ${quoted(found ?? '', 'en')}.`,
      fr: ({ word: found }) => `En anglais, ce nombre prend un trait d’union\u00A0: ${quoted(found ?? '', 'fr')}.`,
    },
    split: {
      en: ({ word: found, usual }) => `The name is written ${quoted(found ?? '', 'en')} on one side and ${quoted(usual ?? '', 'en')} on the other.`,
      fr: ({ word: found, usual }) => `Le nom est écrit ${quoted(found ?? '', 'fr')} d’un côté et ${quoted(usual ?? '', 'fr')} de l’autre.`,
    },
  },
  run: (input) => {
    const unknown = input.dictionaries === undefined ? [] : unknownWords(input, input.dictionaries)
    const isTold = ({ marks: [mark] }: Report): boolean => unknown.some(({ marks: [other] }) => other?.block === mark?.block && other?.start === mark?.start)
    return [...unknown, ...headerSlips(input).filter((slip) => !isTold(slip)), ...spellingVariants(input)]
  },
})

function unknownWords(input: CheckInput, dictionaries: Dictionaries): Report<Message>[] {
  const sides = textsOf(input).map(({ language, blocks }) => ({ language, tokens: blocks.flatMap(tokensOf) }))
  const own = profileWords(input.profile)
  // Where a clause says how the word is written, clause-deviation shows it with the rest of the clause.
  const clauses = new Map(clausesIn(input).map(({ block, side }) => [block.id, side.standard?.text.toLowerCase() ?? '']))
  const isDueInClause = ({ id }: Block, due: string) => clauses.get(id)?.includes(due) === true
  return sides.flatMap(({ language, tokens }) => {
    const counts = Map.groupBy(tokens, ({ text }) => text.toLowerCase())
    const others = new Set(sides.filter((side) => side.language !== language).flatMap((side) => side.tokens.map(({ text }) => text.toLowerCase())))
    const knows = (text: string) => dictionaries.knows(text, language)
    return tokens.flatMap((token): Report<Message>[] => {
      const lower = token.text.toLowerCase()
      if (token.text.length < 4 || knows(token.text) || isName(token) || (counts.get(lower)?.length ?? 0) >= often) return []
      const isShared = own.has(lower) || others.has(lower)
      if (isShared && !isOtherLanguages(token, language, dictionaries)) return []
      const bare = plain(lower)
      if (language === 'en' && bare !== lower) return knows(bare) && !isDueInClause(token.block, bare) ? [report(input, 'accent', token, language, withCase(token.text, bare))] : []
      // Among words of another language it is no slip: a quotation, or a sentence that was not translated.
      if (![token.before, token.after].every((neighbour) => !/^\p{Ll}/u.test(neighbour) || knows(neighbour) || own.has(neighbour.toLowerCase()))) return []
      const near = nearWord(lower, knows)
      if (isShared && (near === null || (language === 'fr' && plain(near) !== lower))) return []
      // Capitals may go without their accents.
      if (near !== null && token.text === token.text.toUpperCase() && plain(near) === plain(lower)) return []
      return near === null ? [] : [report(input, 'unknown', token, language, withCase(token.text, near))]
    })
  })
}

/**
 * A word that both sides have is a name, or a loan; a word that only the other language knows is neither where it is an
 * own word but for its spelling ("Entreprise" in English, « experience » in French).
 */
function isOtherLanguages({ text, opens }: Token, language: Language, { knows }: Dictionaries): boolean {
  const isLong = text.length >= nameLength + 2
  return isLong && knows(text, otherLanguage(language)) && (language === 'en' || opens || text === text.toLowerCase())
}

function tokensOf(block: Block): Token[] {
  const text = block.text.replace(address, (match) => ' '.repeat(match.length))
  const found = [...text.matchAll(word)]
  return found.map((match, index) => ({
    text: match[0], start: match.index, block,
    before: found[index - 1]?.[0] ?? '',
    after: found[index + 1]?.[0] ?? '',
    opens: /(?:^|[.!?:;•–—("«“/]|\]\()\s*$/u.test(text.slice(0, match.index)),
  }))
}

/** Acronyms, names with capitals inside, and short words with a capital in the middle of a sentence. */
function isName({ text, opens, block }: Token): boolean {
  if (/\p{Lu}/u.test(text.slice(1))) return block.kind !== 'heading' || text !== text.toUpperCase() || text.length < nameLength
  return /^\p{Lu}/u.test(text) && !opens && text.length < nameLength
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

function withCase(like: string, text: string): string {
  if (like === like.toUpperCase()) return text.toUpperCase()
  return /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

function report(input: CheckInput, message: 'unknown' | 'accent', { text, start, block }: Token, language: Language, near: string): Report<Message> {
  return {
    message,
    values: { word: text, near, language },
    en: language === 'en' ? [block.id] : [],
    fr: language === 'fr' ? [block.id] : [],
    marks: [{ block: block.id, start, end: start + text.length }],
    ...(isFromScan(input, block) ? { severity: 'info' as const } : {}),
  }
}
