import type { Catalogue } from '../notices/catalogue.ts'
import { signsOfKept, type Marked } from '../disk/file-signs.ts'
import type { Mounts } from '../folder/mounts.ts'
import type { Engine } from '../threads/engine.ts'
import type { Judging } from './judging.ts'
import { groupsOf, type Entry } from '../notices/library-entries.ts'
import type { Revisions } from '../notices/revisions.ts'
import { contentsOf, keptShelfOf } from './shelve-group.ts'
import type { KnownPath, Store } from '../store/store.ts'

export interface Taken {
  /** Files that have to be looked into. */
  left: Entry[]
  /** Groups whose rows are missing, or were judged on another day or by other rules. */
  unjudged: string[]
  /** Files that are taken as they were, though a sign of them is another. */
  doubtful: { entry: Entry; before: Marked }[]
}

/**
 * Takes files that lie there as they lay last time: by their signs alone, in a few questions to the store, nothing
 * hashed, nothing read. A row judged under other circumstances is shown until the new judgement is there.
 */
export function createKnownFiles(
  store: Store,
  catalogue: Catalogue,
  judging: Judging,
  revisions: Pick<Revisions, 'postWith' | 'isAlso'>,
  mounts: Pick<Mounts, 'change'>,
): (due: readonly Entry[], engine: Engine) => Promise<Taken> {
  return async (due, engine) => {
    const knownPaths = new Map(
      (await store.knownPaths(due.map((entry) => entry.life.stamp.path))).map((known) => [known.path, known]),
    )
    const hashOf = ({ life: { stamp } }: Entry): string | undefined => {
      const known = knownPaths.get(stamp.path)
      return known !== undefined && mounts.change(markedOf(known), stamp) !== 'content' ? known.sha256 : undefined
    }
    const hashes = [...new Set(due.flatMap((entry) => hashOf(entry) ?? []))]
    const heads = new Map((await store.heads(hashes, engine.readingVersion)).map((head) => [head.sha256, head]))
    const kept = await store.judgements(hashes)
    const left: Entry[] = []
    const doubtful: Taken['doubtful'] = []
    const touched = new Set<string>()
    for (const entry of due) {
      const head = heads.get(hashOf(entry) ?? '')
      // A failure's reason is not in its head, and its file may be put right by now.
      if (head === undefined || groupsOf(head).length === 0) left.push(entry)
      else {
        for (const group of catalogue.place(entry, head, null)) touched.add(group)
        const { stamp } = entry.life
        const known = knownPaths.get(stamp.path)
        entry.checkedAt = known?.checkedAt ?? 0
        if (known !== undefined && mounts.change(markedOf(known), stamp) === 'doubt')
          doubtful.push({ entry, before: markedOf(known) })
      }
    }
    const unjudged: string[] = []
    for (const group of touched) if (await isUnjudged(group)) unjudged.push(group)
    return { left, unjudged, doubtful }

    async function isUnjudged(group: string): Promise<boolean> {
      const contents = contentsOf(group, catalogue.entriesOf(group))
      const [only] = contents
      const judgement = only === undefined || contents.length > 1 ? undefined : kept.get(only.sha256)
      if (only === undefined || judgement === undefined) return true
      const shelved = await keptShelfOf(group, only, judgement.facts, revisions)
      if (shelved === null) return true
      catalogue.show(group, [shelved])
      return judgement.circumstances !== judging.circumstances(shelved, engine)
    }
  }
}

function markedOf({ size, signs }: KnownPath): Marked {
  return { size, signs: signsOfKept(signs) }
}
