import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../../shared/lexicon/words.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const isFound = (table: string, line: number, text: string, language: 'en' | 'fr'): boolean =>
  lexicon
    .find(text, wordsOf(text), language)
    .get(table)
    ?.some(({ row }) => row.line === line) === true

/** A row is right where its words are found in its example, on each side that has words, and not in what is silent. */
describe.each([...lexicon.tables])('every example of %s', (table) => {
  test.each(lexicon.table(table).map((row) => [row.concept, row] as const))('%s', (_, row) => {
    for (const language of ['en', 'fr'] as const) {
      const text = row.example?.[language] ?? ''
      if (row[language].length > 0) expect(isFound(table, row.line, text, language), text).toBe(true)
      const silent = row.silent?.[language] ?? ''
      expect(isFound(table, row.line, silent, language), silent).toBe(false)
    }
  })
})
