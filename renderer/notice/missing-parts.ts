import type { FormPart, Likeness } from '../../shared/notice/parsed-file.ts'
import type { Language } from '../../shared/notice/report.ts'

/** A part of a form as it is named in a list: without its colon. */
export function partName(part: FormPart, language: Language): string {
  return part.name[language].replace(/\s*:$/u, '').replaceAll('\u0027', '’')
}

/** What a text has not of the form that fits it best, in the words of that form. */
export function missingParts({ labels, headings }: Likeness, language: Language): string[] {
  return [...labels, ...headings].filter(({ isFound }) => !isFound).map((part) => partName(part, language))
}
