import { fold } from '../text/fold.ts'

/** A title line taken apart. `title` is empty where the line holds the reference alone. */
export interface TitleParts {
  title: string
  /** The first of `references`, which are several where each of several posts has its own: "(241324, 241325)". */
  reference: string | null
  references: string[]
  posts: number | null
}

const smallNumbers = new Map<string, number>([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
])
/** A small number, in digits or a word of either language, on folded text; one group. */
export const count = String.raw`(\d{1,2}|${[...smallNumbers.keys()].join('|')})`
const postsForm = new RegExp(
  String.raw`\s*(?:[([]\s*(?:x\s*)?${count}\s+(?:identical\s+|identiques\s+)?(?:posts?|positions?|vacancies|postes?|emplois?)(?:\s+identiques)?\s*[)\]]|[-,]\s*${count}\s+(?:posts|positions|postes|emplois)\b|[([]?\s?(?<![\p{L}\p{N}])x\s?(\d{1,2})(?![\p{L}\p{N}])\s?[)\]]?)`,
  'u',
)
/** "TWO (2) OFFICERS", "3 x Engineer": a number that is written twice, or with the sign for times, counts posts. */
const postsInFront = new RegExp(String.raw`^${count}\s?(?:\(\s?\d{1,2}\s?\)|x(?=\s))\s*(?=\p{L})`, 'u')

/**
 * Takes the reference (in brackets, after a hyphen, in front, or alone; a mistyped one as it stands) and "(3 posts)"
 * out of a title line.
 */
export function splitTitle(text: string, referencePattern: string): TitleParts {
  const folded = fold(text)
  const posts = postsForm.exec(folded) ?? postsInFront.exec(folded)
  let rest = posts === null ? text : (text.slice(0, posts.index) + text.slice(posts.index + posts[0].length)).trim()
  const reference =
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${referencePattern})(?![\p{L}\p{N}])`, 'u').exec(rest) ??
    nearReference(rest, referencePattern)
  // "24084 | Registry": the number and the organ that publishes, with the title on a line of its own.
  const isHeadline =
    reference !== null &&
    rest.slice(0, reference.index).trim() === '' &&
    /^\s*\|/u.test(rest.slice(reference.index + reference[0].length))
  if (isHeadline) return { title: '', reference: reference[0], references: [reference[0]], posts: null }
  const references: string[] = []
  if (reference !== null) {
    const further = furtherReferences(rest.slice(reference.index + reference[0].length), referencePattern)
    references.push(reference[0], ...further.references)
    const before = rest
      .slice(0, reference.index)
      .replace(
        /\s*(?:[-([–—:|/,]\s*)?(?:(?:ref(?:erence|\.)?|réf(?:érence|\.)?|n[°o]\.?|no\.)\s*(?::\s*)?)?(?:[([]\s*)?$/iu,
        '',
      )
    const after = further.rest.replace(/^\s*[)\]]?\s*[-–—:|/,]?\s*/u, '')
    rest = before === '' || after === '' ? before + after : `${before} ${after}`
  }
  const number = posts?.[1] ?? posts?.[2] ?? posts?.[3]
  return {
    title: rest.trim(),
    reference: reference?.[0] ?? null,
    references,
    posts: number === undefined ? null : countOf(number),
  }
}

/** The references that follow on the first ("241324, 241325 and 241326"), and what stands behind them. */
function furtherReferences(after: string, referencePattern: string): { references: string[]; rest: string } {
  const next = new RegExp(
    String.raw`^\s*(?:[)\]]\s*[([]|[,;/&+]|\band\b|\bet\b|[-–—](?=\s))\s*(${referencePattern})(?![\p{L}\p{N}])`,
    'u',
  )
  const references: string[] = []
  let rest = after
  for (let found = next.exec(rest); found?.[1] !== undefined; found = next.exec(rest)) {
    references.push(found[1])
    rest = rest.slice(found[0].length)
  }
  return { references, rest }
}

/** The value of what `count` matched. */
export function countOf(written: string): number {
  return smallNumbers.get(written) ?? Number(written)
}

/**
 * What stands in a reference's place at the end of a title and misses its form by one sign: "(24132)", "-2413244",
 * "(24l324)". Only where the form is a number of digits; a year is none.
 */
function nearReference(title: string, referencePattern: string): RegExpExecArray | null {
  const digits = Number(/^\\d\{(\d)\}$/u.exec(referencePattern)?.[1] ?? 0)
  if (digits < 5) return null
  const found = new RegExp(
    String.raw`(?<=[([]\s?|[^\s\d][-–—]\s?|\s[-–—]\s)[\dOoIl]{${digits - 1},${digits + 1}}(?=\s?[)\]]?\s*$)`,
    'u',
  ).exec(title)
  return found === null || (found[0].match(/\d/gu)?.length ?? 0) < digits - 1 || /^(?:19|20)\d{2}$/u.test(found[0])
    ? null
    : found
}

/** The number of posts that a text states by itself: "3", "three", « deux postes ». */
export function parseSmallNumber(text: string): number | null {
  const match = new RegExp(String.raw`(?<![\p{L}\p{N}.,])${count}(?![\p{L}\p{N}]|[.,/-]\d)`, 'u').exec(fold(text))
  const word = match?.[1]
  return word === undefined ? null : countOf(word)
}
