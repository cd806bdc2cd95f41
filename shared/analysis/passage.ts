import type { Hit, Lexicon } from '../lexicon/lexicon.ts'
import { clausesOf, sentencesOf, type Span } from '../lexicon/sentences.ts'
import { wordsOf, type Word } from '../lexicon/words.ts'
import type { Language } from '../notice/report.ts'
import { fold } from '../text/fold.ts'
import { Kept } from '../text/kept.ts'

/**
 * A text in one language, analysed as far as somebody asks: its folded text, words, sentences, and where the lexicon's
 * words stand in it. Its marks are asked for by their reader: `passage.once(readNumbers)`.
 */
export class Passage extends Kept {
  readonly text: string
  readonly language: Language
  readonly lexicon: Lexicon
  #hits: ReadonlyMap<string, readonly Hit[]> | null = null
  #folded: string | null = null
  #words: readonly Word[] | null = null
  #sentences: readonly Span[] | null = null
  #clauses: readonly Span[] | null = null

  constructor(text: string, language: Language, lexicon: Lexicon) {
    super()
    this.text = text
    this.language = language
    this.lexicon = lexicon
  }

  /** Without case and accents, each sign at its own place. */
  get folded(): string {
    this.#folded ??= fold(this.text)
    return this.#folded
  }

  get words(): readonly Word[] {
    this.#words ??= wordsOf(this.text, this.folded)
    return this.#words
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this.text, this.lexicon)
    return this.#sentences
  }

  /** Finer than sentences: parted at semicolons too, and where the next begins with a small letter. */
  get clauses(): readonly Span[] {
    this.#clauses ??= clausesOf(this.text, this.lexicon)
    return this.#clauses
  }

  /** Where words of a table of the lexicon stand, from left to right. */
  hits(table: string): readonly Hit[] {
    this.#hits ??= this.lexicon.find(this.text, this.words, this.language)
    return this.#hits.get(table) ?? noHits
  }
}

const noHits: readonly Hit[] = []
