import type { Block, Language } from '../notice/report.ts'
import { otherLanguage, sideOf } from '../notice/block-text.ts'
import { defineCheck, type CheckInput, type Report, type ReportPlace } from './check.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import { idsOf } from './parts/excerpt.ts'
import { inTurn } from './parts/longest-order.ts'
import { standingSections, type StandingSection } from './parts/section-headings.ts'

type Numbered = { language: Language; heading: string; expected: number }
interface Messages {
  /** A heading with another number, or without the one that it should have. */
  number: Numbered
  unnumbered: Numbered
  place: { language: Language; headings: readonly string[] }
}

export const sectionOrder = defineCheck<Messages>({
  id: 'section-order',
  rank: 'presence',
  severity: 'error',
  ofHouse: true,
  title: { en: 'Sections out of order', fr: 'Sections dans le désordre' },
  explain: {
    en: 'A section is numbered wrongly, or stands in another place than the form of the notice gives it.',
    fr: 'Une section porte un mauvais numéro, ou n’est pas à la place que prévoit le modèle d’avis.',
  },
  messages: {
    number: {
      en: ({ heading, expected, ...values }, { language, quote }) =>
        `The ${language(values.language)} heading ${quote(heading)} should have number ${expected}.`,
      fr: ({ heading, expected, ...values }, { language, quote }) =>
        `En ${language(values.language)}, le titre ${quote(heading)} devrait porter le numéro ${expected}.`,
    },
    unnumbered: {
      en: ({ heading, expected, ...values }, { language, quote }) =>
        `The ${language(values.language)} heading ${quote(heading)} lacks its number, ${expected}.`,
      fr: ({ heading, expected, ...values }, { language, quote }) =>
        `En ${language(values.language)}, le titre ${quote(heading)} n’a pas son numéro, ${expected}.`,
    },
    place: {
      en: ({ headings, ...values }, { language, quote, list }) =>
        `The ${language(values.language)} ${headings.length === 1 ? 'section' : 'sections'} ${list(headings.map(quote))} ${headings.length === 1 ? 'is out of its place' : 'are out of their places'}.`,
      fr: ({ headings, ...values }, { language, quote, list }) =>
        `En ${language(values.language)}, ${headings.length === 1 ? 'la section' : 'les sections'} ${list(headings.map(quote))} ${headings.length === 1 ? 'n’est pas à sa place' : 'ne sont pas à leur place'}.`,
    },
  },
  run: (input) =>
    (['en', 'fr'] as const).flatMap((language) =>
      sideOf(input.notice, language) === null ? [] : [...misnumbered(input, language), ...misplaced(input, language)],
    ),
})

/** A number that breaks the count of its side; a gap that a missing section leaves is for section-missing. */
function misnumbered(input: CheckInput, language: Language): Report<Messages>[] {
  const sections = standingSections(input, language)
  const others = standingSections(input, otherLanguage(language))
  const numbered = sections.filter(({ number }) => number !== null)
  if (numbered.length < 2 || numbered.length * 2 < sections.length) return []
  const isMoved = misplaced(input, language).length > 0
  return sections.flatMap((section): Report<Messages>[] => {
    if (section.heading === null) return []
    const house = input.profile.sections.find(({ id }) => id === section.id)?.number ?? null
    // Under exchanged headings the count goes on: the place is wrong, and that is said once.
    if (house === null || section.number === house || (isMoved && goesUp(sections))) return []
    const other = others.find(({ id }) => id === section.id)?.number ?? null
    // Where the whole notice counts otherwise, on both sides alike, it is another form and no slip.
    if (section.number !== null && other === section.number && goesUp(sections)) return []
    const { number, heading } = section
    const expected = other === null || other === number ? house : other
    return [
      {
        message: number === null ? 'unnumbered' : 'number',
        values: { language, heading: heading.text, expected },
        ...placeOf(language, [heading], number === null ? undefined : String(number).length),
      },
    ]
  })
}

function goesUp(sections: readonly StandingSection[]): boolean {
  const numbers = sections.flatMap(({ number }) => number ?? [])
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
}

function misplaced(input: CheckInput, language: Language): Report<Messages>[] {
  const order = input.profile.sections.map(({ id }): string => id)
  const sections = standingSections(input, language).filter(({ id }) => order.includes(id))
  const inPlace = inTurn(sections.map(({ id }) => order.indexOf(id)))
  const moved = sections.flatMap(({ heading }, at) => (inPlace.has(at) || heading === null ? [] : [heading]))
  // Two headings that were exchanged are one defect.
  return moved.length === 0
    ? []
    : [
        {
          message: 'place',
          values: { language, headings: moved.map(({ text }) => text) },
          ...placeOf(language, moved),
        },
      ]
}

/** Headings of one side, marked as a whole or so many letters of each. */
function placeOf(language: Language, headings: readonly Block[], marked?: number): ReportPlace {
  const ids = idsOf(headings)
  return {
    en: language === 'en' ? ids : [],
    fr: language === 'fr' ? ids : [],
    marks: headings.map(({ id, text }) => ({ block: id, start: 0, end: marked ?? text.length })),
    // Where it stands and what number it bears, not how its words are written.
    claims: claimedPassages(ids, ['number', 'name', 'look']),
  }
}
