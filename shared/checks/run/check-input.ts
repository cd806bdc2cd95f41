import { AnalysedNotice } from '../../analysis/analysed-notice.ts'
import { Kept } from '../../text/kept.ts'
import type { Passage } from '../../analysis/passage.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { blocksById } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import type { Profile } from '../../profile/profile.ts'
import type { CheckedNotice, CheckInput, Row } from '../check.ts'

/** Beside a notice and its profile: what a check may see. */
export interface CheckSight extends Pick<CheckInput, 'collection' | 'dictionaries' | 'asOf'> {
  /** What belongs to the two languages. */
  lexicon: Lexicon
  /** The notice as it was analysed for the aligner; made anew where there is none. */
  analysis?: AnalysedNotice | undefined
}

/** What a check sees of an aligned notice. */
export function checkInput(notice: CheckedNotice, profile: Profile, sight: CheckSight): CheckInput {
  return new Sight(notice, profile, sight)
}

class Sight extends Kept implements CheckInput {
  readonly notice: CheckedNotice
  readonly profile: Profile
  readonly asOf: string
  readonly collection: CheckInput['collection']
  readonly dictionaries: CheckInput['dictionaries']
  readonly analysis: AnalysedNotice
  readonly rows: Row[]
  readonly #sides: Record<Language, ReadonlyMap<string, Block>>

  constructor(notice: CheckedNotice, profile: Profile, sight: CheckSight) {
    super()
    this.notice = notice
    this.profile = profile
    this.asOf = sight.asOf
    this.collection = sight.collection
    this.dictionaries = sight.dictionaries
    this.analysis = sight.analysis ?? new AnalysedNotice(notice, profile, sight.lexicon)
    this.#sides = { en: blocksById(notice.en), fr: blocksById(notice.fr) }
    const lookUp = (ids: readonly string[]): Block[] => ids.flatMap((id) => this.block(id) ?? [])
    this.rows = notice.alignment.map(({ en, fr, confidence }): Row => ({ en: lookUp(en), fr: lookUp(fr), confidence }))
  }

  block = (id: string): Block | undefined => this.#sides.en.get(id) ?? this.#sides.fr.get(id)

  passage = (block: Block): Passage => this.analysis.passage(block, this.#sides.en.has(block.id) ? 'en' : 'fr')
}
