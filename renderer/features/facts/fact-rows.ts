import type { NoticeView } from '../../../shared/ipc/views.ts'
import type { Fields, Located } from '../../../shared/notice/report.ts'
import type { Formats } from '../../text/formats.ts'
import type { Text } from '../../text/en.ts'

export type FactName = keyof Fields
export interface FactRow {
  name: FactName
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
    return [
      {
        name,
        en: valueOf(en?.fields ?? null, name, text, format),
        fr: valueOf(fr?.fields ?? null, name, text, format),
        agreement: missing ? ('missing' as const) : differs ? ('differs' as const) : ('agrees' as const),
        findings,
      },
    ]
  })
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
  return fields === null || field === null
    ? null
    : { shown: shownField(fields, name, text, format), printed: field.text }
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

type ValueOf<Name extends FactName> = NonNullable<Fields[Name]>['value']
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
  salary: ({ amount, currency, period }, facts, format) => {
    const money = format.money(amount, currency)
    return period === 'month' ? facts.perMonth(money) : facts.perYear(money)
  },
  grade: ({ min, max }, facts) => (min === max ? min : facts.twinGrade(min, max)),
}
