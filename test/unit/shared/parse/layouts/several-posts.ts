import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language, Position } from '../../../../../shared/notice/report.ts'

/** What a notice for several posts says of each; `block`, the words it stands in, is asked for by its beginning. */
export type ExpectedPosition = Partial<Omit<Position, 'block'>>

/** A notice for several posts, by what differs from the sample it is made of. */
export interface SeveralPosts {
  name: string
  title: Record<Language, string>
  /** Lines under the title. */
  head?: Record<Language, readonly string[]>
  /** Values of header fields other than the sample's, by their label. */
  fields?: Record<Language, Record<string, string>>
  /** Paragraphs with which the summary begins; several lines in one are a list. */
  summary?: Record<Language, readonly string[]>
  expected: Record<Language, readonly ExpectedPosition[]>
  /** Whether the notice as a whole waits for its budget, where not as one of its posts does. */
  waits?: boolean
}

const sample = readFileSync(resolve(import.meta.dirname, '../../../../../resources/samples/260101.txt'), 'utf8')
const cut = sample.indexOf('\nArchiviste')
const own = {
  title: { en: 'Archivist, Audiovisual Collections (260101)', fr: 'Archiviste (collections audiovisuelles) (260101)' },
  summary: { en: '1. SUMMARY\n\n', fr: '1. RÉSUMÉ\n\n' },
  text: { en: sample.slice(0, cut + 1), fr: sample.slice(cut + 1) },
}
const letterhead = own.text.en.slice(0, own.text.en.indexOf(own.title.en))

/** The notice as a text file; French may come first. */
export function textOf(notice: SeveralPosts, first: Language = 'en'): string {
  const side = (language: Language): string => {
    const body = own.text[language].replace(letterhead, '')
    const titled = body.replace(
      own.title[language],
      [notice.title[language], ...(notice.head?.[language] ?? [])].join('\n\n'),
    )
    const filled = Object.entries(notice.fields?.[language] ?? {}).reduce(
      (text, [label, value]) => text.replace(new RegExp(`^(${label}\\s?: ).*$`, 'mu'), `$1${value}`),
      titled,
    )
    const start = (notice.summary?.[language] ?? []).map((paragraph) => `${paragraph}\n\n`).join('')
    return filled.replace(own.summary[language], own.summary[language] + start)
  }
  return letterhead + (first === 'en' ? side('en') + side('fr') : `${side('fr')}\n${side('en')}`)
}

export const grade = (min: string, max = min): Position['grade'] => ({ min, max })
