import type { Lexicon } from '../lexicon/lexicon.ts'
import { sentencesOf } from '../lexicon/sentences.ts'
import { wordsOf } from '../lexicon/words.ts'
import type { Block, HeaderFields, Located } from '../notice/report.ts'
import { parseSalary, type AmountRules } from '../values/amount.ts'
import { findDates, parseDeadline } from '../values/date.ts'
import { parseGrade } from '../values/grade.ts'
import type { ProfileIndex } from './profile-index.ts'
import { longest } from './line-lengths.ts'
import { generalHeadingOf } from './match-heading.ts'
import { senseOf } from './sense-line.ts'
import { isReference } from './open-label.ts'
import { postsBefore, postsOfHeader } from './posts-in-header.ts'
import { formOf, gradeBehind, isAddress, isBanner, isCode, placeNamedIn, type LineForm } from './value-forms.ts'

/** Signs of a reference: twice as many as the longest has that bodies print. */
const longestReference = 50
/** Words of a reference: "VA 14/2027" has two. */
const mostWords = 4

/** The number of a notice as its line has it, without remarks: "27-12 (internal and external)". */
export function referenceOf(value: string, lexicon: Lexicon): string | null {
  if (findDates(value, { lexicon }).length > 0) return null
  const plain = value
    .replace(/^(?:n[°o]\.?|no\.|#|:)\s*/iu, '')
    .replace(/\s+[([–—|].*$|\s-\s.*$|[,;]\s.*$/u, '')
    .trim()
  return /\d/u.test(plain) && plain.length <= longestReference && plain.split(/\s+/u).length <= mostWords ? plain : null
}

/**
 * Of a header in no known form, what is told by place and look: lines that are a place, a sum, a grade, a code, a body;
 * what stands behind the title; a closing date in a sentence. What a label said is left as it is.
 */
export function tellFields(
  blocks: readonly Block[],
  stated: HeaderFields,
  index: ProfileIndex,
  pay: AmountRules,
): Partial<HeaderFields> {
  const { profile } = index
  const header = blocks.filter(({ section }) => section === 'header')
  const lines = header.flatMap((block) => {
    const form = block.kind === 'title' || block.text.length > longest.labelledLine ? null : formOf(block.text, index)
    return form === null ? [] : [{ block, form }]
  })
  const first = <T>(form: LineForm, read: (text: string) => T | null): Located<T> => {
    for (const { block } of lines.filter((line) => line.form === form)) {
      const value = read(block.text)
      if (value !== null) return { value, text: block.text, block: block.id }
    }
    return null
  }
  const whole = (text: string): string => text
  const title = partsOfTitle(stated.title, header, index)
  const posts = postsOfHeader(header, stated.title, index)
  const isCounted = stated.posts !== null && stated.posts.text !== ''
  return {
    title: title.title,
    posts: isCounted ? stated.posts : (title.posts ?? posts.posts ?? stated.posts),
    reference:
      stated.reference ??
      first('reference', (text) => text.replace(/^(?:n[°o]\.?|no\.|ref\.?|réf\.?|#)\s*:?\s*/iu, '')) ??
      title.reference ??
      posts.reference ??
      referenceInBanner(header, index) ??
      codeBehindLabel(header, index),
    location: stated.location ?? first('location', whole) ?? placeIn(header, index),
    body: stated.body ?? first('body', whole),
    schedule: stated.schedule ?? first('schedule', whole),
    salary:
      stated.salary ?? first('salary', (text) => parseSalary(text, '', pay)) ?? payUnderHeading(blocks, index, pay),
    grade: stated.grade ?? title.grade ?? first('grade', (text) => parseGrade(text, profile)),
    deadline: stated.deadline ?? deadlineInText(blocks, index),
  }
}

/** The place that a line of the header names within other words. */
function placeIn(header: readonly Block[], index: ProfileIndex): Located<string> {
  for (const { text, id, kind } of header) {
    const place = kind === 'title' || kind === 'letterhead' || isAddress(text) ? null : placeNamedIn(text, index)
    if (place !== null) {
      const value = text.slice(place.start, place.end)
      return { value, text: value, block: id }
    }
  }
  return null
}

/** A title without the code and the grade that are set behind it and the number of posts before it, and these. */
function partsOfTitle(
  title: Located<string>,
  header: readonly Block[],
  index: ProfileIndex,
): Pick<HeaderFields, 'title' | 'reference' | 'grade' | 'posts'> {
  if (title === null) return { title: null, reference: null, grade: null, posts: null }
  const block = header.find(({ id }) => id === title.block)
  let name = title.value
  let reference: Located<string> = null
  const grade = gradeBehind(name, index.profile)
  if (grade !== null) name = `${name.slice(0, grade.start)} ${name.slice(grade.end)}`.trim()
  const code = codeBehind.exec(name)
  const written = code?.[1] ?? code?.[2]
  if (code !== null && written !== undefined && isCode(written)) {
    name = name.slice(0, code.index)
    reference = { value: written, text: written, block: title.block }
  }
  const before = postsBefore(name, index)
  name = before?.title ?? name
  const value = parseGrade(grade?.written ?? '', index.profile)
  return {
    title: { ...title, value: name.replace(/[\s–—|,-]+$/u, '').trim() || title.value },
    reference,
    grade: grade === null || value === null ? null : { value, text: block?.text ?? grade.written, block: title.block },
    posts: before && { ...title, value: before.posts },
  }
}

/** "(Ref. 2701234)", "- VN27-161" at a title's end. */
const codeBehind = /\s[-–—|]\s([^\s()[\]]{5,40})$|[([](?:(?:ref|réf)\.?\s?:?\s?|n[°o]\.?\s?)?([^()[\]\s]{4,40})[)\]]$/iu

/** "VACANCY NOTICE 2027-12\", « CONCOURS 2027-014 ». */
function referenceInBanner(header: readonly Block[], index: ProfileIndex): Located<string> {
  for (const { text, id } of header) {
    if (text.length > longest.shortLine || !isBanner(text, index)) continue
    const value = /(?:\p{Lu}{1,6}[\s/-])?\d[\p{Lu}\d]*(?:[-/_.][\p{Lu}\d]+)+$|\d{4,}$/u.exec(text)?.[0]
    if (value !== undefined && isReference(value)) return { value, text: value, block: id }
  }
  return null
}

/** Behind a label that no form has, what can be nothing but a code: "Circular note: PA/HR/19/2027". */
function codeBehindLabel(header: readonly Block[], index: ProfileIndex): Located<string> {
  for (const { text, id, kind } of header) {
    if (kind !== 'field' || senseOf(text, index).label() !== null) continue
    const value = text.slice(text.indexOf(':') + 1).trim()
    if (text.includes(':') && isCode(value)) return { value, text: value, block: id }
  }
  return null
}

/**
 * The sum under a heading that speaks of pay alone ("Pay", « Combien ? »), where one passage names one in a money; null
 * where several do.
 */
function payUnderHeading(blocks: readonly Block[], index: ProfileIndex, pay: AmountRules): HeaderFields['salary'] {
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' && isPayHeading(text, index))
  if (at < 0) return null
  const rest = blocks.slice(at + 1)
  const end = rest.findIndex(({ kind }) => kind === 'heading')
  const read = rest.slice(0, end < 0 ? rest.length : end).flatMap(({ id, text }) => {
    if (text.length > longest.statement || !namesMoney(text, index)) return []
    const value = parseSalary(text, '', pay)
    return value === null ? [] : [{ value, text, block: id }]
  })
  const [only] = read
  return only !== undefined && read.length === 1 ? only : null
}

function isPayHeading(text: string, index: ProfileIndex): boolean {
  const concepts = generalHeadingOf(text, index)?.concepts ?? []
  return concepts.length > 0 && concepts.every((concept) => concept === 'pay')
}

function namesMoney(text: string, { hitsOf }: ProfileIndex): boolean {
  return (['en', 'fr'] as const).some((language) => (hitsOf(text, language).get('currencies') ?? []).length > 0)
}

/** The one day on which a sentence says that the notice closes; null where sentences name several. */
function deadlineInText(blocks: readonly Block[], index: ProfileIndex): HeaderFields['deadline'] {
  return closingDay(blocks, index, 'closing') ?? closingDay(blocks, index, 'invitations')
}

/** `table`: whose words say that one may apply. */
function closingDay(
  blocks: readonly Block[],
  index: ProfileIndex,
  table: 'closing' | 'invitations',
): HeaderFields['deadline'] {
  const { lexicon, profile } = index
  const found = blocks.flatMap((block) =>
    block.kind === 'title' || block.kind === 'heading'
      ? []
      : closingsIn(block.text, index, table).map((text) => ({ block, text })),
  )
  const read = found.flatMap(({ block, text }) => {
    const value = parseDeadline(text, { lexicon, dayFirst: profile.dayFirst })
    return value === null ? [] : [{ value, text, block: block.id }]
  })
  const [one] = read
  return one !== undefined && new Set(read.map(({ value }) => value.date)).size === 1 ? one : null
}

/** From the words that say until when one may apply to the end of their sentence. */
function closingsIn(text: string, { lexicon }: ProfileIndex, table: string): string[] {
  return sentencesOf(text, lexicon).flatMap((span) => {
    const sentence = text.slice(span.start, span.end)
    if (!/\d/u.test(sentence)) return []
    const words = wordsOf(sentence)
    return (['en', 'fr'] as const).flatMap((language) => {
      const hits = lexicon.find(sentence, words, language)
      const closing = hits.get(table) ?? []
      const until = hits.get('until') ?? []
      const said = closing[0]
      if (said === undefined) return []
      const alone = closing.find(({ row }) => row.value === 'date')
      const limit = until.find(({ start }) => start > said.start)
      const start = alone?.start ?? limit?.start
      return start === undefined ? [] : [sentence.slice(start)]
    })
  })
}
