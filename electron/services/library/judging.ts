import type { UnlinkedWords } from '../../../shared/notice/unlinked-words.ts'
import type { Judgement, Notice } from '../../../shared/notice/notice.ts'
import type { NoticeDraft } from '../../../shared/parse/assemble-notices.ts'
import type { Engine } from '../threads/engine.ts'
import { contentKey, type Shelved } from '../notices/library-entries.ts'
import { factsOf } from '../store/readings/notice-facts.ts'
import type { JudgedAnew } from '../people/carry-over.ts'
import type { Decisions } from '../people/decisions.ts'
import { alignmentWith, type PairingsOf } from '../people/pairings.ts'
import { profileById } from '../settings/profiles.ts'
import type { Store } from '../store/store.ts'

export interface JudgingOptions {
  store: Store
  pairingsOf: PairingsOf
  /** Names what the other notices say of a content; '' where they say nothing yet. */
  sliceOf: (content: string) => string
  /** Told of what another version judged before, while that is still kept. */
  judgedAnew: Decisions['judgedAnew']
  /** The contents that are known of a post. */
  contentsOf: (post: string) => readonly string[]
}

export type Judging = ReturnType<typeof createJudging>

/**
 * Judges notices by what people paired and by what the other notices say; what was judged under the same circumstances
 * is not judged again.
 */
export function createJudging({ store, pairingsOf, sliceOf, judgedAnew, contentsOf }: JudgingOptions) {
  return {
    /** By what a listed notice is read and aligned. */
    alignment: (shelved: Pick<Shelved, 'post'>, engine: Engine): string =>
      alignmentWith(engine, pairingsOf(shelved.post)),
    /** By what a listed notice is judged: as long as it is the same, so is the judgement. */
    circumstances: (shelved: Pick<Shelved, 'post' | 'content'>, engine: Engine): string =>
      circumstances(alignmentWith(engine, pairingsOf(shelved.post)), engine, shelved.content),
    judgement: async (draft: NoticeDraft, post: string, engine: Engine): Promise<Judgement> => {
      const content = contentKey(draft.sources)
      const pairings = pairingsOf(post)
      const alignment = alignmentWith(engine, pairings)
      const asked = circumstances(alignment, engine, content)
      const kept = await store.judgement(content)
      if (kept?.circumstances === asked) return kept.judgement
      const isAligned = kept?.circumstances.startsWith(`${alignment} `) === true && kept.judgement.isUnpaired !== true
      const slice = await keptSlice(content)
      const isSame = isAligned && isAllButOthers(kept.circumstances, asked)
      const { digest, checked, ...judgement } = await engine.pool.judge(
        draft,
        profileById(engine.profiles, draft.profile),
        {
          asOf: engine.asOf,
          severities: engine.severities,
          pairings,
          slice,
          before: isSame ? await store.checked(content) : undefined,
          alignment: isAligned ? kept.judgement.alignment : undefined,
        },
      )
      if (digest !== null) await store.keepDigest(content, alignment, digest)
      if (kept === null || !isBySame(kept.circumstances, engine))
        await judgedAnew({
          post,
          content,
          notice: { ...draft, findings: judgement.findings },
          isUnpaired: judgement.isUnpaired,
          before: kept === null ? null : foundBefore(kept, asked),
          contents: contentsOf(post),
        })
      await store.keepJudgement(content, { circumstances: asked, facts: factsOf(draft, judgement) }, judgement, checked)
      return judgement
    },
    /** The words of a judged notice that nothing on the other side answers to. */
    unlinked: async (notice: Notice, content: string, { pool, profiles }: Engine): Promise<UnlinkedWords[]> =>
      pool.unlinked({
        draft: notice,
        alignment: notice.alignment,
        profile: profileById(profiles, notice.profile),
        slice: await keptSlice(content),
      }),
  }

  async function keptSlice(content: string): Promise<string | undefined> {
    return sliceOf(content) === '' ? undefined : store.slice(content)
  }

  function circumstances(alignment: string, engine: Engine, content: string): string {
    return [alignment, engine.circumstances, sliceOf(content), engine.judgedBy].join(' ')
  }
}

/** Whether nothing but what the other notices say is another: the third of the circumstances. */
function isAllButOthers(before: string, asked: string): boolean {
  const [was, is] = [before, asked].map((circumstances) => circumstances.split(' ').toSpliced(2, 1).join(' '))
  return was === is
}

/** Whether a judgement was made by the code of now: what earlier versions kept does not say by which. */
function isBySame(circumstances: string, { judgedBy }: Engine): boolean {
  return circumstances.split(' ')[3] === judgedBy
}

/** Null where nothing was checked then. The second of the circumstances names the severities and the day. */
function foundBefore(
  { circumstances, judgement }: { circumstances: string; judgement: Judgement },
  asked: string,
): JudgedAnew['before'] {
  if (judgement.isUnpaired === true) return null
  const { findings, unchecked } = judgement
  return { findings, unchecked, isOtherDay: circumstances.split(' ')[1] !== asked.split(' ')[1] }
}
