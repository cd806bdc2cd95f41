import type { ParsedFile } from '../../shared/notice/parsed-file.ts'
import { foldForms } from '../../shared/text/fold.ts'

/** What a search looks through: both sides' blocks, folded, one a line so that no word forms across two of them. */
export function searchableText(file: ParsedFile): string {
  return [file.en, file.fr].flatMap((side) => side?.blocks ?? []).map((block) => foldForms(block.text)).join('\n')
}

/** The words of a query, folded the same way; empty for a query without any. */
export function searchWords(query: string): string[] {
  return foldForms(query).split(' ').filter((word) => word !== '')
}
