import { isSilence } from '../disk/disk.ts'
import type { FileStamp } from '../disk/scan-folder.ts'
import type { Settled, Shelved } from '../notices/library-entries.ts'
import { createShownAnyway } from '../people/shown-anyway.ts'
import { libraryParts, type LibraryOptions } from './library-parts.ts'
import { createListActs } from './list-acts.ts'
import { createNoticeActs } from './notice-acts.ts'
import { createReadByForm } from './read-by-form.ts'
import { createUnreadActs } from './unread-acts.ts'

export type Library = Awaited<ReturnType<typeof createLibrary>>

/**
 * The one owner of notices: files come and go (file-reading.ts), their groups make rows (shelving.ts), all together are
 * judged behind that (judge-together.ts); what a person does with them is in the acts.
 */
export async function createLibrary(options: LibraryOptions) {
  const { store, clock, decisions, onlineOnly } = options
  const time = (): string => new Date(clock.now()).toISOString()
  const seen = await store.seen()
  const settled = (shelved: Shelved): Settled =>
    decisions.settled(shelved, seen.has(shelved.id) || seen.has(shelved.content))
  const shownAnyway = await createShownAnyway(store, time)
  const parts = libraryParts(options, settled, shownAnyway)
  const { catalogue, files, together, shelving, progress, refreshAll } = parts

  return {
    rows: catalogue.rows,
    failures: catalogue.failures,
    progress: progress.now,
    idle: together.idle,
    arrived: async (stamps: readonly FileStamp[], origin: string): Promise<void> => {
      await files.arrived(stamps, origin)
      together.touch()
    },
    gone: files.gone,
    blocked: files.blocked,
    removeOrigin: files.removeOrigin,
    readAgain: files.readAllAnew,
    /** Files that failed by a mistake of ours, which the disk may have been, are tried once more. */
    readFailedAgain: files.readFailedAnew,
    /** What people said may be more than before: every row shows it. */
    saidAnew: async (): Promise<void> => {
      for (const key of await store.seen()) seen.add(key)
      await shownAnyway.load()
      for (const shelved of catalogue.listed()) catalogue.touch(shelved)
      for (const group of catalogue.groups()) shelving.judgeLater(group)
      together.touch()
    },
    judgeAgain: (): void => {
      for (const group of catalogue.groups()) shelving.judgeLater(group)
    },
    /** What the other notices say of these contents is another now. */
    othersChanged: (contents: readonly string[]): void => {
      together.judge(catalogue.groupsHolding(contents))
    },
    ...createListActs({ ...options, ...parts, settled }),
    ...createNoticeActs({ ...options, catalogue, seen, time, refresh: refreshAll, touch: together.touch }),
    ...createReadByForm({ store, catalogue, readAnew: files.readAnew }),
    ...createUnreadActs({ ...options, catalogue, shownAnyway, readAnew: files.readAnew }),
    /** A person named these files themselves: they are read wherever they lie. */
    ask: async (paths: readonly string[]): Promise<void> => {
      const look = async (path: string): Promise<FileStamp | null> => {
        try {
          return await options.disk.ask('look', { path, platform: options.platform })
        } catch (error) {
          if (!isSilence(error)) throw error
          return null
        }
      }
      for (const stamp of await Promise.all(paths.map(look))) if (stamp !== null) onlineOnly.ask(stamp)
    },
    /** The notices, or what is known of them, are others than before. */
    learnLater: together.touch,
    stop: together.stop,
    close: async (): Promise<void> => {
      files.close()
      await parts.secondLooks.close()
      together.close()
      await together.idle()
      await shelving.close()
      progress.close()
      parts.changes.flush()
    },
  }
}
