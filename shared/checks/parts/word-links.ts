import { indexPairs, knownWords, type PairIndex } from '../../align/known-words.ts'
import { linkWords, type KnownWords, type Stretch, type WordKnowledge, type WordLinks } from '../../align/link-words.ts'
import type { Passage } from '../../analysis/passage.ts'
import type { Language } from '../../notice/report.ts'
import { isEvidence } from '../../wording/learned-pairs.ts'
import type { CheckInput } from '../check.ts'
import type { PlacedSentence, SentenceLink } from './sentence-links.ts'

/** The words of sentences, or clauses, that belong together, linked when first asked for. */
export function wordLinksOf(link: SentenceLink, input: CheckInput): WordLinks {
  return input.onceFor(link, linkItsWords)
}

function linkItsWords({ en, fr }: SentenceLink, input: CheckInput): WordLinks {
  return linkWords(stretchesOf(en, 'en', input), stretchesOf(fr, 'fr', input), input.once(wordKnowledge))
}

/** Where sentences stand in their blocks. */
export function stretchesOf(
  sentences: readonly PlacedSentence[],
  language: Language,
  { block: find, analysis }: CheckInput,
): Stretch[] {
  return sentences.map(({ text, mark: { block, start, end } }): Stretch => {
    const whole = find(block)
    return whole === undefined
      ? { passage: analysis.passageOf(text, language), start: 0, end: text.length }
      : { passage: analysis.passage(whole, language), start, end }
  })
}

/** What lists and signed notices know of words. Give it to `input.once`. */
export function wordKnowledge(input: CheckInput): WordKnowledge {
  const prose = input.analysis.lexicon.prose
  return {
    known: (passage) => input.onceFor(passage, everyKnownWord),
    isLight: (word, { language }) => prose.isLight(word, language),
  }
}

/** Asked for each sentence of a passage anew. */
function everyKnownWord(passage: Passage, input: CheckInput): readonly KnownWords[] {
  const learned = input.once(learnedWords).find(passage)
  const listed = knownWords(passage, input.analysis)
  return learned.length === 0 ? listed : [...listed, ...learned]
}

/** Pairs that several signed notices agree on. */
function learnedWords({ collection }: CheckInput): PairIndex {
  return indexPairs((collection?.pairs ?? []).filter(isEvidence).map(({ en, fr }) => ({ en: [en], fr: [fr] })))
}
