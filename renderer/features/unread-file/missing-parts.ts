import type { Likeness } from '../../../shared/notice/parsed-file.ts'
import type { Language } from '../../../shared/notice/report.ts'

/** What a text has not of the form that fits it best, in the words of that form. */
export function missingParts({ labels, headings }: Likeness, language: Language): string[] {
  return [...labels, ...headings].filter(({ isFound }) => !isFound).map(({ name }) => name[language].replace(/\s*:$/u, ''))
}
