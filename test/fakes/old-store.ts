import { DatabaseSync } from 'node:sqlite'
import type { SaidRow } from '../../electron/services/store/history/history-tables.ts'

/**
 * A `desk.sqlite` as versions before 0.3 made it: people's words and what was read in one file, tables and triggers in
 * the order and the words of their migrations, which are kept here for this.
 */
const tables = [
  `create table "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null)`,
  `create table "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null)`,
  `create table "file_path" ("path" text primary key, "size" bigint not null, "mtime_ms" double precision not null, "sha256" text not null)`,
  `create table "parsed_file" ("sha256" text not null, "version" text not null, "outcome" text not null, "reference" text, "languages" text not null, "at" text not null, "text" text not null, "body" text not null, constraint "parsed_file_key" primary key ("sha256", "version"))`,
  `create table "judgement" ("content" text primary key, "circumstances" text not null, "row" text not null, "body" text not null)`,
  `create table "seen" ("key" text primary key, "at" text not null)`,
  `create table "opened_file" ("path" text primary key, "at" text not null)`,
  `create table "decision" ("id" text primary key, "post" text not null, "finding" text not null, "check" text not null, "text_en" text not null, "text_fr" text not null, "kind" text not null, "author" text not null, "at" text not null, "reason_kind" text, "reason_text" text)`,
  `create table "signature" ("id" text primary key, "post" text not null, "language" text not null, "kind" text not null, "side" text not null, "author" text not null, "at" text not null)`,
  `create table "revision" ("post" text not null, "content" text not null, "at" text not null, "body" text not null, constraint "revision_key" primary key ("post", "content"))`,
  `create table "pairing" ("id" text primary key, "post" text not null, "en" text not null, "fr" text not null, "kind" text not null, "author" text not null, "at" text not null)`,
  `create table "digest" ("content" text primary key, "version" text not null, "body" text not null)`,
  `create table "slice" ("content" text primary key, "hash" text not null, "body" text not null)`,
  `create table "collection" ("name" text primary key, "fingerprint" text not null, "clauses" text not null)`,
  `create table "clause_step" ("id" text primary key, "body" text not null, "author" text not null, "at" text not null, "taken_back" text)`,
  ...['decision', 'signature', 'pairing', 'revision', 'clause_step'].flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (deed) =>
        `CREATE TRIGGER ${table}_no_${deed.toLowerCase()} BEFORE ${deed} ON "${table}" BEGIN SELECT RAISE(ABORT, 'rows are only added'); END`,
    ),
  ),
  `create table "shown_anyway" ("sha256" text primary key, "at" text not null)`,
]
const migrations = [
  '2026-01-first',
  '2026-02-decisions',
  '2026-03-revisions',
  '2026-04-pairings',
  '2026-05-checks-in-rows',
  '2026-06-collection',
  '2026-07-only-added',
  '2026-08-shown-anyway',
]

/** `count` rows of each kind that people said, and as many readings. */
export function oldStore(path: string, count: number): void {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN')
  for (const table of tables) database.exec(table)
  for (const name of migrations) insert(database, 'kysely_migration', { name, timestamp: '2026-01-01T00:00:00.000Z' })
  for (let number = 0; number < count; number += 1) {
    // What the checks said of a decision was not kept then, and no form was taught.
    for (const [table, row] of Object.entries(saidRows(number)))
      if (table !== 'said' && table !== 'form_step') insert(database, table, row)
    const [key, body] = [`${number}`.padStart(64, '0'), `{"text":"${'word '.repeat(80)}"}`]
    insert(database, 'file_path', { path: `/notices/${number}.txt`, size: 7, mtime_ms: 1, sha256: key })
    insert(database, 'parsed_file', {
      ...{ sha256: key, version: 'v', outcome: 'parsed', reference: null, languages: 'en fr' },
      ...{ at: saidAt(number), text: 'word', body },
    })
    insert(database, 'judgement', { content: key, circumstances: 'c', row: '{}', body })
    insert(database, 'digest', { content: key, version: 'v', body })
    insert(database, 'slice', { content: key, hash: 'h', body })
  }
  database.exec('COMMIT')
  database.close()
}

/** One row of each kind that people said, as it stands in the table of its name. */
export function saidRows(number: number): Record<string, SaidRow> {
  const made = { post: `post-${number % 40}`, author: 'M. Reader', at: saidAt(number) }
  return {
    decision: {
      ...{ id: `d${number}`, ...made, finding: `f${number}`, check: 'number-mismatch' },
      ...{ text_en: 'a'.repeat(40), text_fr: 'b'.repeat(40), kind: 'dismissed' },
      ...{ reason_kind: 'other', reason_text: `because of ${number}` },
    },
    signature: { id: `s${number}`, ...made, language: 'en', kind: 'signed', side: 'c'.repeat(40) },
    pairing: { id: `p${number}`, ...made, en: '["x"]', fr: '["y"]', kind: 'paired' },
    revision: { post: made.post, content: `content-${number}`, at: made.at, body: 'QUJD'.repeat(60) },
    clause_step: {
      ...{ id: `c${number}`, body: '{"kind":"imported","clauses":[]}', taken_back: null },
      ...{ author: made.author, at: made.at },
    },
    form_step: {
      ...{ id: `t${number}`, body: '{"kind":"removed","form":"own-1"}', taken_back: null },
      ...{ author: made.author, at: made.at },
    },
    said: {
      ...{ id: `w${number}`, about: `d${number}`, kind: 'decided', by: 'b', version: '0.3.0', content: '' },
      ...{ body: `{"finding":"f${number}"}`, at: made.at },
    },
    seen: { key: `seen-${number}`, at: made.at },
    opened_file: { path: `/opened/${number}.txt`, at: made.at },
    shown_anyway: { sha256: `${number}`.padStart(64, 'e'), at: made.at },
  }
}

const saidAt = (number: number): string => new Date(1_780_000_000_000 + number * 60_000).toISOString()

export function insert(database: DatabaseSync, table: string, row: SaidRow): void {
  const names = Object.keys(row)
  database
    .prepare(
      `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join()}) VALUES (${names.map(() => '?').join()})`,
    )
    .run(...Object.values(row))
}
