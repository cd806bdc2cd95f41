import { pairPositions } from '../../align/pair-positions.ts'
import type { Language, Position } from '../../notice/report.ts'
import { isSameGrade } from '../../values/grade.ts'
import { otherLanguage } from '../../notice/block-text.ts'
import type { CheckInput, Report, ReportPlace } from '../check.ts'
import type { Sides } from '../messages/values.ts'
import { claimedWords } from '../parts/claimed-places.ts'
import { areInLines, gradeForm, placesDiffer, positionMarks, type NamedPost } from '../parts/positions.ts'

/** What a side may tell of a post. */
export type Told = 'grade' | 'location' | 'reference'

/** `language`: the one that says so, or gives the `value`. */
export interface SideMessages extends Record<Told, Sides<string> & NamedPost> {
  posts: Sides<number> & NamedPost
  pending: { language: Language } & NamedPost
  oneSide: { language: Language; what: Told; value: string } & NamedPost
  listed: { language: Language } & NamedPost
}

interface Paired {
  en: Position
  fr: Position
  at: { en: number; fr: number }
}

/** In what the posts differ that both sides tell apart; a post that one side alone lists is one of them. */
export function betweenSides(input: CheckInput): Report<SideMessages>[] {
  const { en, fr } = input.notice
  const [left, right] = [en?.fields.positions ?? [], fr?.fields.positions ?? []]
  if (left.length === 0 || right.length === 0) return []
  const pairs = pairPositions(input.notice)
  if (left.length !== right.length)
    return sumOf(left) === sumOf(right) ? [] : pairs.flatMap((pair) => listedOnce(input, pair))
  return pairs.flatMap((pair) => {
    const [english, french] = [left[pair.en ?? -1], right[pair.fr ?? -1]]
    return english === undefined || french === undefined
      ? []
      : differences(input, { en: english, fr: french, at: { en: pair.en ?? 0, fr: pair.fr ?? 0 } })
  })
}

function gradesDiffer(en: Position['grade'], fr: Position['grade']): boolean {
  return en === null || fr === null ? en !== fr : !isSameGrade(en, fr)
}

function sumOf(positions: readonly Position[]): number {
  return positions.reduce((sum, { posts }) => sum + posts, 0)
}

function differences(input: CheckInput, pair: Paired): Report<SideMessages>[] {
  const { en, fr } = pair
  const grades = { en: gradeForm(en.grade), fr: gradeForm(fr.grade) }
  return [
    ...compared(input, pair, 'grade', grades, gradesDiffer(en.grade, fr.grade)),
    ...compared(input, pair, 'location', { en: en.location, fr: fr.location }, placesDiffer(input, en, fr)),
    ...compared(input, pair, 'reference', { en: en.reference, fr: fr.reference }, en.reference !== fr.reference),
    ...(en.posts === fr.posts
      ? []
      : [
          {
            message: 'posts' as const,
            values: { en: en.posts, fr: fr.posts, ...nameOf(pair) },
            ...placeOf(input, pair, 'posts'),
          },
        ]),
    ...pending(input, pair),
  ]
}

/**
 * A value that differs; or one that a side gives for this post and the other does not, though it gives it for others:
 * where a side gives none for any, it leaves them to the other places of the notice.
 */
function compared(
  input: CheckInput,
  pair: Paired,
  name: Told,
  stated: Record<Language, string | null>,
  differ: boolean,
): Report<SideMessages>[] {
  const { en, fr } = stated
  const place = placeOf(input, pair, en !== null && fr !== null ? name : 'oneSide')
  if (en !== null && fr !== null)
    return differ ? [{ message: name, values: { en, fr, ...nameOf(pair) }, ...place }] : []
  const language = en === null ? 'fr' : 'en'
  const value = stated[language]
  const others = input.notice[otherLanguage(language)]?.fields.positions ?? []
  return value === null || !others.some((position) => position[name] !== null)
    ? []
    : [{ message: 'oneSide', values: { language, what: name, value, ...nameOf(pair) }, ...place }]
}

/** A line that speaks for all posts is for budget-status-mismatch to judge. */
function pending(input: CheckInput, pair: Paired): Report<SideMessages>[] {
  if (pair.en.pendingBudget === pair.fr.pendingBudget) return []
  const language = pair.en.pendingBudget ? 'en' : 'fr'
  return areInLines(input, 'en') && areInLines(input, 'fr')
    ? [{ message: 'pending', values: { language, ...nameOf(pair) }, ...placeOf(input, pair, 'pending') }]
    : []
}

function nameOf({ en, fr, at }: Paired): NamedPost {
  return { post: at.en + 1, title: { en: en.title, fr: fr.title } }
}

function placeOf(input: CheckInput, { en, fr }: Paired, about: keyof SideMessages): ReportPlace {
  const marks = [...positionMarks(input, en, about), ...positionMarks(input, fr, about)]
  return {
    en: [en.block],
    fr: [fr.block],
    marks,
    // Of a line that says more than the value, the rest is for others to judge.
    claims: claimedWords(marks),
  }
}

function listedOnce(input: CheckInput, { en, fr }: { en: number | null; fr: number | null }): Report<SideMessages>[] {
  if (en !== null && fr !== null) return []
  const language = en === null ? 'fr' : 'en'
  const at = en ?? fr ?? 0
  const position = input.notice[language]?.fields.positions[at]
  if (position === undefined) return []
  return [
    {
      message: 'listed',
      values: { language, post: at + 1, title: { [language]: position.title } },
      en: language === 'en' ? [position.block] : [],
      fr: language === 'fr' ? [position.block] : [],
      marks: positionMarks(input, position, 'listed'),
    },
  ]
}
