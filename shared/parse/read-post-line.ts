import type { Language, Position } from '../notice/report.ts'
import { placeForms } from '../profile/place-forms.ts'
import { fold, foldWords } from '../text/fold.ts'
import { parseGrade, type GradeRules } from '../values/grade.ts'
import { count, countOf } from '../values/title.ts'
import { isPendingBudget } from './budget-status.ts'
import type { ProfileIndex } from './profile-index.ts'

/** What one line says of one post, or of several like ones. */
export interface PostLine extends Omit<Position, 'posts' | 'block'> {
  /** Which one it is, from 1, where the line says so ("Post 2:", "Position B", "2."). */
  ordinal: number | null
  /** The line calls itself that of a post: a number of a list alone does not. */
  named: boolean
  posts: number | null
}

/** What is known beforehand of the notice whose posts are read. */
export interface PostContext {
  index: ProfileIndex
  language: Language
  /** Places, as folded words. */
  places: ReadonlySet<string>
}

export function postContext(index: ProfileIndex, language: Language, location: string | null): PostContext {
  const known = index.profile.terms.locations.flatMap((forms) => [...forms.en, ...forms.fr])
  const own = location === null ? [] : [location, ...location.split(/[;,/]|\s(?:and|et|or|ou)\s/u)]
  return { index, language, places: new Set([...known, ...own].flatMap(placeForms).map(foldWords)) }
}

/** Stands where something was taken out of a line. */
const gap = '\uFFFC'
const noun = '(?:posts?|positions?|vacanc(?:y|ies)|openings?|postes?|emplois?)'
const letters = 'abcdefgh'
const sign = String.raw`\s*[:.)–—-]\s*`
const enumerators: { named: boolean; pattern: RegExp }[] = [
  {
    named: true,
    pattern: new RegExp(
      String.raw`^\(?(?:post|position|vacancy|poste|emploi)\s+(?:(?:n[°o]\.?|no\.?|number|#)\s*)?(\d{1,2}|[a-h])(?:${sign}|\s*\)\s*)`,
      'u',
    ),
  },
  { named: false, pattern: /^\(?(\d{1,2}|[a-h])(?:\)|\.(?!\d))\s*/u },
]
// Runs of spaces are one space in a block, so that none of these can take another's.
const ofPost = '(?:(?:job|reference|ref|vacancy|requisition|post|position|poste|emploi|vacance)[.]? ){0,2}'
const postNumber = new RegExp(
  String.raw`\(?(?<![a-z])${ofPost}(?:number|numero|nr\.?|no\.?|n[°o]\.?|#|id)(?: (?:de|du) (?:poste|l'emploi))? ?:? ?([a-z]{0,5}[ -]?\d[\w./-]{1,20}\w)\)?`,
  'u',
)
/** "Post 4471", and the number with which a table's row begins; four figures are no count. */
const bareNumber =
  /^(?:\| )?(?:(?:post|position|poste|emploi) (?=\d{3})|(?=\d{4}))(\d[\w./]{2,20})(?=[ |,:–-]{1,3}\p{L})/u
const code = /(?<![\p{L}\p{N}])([A-Z]{2,6}(?: [A-Z]{2,6})?[ -]?\d{3,6})(?![\p{L}\p{N}])/u
const labelledPlace =
  /(?:(?:primary |duty )?(?:location|station)|place of (?:work|employment)|lieu(?: d'affectation| de travail| principal)?)\s*:\s*([^;,()\uFFFC]+)|(?:(?:based|stationed|located) (?:in|at)|(?:base|situe)(?:\(?e\)?)? (?:a|au|aux|en))\s+([^;,()\uFFFC]+)/u

/** Reads a line of a list of posts; what it does not say is null, or false. */
export function readPostLine(text: string, context: PostContext): PostLine {
  let rest = text
  const take = (start: number, end: number): void => {
    rest = rest.slice(0, start) + gap + rest.slice(end)
  }
  const enumerated = readEnumerator(rest)
  if (enumerated !== null) rest = rest.slice(enumerated.end)
  const pending = findPending(rest, context.index)
  if (pending !== null) take(pending.start, pending.end)
  const reference = findReference(rest, context.index.profile.referencePattern)
  if (reference !== null) take(reference.start, reference.end)
  const grade = findGrade(rest, context.index.profile)
  if (grade !== null) take(grade.start, grade.end)
  const place = findPlace(rest, context)
  if (place !== null) take(place.start, place.end)
  const posts = findCount(rest)
  if (posts !== null) take(posts.start, posts.end)
  return {
    ordinal: enumerated?.ordinal ?? null,
    named: enumerated?.named === true || reference?.labelled === true,
    posts: posts?.value ?? null,
    reference: reference?.value ?? null,
    title: titleOf(rest),
    grade: grade?.value ?? null,
    location: place?.value ?? null,
    pendingBudget: pending !== null,
  }
}

/** 'b' and '2' are the second. */
export function ordinalOf(written: string): number {
  const letter = letters.indexOf(written.toLowerCase())
  return letter < 0 ? Number(written) : letter + 1
}

interface Found<Value> {
  value: Value
  start: number
  end: number
}

function readEnumerator(text: string): { ordinal: number; named: boolean; end: number } | null {
  const folded = fold(text)
  for (const { named, pattern } of enumerators) {
    const match = pattern.exec(folded)
    if (match?.[1] !== undefined) return { ordinal: ordinalOf(match[1]), named, end: match[0].length }
  }
  return null
}

/** The parts between commas, dashes and brackets. */
function segments(text: string): { words: string; start: number; end: number }[] {
  return [...text.matchAll(/(?:(?!\s-\s)[^–—;:,|()[\]\uFFFC])+/gu)].map((match) => ({
    words: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The status to the end of its part; what stands before it there is another column's. */
function findPending(text: string, index: ProfileIndex): { start: number; end: number } | null {
  const part = segments(text).find(({ words }) => isPendingBudget(words, index))
  if (part === undefined) return null
  const starts = [...part.words.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].map(({ index: at }) => at)
  const own = starts.findLast((start) => isPendingBudget(part.words.slice(start), index)) ?? 0
  return { start: part.start + own, end: part.end }
}

function findReference(text: string, pattern: string): (Found<string> & { labelled: boolean }) | null {
  const folded = fold(text)
  const labelled = bareNumber.exec(folded) ?? postNumber.exec(folded)
  if (labelled?.[1] !== undefined) {
    const at = labelled.index + labelled[0].indexOf(labelled[1])
    const end = labelled.index + labelled[0].length
    return { value: text.slice(at, at + labelled[1].length), start: labelled.index, end, labelled: true }
  }
  const bare =
    new RegExp(String.raw`(?<![\p{L}\p{N}.,])(?:${pattern})(?![\p{L}\p{N}]|[.,]\d)`, 'u').exec(text) ?? code.exec(text)
  return bare === null ? null : { value: bare[0], start: bare.index, end: bare.index + bare[0].length, labelled: false }
}

function findGrade(text: string, rules: GradeRules): Found<NonNullable<Position['grade']>> | null {
  const form = new RegExp(
    String.raw`[([]?\s*(?:(?:NATO|OTAN)\s+)?(?:[Gg]rades?\s*:?\s*)?(?<![\p{L}\p{N}])(?:${rules.gradePattern})(?:\s*(?:[-–—/]|to|à|and|et|or|ou)\s*(?:(?:[Gg]rade\s+)?(?:${rules.gradePattern})|\d{1,2}))?(?![\p{L}\p{N}])\s*[)\]]?`,
    'u',
  ).exec(text)
  const value = form === null ? null : parseGrade(form[0], rules)
  return form === null || value === null
    ? null
    : { value: { min: value.min, max: value.max }, start: form.index, end: form.index + form[0].length }
}

function findPlace(text: string, { places }: PostContext): Found<string> | null {
  const labelled = labelledPlace.exec(fold(text))
  const value = labelled?.[1] ?? labelled?.[2]
  if (labelled !== null && value !== undefined) {
    const at = labelled.index + labelled[0].length - value.length
    return { value: placeName(text.slice(at, at + value.length)), start: labelled.index, end: at + value.length }
  }
  for (const { words, start, end } of segments(text).toReversed()) {
    if (places.has(foldWords(words))) return { value: placeName(words), start, end }
    const inside = /(?:^|\s)(?:in|at|à|au|aux|en)\s+(\p{Lu}[^\d]*)$/u.exec(words.trimEnd())
    const name = inside?.[1] ?? ''
    if (inside !== null && places.has(foldWords(name)))
      return { value: placeName(name), start: start + inside.index, end }
  }
  return null
}

/** Without the full stop of the line; that of "D.C." is the name's own. */
function placeName(words: string): string {
  return words.trim().replace(/(?<=\p{Ll})[.]$/u, '')
}

const counts = [
  new RegExp(String.raw`[([]\s*(?:x\s*)?${count}\s+${noun}\s*[)\]]`, 'u'),
  new RegExp(String.raw`^[\s\uFFFC]*${count}\s+(?:x\s+)?${noun}(?:\s+(?:of|as|for|de)\s+|\s+d'|(?![a-z]))`, 'u'),
  new RegExp(String.raw`^[\s\uFFFC]*${count}(?:\s?x)?\s+(?=[a-z])`, 'u'),
  new RegExp(String.raw`[([]\s*x\s?${count}\s*[)\]]`, 'u'),
]

function findCount(text: string): Found<number> | null {
  const folded = fold(text)
  for (const pattern of counts) {
    const match = pattern.exec(folded)
    if (match?.[1] !== undefined)
      return { value: countOf(match[1]), start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** What is left of the line, without the signs that joined the rest to it. */
function titleOf(rest: string): string {
  return rest
    .replace(/[([]\s*(?:\uFFFC[\s,;–—-]*)+[)\]]/gu, gap)
    .split(gap)
    .map((part) => part.replace(/^[\s,;:.|)\]–—-]+|[\s,;:.|(\[–—-]+$/gu, ''))
    .filter((part) => /\p{L}{2}/u.test(part))
    .join(', ')
}
