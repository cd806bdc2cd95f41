import type { Catalogue } from '../notices/catalogue.ts'
import { contentOf, headsOf, type Entry } from '../notices/library-entries.ts'
import type { Store } from '../store/store.ts'

export interface ReadByFormOptions {
  store: Pick<Store, 'forgetContent'>
  catalogue: Pick<Catalogue, 'all'>
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
      const entries = catalogue.all().filter(({ head, life }) => {
        const sha256 = contentOf(head?.sha256 ?? '').sha256
        return concerns({ sha256, path: life.stamp.path })
      })
      for (const { head } of entries)
        for (const { sha256 } of head === null ? [] : headsOf(head)) await store.forgetContent(sha256)
      await keep()
      for (const entry of entries) readAnew(entry)
    },
  }
}
