/**
 * One row per file on disk: unchanged signs mean unchanged content, so nothing need be hashed. `signs`: see
 * `keptSigns`; `checked_at`: when its bytes were last looked at, in milliseconds; `day`: the ISO date on which it was
 * last seen to lie there.
 */
export interface FilePathTable {
  path: string
  size: number
  mtime_ms: number
  signs: string
  checked_at: number
  sha256: string
  day: string
}

/** What reading gave, by content and reader version: a file (`body` is a ParsedFile) or a failure (a ReadFailure). */
export interface ParsedFileTable {
  sha256: string
  version: string
  outcome: 'parsed' | 'failed'
  reference: string | null
  /** "en fr": the languages with text of substance. */
  languages: string
  /** The form that a person wanted it read by; null where its own words decided. */
  form: string | null
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
  /** What each check found and asked of the others, packed by the threads; empty where that is not known. */
  checked: string
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

export interface ReadingsTables {
  file_path: FilePathTable
  parsed_file: ParsedFileTable
  judgement: JudgementTable
  digest: DigestTable
  slice: SliceTable
  collection: CollectionTable
}

/** Each with its key. */
export const readingsKeys: Readonly<Record<keyof ReadingsTables, readonly string[]>> = {
  file_path: ['path'],
  parsed_file: ['sha256', 'version'],
  judgement: ['content'],
  digest: ['content'],
  slice: ['content'],
  collection: ['name'],
}

/** "ViVr". */
export const readingsApplication = 0x56695672
/** Every change of the tables takes the next number. Where no step leads there, they are made anew. */
export const readingsVersion = 4

/**
 * What brings the readings of a version to the next one. Decisions of before are carried over by what was read then, so
 * readings are thrown away where there is no other way alone.
 */
export const readingsSteps: Readonly<Record<number, string>> = {
  2: 'ALTER TABLE main.parsed_file ADD COLUMN form TEXT;',
  // What each check found is not known of what was judged before: all of them run once more.
  3: `ALTER TABLE main.judgement ADD COLUMN checked TEXT NOT NULL DEFAULT '';`,
}

/** `schema`: of which of the databases of a connection. */
export function makingReadings(schema: 'main' | 'overflow'): string {
  return `
  CREATE TABLE ${schema}.file_path (
    path TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, mtime_ms REAL NOT NULL, sha256 TEXT NOT NULL,
    signs TEXT NOT NULL, checked_at REAL NOT NULL, day TEXT NOT NULL
  );
  -- The text before the body: a search reads each row up to there and no further.
  CREATE TABLE ${schema}.parsed_file (
    sha256 TEXT NOT NULL, version TEXT NOT NULL, outcome TEXT NOT NULL, reference TEXT, languages TEXT NOT NULL,
    form TEXT, at TEXT NOT NULL, text TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (sha256, version)
  );
  CREATE TABLE ${schema}.judgement (
    content TEXT NOT NULL PRIMARY KEY, circumstances TEXT NOT NULL, "row" TEXT NOT NULL, body TEXT NOT NULL,
    checked TEXT NOT NULL
  );
  CREATE TABLE ${schema}.digest (content TEXT NOT NULL PRIMARY KEY, version TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE ${schema}.slice (content TEXT NOT NULL PRIMARY KEY, hash TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE ${schema}.collection (name TEXT NOT NULL PRIMARY KEY, fingerprint TEXT NOT NULL, clauses TEXT NOT NULL);
  `
}
