import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { sql, SqliteDialect, type Dialect, type Expression, type Kysely, type SqlBool } from 'kysely'

/** Everything that only SQLite understands. Another engine brings another file with these. */

/**
 * Opens the file, making it where it is missing. `:memory:` for tests. Throws where it is no database or cannot be
 * written.
 */
export function openSqlite(path: string): Dialect {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5_000 })
  try {
    // Reads the head of the file, so what is no database is known here and not at the first question.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000;')
  } catch (error) {
    database.close()
    throw error
  }
  return new SqliteDialect({
    database: {
      close: () => {
        database.close()
      },
      prepare: (text) => statement(database, text),
    },
  })
}

/** From now on the database itself refuses to change or delete a row of a table: rows are only added. */
export async function onlyAdd(db: Kysely<unknown>, table: string): Promise<void> {
  for (const deed of ['UPDATE', 'DELETE'] as const) {
    await sql`CREATE TRIGGER ${sql.raw(`${table}_no_${deed.toLowerCase()}`)} BEFORE ${sql.raw(deed)} ON ${sql.table(table)} BEGIN SELECT RAISE(ABORT, 'rows are only added'); END`.execute(
      db,
    )
  }
}

/** Whether a text column holds a word, as it stands. */
export function holds(column: string, word: string): Expression<SqlBool> {
  return sql<SqlBool>`instr(${sql.ref(column)}, ${word}) > 0`
}

/** Whether a text column begins with a word. */
export function beginsWith(column: string, word: string): Expression<SqlBool> {
  return sql<SqlBool>`substr(${sql.ref(column)}, 1, ${word.length}) = ${word}`
}

/** Makes one query out of a list of keys of any length, where `in (?, ?, …)` has a limit. */
export function isOneOf(column: string, keys: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(keys)}))`
}

/**
 * The query layer was made for another SQLite library; node:sqlite differs in how it takes values and says what it
 * returns.
 */
function statement(
  database: DatabaseSync,
  text: string,
): {
  reader: boolean
  all: (values: readonly unknown[]) => unknown[]
  run: (values: readonly unknown[]) => ReturnType<StatementSync['run']>
  iterate: (values: readonly unknown[]) => IterableIterator<unknown>
} {
  const prepared = database.prepare(text)
  const taken = (values: readonly unknown[]): SQLInputValue[] => values as SQLInputValue[]
  return {
    reader: prepared.columns().length > 0,
    all: (values) => prepared.all(...taken(values)),
    run: (values) => prepared.run(...taken(values)),
    iterate: (values) => prepared.iterate(...taken(values)),
  }
}
