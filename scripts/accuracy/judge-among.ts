import { join } from 'node:path'
import { loadDictionaries } from '../../electron/workers/load-dictionaries.ts'
import { loadLexicon } from '../../electron/workers/load-lexicon.ts'
import { judge } from '../../shared/checks/run/judge.ts'
import type { Judgement } from '../../shared/notice/notice.ts'
import type { AlignedPair, NoticeReport } from '../../shared/notice/report.ts'
import type { NoticeDraft } from '../../shared/parse/assemble-notices.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { collect } from '../../shared/wording/collection.ts'
import { sliceFor } from '../../shared/wording/slicer.ts'
import { digestNotice, type NoticeDigest } from '../../shared/wording/digest-notice.ts'
import { unknownWords } from '../../shared/wording/unknown-words.ts'

const pdfAssets = join(import.meta.dirname, '../../node_modules/pdfjs-dist')
const [dictionaries, lexicon] = [await loadDictionaries(pdfAssets), await loadLexicon(pdfAssets)]

/** What a notice is judged against: as on a desk, the other notices of the folder are known by name. */
export interface Desk {
  profiles: readonly Profile[]
  asOf: string
  digests: Map<string, NoticeDigest>
}

export interface JudgedNotice {
  notice: NoticeReport
  digest: NoticeDigest
  milliseconds: Judgement['milliseconds']
}

/**
 * Judged as the product does it: by itself, then among the other notices of the desk, with the dictionaries. Where it
 * is known how the sides pair (`alignment`), they are not aligned.
 */
export function judgeAmong(draft: NoticeDraft, name: string, desk: Desk, alignment?: AlignedPair[]): JudgedNotice {
  const profile = profileOf(draft, desk)
  const options = { asOf: desk.asOf, severities: {}, dictionaries, lexicon, now: () => performance.now() }
  const alone = judge(draft, profile, { ...options, alignment })
  const digest = digestNotice(
    { ...draft, alignment: alone.alignment },
    { lexicon, unknown: unknownWords(dictionaries) },
  )
  const others = [...desk.digests].filter(([other]) => other !== name).map(([, known]) => known)
  const judged =
    others.length === 0
      ? alone
      : judge(draft, profile, {
          ...options,
          alignment: alone.alignment,
          collection: sliceFor(digest, collect([...others, digest])),
        })
  const { reference, sources, form, en, fr } = draft
  const { findings, unchecked } = judged
  return {
    notice: { reference, sources, form, en, fr, alignment: judged.alignment, findings, unchecked },
    digest,
    milliseconds: { align: alone.milliseconds.align, check: judged.milliseconds.check },
  }
}

export function profileOf(
  { profile: id }: Pick<NoticeDraft, 'profile'>,
  { profiles }: Pick<Desk, 'profiles'>,
): Profile {
  const profile = profiles.find((known) => known.id === id)
  if (profile === undefined) throw new Error(`no profile ${id}`)
  return profile
}
