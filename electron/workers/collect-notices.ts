import { hash } from '../../shared/text/hash.ts'
import type { Collected, CollectTask, ListedDigest } from '../../shared/ipc/worker-jobs.ts'
import type { NoticeDigest } from '../../shared/wording/digest-notice.ts'
import { Learner } from '../../shared/wording/learner.ts'
import { packed, unpacked } from './packed-json.ts'

export type NoticeCollector = (task: CollectTask) => Collected

/**
 * Learns from all notices of a desk, and cuts each its slice. It holds what it was given, so that the next task brings
 * only the notices that came, changed or went; only slices that are other than before go back, so that only their
 * notices are judged again.
 */
export function createNoticeCollector(): NoticeCollector {
  let learner = new Learner()
  /** What the last task called what is held; null before the first. */
  let held: string | null = null
  /** Of each notice: its slice's name as it was learned last, and the hash that went back then. */
  let slices = new Map<string, { name: string; hash: string }>()

  return ({ from, to, digests, gone, library, slices: known }) => {
    if (from === null) {
      learner = new Learner()
      slices = new Map()
    } else if (from !== held) return { isLost: true, library: '', changed: [] }
    held = null
    for (const content of gone) {
      learner.drop(content)
      slices.delete(content)
    }
    for (const listed of digests) learner.put(listed.content, readDigest(listed))
    const learned = learner.learn(library)
    const changed = learned.slices.flatMap(({ content, name, slice }): Collected['changed'] => {
      const before = slices.get(content)
      if (before?.name === name) return []
      const cut = slice()
      const hashed = hash(JSON.stringify(cut))
      slices.set(content, { name, hash: hashed })
      return (before?.hash ?? known[content]) === hashed ? [] : [{ content, hash: hashed, body: packed(cut) }]
    })
    held = to
    const { clauses, pairs } = learned.collection
    return { library: JSON.stringify({ clauses, pairs }), changed }
  }
}

/** A digest is kept by content: where its file lies and whether it is signed off may be others by now. */
function readDigest({ body, file, isApproved, falseAlarms }: ListedDigest): NoticeDigest {
  const digest = unpacked(body) as NoticeDigest
  return { ...digest, file, key: digest.reference ?? file, isApproved, falseAlarms: [...falseAlarms] }
}
