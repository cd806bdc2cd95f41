import type { Passage } from '../analysis/passage.ts'
import type { Mark, MarkKind } from './mark.ts'

/**
 * A reader of marks that are a table of the lexicon and nothing more: one a hit, its values those of the row. Give it
 * to `passage.once`.
 */
export function tableMarks(kind: MarkKind, table: string): (passage: Passage) => readonly Mark[] {
  return (passage) =>
    passage.hits(table).map(({ row, start, end }) => ({ kind, values: row.value.split(' '), start, end }))
}
