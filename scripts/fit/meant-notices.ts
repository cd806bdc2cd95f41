import type { AlignedPair, Side } from '../../shared/notice/report.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { draftOfTruth } from '../accuracy/draft-of-truth.ts'
import { loadProfiles } from '../accuracy/read-notice.ts'
import { loadTruthGroups } from '../accuracy/truth.ts'
import { drawFrom } from '../defects/kind.ts'
import { varied } from './vary-notice.ts'

/** Two sides of which it is known how they pair. */
export interface MeantNotice {
  name: string
  en: Side
  fr: Side
  pairs: Pick<AlignedPair, 'en' | 'fr'>[]
  profile: Profile
}

/** The profile that our own truth files are written in, and the real ones. */
const profileOfTruths = 'nato-is'
/** Of each invented notice, so that there is something dropped, exchanged, joined and added to learn from. */
const variations = 8
/** Of the invented notices in the order of their references, each third is held out, with all its variations. */
const heldOutEach = 3

export interface MeantNotices {
  training: MeantNotice[]
  heldOut: MeantNotice[]
  /** Real ones where they lie beside the repository: looked at, never learned from. */
  real: MeantNotice[]
}

export function loadMeantNotices(): MeantNotices {
  const profile = loadProfiles().find(({ id }) => id === profileOfTruths)
  if (profile === undefined) throw new Error(`no profile ${profileOfTruths}`)
  const [own = [], real = []] = loadTruthGroups().map(({ truths }) =>
    truths.flatMap((truth): MeantNotice[] => {
      const { draft, alignment } = draftOfTruth(truth, profile, [])
      const { en, fr } = draft
      return en === null || fr === null ? [] : [{ name: truth.reference, en, fr, pairs: alignment, profile }]
    }),
  )
  const all = own.map((notice, at) => ({ notice, at, others: own.filter((other) => other !== notice) }))
  const variants = (isHeldOut: boolean): MeantNotice[] =>
    all
      .filter(({ at }) => (at % heldOutEach === heldOutEach - 1) === isHeldOut)
      .flatMap(({ notice, at, others }) => [
        notice,
        ...Array.from({ length: variations }, (_, nth) => varied(notice, others, drawFrom(at * 1009 + nth))),
      ])
  return { training: variants(false), heldOut: variants(true), real }
}
