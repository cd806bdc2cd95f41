import type { Store } from '../store/store.ts'

export type ShownAnyway = Awaited<ReturnType<typeof createShownAnyway>>

/**
 * Which contents a person wants shown face to face though no notice was recognised in them: by content, so that it
 * holds for a copy and after a restart.
 */
export async function createShownAnyway(store: Store, time: () => string) {
  let chosen = await store.shownAnyway()
  return {
    has: (sha256: string): boolean => chosen.has(sha256),
    choose: async (sha256: string): Promise<void> => {
      await store.keepShownAnyway(sha256, time())
      chosen.add(sha256)
    },
    takeBack: async (sha256: string): Promise<void> => {
      await store.forgetShownAnyway(sha256)
      await store.forgetContent(sha256)
      chosen.delete(sha256)
    },
    /** What is kept may be more than before. */
    load: async (): Promise<void> => {
      chosen = await store.shownAnyway()
    },
  }
}
