import { understandFile } from '../../electron/workers/understand-file.ts'
import { alignSides } from '../../shared/align/align-sides.ts'
import { defineCheck, type Check, type Report, type Row, type Severity } from '../../shared/checks/check.ts'
import { runChecks } from '../../shared/checks/run/run-checks.ts'
import type { Block } from '../../shared/notice/report.ts'
import { fakePool, type FakePool } from './fake-pool.ts'
import { analysed, lexicon } from './lexicon.ts'
import { natoProfile } from './notice.ts'

/** What a check of this pool tells wherever these words stand face to face; '' for a side that it says nothing of. */
export interface Told {
  /** Reference of the notice that it tells it of. */
  of: string
  check: string
  en: string
  fr: string
  severity?: Severity
  /** Named though no word of it is marked. */
  besides?: 'en' | 'fr'
  /** Words of the passage, where those that are marked stand elsewhere as well. */
  within?: string
}

/**
 * Reads as the app does, and tells what it is given to tell: the checks of some other version, in sentences of its own
 * (`wording`).
 */
export function tellingPool(told: readonly Told[], wording: string): FakePool {
  const pool = fakePool()
  pool.read = ({ name, bytes }) =>
    understandFile(bytes, name, { profiles: [natoProfile], anyway: false, pdfAssets: '', ocr: false })
  const checks = [...new Set(told.map(({ check }) => check))].map((id) => checkOf(id, told, wording))
  pool.judge = (draft, profile, options) => {
    pool.judged += 1
    const alignment = alignSides(analysed(draft.en, draft.fr, profile))
    const found = runChecks({ ...draft, alignment }, profile, { ...options, lexicon, collection: undefined }, checks)
    return Promise.resolve({ alignment, ...found, milliseconds: { align: 0, check: 0 }, digest: null })
  }
  return pool
}

type ToldValues = { en: string; fr: string; wording: string }

function checkOf(id: string, told: readonly Told[], wording: string): Check {
  return defineCheck<{ told: ToldValues }>({
    id,
    rank: 'value',
    severity: 'error',
    title: { en: id, fr: id },
    explain: { en: id, fr: id },
    messages: {
      told: {
        en: ({ en, fr }) => `${wording}: ${en} / ${fr}.`,
        fr: ({ en, fr }) => `${wording} : ${en} / ${fr}.`,
      },
    },
    run: ({ rows, notice }) =>
      told
        .filter(({ check, of }) => check === id && of === notice.reference)
        .flatMap((one) => rows.flatMap((row) => reportOf(one, row, wording) ?? [])),
  })
}

function reportOf(
  { en, fr, severity, besides, within = '' }: Told,
  row: Row,
  wording: string,
): Report<{ told: ToldValues }> | null {
  if (![...row.en, ...row.fr].some(({ text }) => text.includes(within))) return null
  const marks = { en: markOf(en, row.en), fr: markOf(fr, row.fr) }
  if ((en !== '' && marks.en === null) || (fr !== '' && marks.fr === null)) return null
  const ids = (blocks: readonly Block[], language: 'en' | 'fr'): string[] =>
    marks[language] === null && besides !== language ? [] : blocks.map(({ id }) => id)
  return {
    message: 'told',
    values: { en, fr, wording },
    en: ids(row.en, 'en'),
    fr: ids(row.fr, 'fr'),
    marks: [marks.en, marks.fr].filter((mark) => mark !== null),
    ...(severity && { severity }),
  }
}

function markOf(words: string, blocks: readonly Block[]) {
  for (const { id, text } of words === '' ? [] : blocks) {
    const start = text.indexOf(words)
    if (start !== -1) return { block: id, start, end: start + words.length }
  }
  return null
}
