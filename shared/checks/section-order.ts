import type { Language } from '../notice/report.ts'
import { otherLanguage, sideOf } from '../notice/block-text.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import { inTurn } from './parts/longest-order.ts'
import { quoted } from './parts/reader-forms.ts'
import { standingSections, type StandingSection } from './parts/section-headings.ts'

type Message = 'number' | 'unnumbered' | 'place'

const sides: Record<Language, Record<Language, string>> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
}

export const sectionOrder = defineCheck({
  id: 'section-order',
  rank: 'presence',
  severity: 'error',
  title: { en: 'Sections out of order', fr: 'Sections dans le désordre' },
  explain: {
    en: 'A section is numbered wrongly, or stands in another place than the form of the notice gives it.',
    fr: 'Une section porte un mauvais numéro, ou n’est pas à la place que prévoit le modèle d’avis.',
  },
  messages: {
    number: {
      en: ({ language, heading, expected }) =>
        `The ${nameOf(language, 'en')} heading ${quoted(heading ?? '', 'en')} should have number ${String(expected)}.`,
      fr: ({ language, heading, expected }) =>
        `En ${nameOf(language, 'fr')}, le titre ${quoted(heading ?? '', 'fr')} devrait porter le numéro ${String(expected)}.`,
    },
    unnumbered: {
      en: ({ language, heading, expected }) =>
        `The ${nameOf(language, 'en')} heading ${quoted(heading ?? '', 'en')} lacks its number, ${String(expected)}.`,
      fr: ({ language, heading, expected }) =>
        `En ${nameOf(language, 'fr')}, le titre ${quoted(heading ?? '', 'fr')} n’a pas son numéro, ${String(expected)}.`,
    },
    place: {
      en: ({ language, heading }) =>
        `The ${nameOf(language, 'en')} section ${quoted(heading ?? '', 'en')} is out of its place.`,
      fr: ({ language, heading }) =>
        `En ${nameOf(language, 'fr')}, la section ${quoted(heading ?? '', 'fr')} n’est pas à sa place.`,
    },
  },
  run: (input) =>
    (['en', 'fr'] as const).flatMap((language) =>
      sideOf(input.notice, language) === null ? [] : [...misnumbered(input, language), ...misplaced(input, language)],
    ),
})

/** A number that breaks the count of its side; a gap that a missing section leaves is for section-missing. */
function misnumbered(input: CheckInput, language: Language): Report<Message>[] {
  const sections = standingSections(input, language)
  const others = standingSections(input, otherLanguage(language))
  const numbered = sections.filter(({ number }) => number !== null)
  if (numbered.length < 2 || numbered.length * 2 < sections.length) return []
  const isMoved = misplaced(input, language).length > 0
  return sections.flatMap((section): Report<Message>[] => {
    if (section.heading === null) return []
    const house = input.profile.sections.find(({ id }) => id === section.id)?.number ?? null
    // Under exchanged headings the count goes on: the place is wrong, and that is said once.
    if (house === null || section.number === house || (isMoved && goesUp(sections))) return []
    const other = others.find(({ id }) => id === section.id)?.number ?? null
    // Where the whole notice counts otherwise, on both sides alike, it is another form and no slip.
    if (section.number !== null && other === section.number && goesUp(sections)) return []
    const message = section.number === null ? 'unnumbered' : 'number'
    return [
      report(
        message,
        language,
        section,
        { expected: other === null || other === section.number ? house : other },
        section.number === null ? 0 : String(section.number).length,
      ),
    ]
  })
}

function goesUp(sections: readonly StandingSection[]): boolean {
  const numbers = sections.flatMap(({ number }) => number ?? [])
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
}

function misplaced(input: CheckInput, language: Language): Report<Message>[] {
  const order = input.profile.sections.map(({ id }): string => id)
  const sections = standingSections(input, language).filter(({ id }) => order.includes(id))
  const inPlace = inTurn(sections.map(({ id }) => order.indexOf(id)))
  const moved = sections.filter((section, at) => !inPlace.has(at) && section.heading !== null)
  const [first] = moved
  if (first === undefined) return []
  // Two headings that were exchanged are one defect.
  const reports = moved.map((section) => report('place', language, section, {}, section.heading?.text.length ?? 0))
  const headings = moved.map(({ heading }) => heading?.text ?? '').join(' / ')
  return [
    {
      message: 'place',
      values: { language, heading: headings },
      en: reports.flatMap(({ en }) => en),
      fr: reports.flatMap(({ fr }) => fr),
      marks: reports.flatMap(({ marks }) => marks),
      claims: reports.flatMap(({ claims = [] }) => claims),
    },
  ]
}

function report(
  message: Message,
  language: Language,
  { heading }: StandingSection,
  values: Report['values'],
  marked: number,
): Report<Message> {
  const ids = heading === null ? [] : [heading.id]
  const marks =
    heading === null ? [] : [{ block: heading.id, start: 0, end: marked === 0 ? heading.text.length : marked }]
  return {
    message,
    values: { language, heading: heading?.text ?? '', ...values },
    en: language === 'en' ? ids : [],
    fr: language === 'fr' ? ids : [],
    marks,
    // Where it stands and what number it bears, not how its words are written.
    claims: claimedPassages(ids, ['number', 'name', 'look']),
  }
}

function nameOf(language: string | number | undefined, reader: Language): string {
  return sides[language === 'fr' ? 'fr' : 'en'][reader]
}
