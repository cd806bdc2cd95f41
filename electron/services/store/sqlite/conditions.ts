import { sql, type Expression, type SqlBool } from 'kysely'

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
