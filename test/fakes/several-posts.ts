import type { Language, Position, Side } from '../../shared/notice/report.ts'
import { side, type BodyLine, type FieldLines } from './notice.ts'

/** A post of a notice for several: the words of its line, and what they say. */
export type PostLine = [text: string, said: Partial<Omit<Position, 'block'>>]

/** A side of an invented notice for several posts, each with a line of its own in the summary. */
export function sideForPosts(
  language: Language,
  lines: FieldLines,
  posts: readonly PostLine[],
  body: readonly BodyLine[] = [],
): Side {
  const items = posts.map(([text]): BodyLine => ['summary', 'item', text])
  const made = side(language, lines, [...items, ...body])
  const first = made.blocks.length - posts.length - body.length
  const positions = posts.map(([, said], at): Position => ({
    reference: null,
    title: language === 'en' ? 'Records Officer' : 'gestionnaire de documents',
    posts: 1,
    grade: null,
    location: null,
    pendingBudget: false,
    block: made.blocks[first + at]?.id ?? '',
    ...said,
  }))
  return { ...made, fields: { ...made.fields, positions } }
}

export const graded = (min: string, max = min): Pick<Position, 'grade'> => ({ grade: { min, max } })
