import { createHash } from 'node:crypto'
import {
  namesOf,
  namesOfBlocks,
  pairingsInForce,
  type HandPairing,
  type PairedBlocks,
} from '../../../shared/align/hand-pairing.ts'
import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { Notice } from '../../../shared/notice/notice.ts'
import type { Engine } from '../threads/engine.ts'
import type { Clock } from '../ports/ports.ts'
import { createActNames, inOrder } from '../store/act-order.ts'
import { alone } from './post-names.ts'
import type { Store } from '../store/store.ts'

export interface PairingsOptions {
  store: Pick<Store, 'pairings' | 'addPairing'>
  clock: Clock
  author: () => string
  /** Every name under which something may be kept of a post, its own last; absent, that alone. */
  postNames?: (post: string) => readonly string[]
}

export type Pairings = Awaited<ReturnType<typeof createPairings>>

/** The pairings in force of a post, oldest first. */
export type PairingsOf = (post: string) => readonly HandPairing[]

/** What people paired, kept on the disk before the notice is judged by it. */
export async function createPairings({ store, clock, author, postNames = alone }: PairingsOptions) {
  let byPost = new Map<string, HandPairing[]>()
  let nameAct = createActNames([])
  await load()

  const inForce: PairingsOf = (post) =>
    pairingsInForce(inOrder(postNames(post).flatMap((name) => byPost.get(name) ?? [])))
  return {
    inForce,
    /** What is kept may be more than before. */
    load,
    /** `blocks` are ids of the notice's blocks; one side empty sets the others apart. Refuses what is not there. */
    add: async (
      post: string,
      notice: Pick<Notice, 'en' | 'fr'>,
      blocks: PairedBlocks,
      kind: HandPairing['kind'],
    ): Promise<void> => {
      const en = namesOfBlocks(notice.en, blocks.en)
      const fr = namesOfBlocks(notice.fr, blocks.fr)
      if (en.length + fr.length === 0) throw refusal('Choose a passage to pair.', 'Choisissez un passage à apparier.')
      if (en.length !== new Set(blocks.en).size || fr.length !== new Set(blocks.fr).size)
        throw refusal(
          'The notice has changed: this passage is no longer there.',
          'L’avis a changé : ce passage n’y est plus.',
        )
      if (kind === 'taken-back' && !inForce(post).some((held) => namesOf(held) === namesOf({ en, fr })))
        throw refusal('These passages are not paired by hand.', 'Ces passages ne sont pas appariés à la main.')
      const pairing: HandPairing = { ...nameAct(clock.now()), post, en, fr, kind, author: author() }
      await store.addPairing(pairing)
      byPost.set(post, [...(byPost.get(post) ?? []), pairing])
    },
  }

  async function load(): Promise<void> {
    const kept = await store.pairings()
    byPost = Map.groupBy(kept, ({ post }) => post)
    nameAct = createActNames(kept)
  }
}

/** Changes when a notice with these pairings could be aligned otherwise. */
export function alignmentWith(engine: Pick<Engine, 'alignmentVersion'>, pairings: readonly HandPairing[]): string {
  if (pairings.length === 0) return engine.alignmentVersion
  return createHash('sha256')
    .update([engine.alignmentVersion, ...pairings.map(namesOf)].join('\n'))
    .digest('hex')
    .slice(0, 32)
}

function refusal(en: string, fr: string): Refusal {
  return new Refusal({ en, fr })
}
