import type { Kysely } from 'kysely'
import { isOneOf } from './store-sqlite.ts'
import type { ClauseStepTable, SliceTable, Tables } from './store-schema.ts'

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
  /** Everything users ever did to the clause library, oldest first. */
  clauseSteps: () => Promise<ClauseStepTable[]>
  addClauseStep: (step: ClauseStepTable) => Promise<void>
}

const name = 'desk'

/** Digests of notices, what was learned of all of them, and what users decided on it. */
export function collectionRows(db: Kysely<Tables>): CollectionRows {
  return {
    digestVersions: async (contents) => {
      const rows = await db
        .selectFrom('digest')
        .select(['content', 'version'])
        .where(isOneOf('content', contents))
        .execute()
      return new Map(rows.map(({ content, version }) => [content, version]))
    },
    digests: async (contents) => {
      const rows = await db
        .selectFrom('digest')
        .select(['content', 'body'])
        .where(isOneOf('content', contents))
        .execute()
      return new Map(rows.map(({ content, body }) => [content, body]))
    },
    keepDigest: async (content, version, body) => {
      const row = { content, version, body }
      await db
        .insertInto('digest')
        .values(row)
        .onConflict((conflict) => conflict.column('content').doUpdateSet(row))
        .execute()
    },
    sliceHashes: async () =>
      new Map(
        (await db.selectFrom('slice').select(['content', 'hash']).execute()).map(({ content, hash }) => [
          content,
          hash,
        ]),
      ),
    slice: async (content) =>
      (await db.selectFrom('slice').select('body').where('content', '=', content).executeTakeFirst())?.body,
    collectedFrom: async () =>
      (await db.selectFrom('collection').select('fingerprint').where('name', '=', name).executeTakeFirst())
        ?.fingerprint ?? null,
    collectedLibrary: async () =>
      (await db.selectFrom('collection').select('clauses').where('name', '=', name).executeTakeFirst())?.clauses ??
      '[]',
    keepCollection: async (fingerprint, library, changed) => {
      const row = { name, fingerprint, clauses: library }
      await db.transaction().execute(async (transaction) => {
        for (const slice of changed)
          await transaction
            .insertInto('slice')
            .values(slice)
            .onConflict((conflict) => conflict.column('content').doUpdateSet(slice))
            .execute()
        await transaction
          .insertInto('collection')
          .values(row)
          .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
          .execute()
      })
    },
    clauseSteps: () => db.selectFrom('clause_step').selectAll().orderBy('at').orderBy('id').execute(),
    addClauseStep: async (step) => {
      await db.insertInto('clause_step').values(step).execute()
    },
  }
}
