import type { DatabaseSync } from 'node:sqlite'
import { inTransaction, pragmaNumber } from '../sqlite/database.ts'

/** "ViVh": tells the history from any other database. */
export const historyApplication = 0x56695668

const onlyAdded = ['decision', 'signature', 'pairing', 'revision', 'clause_step']

/** One that has been released is never changed, only followed by another: its place is the version it leads to. */
export const historySteps: readonly string[] = [
  `
  CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY, post TEXT NOT NULL, finding TEXT NOT NULL, "check" TEXT NOT NULL,
    text_en TEXT NOT NULL, text_fr TEXT NOT NULL, kind TEXT NOT NULL, reason_kind TEXT, reason_text TEXT,
    author TEXT NOT NULL, at TEXT NOT NULL, seal TEXT NOT NULL
  );
  CREATE TABLE signature (
    id TEXT NOT NULL PRIMARY KEY, post TEXT NOT NULL, language TEXT NOT NULL, kind TEXT NOT NULL,
    side TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, seal TEXT NOT NULL
  );
  CREATE TABLE pairing (
    id TEXT NOT NULL PRIMARY KEY, post TEXT NOT NULL, en TEXT NOT NULL, fr TEXT NOT NULL, kind TEXT NOT NULL,
    author TEXT NOT NULL, at TEXT NOT NULL, seal TEXT NOT NULL
  );
  CREATE TABLE revision (
    post TEXT NOT NULL, content TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL, seal TEXT NOT NULL,
    PRIMARY KEY (post, content)
  );
  CREATE TABLE clause_step (
    id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, taken_back TEXT, author TEXT NOT NULL, at TEXT NOT NULL,
    seal TEXT NOT NULL
  );
  CREATE TABLE seen (key TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL, seal TEXT NOT NULL);
  CREATE TABLE opened_file (path TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL, seal TEXT NOT NULL);
  CREATE TABLE shown_anyway (sha256 TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL, seal TEXT NOT NULL);
  CREATE TABLE mending (at TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, told INTEGER NOT NULL);
  -- Where a page of a table is lost, these still say which rows it held, and of which posts.
  CREATE INDEX decision_post ON decision (post);
  CREATE INDEX signature_post ON signature (post);
  CREATE INDEX pairing_post ON pairing (post);
  ${onlyAdded.map(refusingChanges).join('\n')}
  `,
  `
  CREATE TABLE said (
    id TEXT NOT NULL PRIMARY KEY, about TEXT NOT NULL, kind TEXT NOT NULL, by TEXT NOT NULL, version TEXT NOT NULL,
    content TEXT NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL, seal TEXT NOT NULL
  );
  -- For the same: of which decision or signature a lost row was.
  CREATE INDEX said_about ON said (about);
  ${refusingChanges('said')}
  `,
  `
  CREATE TABLE form_step (
    id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, taken_back TEXT, author TEXT NOT NULL, at TEXT NOT NULL,
    seal TEXT NOT NULL
  );
  ${refusingChanges('form_step')}
  `,
]
export const historyVersion = historySteps.length

/** From then on the database itself refuses to change or delete a row of a table. */
function refusingChanges(table: string): string {
  return ['UPDATE', 'DELETE']
    .map(
      (deed) =>
        `CREATE TRIGGER ${table}_no_${deed.toLowerCase()} BEFORE ${deed} ON ${table} BEGIN SELECT RAISE(ABORT, 'rows are only added'); END;`,
    )
    .join('\n')
}

/** Makes the tables of a new history, or brings an older one up to date: all or nothing. */
export function bringUpToDate(database: DatabaseSync, steps = historySteps): void {
  const version = pragmaNumber(database, 'user_version')
  if (version >= steps.length) return
  inTransaction(database, () => {
    for (const step of steps.slice(version)) database.exec(step)
    database.exec(`PRAGMA application_id = ${historyApplication}; PRAGMA user_version = ${steps.length};`)
  })
}
