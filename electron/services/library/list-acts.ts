import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { ListedNotice } from '../clauses/collection.ts'
import type { Catalogue } from '../notices/catalogue.ts'
import type { Settled, Shelved } from '../notices/library-entries.ts'
import type { Decisions } from '../people/decisions.ts'
import type { Engine } from '../threads/engine.ts'
import type { Judging } from './judging.ts'
import { failedEntryOf } from './unread-acts.ts'

export interface ListActsOptions {
  catalogue: Catalogue
  settled: (shelved: Shelved) => Settled
  decisions: Pick<Decisions, 'falseAlarms'>
  judging: Pick<Judging, 'alignment'>
  engine: () => Engine
  refreshAll: (groups: readonly string[]) => Promise<void>
}

/** What is asked of the list as a whole, and taking something off it. */
export function createListActs({ catalogue, settled, decisions, judging, engine, refreshAll }: ListActsOptions) {
  return {
    /** Every notice, as the others need to know of it. */
    listed: (): ListedNotice[] => {
      const now = engine()
      return catalogue.listed().map((shelved) => {
        const isApproved = settled(shelved).state === 'signed'
        return {
          content: shelved.content,
          file: shelved.paths[0] ?? '',
          isApproved,
          falseAlarms: isApproved ? decisions.falseAlarms(shelved) : [],
          alignment: judging.alignment(shelved, now),
        }
      })
    },
    /** Takes a failure, or a notice that was opened by itself, off the list; gives its paths. */
    forget: async (id: string): Promise<string[]> => {
      const shelved = catalogue.shelved(id)
      const paths =
        shelved === undefined
          ? [failedEntryOf(catalogue, id).life.stamp.path]
          : catalogue.revisionsOf(shelved).flatMap((revision) => revision.paths)
      if (shelved !== undefined && paths.some((path) => isWatched(path)))
        throw new Refusal({
          en: 'This notice lies in a watched folder: stop watching the folder, or move the file.',
          fr: 'Cet avis est dans un dossier surveillé : cessez de surveiller le dossier, ou déplacez le fichier.',
        })
      await refreshAll(paths.flatMap((path) => catalogue.drop(path)))
      return paths
    },
    /** `copy`: 0 for the file that was read, then the others with the same bytes. */
    pathOf: (id: string, source: number, copy = 0): string | null => {
      const of = catalogue.shelved(id)?.sources[source]
      return of === undefined ? null : ([of.path, ...of.copies][copy] ?? null)
    },
  }

  function isWatched(path: string): boolean {
    return [...(catalogue.entry(path)?.origins ?? [])].some((origin) => origin !== '')
  }
}
