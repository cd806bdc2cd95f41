import type { Severity } from '../../shared/checks/check.ts'
import { uncertainPairing } from '../../shared/checks/check.ts'
import type { Finding, NoticeView } from '../../shared/ipc/views.ts'
import { blocksById } from '../../shared/notice/block-text.ts'
import type { Block } from '../../shared/notice/report.ts'
import { shownSections, type ShownSection } from './shown-sections.ts'
import { gravest } from './severity.ts'

/** Two counterparts on one line; an empty side is a gap. */
export interface PairRow {
  kind: 'pair'
  key: string
  en: readonly Block[]
  fr: readonly Block[]
  confidence: number
  section: ShownSection
  /** 'plain' and 'items' aside, what the line is drawn as. */
  form: 'letterhead' | 'heading' | 'title' | 'field' | 'banner' | 'text'
  /** Of the findings that point here. */
  findings: readonly Finding[]
  severity: Severity | null
  /** True where both sides have a text and the pairing is unsure. */
  uncertain: boolean
  /** Put together, or set apart, by a person. */
  byHand: boolean
}
/** Rows folded away because nothing is to be said about them. */
export interface FoldRow {
  kind: 'fold'
  key: string
  rows: readonly PairRow[]
  open: boolean
}
export type DeskRow = PairRow | FoldRow

/** Every pair of the alignment as a row, in reading order. */
export function pairRows(notice: NoticeView, findings: readonly Finding[]): PairRow[] {
  const en = blocksById(notice.en)
  const fr = blocksById(notice.fr)
  const sections = shownSections(notice)
  const byHand = new Set(notice.pairings.flatMap((pairing) => [...pairing.en, ...pairing.fr]))
  const byBlock = new Map<string, Finding[]>()
  for (const finding of findings) {
    for (const block of new Set([
      ...finding.en,
      ...finding.fr,
      ...finding.evidence.map((evidence) => evidence.block),
    ])) {
      const known = byBlock.get(block)
      if (known) known.push(finding)
      else byBlock.set(block, [finding])
    }
  }
  return notice.alignment.flatMap((pair) => {
    const enBlocks = found(pair.en, en)
    const frBlocks = found(pair.fr, fr)
    const blocks = [...enBlocks, ...frBlocks]
    const first = blocks[0]
    if (!first) return []
    const concerned = [...new Set(blocks.flatMap((block) => byBlock.get(block.id) ?? []))]
    return [
      {
        kind: 'pair' as const,
        key: `${pair.en.join('+')}|${pair.fr.join('+')}`,
        en: enBlocks,
        fr: frBlocks,
        confidence: pair.confidence,
        section: sections.get(first.id) ?? first.section,
        form: formOf(blocks),
        findings: concerned,
        severity: gravest(concerned.map(({ severity }) => severity)),
        uncertain: enBlocks.length > 0 && frBlocks.length > 0 && pair.confidence < uncertainPairing,
        byHand: blocks.some(({ id }) => byHand.has(id)),
      },
    ]
  })
}

/** Folds every stretch of rows without warnings, except where its key is in `opened`. */
export function foldQuietRows(rows: readonly PairRow[], opened: ReadonlySet<string>): DeskRow[] {
  const shown: DeskRow[] = []
  let quiet: PairRow[] = []
  const close = (): void => {
    const first = quiet[0]
    if (!first) return
    const key = `fold:${first.key}`
    const open = opened.has(key)
    shown.push({ kind: 'fold', key, rows: quiet, open })
    if (open) shown.push(...quiet)
    quiet = []
  }
  for (const row of rows) {
    if (row.severity === null) quiet.push(row)
    else {
      close()
      shown.push(row)
    }
  }
  close()
  return shown
}

export interface SectionStart {
  section: ShownSection
  /** Index among the rows shown. */
  index: number
  /** The headings as printed; null where a side has none. */
  en: string | null
  fr: string | null
  severity: Severity | null
}

/** Where each section begins. A section that comes back later in the notice begins again there. */
export function sectionStarts(rows: readonly DeskRow[]): SectionStart[] {
  const starts: SectionStart[] = []
  rows.forEach((row, index) => {
    const pairs = row.kind === 'pair' ? [row] : row.open ? [] : row.rows
    for (const pair of pairs) {
      const last = starts.at(-1)
      if (last?.section !== pair.section) {
        const isHeading = pair.form === 'heading'
        starts.push({
          section: pair.section,
          index,
          en: isHeading ? textOf(pair.en) : null,
          fr: isHeading ? textOf(pair.fr) : null,
          severity: pair.severity,
        })
      } else last.severity = gravest([last.severity, pair.severity].filter((severity) => severity !== null))
    }
  })
  return starts
}

/** The section that holds the row at `index`. */
export function sectionAt(starts: readonly SectionStart[], index: number): SectionStart | null {
  return starts.findLast((start) => start.index <= index) ?? starts[0] ?? null
}

/** Index of the first row that a finding points at, -1 where none does. */
export function rowOfFinding(rows: readonly DeskRow[], findingId: string): number {
  return rows.findIndex((row) => isConcerned(row, findingId))
}

/** Index of the row, or of the fold, that holds a block; -1 where none does. */
export function rowOfBlock(rows: readonly DeskRow[], block: string): number {
  const holds = ({ en, fr }: PairRow): boolean => en.some(({ id }) => id === block) || fr.some(({ id }) => id === block)
  return rows.findIndex((row) => (row.kind === 'pair' ? holds(row) : !row.open && row.rows.some(holds)))
}

/** Whether the warning being looked at points at a row. */
export function isConcerned(row: DeskRow, findingId: string | null): boolean {
  return findingId !== null && row.kind === 'pair' && row.findings.some(({ id }) => id === findingId)
}

function found(ids: readonly string[], blocks: ReadonlyMap<string, Block>): Block[] {
  return ids.flatMap((id) => blocks.get(id) ?? [])
}

function formOf(blocks: readonly Block[]): PairRow['form'] {
  const kinds = new Set(blocks.map(({ kind }) => kind))
  for (const kind of ['heading', 'title', 'field', 'banner'] as const) if (kinds.has(kind)) return kind
  return kinds.size === 1 && kinds.has('letterhead') ? 'letterhead' : 'text'
}

function textOf(blocks: readonly Block[]): string | null {
  return blocks.length === 0 ? null : blocks.map(({ text }) => text).join(' ')
}
