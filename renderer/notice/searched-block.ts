import type { NoticeView } from '../../shared/ipc/views.ts'
import { foldForSearch, searchWords } from '../../shared/text/search-words.ts'

/** The words of a query that are looked for in a text: single letters would light up everywhere. */
export function searchedWords(query: string): string[] {
  return searchWords(query).filter((word) => word.length > 1)
}

/**
 * The first passage of the row that holds every word of a search, or else of the first row that holds one; null where
 * none does.
 */
export function searchedBlock(
  { en, fr, alignment }: Pick<NoticeView, 'en' | 'fr' | 'alignment'>,
  query: string,
): string | null {
  const words = searchedWords(query)
  if (words.length === 0) return null
  const texts = new Map([...(en?.blocks ?? []), ...(fr?.blocks ?? [])].map(({ id, text }) => [id, foldForSearch(text)]))
  const rows = alignment.map((pair) => [...pair.en, ...pair.fr].map((id) => ({ id, text: texts.get(id) ?? '' })))
  const holds = (row: (typeof rows)[number], word: string): boolean => row.some(({ text }) => text.includes(word))
  const found =
    rows.find((row) => words.every((word) => holds(row, word))) ??
    rows.find((row) => words.some((word) => holds(row, word)))
  return found?.find(({ text }) => words.some((word) => text.includes(word)))?.id ?? null
}
