import { createNoticeCollector } from '../../electron/workers/collect-notices.ts'
import { packed, unpacked } from '../../electron/workers/packed-json.ts'
import { judge } from '../../shared/checks/run/judge.ts'
import type { CheckedBefore } from '../../shared/checks/run/run-checks.ts'
import { pairsToLearn } from '../../shared/checks/run/pairs-to-learn.ts'
import type { CollectTask } from '../../shared/ipc/worker-jobs.ts'
import type { Collection } from '../../shared/wording/collection.ts'
import { digestNotice } from '../../shared/wording/digest-notice.ts'
import { fakePool, type FakePool } from './fake-pool.ts'
import { lexicon } from './lexicon.ts'

export interface LearningPool extends FakePool {
  /** References judged, in order; those aligned before with a mark. */
  judgements: string[]
  collected: CollectTask[]
}

/** Reads as the fake does; judges, digests and learns as the app does. */
export function learningPool(): LearningPool {
  const pool: LearningPool = Object.assign(fakePool(), { judgements: [], collected: [] })
  pool.judge = (draft, profile, { slice, before, ...options }) => {
    let checked: CheckedBefore | undefined
    pool.judgements.push(`${draft.reference ?? ''}${options.alignment === undefined ? '' : ' again'}`)
    const judgement = judge(draft, profile, {
      ...options,
      lexicon,
      collection: slice === undefined ? undefined : (unpacked(slice) as Collection),
      checkedBefore: before === undefined ? undefined : (unpacked(before) as CheckedBefore),
      checked: (now) => {
        checked = now
      },
      now: () => 0,
    })
    return Promise.resolve({
      ...judgement,
      checked: packed(checked),
      digest:
        options.alignment === undefined
          ? packed(
              digestNotice(
                { ...draft, alignment: judgement.alignment },
                { lexicon, said: pairsToLearn({ ...draft, ...judgement }, profile, lexicon) },
              ),
            )
          : null,
    })
  }
  const collectNotices = createNoticeCollector()
  pool.collect = (task) => {
    pool.collected.push(task)
    return Promise.resolve(collectNotices(task))
  }
  return pool
}
