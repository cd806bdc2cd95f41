import { termLoans } from '../parts/term-words.ts'
import { letterWords } from '../../lexicon/word-views.ts'
import { wordsOf } from '../../lexicon/words.ts'
import { joiningWords } from '../../lexicon/little-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Block, Language } from '../../notice/report.ts'
import { otherLanguage } from '../../notice/block-text.ts'
import { languageScore } from '../../parse/language-score.ts'
import { foldForms } from '../../text/fold.ts'
import { defineCheck, type CheckInput, type Place, type Report, type Row } from '../check.ts'
import { copiedCompetency, copiedWords } from './copied-words.ts'
import { allButWording, claimedPassages, claimedWords } from '../parts/claimed-places.ts'
import { excerpt, idsOf, wholeBlock } from '../parts/excerpt.ts'
import { copiedTitle, foreignHeaderWords } from './foreign-header.ts'
import { splitSentences, type Sentence } from '../parts/sentences.ts'

type Messages = Record<'english' | 'french', { text: string }>

/** Signs of the other language, one for each small word of it, less those of its own. */
const surely = 2
/** The same words as the other side need less: it is a copy. */
const asCopy = 0.6
/** Words: no more are a name, a title or a term that may stay as it is. */
const fewestWords = 3
/** Signs for each word: a sentence of the other language has more, one's own that quotes it has fewer. */
const leastShare = 0.15

export const untranslated = defineCheck<Messages>({
  id: 'untranslated',
  rank: 'presence',
  severity: 'error',
  title: { en: 'Not translated', fr: 'Non traduit' },
  explain: {
    en: 'A sentence, heading or list item is in the other side’s language.',
    fr: 'Une phrase, un titre ou un élément de liste est resté dans l’autre langue.',
  },
  messages: {
    french: {
      en: ({ text }, { quote }) => `The French side has English here: ${quote(text)}.`,
      fr: ({ text }, { quote }) => `Du côté français, ce passage est en anglais\u00A0: ${quote(text)}.`,
    },
    english: {
      en: ({ text }, { quote }) => `The English side has French here: ${quote(text)}.`,
      fr: ({ text }, { quote }) => `Du côté anglais, ce passage est en français\u00A0: ${quote(text)}.`,
    },
  },
  run: (input) =>
    input.rows.flatMap((row) =>
      (['en', 'fr'] as const).flatMap((language) =>
        row[language].flatMap((block) => reportsOf(input, row, block, language)),
      ),
    ),
})

function reportsOf(input: CheckInput, row: Row, block: Block, language: Language): Report<Messages>[] {
  if (block.kind === 'letterhead') return []
  const others = row[otherLanguage(language)]
  if (block.section === 'header' && !isProse(block, input)) {
    const foreign = [...foreignHeaderWords(input, block, language), ...copiedTitle(input, block, language)]
    return foreign.length === 0 ? [] : [reportOf(input, block, others, language, foreign)]
  }
  const [other] = others
  if (block.kind === 'heading' && other?.kind === 'heading')
    return isForeignHeading(block.text, other.text, language, input)
      ? [reportOf(input, block, others, language, [{ text: block.text, start: 0 }])]
      : []
  const suspects = splitSentences(input.passage(block)).filter(({ text }) => foreignScore(text, language) >= asCopy)
  const copies = new Set(
    others.flatMap((other) => [
      foldForms(other.text),
      ...splitSentences(input.passage(other)).map((part) => foldForms(part.text)),
    ]),
  )
  const foreign = suspects.filter(({ text }) =>
    isForeign(plainWords(text, input), language, copies.has(foldForms(text))),
  )
  const isTold = ({ start, text }: Sentence) =>
    foreign.some((other) => other.start < start + text.length && start < other.start + other.text.length)
  const copied = [...copiedCompetency(block, language, input), ...copiedWords(block, others, language, input)].filter(
    (part) => !isTold(part),
  )
  const all = [
    ...foreign,
    ...copied.filter(
      (part, at) =>
        !copied
          .slice(0, at)
          .some((other) => other.start < part.start + part.text.length && part.start < other.start + other.text.length),
    ),
  ]
  return all.length === 0 ? [] : [reportOf(input, block, others, language, all)]
}

/** Paragraphs under a heading that nobody knows count with the head, of whose lines none has two sentences. */
function isProse(block: Block, { passage }: CheckInput): boolean {
  return block.kind === 'paragraph' && passage(block).sentences.length > 1
}

function reportOf(
  input: CheckInput,
  block: Block,
  others: readonly Block[],
  language: Language,
  foreign: readonly Sentence[],
): Report<Messages> {
  const marks = foreign.map(({ start, text }): Place => ({ block: block.id, start, end: start + text.length }))
  const opposite = facing(foreign, others, input)
  return {
    message: language === 'en' ? 'english' : 'french',
    values: { text: excerpt(foreign.map(({ text }) => text).join(' ')) },
    en: language === 'en' ? [block.id] : idsOf(others),
    fr: language === 'fr' ? [block.id] : idsOf(others),
    marks: [...marks, ...opposite],
    claims: [
      ...claimedWords(marks),
      ...claimedWords(opposite, allButWording),
      ...claimedPassages(isOwnBesides(block, foreign, language) ? [] : [block.id]),
      ...claimedPassages([block.id, ...idsOf(others)], ['look']),
    ],
  }
}

/** Whether the rest of the passage is of its own side's language; what is too short to tell is foreign with it. */
function isOwnBesides({ text }: Block, foreign: readonly Sentence[], language: Language): boolean {
  const rest = [...foreign]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, text: words }) => `${left.slice(0, start)} ${left.slice(start + words.length)}`, text)
  return foreignScore(rest, language) < 0
}

/** What stands against it: the sentences that were copied, or all where none is the same. */
function facing(foreign: readonly Sentence[], others: readonly Block[], { passage }: CheckInput): Place[] {
  const texts = new Set(foreign.map(({ text }) => foldForms(text)))
  const copied = others.flatMap((block) =>
    splitSentences(passage(block))
      .filter(({ text }) => texts.has(foldForms(text)))
      .map(({ start, text }): Place => ({ block: block.id, start, end: start + text.length })),
  )
  return copied.length > 0 ? copied : others.map(wholeBlock)
}

/**
 * A heading is too short for its small words to tell: it is foreign where the profile knows it in the other language
 * only, or where it is a copy written as the other language writes headings (English with a capital to every word).
 */
function isForeignHeading(text: string, other: string, language: Language, { profile }: CheckInput): boolean {
  const folded = foldForms(text.replace(/^\d{1,2}[.)]?\s/u, ''))
  const known = [
    ...profile.terms.accountabilities,
    ...profile.sections.flatMap((section) => [
      section.headings,
      ...section.groups.map((group) => group.headings),
      ...(section.subheadings === undefined ? [] : [section.subheadings]),
    ]),
  ]
  const knows = (side: Language) => known.some((forms) => forms[side].some((form) => foldForms(form) === folded))
  if (knows(language)) return false
  if (knows(otherLanguage(language))) return true
  const later = text
    .split(' ')
    .slice(1)
    .filter((word) => /^\p{L}{4,}$/u.test(word) && word !== word.toUpperCase())
  return (
    language === 'fr' &&
    foldForms(text) === foldForms(other) &&
    later.length > 0 &&
    later.every((word) => /^\p{Lu}/u.test(word)) &&
    text !== text.toUpperCase()
  )
}

function isForeign(words: string, language: Language, copy: boolean): boolean {
  const count = letterWords(wordsOf(words)).filter(({ text }) => text.length > 1).length
  const sign = foreignScore(words, language)
  if (copy) return count > 2 && sign >= asCopy
  return count > fewestWords && sign >= surely && sign >= count * leastShare
}

/** Above 0 where a text looks like the language that its side is not. */
function foreignScore(text: string, language: Language): number {
  return languageScore(text) * (language === 'en' ? -1 : 1)
}

/** Names with capitals inside a sentence, their linking words with them. */
function namesInside(lexicon: Lexicon): RegExp {
  const name = String.raw`(?:\p{Lu}[\p{L}\p{N}'’-]*)`
  return new RegExp(
    String.raw`(?<=[\p{L}\p{N},’'] )${name}(?: (?:${joiningWords(lexicon)}) (?=\p{Lu})|[ /-](?=\p{Lu})|${name})*`,
    'gu',
  )
}

/**
 * Without what may stand in any language: quoted titles, addresses, brackets, accepted loan words, and names (capitals
 * inside a sentence).
 */
function plainWords(text: string, input: CheckInput): string {
  const plain = text
    .replace(/«[^»]*»|“[^”]*”|"[^"]*"/gu, ' ')
    .replace(/\([^)]*\)|\]\([^)]*\)/gu, ' ')
    .replace(/(?<!\S)\S*(?:https?:\/\/|www\.|@)\S*/gu, ' ')
    .replace(input.analysis.lexicon.once(namesInside), ' ')
  const imported = input.analysis.terms.once(termLoans)
  return [...input.profile.loanWords, ...imported(plain)].reduce((left, word) => left.replaceAll(word, ' '), plain)
}
