import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Block, Language, Side } from '../notice/report.ts'
import type { Profile } from '../profile/profile.ts'
import { noTerms, type TermBase } from '../terms/term-base.ts'
import { Kept } from '../text/kept.ts'
import { Passage } from './passage.ts'

/**
 * A notice as everybody asks about it who judges it: the aligner, the checks, what is learned of it. Made once for a
 * judging; what was worked out goes with it.
 */
export class AnalysedNotice extends Kept {
  readonly en: Side | null
  readonly fr: Side | null
  readonly profile: Profile
  readonly lexicon: Lexicon
  /** Terms of imported lists. */
  readonly terms: TermBase
  readonly #passages: Record<Language, Map<string, Passage>> = { en: new Map(), fr: new Map() }

  constructor(
    { en, fr }: Readonly<Record<Language, Side | null>>,
    profile: Profile,
    lexicon: Lexicon,
    terms: TermBase = noTerms,
  ) {
    super()
    this.en = en
    this.fr = fr
    this.profile = profile
    this.lexicon = lexicon
    this.terms = terms
  }

  /** A block's text. Blocks of one text share what is known of it. */
  passage({ text }: Pick<Block, 'text'>, language: Language): Passage {
    return this.passageOf(text, language)
  }

  /** Any text of the notice: a heading without its number, a sentence, a field's value. */
  passageOf(text: string, language: Language): Passage {
    const passages = this.#passages[language]
    const known = passages.get(text)
    if (known !== undefined) return known
    const passage = new Passage(text, language, this.lexicon)
    passages.set(text, passage)
    return passage
  }
}
