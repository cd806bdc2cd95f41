import type { Lexicon } from '../lexicon/lexicon.ts'
import type { HeaderFields, NoticeReport } from '../notice/report.ts'
import { sentencePairs } from './sentences.ts'
import type { UnknownWords } from './choose-standard.ts'
import { clauseTexts } from './clause-texts.ts'
import type { ClauseText } from './clause.ts'
import type { SaidPair } from './pair-of-terms.ts'

/** In place of a profile's id, which is never empty: of no house that is known. */
export const unknownHouse = ''

/** What the other notices of a desk need to know of one: made once per notice, small, plain. */
export interface NoticeDigest {
  /** The reference, or the first file where there is none: layouts and revisions of one notice count once. */
  key: string
  reference: string | null
  /**
   * The organisation's profile: clauses of one house are none of another's. `unknownHouse` where its form was not
   * recognised, null where that is not asked.
   */
  profile: string | null
  file: string
  /** ISO date of the deadline: a notice's only date. */
  date: string | null
  title: { en: string | null; fr: string | null }
  grade: string | null
  isTwin: boolean
  salary: { amount: number; currency: string; period: string; location: string; schedule: string } | null
  /** Signed off in both languages. */
  isApproved: boolean
  clauses: ClauseText[]
  /** Terms that face each other and are no pair of the profile's. */
  said: SaidPair[]
  /** Findings of this notice that were dismissed as false alarms. */
  falseAlarms: string[]
  /** Sentences that stand face to face, one to one. */
  sentences: { en: string; fr: string }[]
}

export interface DigestOptions {
  lexicon: Lexicon
  isApproved?: boolean
  /** Counts words in no dictionary; without it, wordings are told apart by how many use them. */
  unknown?: UnknownWords
  /** The terms to learn pairs from. */
  said?: SaidPair[]
}

export function digestNotice(
  notice: Pick<NoticeReport, 'reference' | 'sources' | 'form' | 'en' | 'fr' | 'alignment'> & { profile?: string },
  { lexicon, isApproved = false, unknown = () => 0, said = [] }: DigestOptions,
): NoticeDigest {
  const field: FieldOf = (name) => notice.en?.fields[name] ?? notice.fr?.fields[name] ?? null
  const grade = field('grade')?.value ?? null
  const file = notice.sources[0]?.file ?? ''
  return {
    key: notice.reference ?? file,
    reference: notice.reference,
    profile: houseOf(notice),
    file,
    date: field('deadline')?.value.date ?? null,
    title: { en: notice.en?.fields.title?.value ?? null, fr: notice.fr?.fields.title?.value ?? null },
    grade: grade && nameOf(grade),
    isTwin: grade !== null && grade.min !== grade.max,
    salary: salaryIn(field),
    isApproved,
    said,
    falseAlarms: [],
    clauses: clauseTexts(notice, unknown),
    sentences: sentencePairs(notice, lexicon),
  }
}

function houseOf({ form, profile }: { form: string | null; profile?: string }): string | null {
  return form === null ? unknownHouse : (profile ?? null)
}

type FieldOf = <Name extends keyof HeaderFields>(name: Name) => HeaderFields[Name]

function nameOf({ min, max }: { min: string; max: string }): string {
  return min === max ? min : `${min}-${max}`
}

/** One amount; a span is on no scale. */
function salaryIn(field: FieldOf): NoticeDigest['salary'] {
  const salary = field('salary')?.value
  if (salary === undefined || salary.max !== undefined) return null
  return {
    amount: salary.amount,
    currency: salary.currency,
    period: salary.period,
    location: field('location')?.value ?? '',
    schedule: field('schedule')?.value ?? '',
  }
}
