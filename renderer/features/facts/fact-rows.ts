import type { NoticeView } from '../../../shared/ipc/views.ts'
import { pairPositions } from '../../../shared/align/pair-positions.ts'
import type { Fields, HeaderFields, Located, Position, Side } from '../../../shared/notice/report.ts'
import type { Formats } from '../../text/formats.ts'
import type { Text } from '../../text/en.ts'

export type FactName = keyof HeaderFields
export interface FactRow {
  /** Unique among the rows of a notice. */
  key: string
  /** What the row is about; one of several posts is none of the header's facts. */
  name: FactName | 'position'
  /** Its name in the reader's language. */
  label: string
  /** In the interface's form; null where the side does not state it. */
  en: FactValue | null
  fr: FactValue | null
  agreement: 'agrees' | 'differs' | 'missing'
  /** Findings about this fact, for going there. */
  findings: string[]
}
export interface FactValue {
  shown: string
  printed: string
}

const factNames: readonly FactName[] = [
  'reference',
  'title',
  'posts',
  'grade',
  'deadline',
  'salary',
  'location',
  'body',
  'schedule',
  'clearance',
  'pendingBudget',
  'directReports',
  'indirectReports',
  'contract',
  'startDate',
]

/** Facts whose two values are the same in every language; the others are words, and only a check can compare them. */
const comparedByValue = new Set<FactName>([
  'reference',
  'posts',
  'grade',
  'deadline',
  'salary',
  'clearance',
  'pendingBudget',
  'directReports',
  'indirectReports',
  'startDate',
])

const checksOf: Partial<Record<FactName, string>> = {
  pendingBudget: 'budget-status-mismatch',
  directReports: 'reports-mismatch',
  indirectReports: 'reports-mismatch',
}

/** The facts that at least one side states, with what the checks and the values themselves say about them. */
export function factRows(notice: NoticeView, text: Text, format: Formats): FactRow[] {
  const { en, fr } = notice
  return factNames.flatMap((name) => {
    const enField = en?.fields[name] ?? null
    const frField = fr?.fields[name] ?? null
    if (enField === null && frField === null) return []
    const findings = concerning(notice, name, [enField, frField])
    const missing = enField === null || frField === null
    const differs = findings.length > 0 || (comparedByValue.has(name) && !sameValue(enField, frField))
    const row: FactRow = {
      key: name,
      name,
      label: text.facts.names[name],
      en: valueOf(en?.fields ?? null, name, text, format),
      fr: valueOf(fr?.fields ?? null, name, text, format),
      agreement: missing ? 'missing' : differs ? 'differs' : 'agrees',
      findings,
    }
    return name === 'posts' ? [row, ...positionRows(notice, text)] : [row]
  })
}

/** The posts of a notice for several, one a row, in the order of the English list. */
function positionRows(notice: NoticeView, text: Text): FactRow[] {
  return pairPositions(notice).map((pair, at) => {
    const [en, fr] = [positionAt(notice.en, pair.en), positionAt(notice.fr, pair.fr)]
    const findings = concerningPosition(notice, en, fr)
    const missing = en === null || fr === null
    return {
      key: `position ${at}`,
      name: 'position',
      label: text.facts.position(at + 1),
      en: en && shownPosition(notice.en, en, text),
      fr: fr && shownPosition(notice.fr, fr, text),
      agreement: missing ? 'missing' : findings.length > 0 || !saySame(en, fr) ? 'differs' : 'agrees',
      findings,
    }
  })
}

function positionAt(side: Side | null, at: number | null): Position | null {
  return at === null ? null : (side?.fields.positions[at] ?? null)
}

/** Findings on the post's two lines and nothing else; several posts in one sentence are told apart by their values. */
function concerningPosition(notice: NoticeView, en: Position | null, fr: Position | null): string[] {
  if (en !== null && fr !== null && saySame(en, fr) && isInSentence(notice, en)) return []
  const isOnly = (blocks: readonly string[], position: Position | null) => blocks.every((id) => id === position?.block)
  return notice.findings
    .filter(({ check, severity }) => check === 'positions-mismatch' && severity !== 'info')
    .filter((finding) => isOnly(finding.en, en) && isOnly(finding.fr, fr))
    .map(({ id }) => id)
}

function isInSentence({ en }: NoticeView, { block }: Position): boolean {
  return (en?.fields.positions.filter((position) => position.block === block).length ?? 0) > 1
}

/** As far as values tell: a grade that one side alone gives is for the check to judge, as places are. */
function saySame(en: Position, fr: Position): boolean {
  const areTwo = (one: unknown, other: unknown): boolean =>
    one !== null && other !== null && JSON.stringify(one) !== JSON.stringify(other)
  return !areTwo(en.grade, fr.grade) && !areTwo(en.reference, fr.reference) && en.pendingBudget === fr.pendingBudget
}

function shownPosition(side: Side | null, position: Position, { facts }: Text): FactValue {
  const { posts, reference, title, grade, location, pendingBudget } = position
  const parts = [
    ...(posts > 1 ? [facts.likePosts(posts)] : []),
    ...(reference === null ? [] : [reference]),
    title,
    ...(grade === null ? [] : [shownGrade(grade, facts)]),
    ...(location === null ? [] : [location]),
    ...(pendingBudget ? [facts.pendingBudget] : []),
  ]
  return {
    shown: parts.filter((part) => part !== '').join(' · '),
    printed: side?.blocks.find(({ id }) => id === position.block)?.text ?? '',
  }
}

function concerning(notice: NoticeView, name: FactName, fields: Located<unknown>[]): string[] {
  const check = checksOf[name] ?? `${name}-mismatch`
  const blocks = new Set(fields.flatMap((field) => (field ? [field.block] : [])))
  const ofCheck = notice.findings.filter((finding) => finding.check === check && finding.severity !== 'info')
  // Direct and indirect reports share a check: the block tells which one is meant, where it tells anything.
  const here = ofCheck.filter((finding) => [...finding.en, ...finding.fr].some((id) => blocks.has(id)))
  const shared = name === 'directReports' || name === 'indirectReports'
  return (shared ? here.filter(() => !sameValue(fields[0] ?? null, fields[1] ?? null)) : ofCheck).map(({ id }) => id)
}

function sameValue(a: Located<unknown>, b: Located<unknown>): boolean {
  return JSON.stringify(a?.value ?? null) === JSON.stringify(b?.value ?? null)
}

function valueOf(fields: Fields | null, name: FactName, text: Text, format: Formats): FactValue | null {
  const field = fields?.[name] ?? null
  if (fields === null || field === null) return null
  const some = name === 'pendingBudget' ? pendingOfSome(fields, text) : null
  return { shown: some ?? shownField(fields, name, text, format), printed: field.text }
}

/** Of posts that are told apart, how many wait for their budget; null where all do or none is told to. */
function pendingOfSome({ positions }: Fields, { facts }: Text): string | null {
  const count = (some: readonly Position[]): number => some.reduce((sum, { posts }) => sum + posts, 0)
  const waiting = count(positions.filter(({ pendingBudget }) => pendingBudget))
  return waiting === 0 || waiting === count(positions) ? null : facts.pendingOfSome(waiting, count(positions))
}

/** The value of one field, for which its own way of showing it is asked. */
function shownField<Name extends FactName>(
  fields: Pick<Fields, Name>,
  name: Name,
  { facts }: Text,
  format: Formats,
): string {
  const field: Located<ValueOf<Name>> = fields[name]
  return field === null ? '' : shownValues[name](field.value, facts, format)
}

type ValueOf<Name extends FactName> = NonNullable<HeaderFields[Name]>['value']
type Shown<Value> = (value: Value, facts: Text['facts'], format: Formats) => string

const asItStands: Shown<string> = (value) => value
const asNumber: Shown<number> = (value, _facts, format) => format.number(value)

const shownValues: { [Name in FactName]: Shown<ValueOf<Name>> } = {
  reference: asItStands,
  title: asItStands,
  location: asItStands,
  body: asItStands,
  schedule: asItStands,
  clearance: asItStands,
  posts: asNumber,
  directReports: asNumber,
  indirectReports: asNumber,
  pendingBudget: (isPending, facts) => (isPending ? facts.pendingBudget : facts.noPendingBudget),
  deadline: ({ date, time }, _facts, format) =>
    time === null ? format.date(date) : `${format.date(date)}, ${format.time(time)}`,
  salary: ({ amount, max, currency, period }, facts, format) => {
    const money = format.money(amount, currency)
    return facts.paid[period](max === undefined ? money : `${money} – ${format.money(max, currency)}`)
  },
  contract: asItStands,
  startDate: (start, _facts, format) => (/^\d{4}-\d{2}-\d{2}$/u.test(start) ? format.date(start) : start),
  grade: shownGrade,
}

function shownGrade({ min, max }: { min: string; max: string }, facts: Text['facts']): string {
  return min === max ? min : facts.twinGrade(min, max)
}
