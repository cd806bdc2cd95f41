import { fold } from '../text/fold.ts'

export interface Grade {
  min: string
  max: string
}

export interface GradeRules {
  /** Regular expression for one grade, its alternatives in order of preference. */
  gradePattern: string
  /** Whether the signs between letter and number belong to a grade's name ("EC-04", "AD 7", "P-2"). */
  gradesAsWritten?: boolean | undefined
}

/** What makes two grades the same, however they are written: 'P2' of "P-2", "P 2" and "p2". */
export function gradeKey(grade: string): string {
  return grade.toUpperCase().replace(/[\s.-]/gu, '')
}

/** Whether two grades, single or twin, are the same however they are written. */
export function isSameGrade(a: Grade, b: Grade): boolean {
  return gradeKey(a.min) === gradeKey(b.min) && gradeKey(a.max) === gradeKey(b.max)
}

/**
 * The grade or the two grades of a twin-graded post. Without the signs between letter and number, where they are no
 * part of the name: "A.2" is 'A2', "G17/20" is G17 to G20. The alternatives of the pattern stand in order of
 * preference: where a grade is given in two scales ("A-4/G-20"), the scale that comes first counts. A value of bare
 * numbers is a grade of a scale without letters ("24", "8/10"). Null where none is written.
 */
export function parseGrade(text: string, { gradePattern, gradesAsWritten = false }: GradeRules): Grade | null {
  // In a grade's own line a space may stand between letter and number; in a sentence it may not ("a 4-year post").
  const spaced = gradesAsWritten ? text : text.replace(/(?<!\p{L})([A-Z]{1,2})\s(?=\d)/gu, '$1')
  const folded = fold(spaced).toUpperCase()
  for (const scale of alternatives(gradePattern)) {
    const found = [...folded.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${scale})(?![\p{L}\p{N}])`, 'gu'))]
    const [first] = found
    if (first === undefined) continue
    const grades = found.map(([grade]) => (gradesAsWritten ? grade : grade.replace(/[\s.-]/gu, '')))
    const min = grades[0] ?? ''
    const letters = /^\D*/u.exec(min)?.[0] ?? ''
    // The second grade may leave the letter out: "G17/20".
    const short = /^\s?[/-]\s?(\d{1,2})(?!\d)/u.exec(folded.slice(first.index + first[0].length))
    const all = short === null ? grades : [min, letters + (short[1] ?? '')]
    const sameScale = all.filter((grade) => grade.startsWith(letters) && /^[\d.]+$/u.test(grade.slice(letters.length)))
    const last = short === null ? lastOfRow(folded, found) : 1
    return { min, max: sameScale.length > 1 ? (sameScale[last] ?? min) : min }
  }
  return bareNumbers(folded)
}

function bareNumbers(text: string): Grade | null {
  if (!/^\s*\d{1,2}(?:\s?[-/,]\s?\d{1,2})*\s*$/u.test(text)) return null
  const numbers = (text.match(/\d+/gu) ?? []).map(Number).sort((a, b) => a - b)
  return { min: String(numbers[0]), max: String(numbers.at(-1)) }
}

/** Which of the grades is the last of those that are one post's: "A2/A3/A4" is A2 to A4. */
function lastOfRow(text: string, found: readonly RegExpExecArray[]): number {
  const next = found.findIndex((_, at) => at + 1 === found.length || !isTwin(text, found.slice(at, at + 2)))
  return Math.max(0, next)
}

/**
 * Two grades are one post's only when nothing but a sign or a link word stands between them ("G11-G15", "G11 to NATO
 * Grade G15").
 */
function isTwin(text: string, [first, second]: readonly RegExpExecArray[]): boolean {
  if (first === undefined || second === undefined) return false
  return /^[\s()/-]*(?:(?:TO|A|ET|AND|OU|OR|NATO|GRADE)[\s()/-]*)*$/u.test(
    text.slice(first.index + first[0].length, second.index),
  )
}

/** Splits a regular expression at its outermost bars. */
function alternatives(pattern: string): string[] {
  const parts: string[] = []
  let part = ''
  let depth = 0
  for (const sign of pattern.match(/\\.|./gsu) ?? []) {
    if (sign === '(' || sign === '[') depth++
    if (sign === ')' || sign === ']') depth--
    if (sign === '|' && depth === 0) {
      parts.push(part)
      part = ''
    } else {
      part += sign
    }
  }
  return [...parts, part]
}
