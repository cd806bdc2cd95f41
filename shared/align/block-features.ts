import type { Block, Language, Side } from '../notice/report.ts'
import type { Profile } from '../profile/profile.ts'
import { readNumbers } from '../values/numbers.ts'
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
}

/** Features of all blocks of a side, in reading order. */
export function sideFeatures(side: Side, language: Language, profile: Profile): BlockFeatures[] {
  const index = termIndex(profile)
  const fields = fieldsByBlock(side)
  return side.blocks.map((block) => ({
    block,
    length: block.text.length,
    anchors: anchorsOf(block.text, language, index),
    fields: fields.get(block.id) ?? none,
    headings: block.kind === 'item' || block.text.length > 160 ? none : index.headingsIn(block.text, language),
    sentences: block.text.split(/[.!?](?:\s|$)/u).filter((part) => part !== '').length,
  }))
}

const none: ReadonlySet<string> = new Set<string>()

function fieldsByBlock(side: Side): Map<string, Set<string>> {
  const fields = new Map<string, Set<string>>()
  for (const [name, located] of Object.entries(side.fields) as [string, { block: string } | null][]) {
    if (located === null) continue
    const names = fields.get(located.block) ?? new Set<string>()
    names.add(name)
    fields.set(located.block, names)
  }
  return fields
}

function anchorsOf(text: string, language: Language, index: TermIndex): Map<string, number> {
  const anchors = new Map<string, number>()
  const add = (anchor: string) => anchors.set(anchor, (anchors.get(anchor) ?? 0) + 1)
  for (const number of readNumbers(text, language)) if (number.sure) add(`n:${number.keys[0] ?? ''}`)
  for (const [acronym] of text.matchAll(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d&]+(?![\p{Ll}\d])/gu)) add(`a:${index.acronym(acronym, language)}`)
  for (const word of foldWords(text)) {
    const term = index.word(word, language)
    if (term !== undefined) add(term)
    else {
      const key = wordKey(word)
      if (key !== undefined) add(key)
    }
  }
  if (text.length <= 200) for (const phrase of index.phrasesIn(text, language)) add(phrase)
  return anchors
}
