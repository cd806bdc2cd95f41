import type { Block, Fields, HeaderFields, Language, Located, Position } from '../notice/report.ts'
import type { FieldName } from '../profile/profile.ts'
import { currencyOfPlaces, parseSalary } from '../values/amount.ts'
import { parseClearance } from '../values/clearance.ts'
import { parseDeadline, parseStart } from '../values/date.ts'
import { dayOrder } from '../values/day-order.ts'
import { parseGrade, type GradeRules } from '../values/grade.ts'
import { parseReports } from '../values/reports.ts'
import { parseSmallNumber, splitTitle } from '../values/title.ts'
import { isPendingBudget } from './budget-status.ts'
import type { ProfileIndex } from './profile-index.ts'
import { readPositions } from './read-positions.ts'
import { referenceOf, tellFields } from './tell-fields.ts'
import { longest } from './line-lengths.ts'
import { senseOf } from './sense-line.ts'
import { gradeBehind, isBody, isGradeLine } from './value-forms.ts'

interface Labelled {
  block: Block
  label: string
  value: string
  /** 0 for a label of the header; more where another would be believed before it. */
  trust: number
}

/**
 * The values of one side's header, and the reports, each with the words it was read from. `notice`: the blocks of both
 * sides, for what the notice says of itself as a whole, such as its country.
 */
export function readFields(
  blocks: readonly Block[],
  index: ProfileIndex,
  language: Language,
  notice: readonly Block[] = blocks,
): Fields {
  const { profile, lexicon } = index
  const dates = { lexicon, dayFirst: profile.dayFirst ?? dayOrder(blocks.map(({ text }) => text)) }
  const homeCurrency = (): string | undefined => currencyOfPlaces(notice.map(({ text }) => text).join('\n'), lexicon)
  const pay = { ...profile, lexicon, homeCurrency }
  const labelled = findLabelled(blocks, index, language)
  const from = <T>(entries: readonly Labelled[], parse: (value: string, label: string) => T | null): Located<T> => {
    for (const { block, label, value } of entries) {
      const parsed = parse(value, label)
      if (parsed !== null) return { value: parsed, text: value, block: block.id }
    }
    return null
  }
  const read = <T>(field: FieldName, parse: (value: string, label: string) => T | null): Located<T> =>
    from(labelled.get(field) ?? [], parse)
  // In no known form, a line of the header is believed before a label that stands somewhere in the text.
  const isOpen = profile.general === true
  const inHeader = (field: FieldName): Located<string> =>
    from(
      (labelled.get(field) ?? []).filter(({ trust }) => !isOpen || trust < leastTrust),
      anyWords,
    )
  // "Office: Regional Office" is no place where another line says one.
  const sites = (labelled.get('location') ?? []).filter(
    ({ trust, value }) => trust < leastTrust && !isBody(value, index),
  )
  const titles = readTitle(blocks, index, read('title', anyWords), read('posts', parseSmallNumber))
  const stated: HeaderFields = {
    ...titles,
    reference:
      titles.reference ??
      read('reference', (value) =>
        profile.general === true
          ? referenceOf(value, index.lexicon)
          : (new RegExp(profile.referencePattern, 'u').exec(value)?.[0] ?? null),
      ),
    location: isOpen ? (from(sites, anyWords) ?? inHeader('location')) : inHeader('location'),
    body: inHeader('body'),
    schedule: inHeader('schedule'),
    deadline: read('deadline', (value) => parseDeadline(value, dates)),
    salary: read('salary', (value, label) => parseSalary(value, label, pay)),
    // "Pay band: 5": of a label that may mean either, the value says which.
    grade:
      read('grade', (value) => parseGrade(value, profile)) ??
      gradeInTitle(titles.title, profile, blocks) ??
      (isOpen ? read('salary', (value) => (isBand(value, profile) ? parseGrade(value, profile) : null)) : null),
    clearance: read('clearance', (value) => parseClearance(value, profile.clearances)),
    pendingBudget: readPendingBudget(blocks, index),
    directReports: read('directReports', (value) => parseReports(value, profile.none)),
    indirectReports: read('indirectReports', (value) => parseReports(value, profile.none)),
    contract: read('contract', anyWords),
    startDate: read('startDate', (value) => parseStart(value, dates)),
  }
  const told = isOpen ? withRest({ ...stated, ...tellFields(blocks, stated, index, pay) }, read) : stated
  const positions = readPositions(blocks, told, index, language)
  return { ...told, pendingBudget: pendingOf(told.pendingBudget, positions, blocks), positions }
}

/** A grade, or a number or two that are no pay: "5", "5-7". */
function isBand(value: string, { gradePattern }: GradeRules): boolean {
  return /^\d{1,2}(?:\s?[-–/]\s?\d{1,2})?$/u.test(value) || isGradeLine(value, gradePattern)
}

/** Of fields whose values are any words. */
const anyWords = (value: string): string | null => (value === '' ? null : value)

/** From where on a label stands outside the header. */
const leastTrust = 2

/** What only a label in the text says. */
function withRest<Told extends HeaderFields>(
  told: Told,
  read: (field: FieldName, parse: (value: string) => string | null) => Located<string>,
): Told {
  return {
    ...told,
    location: told.location ?? read('location', anyWords),
    body: told.body ?? read('body', anyWords),
    schedule: told.schedule ?? read('schedule', anyWords),
  }
}

/** A notice waits for its budget where one of its posts does; the words are that post's line then. */
function pendingOf(
  whole: Located<boolean>,
  positions: readonly Position[],
  blocks: readonly Block[],
): Located<boolean> {
  const pending = positions.find(({ pendingBudget }) => pendingBudget)
  if (whole?.value === true || pending === undefined) return whole
  return { value: true, text: blocks.find(({ id }) => id === pending.block)?.text ?? '', block: pending.block }
}

function findLabelled(blocks: readonly Block[], index: ProfileIndex, language: Language): Map<FieldName, Labelled[]> {
  const found = new Map<FieldName, Labelled[]>()
  for (const block of blocks) {
    if (
      block.section === 'header'
        ? block.kind !== 'field'
        : block.text.length > longest.statement || block.kind === 'heading'
    )
      continue
    const match = senseOf(block.text, index).label(language)
    if (match === null || match.field === 'bare' || match.field === 'other') continue
    const isReport = match.field === 'directReports' || match.field === 'indirectReports'
    const isStated = index.profile.general === true && match.colon && block.text.length <= longest.labelledLine
    if (
      block.section !== 'header' &&
      !isStated &&
      !(isReport && (match.colon || block.text.length < longest.shortLine))
    )
      continue
    const entry = {
      block,
      label: block.text.slice(0, match.labelEnd),
      value: block.text.slice(match.valueStart).trim(),
      trust: (match.isLesser ? 1 : 0) + (block.section === 'header' ? 0 : leastTrust),
    }
    found.set(match.field, [...(found.get(match.field) ?? []), entry])
  }
  for (const entries of found.values()) entries.sort((a, b) => a.trust - b.trust)
  return found
}

/** A title with what else stands in it. */
interface TitleLine {
  text: string
  block: string
  parts: ReturnType<typeof splitTitle>
}

function readTitle(
  blocks: readonly Block[],
  index: ProfileIndex,
  labelledTitle: Located<string>,
  labelledPosts: Located<number>,
): Pick<Fields, 'title' | 'reference' | 'posts'> {
  const lineOf = (written: string, text: string, block: string): TitleLine => ({
    text,
    block,
    parts: splitTitle(written, index.profile.referencePattern),
  })
  const lines = blocks.filter(({ kind }) => kind === 'title').map(({ text, id }) => lineOf(text, text, id))
  const own = labelledTitle && lineOf(labelledTitle.value, labelledTitle.text, labelledTitle.block)
  const titled = own ?? lines.find(({ parts }) => /\p{L}{2}/u.test(parts.title))
  const title = titled
    ? { value: withoutGrade(titled.parts.title, index), text: titled.text, block: titled.block }
    : null
  const all = own === null ? lines : [...lines, own]
  return {
    title,
    reference: referenceIn(all),
    posts: postsIn(all) ?? labelledPosts ?? (title && { value: 1, text: '', block: title.block }),
  }
}

function referenceIn(lines: readonly TitleLine[]): Located<string> {
  for (const { parts, block } of lines)
    if (parts.reference !== null) return { value: parts.reference, text: parts.reference, block }
  return null
}

function postsIn(lines: readonly TitleLine[]): Located<number> {
  for (const { parts, text, block } of lines) if (parts.posts !== null) return { value: parts.posts, text, block }
  return null
}

/**
 * "Legal Officer (P-2)" where sections have names and no numbers: the grade has its own line, and is no part of the
 * title. Without any known form, what is behind a title is read with it (`tellFields`).
 */
function withoutGrade(title: string, { general, profile }: ProfileIndex): string {
  const grade = general && profile.general !== true ? gradeBehind(title, profile) : null
  return grade === null ? title : `${title.slice(0, grade.start)} ${title.slice(grade.end)}`.trim()
}

/** Organisations that print the grade behind the title and nowhere else: "Administrator (Grade A1/A2)". */
function gradeInTitle(title: Located<string>, rules: GradeRules, blocks: readonly Block[]): Fields['grade'] {
  for (const block of blocks.filter(({ kind, id }) => kind === 'title' || id === title?.block)) {
    const bracket = /[([]([^()[\]]*?\bgrade\b)?([^()[\]]*)[)\]]/iu.exec(block.text)
    const written = bracket?.[2]?.trim() ?? ''
    // "TWO (2) OFFICERS": a number alone is a grade only where the word stands before it.
    const isNumber = /^[\d\s]*$/u.test(written) && bracket?.[1] === undefined
    const value = isNumber ? null : parseGrade(written, rules)
    if (bracket !== null && value !== null) return { value, text: bracket[0], block: block.id }
  }
  return null
}

function readPendingBudget(blocks: readonly Block[], index: ProfileIndex): Fields['pendingBudget'] {
  const said = blocks.find(
    (block) => (block.kind === 'banner' || block.section === 'header') && isPendingBudget(block.text, index),
  )
  if (said !== undefined) return { value: true, text: said.text, block: said.id }
  const first = blocks.find((block) => block.kind === 'title') ?? blocks[0]
  return first === undefined ? null : { value: false, text: '', block: first.id }
}
