import { isOneOf } from '../sqlite/conditions.ts'
import type { ReadingsService } from './readings.ts'
import type { SliceTable } from './readings-tables.ts'
import { openSealed, sealedText } from './sealed-text.ts'

export interface CollectionRows {
  /** By what each content was digested; those that were not are left out. */
  digestVersions: (contents: readonly string[]) => Promise<Map<string, string>>
  digests: (contents: readonly string[]) => Promise<Map<string, string>>
  keepDigest: (content: string, version: string, body: string) => Promise<void>
  /** Hash of every slice, by content. */
  sliceHashes: () => Promise<Map<string, string>>
  slice: (content: string) => Promise<string | undefined>
  /** What the collection was last learned from; null before the first time. */
  collectedFrom: () => Promise<string | null>
  /** The clauses and pairs that were learned last, as JSON. */
  collectedLibrary: () => Promise<string>
  /** All or nothing: the slices that changed, with what they were cut from. */
  keepCollection: (fingerprint: string, library: string, changed: readonly SliceTable[]) => Promise<void>
}

const name = 'desk'

/** Digests of notices, and what was learned of all of them. */
export function collectionRows({ read, write }: ReadingsService): CollectionRows {
  return {
    digestVersions: (contents) =>
      read(async (db) => {
        const rows = await db
          .selectFrom('digest')
          .select(['content', 'version'])
          .where(isOneOf('content', contents))
          .execute()
        return new Map(rows.map(({ content, version }) => [content, version]))
      }),
    digests: (contents) =>
      read(async (db) => {
        const rows = await db
          .selectFrom('digest')
          .select(['content', 'body'])
          .where(isOneOf('content', contents))
          .execute()
        return new Map(rows.map(({ content, body }) => [content, openSealed(body)]))
      }),
    keepDigest: (content, version, body) => {
      const row = { content, version, body: sealedText(body) }
      return write((db) =>
        db
          .insertInto('digest')
          .values(row)
          .onConflict((conflict) => conflict.column('content').doUpdateSet(row))
          .execute(),
      )
    },
    sliceHashes: () =>
      read(async (db) => {
        const rows = await db.selectFrom('slice').select(['content', 'hash']).execute()
        return new Map(rows.map(({ content, hash }) => [content, hash]))
      }),
    slice: (content) =>
      read(async (db) => {
        const row = await db.selectFrom('slice').select('body').where('content', '=', content).executeTakeFirst()
        return row === undefined ? undefined : openSealed(row.body)
      }),
    collectedFrom: () =>
      read(async (db) => {
        const row = await db.selectFrom('collection').select('fingerprint').where('name', '=', name).executeTakeFirst()
        return row?.fingerprint ?? null
      }),
    collectedLibrary: () =>
      read(async (db) => {
        const row = await db.selectFrom('collection').select('clauses').where('name', '=', name).executeTakeFirst()
        return row === undefined ? '[]' : openSealed(row.clauses)
      }),
    keepCollection: (fingerprint, library, changed) => {
      const row = { name, fingerprint, clauses: sealedText(library) }
      return write((db) =>
        db.transaction().execute(async (transaction) => {
          for (const slice of changed) {
            const kept = { ...slice, body: sealedText(slice.body) }
            await transaction
              .insertInto('slice')
              .values(kept)
              .onConflict((conflict) => conflict.column('content').doUpdateSet(kept))
              .execute()
          }
          await transaction
            .insertInto('collection')
            .values(row)
            .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
            .execute()
        }),
      )
    },
  }
}
