import { sideOf } from '../../notice/block-text.ts'
import type { Fields, HeaderFields, Language, Position } from '../../notice/report.ts'
import type { CheckInput, Report } from '../check.ts'
import { claimedWords } from '../parts/claimed-places.ts'
import { blockOf, languagesOf, onBothSides, valueMarks } from '../parts/field-values.ts'
import { gradeForm, isOtherPlace, positionMarks, postValues } from '../parts/positions.ts'

export type HeaderMessage = 'headerPosts' | 'headerGrade' | 'headerLocation'

/**
 * What the header says otherwise than the lines of the posts. Where the two headers differ from each other, that is the
 * defect, and other checks name it.
 */
export function againstHeader(input: CheckInput): Report<HeaderMessage>[] {
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

interface Said extends Report<HeaderMessage> {
  language: Language
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
          ...said(input, language, posts, positions, 'posts'),
          message: 'headerPosts',
          values: { stated: posts.value, listed },
          key: `${posts.value} ${listed}`,
        },
      ]
}

function otherGrades(input: CheckInput, { grade, positions }: Fields, language: Language): Said[] {
  if (grade === null || !agree(input, 'grade') || positions.some(({ block }) => block === grade.block)) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${input.profile.gradePattern})(?![\\p{L}\\p{N}])`, 'gu')
  const written = new Set(
    [...grade.text.matchAll(pattern)]
      .map(([one]) => one.replace(/[\s.-]/gu, ''))
      .concat(grade.value.min, grade.value.max),
  )
  return positions.flatMap((position, at): Said[] => {
    const own = position.grade
    if (own === null || [own.min, own.max].every((one) => written.has(one) || isWithin(one, grade.value))) return []
    return [
      {
        ...said(input, language, grade, [position], 'grade'),
        message: 'headerGrade',
        values: {
          stated: gradeForm(grade.value) ?? '',
          grade: gradeForm(own) ?? '',
          ...ownValues(language, position, at),
        },
        key: `${at} ${gradeForm(own) ?? ''}`,
      },
    ]
  })
}

/** A grade between the two of a header that gives a range. */
function isWithin(grade: string, { min, max }: { min: string; max: string }): boolean {
  const [letters, number] = [grade.replace(/\d+$/u, ''), Number(/\d+$/u.exec(grade)?.[0])]
  const [from, to] = [min, max].map((end) => (end.startsWith(letters) ? Number(end.slice(letters.length)) : Number.NaN))
  return from !== undefined && to !== undefined && from <= number && number <= to
}

/** A header may give the place of one post alone; that of none is another. */
function otherPlaces(input: CheckInput, { location, positions }: Fields, language: Language): Said[] {
  if (location === null || positions.some(({ block }) => block === location.block)) return []
  if (!positions.every((position) => isOtherPlace(input, location.value, position.location, language))) return []
  return [
    {
      ...said(input, language, location, positions, 'location'),
      message: 'headerLocation',
      values: {
        stated: location.value,
        listed: [...new Set(positions.map((position) => position.location ?? ''))].join('\n'),
      },
      key: 'location',
    },
  ]
}

function agree(input: CheckInput, name: 'posts' | 'grade'): boolean {
  const both = onBothSides(input, name)
  return both === null || JSON.stringify(both.en.value) === JSON.stringify(both.fr.value)
}

function ownValues(language: Language, position: Position, at: number): Report['values'] {
  return { ...postValues({ en: position, fr: position }, at), language }
}

function said(
  input: CheckInput,
  language: Language,
  stated: HeaderFields[keyof HeaderFields],
  positions: readonly Position[],
  about: 'posts' | 'grade' | 'location',
): Pick<Said, 'en' | 'fr' | 'marks' | 'language'> {
  const here = [...new Set([...blockOf(input, stated), ...positions.map(({ block }) => block)])]
  return {
    language,
    en: language === 'en' ? here : [],
    fr: language === 'fr' ? here : [],
    marks: [...valueMarks(input, stated), ...positions.flatMap((position) => positionMarks(input, position, about))],
  }
}

/** What both languages say against their header is one contradiction. */
function joined(all: readonly Said[]): Report<HeaderMessage>[] {
  const reports = all.flatMap(({ language, key, ...report }): Report<HeaderMessage>[] => {
    const isSame = (other: Said): boolean =>
      other.message === report.message && other.key === key && other.language !== language
    const same = all.find(isSame)
    if (same === undefined)
      return [{ ...report, values: { ...report.values, ...inFrench(report.values), where: language } }]
    if (language === 'fr') return []
    return [
      {
        ...report,
        values: { ...report.values, ...inFrench(same.values), where: 'both' },
        fr: same.fr,
        marks: [...report.marks, ...same.marks],
      },
    ]
  })
  return reports.map((report) => ({ ...report, claims: claimedWords(report.marks) }))
}

/** What the French text says, in its own words, for a reader of French. */
function inFrench({ titleFr, stated, listed }: Report['values']): Report['values'] {
  return {
    ...(titleFr !== undefined && { titleFr }),
    ...(typeof stated === 'string' && { statedFr: stated }),
    ...(typeof listed === 'string' && { listedFr: listed }),
  }
}
