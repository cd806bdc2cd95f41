import type { Catalogue } from '../notices/catalogue.ts'
import { headsOf, type Entry } from '../notices/library-entries.ts'
import type { Store } from '../store/store.ts'

export interface ReadByFormOptions {
  store: Pick<Store, 'forgetContent'>
  catalogue: Pick<Catalogue, 'all' | 'entry' | 'pathsWith'>
  readAnew: (entry: Entry) => void
}

/** Reads files anew because a person chose another form for them. */
export function createReadByForm({ store, catalogue, readAnew }: ReadByFormOptions) {
  return {
    /**
     * What was made of the files concerned is dropped before `keep` keeps the choice: ended between the two, they are
     * read as before at the next start, and never kept as read by what nobody chose.
     */
    readByForm: async (
      concerns: (file: { sha256: string; path: string }) => boolean,
      keep: () => Promise<void>,
    ): Promise<void> => {
      const concerned = catalogue
        .all()
        .filter(({ head, life }) => concerns({ sha256: head?.sha256 ?? '', path: life.stamp.path }))
      // Copies that lie elsewhere are the same notice.
      const entries = new Set([
        ...concerned,
        ...concerned.flatMap(({ head }) =>
          catalogue.pathsWith(head?.sha256 ?? '').flatMap((path) => catalogue.entry(path) ?? []),
        ),
      ])
      for (const { head } of entries)
        for (const { sha256 } of head === null ? [] : headsOf(head)) await store.forgetContent(sha256)
      await keep()
      for (const entry of entries) readAnew(entry)
    },
  }
}
