import type { Language } from '../notice/report.ts'
import type { Line } from '../notice/source-document.ts'
import { foldWords } from '../text/fold.ts'
import type { ProfileIndex } from './profile-index.ts'
import { senseOf } from './sense-line.ts'

/** Between the two languages of a caption. */
const between = /\s*[/|]\s*|\s[–—·•-]\s/gu
/** Characters: a heading in both languages; the longest we know has twice 79. */
const longestCaption = 240

export interface CaptionPart {
  language: Language
  text: string
}

/**
 * What a caption across two columns of text says in each language: "1. SUMMARY / RÉSUMÉ", or headings of one language
 * each. By the lines that begin its parts; null where it is none that is known.
 */
export function readCaption(row: readonly Line[], index: ProfileIndex): Map<Line, CaptionPart[]> | null {
  const [first] = row
  const text = row.map((line) => line.text).join(' ')
  if (first === undefined || text.length > longestCaption) return null
  const isBold = row.every((line) => line.bold || line.heading !== null)
  const both = bothOf(text, index, isBold)
  if (both !== null) return new Map(row.map((line) => [line, line === first ? both : []]))
  const parts = row.flatMap((line): [Line, CaptionPart[]][] => {
    const language = languageOf(line.text, index, isBold)
    return language === null ? [] : [[line, [{ language, text: line.text }]]]
  })
  const isOfBoth = new Set(parts.flatMap(([, own]) => own.map(({ language }) => language))).size === 2
  return isOfBoth && parts.length === row.length ? new Map(parts) : null
}

/** The two halves of a line that names one section, or one part of it, in either language. */
function bothOf(text: string, index: ProfileIndex, isBold: boolean): CaptionPart[] | null {
  for (const sign of text.matchAll(between)) {
    const [one, two] = [text.slice(0, sign.index).trim(), text.slice(sign.index + sign[0].length).trim()]
    const number = /^\d{1,2}\s?[.)]/u.exec(one)?.[0]
    const numbered = number !== undefined && !/^\d/u.test(two) ? `${number} ${two}` : two
    const [first, second] = [languageOf(one, index, isBold), languageOf(numbered, index, isBold)]
    if (first === null || second === null || first === second) continue
    const [above, below] = [senseOf(one, index).heading(isBold), senseOf(numbered, index).heading(isBold)]
    if (above?.section !== below?.section) continue
    return [
      { language: first, text: one },
      { language: second, text: numbered },
    ]
  }
  return null
}

/** Of a known heading. */
function languageOf(text: string, index: ProfileIndex, isBold: boolean): Language | null {
  const heading = senseOf(text, index).heading(isBold)
  if (heading !== null) return heading.exact && !heading.neutral ? heading.language : null
  const known = foldWords(text)
  return index.partHeadings.has(known) ? (index.languageOfLine.get(known) ?? null) : null
}
