import { checks } from '../../../shared/checks/index.ts'
import type { JudgeTask, StageOfJob } from '../../../shared/ipc/worker-jobs.ts'

/** So many checks are left out one by one, each for the seconds that it took; then all of them at once. */
const mostByOne = 3

/**
 * What is asked the next time, after a judging was ended at `stage`: the same without that. Null where there is nothing
 * left that could be left out. Bounded: every answer leaves out more than the one before.
 */
export function leftOutNext(task: JudgeTask, stage: StageOfJob | null): JudgeTask | null {
  if (stage === 'digesting') return task.withoutDigest === true ? null : { ...task, withoutDigest: true }
  if (stage === null || stage === 'aligning') return null
  const before = task.leaveOut ?? new Set<string>()
  if (before.size > mostByOne) return null
  return {
    ...task,
    leaveOut:
      before.size < mostByOne ? new Set([...before, stage.check]) : new Set([...before, ...checks.map(({ id }) => id)]),
  }
}
