import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordsThatGoOn } from '../../lexicon/little-words.ts'
import { endsShortened } from '../../lexicon/sentences.ts'
import type { Block, Language } from '../../notice/report.ts'
import { listsOf } from '../parts/list-endings.ts'
import type { Slip } from '../parts/side-texts.ts'
import type { CheckInput } from '../check.ts'
import { tokensOf, type Token } from '../parts/word-tokens.ts'

/** A word whose letters are in the wrong case, with the form that is meant. */
export interface CaseSlip {
  kind: 'small' | 'capital' | 'inside'
  slip: Slip<'small' | 'capital' | 'inside'>
  meant: string
}

/** Letters: shorter words are abbreviations as often as words. */
const enoughLetters = 4
/** So many items of a list show how its items begin. */
const enoughItems = 4

/** « en Anglais, », « langue Russe »: before a language, and behind it where it is no part of a name. */
const ofLanguage = {
  before: /(?:(?<!\p{L})(?:en |l['’]|le |du |de |d['’]|au |langue )|[(/])$/iu,
  behind: /^(?:[),.;/]| et | ou |$)/u,
} as const

/** Words whose case is wrong whatever the notice does elsewhere; without dictionaries, only what needs none. */
export function caseSlips(blocks: readonly Block[], language: Language, input: CheckInput): CaseSlip[] {
  const { dictionaries } = input
  const texts = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item')
  const knows = dictionaries === undefined ? null : (word: string) => dictionaries.knows(word, language)
  const byRule = texts.flatMap((block) => [
    ...(language === 'fr' ? [...frenchMonths(input, block), ...frenchLanguages(input, block)] : []),
    ...sentenceStarts(block, language, input.analysis.lexicon),
  ])
  if (knows === null) return byRule
  return [
    ...byRule,
    ...texts.flatMap((block) => tokensOf(input, block).flatMap((token) => wordCase(token, language, knows))),
    ...itemStarts(texts, language, knows),
  ]
}

/** French writes languages small. */
function frenchLanguages({ passage }: CheckInput, block: Block): CaseSlip[] {
  const { text } = block
  return passage(block)
    .hits('languages')
    .filter(
      ({ row, start, end }) =>
        text.slice(start, end) === capital(row.fr[0] ?? '') &&
        ofLanguage.before.test(text.slice(0, start)) &&
        ofLanguage.behind.test(text.slice(end)),
    )
    .map(({ row, start, end }) => slipOf('capital', 'fr', block, start, text.slice(start, end), row.fr[0] ?? ''))
}

/** « en Avril 2025 »: French writes months small. */
function frenchMonths({ passage }: CheckInput, block: Block): CaseSlip[] {
  const { text } = block
  return passage(block)
    .hits('months')
    .filter(
      ({ row, start, end }) =>
        text.slice(start, end) === capital(row.fr[0] ?? '') &&
        /(?:^|[ (])(?:\p{Ll}+|\d{1,2}|1er) $/u.test(text.slice(0, start)) &&
        /^ (?:19|20)\d{2}(?!\d)/u.test(text.slice(end)),
    )
    .map(({ row, start, end }) => slipOf('capital', 'fr', block, start, text.slice(start, end), row.fr[0] ?? ''))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * "english", "brussels": only the form with a capital is a word. "oRganisation", "EXperience": only the small one is.
 */
function wordCase(
  { text, start, block, compound, quoted }: Token,
  language: Language,
  knows: (word: string) => boolean,
): CaseSlip[] {
  if (text.length < enoughLetters || compound !== text || quoted) return []
  const lower = text.toLowerCase()
  const upper = capital(lower)
  if (text === lower)
    return !/^\p{Ll}+$/u.test(text) || knows(text) || !knows(upper)
      ? []
      : [slipOf('small', language, block, start, text, upper)]
  const isOdd =
    /^\p{Lu}{2}\p{Ll}{3,}$|^\p{Ll}+\p{Lu}\p{L}*$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*$/u.test(text) &&
    !/\p{Ll}I\p{Ll}/u.test(text)
  return isOdd && text.length > enoughLetters && knows(lower)
    ? [slipOf('inside', language, block, start, text, /^\p{Lu}/u.test(text) ? upper : lower)]
    : []
}

/** After a full stop before these, it is the stop that is wrong, not the letter. */
function goingOn(lexicon: Lexicon): RegExp {
  return new RegExp(`^(?:${wordsThatGoOn(lexicon)})$`, 'u')
}

/** A small letter after a full stop that ends a sentence. */
function sentenceStarts(block: Block, language: Language, lexicon: Lexicon): CaseSlip[] {
  const goesOn = lexicon.once(goingOn)
  return [...block.text.matchAll(/(?<=\p{Ll}{3}[)”»"]?\. )\p{Ll}{2,}(?![\p{L}.@])/gu)].flatMap((match) => {
    const [words] = match
    if (endsShortened(block.text, match.index - 1, lexicon) || goesOn.test(words)) return []
    return [slipOf('small', language, block, match.index, words, capital(words))]
  })
}

/** One item that begins with a capital where all its neighbours begin small, with a word that has none of its own. */
function itemStarts(texts: readonly Block[], language: Language, knows: (word: string) => boolean): CaseSlip[] {
  return listsOf(texts).flatMap((list) => {
    const capital = list.filter(({ text }) => /^\p{Lu}/u.test(text))
    const [odd] = capital
    if (list.length < enoughItems || capital.length !== 1 || odd === undefined) return []
    const [word = ''] = /^\p{Lu}\p{Ll}+(?![\p{L}\p{Lu}\d-])/u.exec(odd.text) ?? []
    const lower = word.toLowerCase()
    return word === '' || !knows(lower) || list.some(({ text }) => !/^\p{L}/u.test(text))
      ? []
      : [slipOf('capital', language, odd, 0, word, lower)]
  })
}

function slipOf(
  kind: CaseSlip['kind'],
  language: Language,
  block: Block,
  start: number,
  words: string,
  meant: string,
): CaseSlip {
  return { kind, meant, slip: { message: kind, language, block: block.id, start, end: start + words.length, words } }
}
