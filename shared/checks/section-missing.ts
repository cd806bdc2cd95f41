import type { Language } from '../notice/report.ts'
import { otherLanguage } from '../notice/block-text.ts'
import { defineCheck, type CheckInput, type Report } from './check.ts'
import { claimedPassages } from './parts/claimed-places.ts'
import { idsOf, wholeBlock } from './parts/excerpt.ts'
import { quoted } from './parts/reader-forms.ts'
import { houseHeading, standingSections, type StandingSection } from './parts/section-headings.ts'

/** A side with fewer known sections is of another form than the profile's, and nothing can be said of what it lacks. */
const fewestSections = 3

export const sectionMissing = defineCheck({
  id: 'section-missing',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Section missing', fr: 'Section manquante' },
  explain: {
    en: 'A section that the other side has, or that every notice must have, is missing.',
    fr: 'Une section présente dans l’autre langue, ou obligatoire dans tout avis, est absente.',
  },
  messages: {
    english: {
      en: ({ en, fr }) =>
        `Section ${quoted(String(fr), 'en')} has no counterpart in English (${quoted(String(en), 'en')} expected).`,
      fr: ({ en, fr }) =>
        `La section ${quoted(String(fr), 'fr')} n’a pas d’équivalent en anglais (on y attend ${quoted(String(en), 'fr')}).`,
    },
    french: {
      en: ({ en, fr }) =>
        `Section ${quoted(String(en), 'en')} has no counterpart in French (${quoted(String(fr), 'en')} expected).`,
      fr: ({ en, fr }) =>
        `La section ${quoted(String(en), 'fr')} n’a pas d’équivalent en français (on y attend ${quoted(String(fr), 'fr')}).`,
    },
    both: {
      en: ({ en, fr }) =>
        `Section ${quoted(String(en), 'en')} / ${quoted(String(fr), 'en')} is missing in both languages.`,
      fr: ({ en, fr }) =>
        `La section ${quoted(String(en), 'fr')} / ${quoted(String(fr), 'fr')} manque dans les deux langues.`,
    },
  },
  run: (input) => {
    if (input.notice.en === null || input.notice.fr === null) return []
    const sides = { en: standingSections(input, 'en'), fr: standingSections(input, 'fr') }
    if (Math.max(sides.en.length, sides.fr.length) < fewestSections) return []
    return input.profile.sections.flatMap(({ id, required }): Report<'english' | 'french' | 'both'>[] => {
      const [en, fr] = [sides.en.find((section) => section.id === id), sides.fr.find((section) => section.id === id)]
      const values = {
        en: en?.heading?.text ?? houseHeading(input.profile, id, 'en'),
        fr: fr?.heading?.text ?? houseHeading(input.profile, id, 'fr'),
      }
      if (en === undefined && fr === undefined)
        return required ? [{ message: 'both', values, en: [], fr: [], marks: [] }] : []
      if (en === undefined && fr !== undefined) return [{ message: 'english', values, ...concerned(input, fr, 'fr') }]
      if (fr === undefined && en !== undefined) return [{ message: 'french', values, ...concerned(input, en, 'en') }]
      return []
    })
  },
})

/**
 * What has no counterpart of the section; the heading alone where the rest found one (the heading was lost, not the
 * text).
 */
function concerned(
  input: CheckInput,
  section: StandingSection,
  language: Language,
): Pick<Report, 'en' | 'fr' | 'marks' | 'claims'> {
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
