import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { ParsedFile, ReadFailure } from '../../../shared/notice/parsed-file.ts'
import type { Language } from '../../../shared/notice/report.ts'
import type { Judgement } from '../../../shared/notice/notice.ts'
import type { NoticeFacts } from './notice-facts.ts'
import { beginsWith, holds, isOneOf, openSqlite } from './store-sqlite.ts'
import { collectionRows, type CollectionRows } from './store-collection.ts'
import { decisionRows, type DecisionRows } from './store-decisions.ts'
import { migrationProvider, type ParsedFileTable, type Tables } from './store-schema.ts'

/** A file on disk whose content was seen before. */
export interface KnownPath {
  path: string
  size: number
  mtimeMs: number
  sha256: string
}

export type Reading = { outcome: 'parsed'; file: ParsedFile } | { outcome: 'failed'; failure: ReadFailure }

/** A reading without its text: enough to place a file among the notices. */
export interface ReadingHead {
  sha256: string
  outcome: Reading['outcome']
  reference: string | null
  languages: Language[]
  at: string
  /** Of the further notices of a mail; absent where there are none. */ further?: ReadingHead[]
}

export interface KeptJudgement {
  circumstances: string
  facts: NoticeFacts
}

/**
 * What is kept between sessions. One file per user; a team's server later. Every method fails only when the disk does.
 */
export interface Store extends DecisionRows, CollectionRows {
  knownPaths: (paths: readonly string[]) => Promise<KnownPath[]>
  keepPath: (known: KnownPath) => Promise<void>
  heads: (sha256: readonly string[], version: string) => Promise<ReadingHead[]>
  reading: (sha256: string, version: string) => Promise<Reading | null>
  /** `text` is what a search looks through, folded; `at` an ISO time. */
  keepReading: (sha256: string, version: string, reading: Reading, text: string, at: string) => Promise<void>
  forgetReading: (sha256: string, version: string) => Promise<void>
  /** Drops what other versions of the reader gave. */
  forgetOtherVersions: (version: string) => Promise<void>
  /** Contents whose text holds the word, which is folded already. */
  contentsWith: (word: string, version: string) => Promise<Set<string>>
  judgements: (contents: readonly string[]) => Promise<Map<string, KeptJudgement>>
  judgement: (content: string) => Promise<{ circumstances: string; judgement: Judgement } | null>
  keepJudgement: (content: string, kept: KeptJudgement, judgement: Judgement) => Promise<void>
  /** Contents to be shown as a notice though they were not taken for one. */
  shownAnyway: () => Promise<Set<string>>
  keepShownAnyway: (sha256: string, at: string) => Promise<void>
  /** With what was made of it as a notice. */
  forgetShownAnyway: (sha256: string) => Promise<void>
  seen: () => Promise<Set<string>>
  keepSeen: (keys: readonly string[], at: string) => Promise<void>
  openedFiles: () => Promise<string[]>
  keepOpenedFiles: (paths: readonly string[], at: string) => Promise<void>
  forgetOpenedFile: (path: string) => Promise<void>
  close: () => Promise<void>
}

/**
 * Opens the store, bringing an older one up to date. Throws where the file is no store, is damaged or cannot be
 * written.
 */
export async function openStore(path: string): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: openSqlite(path) })
  const { error } = await new Migrator({ db, provider: migrationProvider }).migrateToLatest()
  if (error !== undefined) {
    await db.destroy()
    throw error instanceof Error ? error : new Error('the store could not be brought up to date')
  }
  return {
    ...decisionRows(db),
    ...collectionRows(db),
    knownPaths: async (paths) => {
      const rows = await db.selectFrom('file_path').selectAll().where(isOneOf('path', paths)).execute()
      return rows.map(({ mtime_ms: mtimeMs, ...row }) => ({ ...row, mtimeMs }))
    },
    keepPath: async ({ mtimeMs, ...known }) => {
      const row = { ...known, mtime_ms: mtimeMs }
      await db
        .insertInto('file_path')
        .values(row)
        .onConflict((conflict) => conflict.column('path').doUpdateSet(row))
        .execute()
    },
    heads: async (sha256, version) => {
      const columns = ['sha256', 'outcome', 'reference', 'languages', 'at'] as const
      const rows = await db
        .selectFrom('parsed_file')
        .select(columns)
        .where('version', '=', version)
        .where(isOneOf('sha256', sha256))
        .execute()
      // Few files have any: they are asked for together, by the sign that no hash has.
      const parts =
        rows.length === 0
          ? []
          : await db
              .selectFrom('parsed_file')
              .select(columns)
              .where('version', '=', version)
              .where(holds('sha256', '#'))
              .orderBy('sha256')
              .execute()
      const further = Map.groupBy(parts.map(headOf), (head) => head.sha256.split('#', 1)[0] ?? '')
      return rows
        .map(headOf)
        .map((head) => ({ ...head, ...(further.has(head.sha256) && { further: further.get(head.sha256) ?? [] }) }))
    },
    reading: async (sha256, version) => {
      const row = await db
        .selectFrom('parsed_file')
        .select(['outcome', 'body'])
        .where('sha256', '=', sha256)
        .where('version', '=', version)
        .executeTakeFirst()
      if (row === undefined) return null
      if (row.outcome === 'failed') return { outcome: 'failed', failure: JSON.parse(row.body) as ReadFailure }
      return { outcome: 'parsed', file: JSON.parse(row.body) as ParsedFile }
    },
    keepReading: async (sha256, version, reading, text, at) => {
      const row = {
        sha256,
        version,
        text,
        at,
        outcome: reading.outcome,
        reference: reading.outcome === 'parsed' ? reading.file.reference : null,
        languages: reading.outcome === 'parsed' ? reading.file.languages.join(' ') : '',
        body: JSON.stringify(reading.outcome === 'parsed' ? reading.file : reading.failure),
      }
      await db
        .insertInto('parsed_file')
        .values(row)
        .onConflict((conflict) => conflict.columns(['sha256', 'version']).doUpdateSet(row))
        .execute()
    },
    forgetReading: async (sha256, version) => {
      await db
        .deleteFrom('parsed_file')
        .where((where) => where.or([where('sha256', '=', sha256), beginsWith('sha256', `${sha256}#`)]))
        .where('version', '=', version)
        .execute()
    },
    forgetOtherVersions: async (version) => {
      await db.deleteFrom('parsed_file').where('version', '!=', version).execute()
    },
    contentsWith: async (word, version) => {
      const rows = await db
        .selectFrom('parsed_file')
        .select('sha256')
        .where('version', '=', version)
        .where(holds('text', word))
        .execute()
      return new Set(rows.map((row) => row.sha256))
    },
    judgements: async (contents) => {
      const rows = await db
        .selectFrom('judgement')
        .select(['content', 'circumstances', 'row'])
        .where(isOneOf('content', contents))
        .execute()
      return new Map(
        rows.map((row) => [
          row.content,
          { circumstances: row.circumstances, facts: JSON.parse(row.row) as NoticeFacts },
        ]),
      )
    },
    judgement: async (content) => {
      const row = await db
        .selectFrom('judgement')
        .select(['circumstances', 'body'])
        .where('content', '=', content)
        .executeTakeFirst()
      return row === undefined
        ? null
        : { circumstances: row.circumstances, judgement: JSON.parse(row.body) as Judgement }
    },
    keepJudgement: async (content, { circumstances, facts }, judgement) => {
      const row = { content, circumstances, row: JSON.stringify(facts), body: JSON.stringify(judgement) }
      await db
        .insertInto('judgement')
        .values(row)
        .onConflict((conflict) => conflict.column('content').doUpdateSet(row))
        .execute()
    },
    shownAnyway: async () =>
      new Set((await db.selectFrom('shown_anyway').select('sha256').execute()).map(({ sha256 }) => sha256)),
    keepShownAnyway: async (sha256, at) => {
      await db
        .insertInto('shown_anyway')
        .values({ sha256, at })
        .onConflict((conflict) => conflict.column('sha256').doNothing())
        .execute()
    },
    forgetShownAnyway: async (sha256) => {
      await db.deleteFrom('shown_anyway').where('sha256', '=', sha256).execute()
      await db.deleteFrom('parsed_file').where('sha256', '=', sha256).execute()
      // Of a notice of two files the content names both.
      for (const table of ['judgement', 'digest', 'slice'] as const)
        await db.deleteFrom(table).where(holds('content', sha256)).execute()
    },
    seen: async () => new Set((await db.selectFrom('seen').select('key').execute()).map((row) => row.key)),
    keepSeen: async (keys, at) => {
      if (keys.length === 0) return
      await db
        .insertInto('seen')
        .values(keys.map((key) => ({ key, at })))
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute()
    },
    openedFiles: async () =>
      (await db.selectFrom('opened_file').select('path').orderBy('at').orderBy('path').execute()).map(
        (row) => row.path,
      ),
    keepOpenedFiles: async (paths, at) => {
      for (const path of paths) {
        await db
          .insertInto('opened_file')
          .values({ path, at })
          .onConflict((conflict) => conflict.column('path').doNothing())
          .execute()
      }
    },
    forgetOpenedFile: async (path) => {
      await db.deleteFrom('opened_file').where('path', '=', path).execute()
    },
    close: () => db.destroy(),
  }
}

function headOf(row: Pick<ParsedFileTable, 'sha256' | 'outcome' | 'reference' | 'languages' | 'at'>): ReadingHead {
  return {
    ...row,
    languages: row.languages
      .split(' ')
      .filter((language): language is Language => language === 'en' || language === 'fr'),
  }
}
