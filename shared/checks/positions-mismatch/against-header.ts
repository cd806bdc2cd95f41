import { sideOf } from '../../notice/block-text.ts'
import type { Fields, HeaderFields, Language, Position } from '../../notice/report.ts'
import { gradeKey } from '../../values/grade.ts'
import type { CheckInput, Report, ReportPlace } from '../check.ts'
import type { SomeSides } from '../messages/values.ts'
import { claimedWords } from '../parts/claimed-places.ts'
import { blockOf, languagesOf, onBothSides, valueMarks } from '../parts/field-values.ts'
import { gradeForm, isOtherPlace, positionMarks, type NamedPost } from '../parts/positions.ts'

/** The languages that say so. */
export type Where = Language | 'both'

/** `stated` in the header; `listed`, or `grade`, in the lines of the posts. */
export interface HeaderMessages {
  headerPosts: { stated: number; listed: number; where: Where }
  headerGrade: { stated: string; grade: string; where: Where } & NamedPost
  headerLocation: { stated: SomeSides<string>; listed: SomeSides<readonly string[]>; where: Where }
}

/**
 * What the header says otherwise than the lines of the posts. Where the two headers differ from each other, that is the
 * defect, and other checks name it.
 */
export function againstHeader(input: CheckInput): Report<HeaderMessages>[] {
  return joined(
    languagesOf(input).flatMap((language) => {
      const fields = sideOf(input.notice, language)?.fields
      return fields === undefined || fields.positions.length === 0
        ? []
        : [
            ...otherNumber(input, fields, language),
            ...otherGrades(input, fields, language),
            ...otherPlaces(input, fields, language),
          ]
    }),
  )
}

/** What one language says against its header. */
interface Said {
  language: Language
  report: Report<HeaderMessages>
  /** The same on both sides: one defect. */
  key: string
}

function otherNumber(input: CheckInput, { posts, positions }: Fields, language: Language): Said[] {
  if (posts === null || posts.text === '' || !agree(input, 'posts')) return []
  const listed = positions.reduce((sum, position) => sum + position.posts, 0)
  return listed === posts.value
    ? []
    : [
        {
          language,
          report: {
            message: 'headerPosts',
            values: { stated: posts.value, listed, where: language },
            ...placeOf(input, language, posts, positions, 'posts'),
          },
          key: `${posts.value} ${listed}`,
        },
      ]
}

function otherGrades(input: CheckInput, { grade, positions }: Fields, language: Language): Said[] {
  if (grade === null || !agree(input, 'grade') || positions.some(({ block }) => block === grade.block)) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${input.profile.gradePattern})(?![\\p{L}\\p{N}])`, 'gu')
  const written = new Set(
    [...grade.text.matchAll(pattern)]
      .map(([one]) => one)
      .concat(grade.value.min, grade.value.max)
      .map(gradeKey),
  )
  return positions.flatMap((position, at): Said[] => {
    const own = position.grade
    if (own === null || [own.min, own.max].every((one) => written.has(gradeKey(one)) || isWithin(one, grade.value)))
      return []
    return [
      {
        language,
        report: {
          message: 'headerGrade',
          values: {
            stated: gradeForm(grade.value) ?? '',
            grade: gradeForm(own) ?? '',
            post: at + 1,
            title: { [language]: position.title },
            where: language,
          },
          ...placeOf(input, language, grade, [position], 'grade'),
        },
        key: `${at} ${gradeForm(own) ?? ''}`,
      },
    ]
  })
}

/** A grade between the two of a header that gives a range. */
function isWithin(grade: string, { min, max }: { min: string; max: string }): boolean {
  const own = gradeKey(grade)
  const [letters, number] = [own.replace(/\d+$/u, ''), Number(/\d+$/u.exec(own)?.[0])]
  const [from, to] = [min, max]
    .map(gradeKey)
    .map((end) => (end.startsWith(letters) ? Number(end.slice(letters.length)) : Number.NaN))
  return from !== undefined && to !== undefined && from <= number && number <= to
}

/** A header may give the place of one post alone; that of none is another. */
function otherPlaces(input: CheckInput, { location, positions }: Fields, language: Language): Said[] {
  if (location === null || positions.some(({ block }) => block === location.block)) return []
  if (!positions.every((position) => isOtherPlace(input, location.value, position.location, language))) return []
  return [
    {
      language,
      report: {
        message: 'headerLocation',
        values: {
          stated: { [language]: location.value },
          listed: { [language]: [...new Set(positions.map((position) => position.location ?? ''))] },
          where: language,
        },
        ...placeOf(input, language, location, positions, 'location'),
      },
      key: 'location',
    },
  ]
}

function agree(input: CheckInput, name: 'posts' | 'grade'): boolean {
  const both = onBothSides(input, name)
  return both === null || JSON.stringify(both.en.value) === JSON.stringify(both.fr.value)
}

function placeOf(
  input: CheckInput,
  language: Language,
  stated: HeaderFields[keyof HeaderFields],
  positions: readonly Position[],
  about: 'posts' | 'grade' | 'location',
): ReportPlace {
  const here = [...new Set([...blockOf(input, stated), ...positions.map(({ block }) => block)])]
  return {
    en: language === 'en' ? here : [],
    fr: language === 'fr' ? here : [],
    marks: [...valueMarks(input, stated), ...positions.flatMap((position) => positionMarks(input, position, about))],
  }
}

/** What both languages say against their header is one contradiction. */
function joined(all: readonly Said[]): Report<HeaderMessages>[] {
  const reports = all.flatMap(({ language, key, report }): Report<HeaderMessages>[] => {
    const isSame = (other: Said): boolean =>
      other.report.message === report.message && other.key === key && other.language !== language
    const same = all.find(isSame)?.report
    if (same === undefined) return [report]
    return language === 'fr' ? [] : [inBoth(report, same)]
  })
  return reports.map((report) => ({ ...report, claims: claimedWords(report.marks) }))
}

/** One report of the same in English and in French, with the words of each. */
function inBoth(en: Report<HeaderMessages>, fr: Report<HeaderMessages>): Report<HeaderMessages> {
  const place = { en: en.en, fr: fr.fr, marks: [...en.marks, ...fr.marks] }
  const where = 'both' as const
  if (en.message === 'headerGrade' && fr.message === en.message)
    return {
      message: en.message,
      values: { ...en.values, title: { ...en.values.title, ...fr.values.title }, where },
      ...place,
    }
  if (en.message === 'headerLocation' && fr.message === en.message)
    return {
      message: en.message,
      values: {
        stated: { ...en.values.stated, ...fr.values.stated },
        listed: { ...en.values.listed, ...fr.values.listed },
        where,
      },
      ...place,
    }
  return en.message === 'headerPosts' ? { message: en.message, values: { ...en.values, where }, ...place } : en
}
