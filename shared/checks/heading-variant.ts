import type { Block, Language } from '../notice/report.ts'
import type { Forms, Profile } from '../profile/profile.ts'
import { isNear } from '../parse/edit-distance.ts'
import { foldWords } from '../text/fold.ts'
import { defineCheck, type CheckInput } from './check.ts'
import type { ReaderForms } from './messages/reader-forms.ts'
import type { SomeSides } from './messages/values.ts'
import { inSides, reportsOf, textsOf, type Slip } from './parts/side-texts.ts'

type Message = 'variant' | 'runIn'
/** The words of a heading on each side, and the house form of each; '' where a side has no such heading. */
type Headings = SomeSides<string> & { readonly expectedEn: string; readonly expectedFr: string }
type Section = Profile['sections'][number]

/** Words of a heading with the form that the profile gives first; null where it is that form. */
interface Variance {
  message: Message
  expected: string
  start: number
  end: number
}

export const headingVariant = defineCheck<Record<Message, Headings>>({
  id: 'heading-variant',
  rank: 'name',
  severity: 'info',
  ofHouse: true,
  title: { en: 'Heading unlike the house form', fr: 'Titre de section non conforme' },
  explain: {
    en: 'A heading is worded otherwise than the organisation words it, or a sub-heading is run into it.',
    fr: 'Un titre de section n’est pas rédigé comme l’organisation le rédige, ou un intertitre y est collé.',
  },
  messages: {
    variant: {
      en: (values, forms) => `The heading differs from the house form: ${insteadOf(values, forms)}.`,
      fr: (values, forms) => `Le titre diffère de la forme en usage\u00A0: ${insteadOf(values, forms)}.`,
    },
    runIn: {
      en: (values, forms) => `The sub-heading is run into the section heading: ${inSides(values, forms)}.`,
      fr: (values, forms) => `L’intertitre est collé au titre de section\u00A0: ${inSides(values, forms)}.`,
    },
  },
  run: (input) => {
    const found = textsOf(input).flatMap(({ language, blocks }) =>
      blocks.filter(({ kind }) => kind === 'heading').flatMap((block) => variancesOf(input, block, language)),
    )
    const expected = new Map(found.map(({ slip, variance }) => [slip, variance.expected]))
    return reportsOf(
      input,
      found.map(({ slip }) => slip),
    ).map((report) => {
      const of = (language: Language) =>
        [...expected].find(
          ([slip]) =>
            slip.language === language && slip.message === report.message && report[language].includes(slip.block),
        )?.[1]
      return { ...report, values: { ...report.values, expectedEn: of('en') ?? '', expectedFr: of('fr') ?? '' } }
    })
  },
})

function variancesOf(
  input: CheckInput,
  block: Block,
  language: Language,
): { slip: Slip<Message>; variance: Variance }[] {
  const section = input.profile.sections.find(({ id }) => id === block.section)
  if (section === undefined) return []
  return variances(block.text, section, language).map((variance) => {
    const { message, start, end } = variance
    return { variance, slip: { message, language, block: block.id, start, end, words: block.text.slice(start, end) } }
  })
}

function variances(text: string, section: Section, language: Language): Variance[] {
  // "3.1" heads a part of its section, which has words of its own.
  const part = /^\s*\d{1,2}(?:\.\d{1,2})+[.)]?\s+/u.exec(text)?.[0].length ?? 0
  const start = part > 0 ? part : (/^\s*(?:\d{1,2}|[IVX]{1,4}(?=[.)]))?\s*[.)\-–—:]?\s*/u.exec(text)?.[0].length ?? 0)
  const words = foldWords(text.slice(start))
  const whole = (message: Message, expected: string): Variance => ({
    message,
    expected,
    start,
    end: text.trimEnd().length,
  })
  const families: readonly Forms[] = [
    section.headings,
    ...section.groups.map(({ headings }) => headings),
    ...(section.subheadings === undefined ? [] : [section.subheadings]),
  ]
  if (families.some((family) => isHouseForm(words, family[language]))) return []
  const group = section.groups
    .flatMap(({ headings }) => headings[language])
    .find(
      (form) =>
        words.endsWith(` ${foldWords(form)}`) &&
        isFormOf(words.slice(0, -foldWords(form).length - 1), section.headings[language]),
    )
  if (group !== undefined) {
    const cut = text.toLowerCase().lastIndexOf(group.toLowerCase())
    const at = cut < 0 ? text.length : cut
    const head = text.slice(0, at).trimEnd()
    const wording = isHouseForm(foldWords(head.slice(start)), section.headings[language])
      ? []
      : [{ message: 'variant' as const, expected: section.headings[language][0] ?? '', start, end: head.length }]
    return [...wording, { message: 'runIn', expected: group, start: at, end: text.trimEnd().length }]
  }
  const family =
    families.find((candidate) => isFormOf(words, candidate[language])) ??
    (start > 0 && part === 0 ? section.headings : likest(words, families, language))
  return family === undefined ? [] : [whole('variant', family[language][0] ?? '')]
}

/** Letters: shorter headings are near to each other by chance. */
const enoughLetters = 6
/** Letters by which a plural or another ending makes a heading longer. */
const longestEnding = 3

/** A heading of its own words is no variant of another: most of its letters must be a form's. */
function likest(words: string, families: readonly Forms[], language: Language): Forms | undefined {
  const isLike = (known: string) =>
    Math.abs(known.length - words.length) <= longestEnding &&
    (known.startsWith(words.slice(0, -2)) || words.startsWith(known.slice(0, -2)))
  return words.length < enoughLetters
    ? undefined
    : families.find((family) => family[language].some((form) => isLike(foldWords(form))))
}

function isHouseForm(words: string, forms: readonly string[]): boolean {
  return foldWords(forms[0] ?? '') === words
}

function isFormOf(words: string, forms: readonly string[]): boolean {
  return forms.some(
    (form) => foldWords(form) === words || (words.length >= enoughLetters && isNear(foldWords(form), words)),
  )
}

/** “words” instead of “house form”, of each side that has such words. */
function insteadOf({ en, fr, expectedEn, expectedFr }: Headings, { reader, quote, list }: ReaderForms): string {
  const instead = reader === 'en' ? 'instead of' : 'au lieu de'
  const pair = (words: string | undefined, expected: string) =>
    words === undefined ? [] : [`${quote(words)} ${instead} ${quote(expected)}`]
  return list([...pair(en, expectedEn), ...pair(fr, expectedFr)])
}
