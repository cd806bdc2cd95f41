import { otherLanguage, sideOf } from '../notice/block-text.ts'
import type { Block, Language } from '../notice/report.ts'
import { foldWords } from '../text/fold.ts'
import { defineCheck, type CheckInput, type Claim, type Place, type Report } from './check.ts'
import { claimedPassages, claimedWords } from './parts/claimed-places.ts'
import { idsOf } from './parts/excerpt.ts'
import { languagesOf, valueMarks } from './parts/field-values.ts'
import { gradeForm, positionMarks } from './parts/positions.ts'

/** `where` the note is missing. */
type Where = Language | 'both'
interface Messages {
  missing: { grades: readonly string[]; where: Where }
  /** So many of the posts are `twins`. */
  missingOfSome: { grades: readonly string[]; where: Where; twins: number; of: number }
  unwanted: { grades: readonly string[] }
  unwantedOfAll: { grades: readonly string[]; of: number }
}

export const twinGradeNote = defineCheck<Messages>({
  id: 'twin-grade-note',
  rank: 'fact',
  severity: 'error',
  ofHouse: true,
  title: { en: 'Note on twin grades', fr: 'Note sur les grades jumelés' },
  explain: {
    en: 'A twin-graded post lacks the note that explains at which grade one starts, or a single-graded post carries it.',
    fr: 'La note qui explique à quel grade on commence manque à un poste à grade jumelé, ou figure dans l’avis d’un poste à grade unique.',
  },
  messages: {
    missing: {
      en: ({ grades, where }, { list }) =>
        `The post is twin-graded (${list(grades)}), but ${where === 'both' ? 'neither language has' : where === 'en' ? 'English lacks' : 'French lacks'} the note on twin grades.`,
      fr: ({ grades, where }, { list }) =>
        `Le poste est à grade jumelé (${list(grades)}), mais la note sur les grades jumelés manque ${where === 'both' ? 'dans les deux langues' : where === 'en' ? 'en anglais' : 'en français'}.`,
    },
    missingOfSome: {
      en: ({ twins, of, grades, where }, { list, number }) =>
        `${twins === 1 ? 'One' : number(twins)} of the ${number(of)} posts ${twins === 1 ? 'is' : 'are'} twin-graded (${list(grades)}), but ${where === 'both' ? 'neither language has' : where === 'en' ? 'only French has' : 'only English has'} the note on twin grades.`,
      fr: ({ twins, of, grades, where }, { list, number }) =>
        `${twins === 1 ? 'L’un' : number(twins)} des ${number(of)} postes ${twins === 1 ? 'est' : 'sont'} à grade jumelé (${list(grades)}), mais ${where === 'both' ? 'aucune des deux langues n’a' : where === 'en' ? 'seul le texte français a' : 'seul le texte anglais a'} la note sur les grades jumelés.`,
    },
    unwanted: {
      en: ({ grades }, { list }) =>
        `The post has a single grade (${list(grades)}), but the notice carries the note on twin grades.`,
      fr: ({ grades }, { list }) =>
        `Le poste a un grade unique (${list(grades)}), mais l’avis porte la note sur les grades jumelés.`,
    },
    unwantedOfAll: {
      en: ({ of, grades }, { list, number }) =>
        `Each of the ${number(of)} posts has a single grade (${list(grades)}), but the notice carries the note on twin grades.`,
      fr: ({ of, grades }, { list, number }) =>
        `Chacun des ${number(of)} postes a un grade unique (${list(grades)}), mais l’avis porte la note sur les grades jumelés.`,
    },
  },
  run: (input) => {
    if (input.profile.twinGradeNote === undefined) return []
    const languages = languagesOf(input)
    // A side that does not tell the posts apart says nothing against the one that does.
    const telling = languages.filter((language) => tellsGrades(input, language))
    const [posts, other] = (telling.length > 0 ? telling : languages)
      .map((language) => gradedPosts(input, language))
      .filter((all) => all.length > 0)
    // Where the sides disagree on the grades themselves, that is the defect.
    if (posts === undefined || (other !== undefined && gradesOf(posts).join() !== gradesOf(other).join())) return []
    const notes = { en: notesIn(input, 'en'), fr: notesIn(input, 'fr') }
    const twins = posts.filter(({ grade }) => grade.min !== grade.max)
    if (twins.length === 0) return notes.en.length + notes.fr.length > 0 ? [unwanted(notes, posts)] : []
    const lacking = languages.filter(
      (language) => notes[language].length === 0 && !lacksSection(input, language, notes[otherLanguage(language)]),
    )
    return lacking.length > 0 ? [missing(input, notes, lacking, posts)] : []
  },
})

/** A post, or so many like ones, with its grade; `mark`, where the grade stands. */
interface GradedPost {
  grade: { min: string; max: string }
  posts: number
  block: string
  marks: Place[]
}

/** The grades of a side's posts, one by one where they are told apart; what a post does not say the header says. */
function gradedPosts(input: CheckInput, language: Language): GradedPost[] {
  const fields = sideOf(input.notice, language)?.fields
  const header = fields?.grade ?? null
  const ofHeader =
    header === null ? [] : [{ grade: header.value, posts: 1, block: header.block, marks: valueMarks(input, header) }]
  if (fields === undefined || !tellsGrades(input, language)) return ofHeader
  return fields.positions.flatMap((position): GradedPost[] => {
    const { grade, posts, block } = position
    if (grade !== null) return [{ grade, posts, block, marks: positionMarks(input, position, 'grade') }]
    return ofHeader.map((one) => ({ ...one, posts }))
  })
}

function tellsGrades(input: CheckInput, language: Language): boolean {
  return sideOf(input.notice, language)?.fields.positions.some(({ grade }) => grade !== null) === true
}

function gradesOf(posts: readonly GradedPost[]): string[] {
  return [...new Set(posts.flatMap(({ grade }) => gradeForm(grade) ?? []))].sort()
}

function countOf(posts: readonly GradedPost[]): number {
  return posts.reduce((sum, one) => sum + one.posts, 0)
}

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
  posts: readonly GradedPost[],
): Report<Messages> {
  const isTwin = ({ grade }: GradedPost) => grade.min !== grade.max
  const twins = posts.filter(isTwin)
  const graded = (language: Language) => (lacking.includes(language) ? gradedPosts(input, language).filter(isTwin) : [])
  const blocks = (language: Language) => [
    ...new Set([...graded(language).map(({ block }) => block), ...notes[language].map(({ id }) => id)]),
  ]
  const [only, another] = lacking
  const where: Where = only === undefined || another !== undefined ? 'both' : only
  const marks = [...graded('en'), ...graded('fr')].flatMap((post) => post.marks)
  const said = { grades: gradesOf(twins), where }
  const of = countOf(posts)
  return {
    ...(of > 1
      ? { message: 'missingOfSome', values: { ...said, twins: countOf(twins), of } }
      : { message: 'missing', values: said }),
    en: blocks('en'),
    fr: blocks('fr'),
    marks: [...marks, ...notes.en.map(whole), ...notes.fr.map(whole)],
    claims: [...claimedWords(marks), ...ofNotes(notes)],
  }
}

function unwanted(notes: Record<Language, Block[]>, posts: readonly GradedPost[]): Report<Messages> {
  const [grades, of] = [gradesOf(posts), countOf(posts)]
  return {
    ...(of === 1 ? { message: 'unwanted', values: { grades } } : { message: 'unwantedOfAll', values: { grades, of } }),
    en: notes.en.map(({ id }) => id),
    fr: notes.fr.map(({ id }) => id),
    marks: [...notes.en, ...notes.fr].map(whole),
    claims: ofNotes(notes),
  }
}

/** Whether the note belongs there, not how it is written. */
function ofNotes({ en, fr }: Record<Language, Block[]>): Claim[] {
  return claimedPassages(idsOf([...en, ...fr]), ['presence', 'look'])
}

function whole({ id, text }: Block): Place {
  return { block: id, start: 0, end: text.length }
}
