import { otherLanguage, sideOf } from '../notice/block-text.ts'
import type { Block, Language } from '../notice/report.ts'
import { foldWords } from '../text/fold.ts'
import { defineCheck, type CheckInput, type Mark, type Report } from './check.ts'
import { blockOf, languagesOf, valueMarks } from './parts/field-values.ts'

type Message = 'missing' | 'unwanted'

export const twinGradeNote = defineCheck<Message>({
  id: 'twin-grade-note',
  rank: 'fact',
  severity: 'error',
  title: { en: 'Note on twin grades', fr: 'Note sur les grades jumelés' },
  explain: {
    en: 'A twin-graded post lacks the note that explains at which grade one starts, or a single-graded post carries it.',
    fr: 'La note qui explique à quel grade on commence manque à un poste à grade jumelé, ou figure dans l’avis d’un poste à grade unique.',
  },
  messages: {
    missing: {
      en: ({ grade, where }) =>
        `The post is twin-graded (${grade}), but ${where === 'both' ? 'neither language has' : where === 'en' ? 'English lacks' : 'French lacks'} the note on twin grades.`,
      fr: ({ grade, where }) =>
        `Le poste est à grade jumelé (${grade}), mais la note sur les grades jumelés manque ${where === 'both' ? 'dans les deux langues' : where === 'en' ? 'en anglais' : 'en français'}.`,
    },
    unwanted: {
      en: ({ grade }) => `The post has a single grade (${grade}), but the notice carries the note on twin grades.`,
      fr: ({ grade }) => `Le poste a un grade unique (${grade}), mais l’avis porte la note sur les grades jumelés.`,
    },
  },
  run: (input) => {
    if (input.profile.twinGradeNote === undefined) return []
    const languages = languagesOf(input)
    const grades = languages.flatMap((language) => sideOf(input.notice, language)?.fields.grade ?? [])
    const [grade] = grades
    // Where the sides disagree on the grade itself, that is the defect.
    if (
      grade === undefined ||
      grades.some(({ value }) => value.min !== grade.value.min || value.max !== grade.value.max)
    )
      return []
    const notes = { en: notesIn(input, 'en'), fr: notesIn(input, 'fr') }
    if (grade.value.min === grade.value.max)
      return notes.en.length + notes.fr.length > 0 ? [unwanted(notes, grade.value.min)] : []
    const lacking = languages.filter(
      (language) => notes[language].length === 0 && !lacksSection(input, language, notes[otherLanguage(language)]),
    )
    return lacking.length > 0 ? [missing(input, notes, lacking, `${grade.value.min}-${grade.value.max}`)] : []
  },
})

/** The paragraphs that speak of twin-graded posts. */
function notesIn(input: CheckInput, language: Language): Block[] {
  const forms = (input.profile.twinGradeNote?.[language] ?? []).map(foldWords)
  const blocks = sideOf(input.notice, language)?.blocks ?? []
  return blocks.filter(({ section, text }) => {
    if (section === 'header') return false
    const words = foldWords(text)
    return forms.some((form) => words.includes(form))
  })
}

/** The whole section went, and the note with it: section-missing says so. */
function lacksSection(input: CheckInput, language: Language, there: readonly Block[]): boolean {
  const [note] = there
  const body = sideOf(input.notice, language)?.blocks.filter(({ section }) => section !== 'header') ?? []
  return note !== undefined && body.length > 0 && !body.some(({ section }) => section === note.section)
}

function missing(
  input: CheckInput,
  notes: Record<Language, Block[]>,
  lacking: readonly Language[],
  grade: string,
): Report<Message> {
  const field = (language: Language) =>
    lacking.includes(language) ? (sideOf(input.notice, language)?.fields.grade ?? null) : null
  const blocks = (language: Language) => [...blockOf(input, field(language)), ...notes[language].map(({ id }) => id)]
  return {
    message: 'missing',
    values: { grade, where: lacking.length > 1 ? 'both' : (lacking[0] ?? 'both') },
    en: blocks('en'),
    fr: blocks('fr'),
    marks: [...valueMarks(input, field('en'), field('fr')), ...notes.en.map(whole), ...notes.fr.map(whole)],
  }
}

function unwanted(notes: Record<Language, Block[]>, grade: string): Report<Message> {
  return {
    message: 'unwanted',
    values: { grade },
    en: notes.en.map(({ id }) => id),
    fr: notes.fr.map(({ id }) => id),
    marks: [...notes.en, ...notes.fr].map(whole),
  }
}

function whole({ id, text }: Block): Mark {
  return { block: id, start: 0, end: text.length }
}
