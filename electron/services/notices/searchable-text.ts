import { noticesOf, type ParsedFile } from '../../../shared/notice/parsed-file.ts'

/**
 * What a search looks through: both sides' blocks of every notice in it, folded, one a line so that no word forms
 * across two of them.
 */
export function searchableText(file: ParsedFile): string {
  return noticesOf(file)
    .flatMap(({ en, fr }) => [en, fr])
    .flatMap((side) => side?.blocks ?? [])
    .map((block) => foldForSearch(block.text))
    .join('\n')
}

/** The words of a query, folded the same way; empty for a query without any. */
export function searchWords(query: string): string[] {
  return foldForSearch(query)
    .split(' ')
    .filter((word) => word !== '')
}

/** No case, no accents, ligatures opened, and nothing but letters and digits between single spaces. */
function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
