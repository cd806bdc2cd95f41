import { AnalysedNotice } from '../../analysis/analysed-notice.ts'
import { Kept } from '../../text/kept.ts'
import type { Passage } from '../../analysis/passage.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { TermBase } from '../../terms/term-base.ts'
import { blocksById } from '../../notice/block-text.ts'
import type { Block, Language } from '../../notice/report.ts'
import type { Profile } from '../../profile/profile.ts'
import type { CheckedNotice, CheckInput, Row } from '../check.ts'
import { AskedOfOthers, type Question } from './asked-of-others.ts'

/** Beside a notice and its profile: what a check may see. */
export interface CheckSight extends Pick<CheckInput, 'collection' | 'dictionaries' | 'asOf'> {
  /** What belongs to the two languages. */
  lexicon: Lexicon
  /** Terms of imported lists; none where absent. */
  terms?: TermBase | undefined
  /** The notice as it was analysed for the aligner; made anew where there is none. */
  analysis?: AnalysedNotice | undefined
}

/** What a check sees of an aligned notice. `asked`: what it asks of the others is written down there. */
export function checkInput(
  notice: CheckedNotice,
  profile: Profile,
  sight: CheckSight,
): CheckInput & { asked: AskedOfOthers } {
  return new Sight(notice, profile, sight)
}

class Sight extends Kept implements CheckInput {
  readonly notice: CheckedNotice
  readonly profile: Profile
  readonly asOf: string
  readonly asked: AskedOfOthers
  readonly collection: CheckInput['collection']
  readonly dictionaries: CheckInput['dictionaries']
  readonly analysis: AnalysedNotice
  readonly rows: Row[]
  readonly #sides: Record<Language, ReadonlyMap<string, Block>>
  /** What kept answers rest on; most rest on nothing that the other notices say. */
  readonly #askedBy = new Map<unknown, readonly Question[]>()
  readonly #askedAbout = new Map<unknown, Map<object, readonly Question[]>>()

  constructor(notice: CheckedNotice, profile: Profile, sight: CheckSight) {
    super()
    this.notice = notice
    this.profile = profile
    this.asOf = sight.asOf
    this.asked = new AskedOfOthers(sight.collection)
    this.collection = this.asked.collection
    this.dictionaries = sight.dictionaries
    this.analysis = sight.analysis ?? new AnalysedNotice(notice, profile, sight.lexicon, sight.terms)
    this.#sides = { en: blocksById(notice.en), fr: blocksById(notice.fr) }
    const lookUp = (ids: readonly string[]): Block[] => ids.flatMap((id) => this.block(id) ?? [])
    this.rows = notice.alignment.map(({ en, fr, confidence }): Row => ({ en: lookUp(en), fr: lookUp(fr), confidence }))
  }

  override once<Answer>(question: (self: this) => Answer): Answer {
    const before = this.asked.now
    const known = this.#askedBy.get(question)
    const answer = super.once(question)
    if (known !== undefined) this.asked.again(known)
    else if (this.asked.now > before) this.#askedBy.set(question, this.asked.since(before))
    return answer
  }

  override onceFor<Thing extends object, Answer>(thing: Thing, question: (thing: Thing, self: this) => Answer): Answer {
    const before = this.asked.now
    const about = this.#askedAbout.get(question)
    const known = about?.get(thing)
    const answer = super.onceFor(thing, question)
    if (known !== undefined) this.asked.again(known)
    else if (this.asked.now > before)
      this.#askedAbout.set(
        question,
        (about ?? new Map<object, readonly Question[]>()).set(thing, this.asked.since(before)),
      )
    return answer
  }

  block = (id: string): Block | undefined => this.#sides.en.get(id) ?? this.#sides.fr.get(id)

  passage = (block: Block): Passage => this.analysis.passage(block, this.#sides.en.has(block.id) ? 'en' : 'fr')
}
