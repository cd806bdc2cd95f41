import { wordsOf, type Word } from '../lexicon/words.ts'
import type { Block, Language, Position, Side } from '../notice/report.ts'
import { beginningOf, isTooLong } from '../notice/long-passages.ts'
import { foldForms } from '../text/fold.ts'
import type { AnalysedNotice } from '../analysis/analysed-notice.ts'
import { readNumbers, type NumberMark } from '../marks/numbers.ts'
import { termIndex, type TermIndex } from './term-index.ts'
import { foldWords, wordKey } from './word-keys.ts'

/** What a block offers for recognising its counterpart. */
export interface BlockFeatures {
  block: Block
  /** Characters, the measure of Gale and Church (1993). */
  length: number
  /** Anchor → how often: numbers ('n:3'), acronyms ('a:AI'), known terms ('t:12'), and words by their beginning. */
  anchors: Map<string, number>
  /** Header fields whose value stands in this block. */
  fields: ReadonlySet<string>
  /** Known headings that the block's text is or contains ('section:summary', 'group:essential', 'sub:0'). */
  headings: ReadonlySet<string>
  sentences: number
  /** Known competency names and levels in it ('c:3', 'l:7'): one of them in common is enough to be counterparts. */
  competency: ReadonlySet<string>
}

/** Features of all blocks of a side, in reading order. */
export function sideFeatures(notice: AnalysedNotice, side: Side, language: Language): BlockFeatures[] {
  const index = notice.once(termIndex)
  const fields = fieldsByBlock(side)
  return side.blocks.map((whole) => {
    // What is too long is paired by how it begins, and by its length.
    const block = isTooLong(whole.text) ? { ...whole, text: beginningOf(whole.text) } : whole
    const passage = notice.passage(block, language)
    const folded = block.text.length <= longestTerm ? ` ${foldForms(block.text)} ` : ''
    return {
      block,
      length: whole.text.length,
      anchors: anchorsOf(block.text, folded, language, index, readNumbers(passage), passage.words),
      fields: fields.get(block.id) ?? none,
      headings: headingsOf(block, folded, language, index),
      competency: competencyOf(block, folded, language, index),
      sentences: passage.sentences.length,
    }
  })
}

/** Longer passages are told by their words; names of several words matter in headings and items. */
const longestTerm = 200
const none: ReadonlySet<string> = new Set<string>()

function headingsOf({ kind, text }: Block, folded: string, language: Language, index: TermIndex): ReadonlySet<string> {
  if (kind === 'item' || folded === '') return none
  const label = index.labelOf(text, language)
  return label === undefined ? index.headingsIn(text, folded, language) : new Set([label])
}

function competencyOf(
  { section, kind, text }: Block,
  folded: string,
  language: Language,
  index: TermIndex,
): ReadonlySet<string> {
  if (section !== 'competencies' || kind !== 'item') return none
  return new Set(
    [
      ...index.phrasesIn(folded, language),
      ...foldWords(text).flatMap((word) => index.word(word, language) ?? []),
    ].filter((anchor) => /^[cl]:/u.test(anchor)),
  )
}

function fieldsByBlock(side: Side): Map<string, Set<string>> {
  const fields = new Map<string, Set<string>>()
  for (const [name, located] of Object.entries(side.fields) as [string, { block: string } | Position[] | null][]) {
    // The lines of several posts are items or paragraphs, paired as those are.
    if (located === null || Array.isArray(located)) continue
    const names = fields.get(located.block) ?? new Set<string>()
    names.add(name)
    fields.set(located.block, names)
  }
  return fields
}

/**
 * What a text offers for recognising its counterpart, and how often; `folded` as `termIndex` wants it, empty where
 * names of several words do not matter.
 */
export function anchorsOf(
  text: string,
  folded: string,
  language: Language,
  index: TermIndex,
  numbers: readonly NumberMark[],
  words: readonly Word[] = wordsOf(text),
): Map<string, number> {
  const anchors = new Map<string, number>()
  const add = (anchor: string) => anchors.set(anchor, (anchors.get(anchor) ?? 0) + 1)
  for (const number of numbers) if (number.sure) add(`n:${number.values[0] ?? ''}`)
  for (const [acronym] of text.matchAll(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d&]+(?![\p{Ll}\d])/gu))
    add(`a:${index.acronym(acronym, language)}`)
  for (const word of foldWords(text, words)) {
    const term = index.word(word, language)
    if (term !== undefined) add(term)
    else {
      const key = wordKey(word)
      if (key !== undefined) add(key)
    }
  }
  for (const phrase of index.phrasesIn(folded, language)) add(phrase)
  return anchors
}
