import { letterWords } from '../lexicon/word-views.ts'
import type { Passage } from '../analysis/passage.ts'
import type { Block, Language } from '../notice/report.ts'
import { defineCheck, type CheckInput, type Claim, type ReportPlace } from './check.ts'
import type { SomeSides } from './messages/values.ts'
import { behindSigns, claimedPassages, claimedWords } from './parts/claimed-places.ts'
import { excerpt } from './parts/excerpt.ts'
import { splitSentences } from './parts/sentences.ts'
import { inSides, reportsOf, slipsBy, textsOf, type Slip } from './parts/side-texts.ts'

const word = String.raw`(?<![\p{L}\p{N}’'-])`
const end = String.raw`(?![\p{L}\p{N}’'-]|\(|/)`
const twice = new RegExp(`${word}(\\p{L}+(?:[’'-]\\p{L}+)*) \\1${end}`, 'giu')
/** « L'l'organisation »; "training, training". */
const articleTwice = /(?<![\p{L}’'])([ldnsjcm]|qu)['’]\1['’](?=\p{L})/giu
const acrossComma = new RegExp(`${word}(\\p{Ll}{4,}), \\1(?=[,.;)]|$| (?:and|or|et|ou) )`, 'gu')
const phraseTwice = new RegExp(`${word}((?:[\\p{L}’'-]+ ){1,4}[\\p{L}’'-]+) \\1${end}`, 'giu')
/** « Efficaces et efficaces », at the end of a phrase or as an adjective; "data and data quality" says two things. */
const joined = new RegExp(
  `${word}(\\p{Ll}{4,}) (?:and|or|et|ou) \\1(?=\\s?[.,;:!?)]|\\s?$| (?:in|on|at|to|for|from|with|of|by|that|which|who|dans|sur|à|au|aux|pour|de|du|des|d['’]|avec|par|qui|que)(?![\\p{L}])|(?<=(?:ent|ant|ive|al|ous|able|ible|ful|ic|ed|ing|ly|eux|euse|ifs?|ives?|aux|ales?|aces?|iques?|ents?|entes?|ants?|antes?|ables?|ibles?)) )`,
  'gu',
)

export const repeatedWord = defineCheck<{ twice: SomeSides<string> }>({
  id: 'repeated-word',
  rank: 'sign',
  severity: 'warning',
  title: { en: 'Repeated word', fr: 'Mot répété' },
  explain: {
    en: 'The same word or phrase stands twice in a row, or is joined to itself by “and” or “or”.',
    fr: 'Le même mot ou groupe de mots figure deux fois de suite, ou est relié à lui-même par «\u00A0et\u00A0» ou «\u00A0ou\u00A0».',
  },
  messages: {
    twice: {
      en: (values, forms) => `Words are repeated: ${inSides(values, forms)}.`,
      fr: (values, forms) => `Des mots sont répétés\u00A0: ${inSides(values, forms)}.`,
    },
  },
  run: (input) => {
    const slips = textsOf(input).flatMap(({ language, blocks }) =>
      blocks
        .filter(({ kind }) => kind !== 'field' && kind !== 'banner')
        .flatMap((block) =>
          !mayHoldRepeats(input.passage(block))
            ? sentencesTwice(language, block, input.passage(block))
            : [
                ...slipsBy('twice', language, block, twice).filter(({ words }) => !isOnPurpose(words, language, input)),
                ...slipsBy('twice', language, block, articleTwice),
                ...slipsBy('twice', language, block, acrossComma).filter(
                  ({ words }) => !isSaidTwice(words.split(',')[0] ?? '', language, input),
                ),
                ...slipsBy('twice', language, block, phraseTwice).filter(({ words }) => words.split(' ').length > 2),
                ...sentencesTwice(language, block, input.passage(block)),
                ...slipsBy('twice', language, block, joined).filter(
                  ({ words }) => !isSaid('joined', words.split(' ')[0] ?? '', language, input),
                ),
              ],
        ),
    )
    return reportsOf(input, slips).map((report) => ({ ...report, claims: claimsOf(input, report) }))
  },
})

/** Of a sentence that was pasted twice the first copy as well: either may have met what the other side says. */
function claimsOf(input: CheckInput, { en, fr, marks }: ReportPlace): Claim[] {
  const both = marks.map((mark) => {
    const text = input.block(mark.block)?.text ?? ''
    const before = text.slice(0, mark.start).trimEnd()
    const words = text.slice(mark.start, mark.end)
    return before.endsWith(words) ? { ...mark, start: before.length - words.length } : mark
  })
  return [...claimedWords(both, behindSigns), ...claimedPassages([...en, ...fr], ['look'])]
}

/** More words than the longest phrase that is looked for has, in pieces: each of its words may be a compound. */
const farthest = 12
const joints = new Set(['and', 'or', 'et', 'ou'])

/** Whether anything is said twice in a row. One walk over the words spares most passages the patterns. */
function mayHoldRepeats(passage: Passage): boolean {
  const words = letterWords(passage.words).map(({ text }) => text)
  const isTwice = (at: number, length: number): boolean => {
    for (let step = 0; step < length; step++) if (words[at + step] !== words[at + length + step]) return false
    return at + length < words.length
  }
  return words.some((each, at) => {
    if (each === words[at + 2] && joints.has(words[at + 1] ?? '')) return true
    for (let length = 1; length <= farthest; length++) if (isTwice(at, length)) return true
    return false
  })
}

/** A word that may repeat, or a name like Baden Baden; "Staff Staff" is a word like any other. */
function isOnPurpose(words: string, language: Language, input: CheckInput): boolean {
  const [first = '', second = ''] = words.split(' ')
  const isName =
    /^\p{Lu}\p{Ll}/u.test(first) &&
    /^\p{Lu}\p{Ll}/u.test(second) &&
    input.dictionaries?.knows(first.toLowerCase(), language) !== true
  return isName || isSaid('once', first, language, input)
}

function isSaidTwice(word: string, language: Language, input: CheckInput): boolean {
  return isSaid('once', word, language, input) || isSaid('joined', word, language, input)
}

/** Whether a word is one of said-twice.tsv. */
function isSaid(way: 'once' | 'joined', word: string, language: Language, { analysis }: CheckInput): boolean {
  return analysis
    .passageOf(word, language)
    .hits('said-twice')
    .some(({ row }) => row.value === way)
}

/** A sentence that was pasted twice in a row: the second one is marked. */
function sentencesTwice(language: Language, block: Block, passage: Passage): Slip<'twice'>[] {
  const sentences = splitSentences(passage)
  return sentences.flatMap(({ text, start }, at): Slip<'twice'>[] =>
    at > 0 && text === sentences[at - 1]?.text && text.includes(' ')
      ? [{ message: 'twice', language, block: block.id, start, end: start + text.length, words: excerpt(text) }]
      : [],
  )
}
