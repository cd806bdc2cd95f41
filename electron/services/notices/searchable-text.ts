import { noticesOf, type ParsedFile } from '../../../shared/notice/parsed-file.ts'
import { foldForSearch } from '../../../shared/text/search-words.ts'

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
