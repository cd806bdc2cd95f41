import type { Kysely } from 'kysely'
import type { Migration, MigrationProvider } from 'kysely/migration'
import { onlyAdd } from './store-sqlite.ts'

/** One row per file on disk: unchanged size and time mean unchanged content, so nothing need be hashed. */
export interface FilePathTable {
  path: string
  size: number
  mtime_ms: number
  sha256: string
}

/** What reading gave, by content and reader version: a file (`body` is a ParsedFile) or a failure (a ReadFailure). */
export interface ParsedFileTable {
  sha256: string
  version: string
  outcome: 'parsed' | 'failed'
  reference: string | null
  /** "en fr": the languages with text of substance. */
  languages: string
  at: string
  /** Both sides' text, folded for searching; empty for a failure. */
  text: string
  body: string
}

/**
 * What judging gave: one per notice content, replaced when the circumstances (date, severities, profile) are others.
 */
export interface JudgementTable {
  content: string
  circumstances: string
  row: string
  body: string
}

/** A notice that was opened, by its id and by its content: either is enough to know it again. */
export interface SeenTable {
  key: string
  at: string
}

/** Files that were opened by themselves, outside any watched folder. */
export interface OpenedFileTable {
  path: string
  at: string
}

/** Only ever added to: what was decided stays decided, and taking it back is a row of its own. */
export interface DecisionTable {
  id: string
  post: string
  finding: string
  check: string
  text_en: string
  text_fr: string
  kind: string
  reason_kind: string | null
  reason_text: string | null
  author: string
  at: string
}

/** Only ever added to. */
export interface SignatureTable {
  id: string
  post: string
  language: string
  kind: string
  side: string
  author: string
  at: string
}

/**
 * What a post said, by content, so that the next revision can be set against it. `body`: both sides' texts, deflated,
 * base64.
 */
export interface RevisionTable {
  post: string
  content: string
  at: string
  body: string
}

/** Only ever added to. `en` and `fr`: fingerprints of passages, a JSON array each. */
export interface PairingTable {
  id: string
  post: string
  en: string
  fr: string
  kind: string
  author: string
  at: string
}

/**
 * What other notices need to know of one, by content. `version`: what it was read and aligned by. `body` is packed by
 * the threads that use it.
 */
export interface DigestTable {
  content: string
  version: string
  body: string
}

/** What all notices together say of one, by content: it is judged by that. `body` is packed. */
export interface SliceTable {
  content: string
  hash: string
  body: string
}

/**
 * What was last learned of all notices together; `fingerprint` names what it was learned from, `clauses` is JSON. One
 * row.
 */
export interface CollectionTable {
  name: string
  fingerprint: string
  clauses: string
}

/** Only ever added to. `body`: a LibraryStep as JSON; '' where `taken_back` names the step that no longer holds. */
export interface ClauseStepTable {
  id: string
  body: string
  taken_back: string | null
  author: string
  at: string
}

/** Contents that a person wants shown as a notice though they were not taken for one. */
export interface ShownAnywayTable {
  sha256: string
  at: string
}

export interface Tables {
  shown_anyway: ShownAnywayTable
  digest: DigestTable
  slice: SliceTable
  collection: CollectionTable
  clause_step: ClauseStepTable
  pairing: PairingTable
  revision: RevisionTable
  decision: DecisionTable
  signature: SignatureTable
  file_path: FilePathTable
  parsed_file: ParsedFileTable
  judgement: JudgementTable
  seen: SeenTable
  opened_file: OpenedFileTable
}

/** In order of their names; one that has been released is never changed, only followed by another. */
const migrations: Record<string, Migration> = {
  '2026-01-first': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('file_path')
        .addColumn('path', 'text', (column) => column.primaryKey())
        .addColumn('size', 'bigint', (column) => column.notNull())
        .addColumn('mtime_ms', 'double precision', (column) => column.notNull())
        .addColumn('sha256', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('parsed_file')
        .addColumn('sha256', 'text', (column) => column.notNull())
        .addColumn('version', 'text', (column) => column.notNull())
        .addColumn('outcome', 'text', (column) => column.notNull())
        .addColumn('reference', 'text')
        .addColumn('languages', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        // Before the body: a search reads each row up to here and no further.
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('parsed_file_key', ['sha256', 'version'])
        .execute()
      await db.schema
        .createTable('judgement')
        .addColumn('content', 'text', (column) => column.primaryKey())
        .addColumn('circumstances', 'text', (column) => column.notNull())
        .addColumn('row', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .execute()
      for (const [name, key] of [
        ['seen', 'key'],
        ['opened_file', 'path'],
      ] as const) {
        await db.schema
          .createTable(name)
          .addColumn(key, 'text', (column) => column.primaryKey())
          .addColumn('at', 'text', (column) => column.notNull())
          .execute()
      }
    },
  },
  '2026-02-decisions': {
    up: async (db: Kysely<unknown>) => {
      const words = (table: string, columns: readonly string[], optional: readonly string[]) => {
        let making = db.schema.createTable(table).addColumn('id', 'text', (column) => column.primaryKey())
        for (const name of columns) making = making.addColumn(name, 'text', (column) => column.notNull())
        for (const name of optional) making = making.addColumn(name, 'text')
        return making.execute()
      }
      await words(
        'decision',
        ['post', 'finding', 'check', 'text_en', 'text_fr', 'kind', 'author', 'at'],
        ['reason_kind', 'reason_text'],
      )
      await words('signature', ['post', 'language', 'kind', 'side', 'author', 'at'], [])
    },
  },
  '2026-03-revisions': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('revision')
        .addColumn('post', 'text', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('revision_key', ['post', 'content'])
        .execute()
    },
  },
  '2026-04-pairings': {
    up: async (db: Kysely<unknown>) => {
      let making = db.schema.createTable('pairing').addColumn('id', 'text', (column) => column.primaryKey())
      for (const name of ['post', 'en', 'fr', 'kind', 'author', 'at'])
        making = making.addColumn(name, 'text', (column) => column.notNull())
      await making.execute()
    },
  },
  '2026-05-checks-in-rows': {
    up: async (db: Kysely<unknown>) => {
      // What is kept of a judgement for the list names the checks now: what was kept before is judged anew.
      await (db as Kysely<Tables>).deleteFrom('judgement').execute()
    },
  },
  '2026-06-collection': {
    up: async (db: Kysely<unknown>) => {
      for (const [name, key, columns] of [
        ['digest', 'content', ['version', 'body']],
        ['slice', 'content', ['hash', 'body']],
        ['collection', 'name', ['fingerprint', 'clauses']],
        ['clause_step', 'id', ['body', 'author', 'at']],
      ] as const) {
        let making = db.schema.createTable(name).addColumn(key, 'text', (column) => column.primaryKey())
        for (const column of columns) making = making.addColumn(column, 'text', (kept) => kept.notNull())
        await (name === 'clause_step' ? making.addColumn('taken_back', 'text') : making).execute()
      }
    },
  },
  '2026-07-only-added': {
    up: async (db: Kysely<unknown>) => {
      for (const table of ['decision', 'signature', 'pairing', 'revision', 'clause_step']) await onlyAdd(db, table)
    },
  },
  '2026-08-shown-anyway': {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .createTable('shown_anyway')
        .addColumn('sha256', 'text', (column) => column.primaryKey())
        .addColumn('at', 'text', (column) => column.notNull())
        .execute()
    },
  },
}

export const migrationProvider: MigrationProvider = { getMigrations: () => Promise.resolve(migrations) }
