import type { Language } from '../../shared/notice/report.ts'
import type { FieldReading, HeadingReading, ProfileReading, ReadField } from '../../shared/parse/profile-reading.ts'
import type { CheckWords } from './words.ts'

/** Letters of a value that is shown. */
const longestShown = 60
const nameWidth = 20
const languages = ['en', 'fr'] as const

/** In plain words what a profile reads in a notice: fields by their labels, what is missing, headings. */
export function readingLines(reading: ProfileReading, words: CheckWords): string[] {
  const missing = reading.fields.filter(({ isRequired }) => isRequired).flatMap((field) => lackOf(field, words))
  return [
    `  ${words.labels}`,
    ...reading.fields.flatMap((field) => fieldLines(field, words)),
    `    ${missing.length === 0 ? words.noneMissing : words.missing(missing.join(', '))}`,
    ...group(
      words.strange,
      reading.strangeLines.map(({ text }) => words.quote(shown(text))),
    ),
    `  ${words.headings}`,
    ...(['known', 'near', 'unknown'] as const).flatMap((is) =>
      group(
        words[is],
        reading.headings.filter((heading) => heading.is === is).map((heading) => headingLine(heading, words)),
      ),
    ),
    ...(reading.missingSections.length === 0
      ? []
      : [`    ${words.missingSections(sectionsOf(reading.missingSections, words))}`]),
  ]
}

function fieldLines({ field, isRequired, en, fr }: FieldReading, words: CheckWords): string[] {
  const notRead = isRequired ? words.notReadRequired : words.notRead
  return [en, fr].map((read, at) => {
    const name = at === 0 ? field : ''
    return `    ${name.padEnd(nameWidth)}${languages[at] ?? ''}  ${read === null ? notRead : said(read, words)}`
  })
}

function said(read: ReadField, words: CheckWords): string {
  return `${read.label === null ? words.noLabel : words.quote(read.label)} → ${shown(read.value)}`
}

/** "grade"; "grade (French only)" where one language alone lacks it. */
function lackOf({ field, en, fr }: FieldReading, words: CheckWords): string[] {
  if (en === null && fr === null) return [field]
  if (en !== null && fr !== null) return []
  return [`${field} (${words.only(words.languages[en === null ? 'en' : 'fr'])})`]
}

function headingLine({ text, language, section }: HeadingReading, words: CheckWords): string {
  return `${language}  ${section.padEnd(nameWidth)}${words.quote(shown(text))}`
}

function sectionsOf(missing: readonly { section: string; language: Language }[], words: CheckWords): string {
  return [...Map.groupBy(missing, ({ section }) => section)]
    .map(([section, of]) =>
      of.length > 1
        ? section
        : `${section} (${words.only(of.map(({ language }) => words.languages[language]).join())})`,
    )
    .join(', ')
}

function group(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`    ${name}:`, ...lines.map((line) => `      ${line}`)]
}

function shown(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`
}
