import { createHash } from 'node:crypto'
import type { SQLOutputValue } from 'node:sqlite'
import type { HistoryCounts } from '../../../../shared/ipc/history-views.ts'

/** Only ever added to: what was decided stays decided, and taking it back is a row of its own. */
export interface DecisionTable {
  id: string
  post: string
  finding: string
  check: string
  text_en: string
  text_fr: string
  kind: string
  reason_kind: string | null
  reason_text: string | null
  author: string
  at: string
  seal: string
}

/** Only ever added to. */
export interface SignatureTable {
  id: string
  post: string
  language: string
  kind: string
  side: string
  author: string
  at: string
  seal: string
}

/** Only ever added to. `en` and `fr`: fingerprints of passages, a JSON array each. */
export interface PairingTable {
  id: string
  post: string
  en: string
  fr: string
  kind: string
  author: string
  at: string
  seal: string
}

/**
 * What a post said, by content, so that the next revision can be set against it. `body`: both sides' texts, deflated,
 * base64. Only ever added to.
 */
export interface RevisionTable {
  post: string
  content: string
  at: string
  body: string
  seal: string
}

/** Only ever added to. `body`: a LibraryStep as JSON; '' where `taken_back` names the step that no longer holds. */
export interface ClauseStepTable {
  id: string
  body: string
  taken_back: string | null
  author: string
  at: string
  seal: string
}

/**
 * What people taught the desk of forms. Only ever added to. `body`: a FormStep as JSON; '' where `taken_back` names the
 * step that no longer holds.
 */
export type FormStepTable = ClauseStepTable

/**
 * What the checks said, as JSON. `decided`: of what was decided (a Said); `given`: when a side was signed (a Said[]);
 * `newer`: what only a newer version sees of a `content` that was signed (a Said[]). `about` is the decision's or the
 * signature's id, `by` the code that judged, `version` the app's, for people. Only ever added to.
 */
export interface SaidTable {
  id: string
  about: string
  kind: string
  by: string
  version: string
  content: string
  body: string
  at: string
  seal: string
}

/** A notice that was opened, by its id and by its content: either is enough to know it again. */
export interface SeenTable {
  key: string
  at: string
  seal: string
}

/** Files that were opened by themselves, outside any watched folder. */
export interface OpenedFileTable {
  path: string
  at: string
  seal: string
}

/** Contents that a person wants shown as a notice though they were not taken for one. */
export interface ShownAnywayTable {
  sha256: string
  at: string
  seal: string
}

/** What was mended: `body` is a HistoryMending as JSON, `told` whether a person has read it (0 or 1). */
export interface MendingTable {
  at: string
  body: string
  told: number
}

export interface HistoryTables {
  decision: DecisionTable
  signature: SignatureTable
  pairing: PairingTable
  revision: RevisionTable
  clause_step: ClauseStepTable
  form_step: FormStepTable
  said: SaidTable
  seen: SeenTable
  opened_file: OpenedFileTable
  shown_anyway: ShownAnywayTable
  mending: MendingTable
}

/** What has to be known of a table to carry its rows from one file to another. */
interface CarriedTable {
  name: Exclude<keyof HistoryTables, 'mending'>
  columns: readonly string[]
  key: readonly string[]
  /** What its rows count as, where it is told what stands there, what came from a copy and what is lost. */
  counted: keyof HistoryCounts
  /** The version of the history that has it first; absent of those that were always there. */
  since?: number
  /** Rows may go again: an older copy is no word for what is missing. */
  isChanging?: true
  /** What a sound value looks like, where any text would not do. */
  forms?: Readonly<Record<string, RegExp>>
}

const id = /^[\w-]{1,200}$/u

export const carriedTables: readonly CarriedTable[] = [
  {
    name: 'decision',
    columns: [
      'id',
      'post',
      'finding',
      'check',
      'text_en',
      'text_fr',
      'kind',
      'reason_kind',
      'reason_text',
      'author',
      'at',
    ],
    key: ['id'],
    counted: 'decisions',
    forms: { id, kind: /^(?:open|to-fix|dismissed)$/u, reason_kind: /^(?:false-alarm|accepted|other)$/u },
  },
  {
    name: 'signature',
    columns: ['id', 'post', 'language', 'kind', 'side', 'author', 'at'],
    key: ['id'],
    counted: 'signatures',
    forms: { id, language: /^(?:en|fr)$/u, kind: /^(?:signed|withdrawn)$/u },
  },
  {
    name: 'pairing',
    columns: ['id', 'post', 'en', 'fr', 'kind', 'author', 'at'],
    key: ['id'],
    counted: 'pairings',
    forms: { id, kind: /^(?:paired|taken-back)$/u, en: /^\[.*\]$/u, fr: /^\[.*\]$/u },
  },
  {
    name: 'revision',
    columns: ['post', 'content', 'at', 'body'],
    key: ['post', 'content'],
    counted: 'revisions',
    forms: { body: /^[A-Za-z0-9+/=]+$/u },
  },
  {
    name: 'clause_step',
    columns: ['id', 'body', 'taken_back', 'author', 'at'],
    key: ['id'],
    counted: 'clauseSteps',
    forms: { id, body: /^(?:\{.*\})?$/u },
  },
  {
    name: 'form_step',
    columns: ['id', 'body', 'taken_back', 'author', 'at'],
    key: ['id'],
    counted: 'formSteps',
    since: 3,
    forms: { id, body: /^(?:\{.*\})?$/u },
  },
  {
    name: 'said',
    columns: ['id', 'about', 'kind', 'by', 'version', 'content', 'body', 'at'],
    key: ['id'],
    counted: 'saids',
    since: 2,
    forms: { id, kind: /^(?:decided|given|newer)$/u, body: /^(?:\{.*\}|\[.*\])$/u },
  },
  { name: 'seen', columns: ['key', 'at'], key: ['key'], counted: 'marks' },
  { name: 'opened_file', columns: ['path', 'at'], key: ['path'], counted: 'marks', isChanging: true },
  { name: 'shown_anyway', columns: ['sha256', 'at'], key: ['sha256'], counted: 'marks', isChanging: true },
]
export type { CarriedTable }

const optional = new Set(['reason_kind', 'reason_text', 'taken_back'])

export type SaidRow = Record<string, SQLOutputValue>

/**
 * Stands beside every row: sixteen hexadecimal digits that only these values give. A file system that hands out other
 * bytes than it was given is known by it, where SQLite sees only whether its pages hang together.
 */
export function sealOf(table: CarriedTable, row: SaidRow): string {
  const values = table.columns.map((column) => row[column] ?? null)
  return createHash('sha256')
    .update(JSON.stringify([table.name, ...values]))
    .digest('hex')
    .slice(0, 16)
}

/** Gives a row its seal. */
export function sealed<Name extends CarriedTable['name']>(
  name: Name,
  row: Omit<HistoryTables[Name], 'seal'>,
): Omit<HistoryTables[Name], 'seal'> & { seal: string } {
  const table = carriedTables.find((each) => each.name === name)
  if (table === undefined) throw new Error(`no table ${name}`)
  return { ...row, seal: sealOf(table, row as SaidRow) }
}

// A page that was overwritten gives text that nobody wrote: control signs, and bytes that are no text.
const unwritten = /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFD]/u

/** Whether a row without a seal can be what was written: text in each place, a time that is one, known words. */
export function isSound(table: CarriedTable, row: SaidRow): boolean {
  return table.columns.every((column) => {
    const value = row[column] ?? null
    if (value === null) return optional.has(column)
    if (typeof value !== 'string' || unwritten.test(value)) return false
    if (column === 'at') return !Number.isNaN(Date.parse(value))
    return table.forms?.[column]?.test(value) ?? true
  })
}

export function noCounts(): HistoryCounts {
  return { decisions: 0, signatures: 0, pairings: 0, clauseSteps: 0, formSteps: 0, revisions: 0, saids: 0, marks: 0 }
}
