import type { RecognisedForm } from '../notice/parsed-file.ts'
import type { Block, Language, SectionId, Side } from '../notice/report.ts'
import { fieldNames, type FieldName } from '../profile/profile.ts'
import { longest } from './line-lengths.ts'
import type { ProfileIndex } from './profile-index.ts'
import { senseOf } from './sense-line.ts'

/** What was read for a field of one language. */
export interface ReadField {
  /** As it stands in the notice; null where the value was found by its place or its look. */
  label: string | null
  value: string
}

export interface FieldReading {
  field: FieldName
  isRequired: boolean
  en: ReadField | null
  fr: ReadField | null
}

export interface HeadingReading {
  text: string
  language: Language
  section: SectionId
  /**
   * `known`: a heading of the profile, word for word; `near`: one of them but for a letter or two; `unknown`: told by
   * its words or its look alone.
   */
  is: 'known' | 'near' | 'unknown'
}

/** What a profile reads in a notice, for whoever writes the profile. */
export interface ProfileReading {
  recognised: RecognisedForm
  /** Those of the profile, in the order in which reports have them. */
  fields: FieldReading[]
  /** Short lines of the header that begin with no label of the profile and gave no field. */
  strangeLines: { text: string; language: Language }[]
  headings: HeadingReading[]
  /** Sections that the profile requires and of which no heading was met, by language. */
  missingSections: { section: SectionId; language: Language }[]
}

type Sides = Record<Language, Side | null>

/**
 * `read`: a notice that was read with the profile of `index`. `general`: the same by the general form, which sees
 * headings by their look where the profile has no words for them; null where it gave no notice.
 */
export function readingOf(
  read: Sides & { form: RecognisedForm },
  index: ProfileIndex,
  general: Sides | null = null,
): ProfileReading {
  const sides = (['en', 'fr'] as const).flatMap((language) => {
    const side = read[language]
    return side === null ? [] : [{ language, side }]
  })
  const headings = sides.flatMap(({ language, side }) => headingsOf(side, general?.[language] ?? null, language, index))
  return {
    recognised: read.form,
    fields: fieldNames.flatMap((field) => {
      const ofProfile = index.profile.fields[field]
      if (ofProfile === undefined) return []
      const [en, fr] = (['en', 'fr'] as const).map((language) => readField(read[language], field, language, index))
      return [{ field, isRequired: ofProfile.required, en: en ?? null, fr: fr ?? null }]
    }),
    strangeLines: sides.flatMap(({ language, side }) => strangeLines(side, language, index)),
    headings,
    missingSections: index.profile.sections
      .filter(({ required }) => required)
      .flatMap(({ id }) => sides.map(({ language }) => ({ section: id, language })))
      .filter(
        ({ section, language }) =>
          !headings.some((heading) => heading.section === section && heading.language === language),
      ),
  }
}

function readField(side: Side | null, field: FieldName, language: Language, index: ProfileIndex): ReadField | null {
  const found = side?.fields[field]
  // One post is what a notice means that says nothing of their number.
  if (side === null || found === null || found === undefined || found.text === '') return null
  const text = side.blocks.find(({ id }) => id === found.block)?.text ?? ''
  const match = senseOf(text, index).label(language)
  const label = match?.field === field ? text.slice(0, match.labelEnd) : null
  return { label, value: found.text }
}

function strangeLines(side: Side, language: Language, index: ProfileIndex): ProfileReading['strangeLines'] {
  const used = new Set(fieldNames.map((field) => side.fields[field]?.block))
  return side.blocks
    .filter(
      ({ section, kind, id }) => section === 'header' && (kind === 'field' || kind === 'paragraph') && !used.has(id),
    )
    .filter(({ text }) => text.length <= longest.entry && senseOf(text, index).label(language) === null)
    .map(({ text }) => ({ text, language }))
}

function headingsOf(side: Side, general: Side | null, language: Language, index: ProfileIndex): HeadingReading[] {
  const seen = new Set(general?.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text))
  return side.blocks
    .filter(({ kind, text }) => kind === 'heading' || seen.has(text))
    .map((block) => ({
      text: block.text,
      language,
      section: block.section,
      is: block.kind === 'heading' ? howKnown(block, index) : 'unknown',
    }))
}

/** A part of a section may be any of the profile's; one that opens a section has to be of that section. */
function howKnown({ text, section }: Block, index: ProfileIndex): HeadingReading['is'] {
  if (senseOf(text, index).label()?.field === 'bare') return 'known'
  const match = senseOf(text, { ...index, general: false }).heading(true)
  if (match?.section === section) return match.exact ? 'known' : 'near'
  return index.partHeadings.has(index.wordsOf(text)) ? 'known' : 'unknown'
}
