import type { Language } from '../notice/report.ts'
import { otherLanguage } from '../notice/block-text.ts'
import { defineCheck, uncertainPairing, type CheckInput, type Report, type ReportPlace } from './check.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import type { Sides } from './messages/values.ts'
import { idsOf, wholeBlock } from './parts/excerpt.ts'
import { houseHeading, standingSections, type StandingSection } from './parts/section-headings.ts'

/** A side with fewer known sections is of another form than the profile's, and nothing can be said of what it lacks. */
const fewestSections = 3

/** The heading of the section on each side: as it stands there, or as it should. */
type Messages = Record<'english' | 'french' | 'both', Sides<string>>

export const sectionMissing = defineCheck<Messages>({
  id: 'section-missing',
  rank: 'fact',
  severity: 'error',
  ofHouse: true,
  title: { en: 'Section missing', fr: 'Section manquante' },
  explain: {
    en: 'A section that the other side has, or that every notice must have, is missing.',
    fr: 'Une section présente dans l’autre langue, ou obligatoire dans tout avis, est absente.',
  },
  messages: {
    english: {
      en: ({ en, fr }, { quote }) => `Section ${quote(fr)} has no counterpart in English (${quote(en)} expected).`,
      fr: ({ en, fr }, { quote }) =>
        `La section ${quote(fr)} n’a pas d’équivalent en anglais (on y attend ${quote(en)}).`,
    },
    french: {
      en: ({ en, fr }, { quote }) => `Section ${quote(en)} has no counterpart in French (${quote(fr)} expected).`,
      fr: ({ en, fr }, { quote }) =>
        `La section ${quote(en)} n’a pas d’équivalent en français (on y attend ${quote(fr)}).`,
    },
    both: {
      en: ({ en, fr }, { quote }) => `Section ${quote(en)} / ${quote(fr)} is missing in both languages.`,
      fr: ({ en, fr }, { quote }) => `La section ${quote(en)} / ${quote(fr)} manque dans les deux langues.`,
    },
  },
  run: (input) => {
    if (input.notice.en === null || input.notice.fr === null) return []
    const sides = { en: standingSections(input, 'en'), fr: standingSections(input, 'fr') }
    if (Math.max(sides.en.length, sides.fr.length) < fewestSections) return []
    return input.profile.sections.flatMap(({ id, required }): Report<Messages>[] => {
      const [en, fr] = [sides.en.find((section) => section.id === id), sides.fr.find((section) => section.id === id)]
      const values = {
        en: en?.heading?.text ?? houseHeading(input.profile, id, 'en'),
        fr: fr?.heading?.text ?? houseHeading(input.profile, id, 'fr'),
      }
      if (en === undefined && fr === undefined)
        return required ? [{ message: 'both', values, en: [], fr: [], marks: [] }] : []
      if (isOtherwiseNamed(input, en ?? fr)) return []
      if (en === undefined && fr !== undefined) return [{ message: 'english', values, ...concerned(input, fr, 'fr') }]
      if (fr === undefined && en !== undefined) return [{ message: 'french', values, ...concerned(input, en, 'en') }]
      return []
    })
  },
})

/** Its heading stands beside a line that reads as one and that the profile does not know: there under another name. */
function isOtherwiseNamed({ rows }: CheckInput, section: StandingSection | undefined): boolean {
  const heading = section?.heading
  const row = rows.find(({ en, fr }) => [...en, ...fr].some(({ id }) => id === heading?.id))
  if (heading == null || row === undefined || row.confidence < uncertainPairing) return false
  const others = [...row.en, ...row.fr].filter(({ id }) => id !== heading.id)
  return others.length === 1 && others.every(({ kind, text }) => kind !== 'item' && !/[.;:,]$/u.test(text))
}

/**
 * What has no counterpart of the section; the heading alone where the rest found one (the heading was lost, not the
 * text).
 */
function concerned(input: CheckInput, section: StandingSection, language: Language): ReportPlace {
  const lone = new Set(
    input.rows.filter((row) => row[otherLanguage(language)].length === 0).flatMap((row) => idsOf(row[language])),
  )
  const blocks = section.blocks.filter(({ id }) => lone.has(id))
  const first = section.heading ?? section.blocks[0]
  const ids = blocks.length > 0 ? idsOf(blocks) : first === undefined ? [] : [first.id]
  return {
    en: [],
    fr: [],
    [language]: ids,
    marks: first === undefined ? [] : [wholeBlock(first)],
    claims: [
      // What is missing is missing with it; what is wrong in the text that is there is wrong all the same.
      ...claimedPassages(ids, ['presence', 'look']),
      // By its heading it was known for a section that the other side lacks.
      ...claimedPassages(section.heading === null ? [] : [section.heading.id], ['name']),
    ],
  }
}
