import type { PairedBlocks } from '../../../shared/align/hand-pairing.ts'
import { otherLanguage } from '../../../shared/notice/block-text.ts'
import type { Block, Language } from '../../../shared/notice/report.ts'
import type { PairRow } from '../../notice/rows.ts'

type Texts = Pick<PairRow, 'key' | 'form' | 'en' | 'fr'>

/** The pairings made by hand that a row's blocks are part of, oldest first. */
export function pairingsOfRow(row: Pick<PairRow, 'en' | 'fr'>, pairings: readonly PairedBlocks[]): PairedBlocks[] {
  const [en, fr] = [ids(row.en), ids(row.fr)]
  return pairings.filter(
    (pairing) => pairing.en.some((id) => en.includes(id)) || pairing.fr.some((id) => fr.includes(id)),
  )
}

/** Every passage of the row on its own; nothing where it has only one. */
export function splitOf(row: Pick<PairRow, 'en' | 'fr'>): PairedBlocks[] {
  const [en, fr] = [ids(row.en), ids(row.fr)]
  if (en.length + fr.length < 2) return []
  return [
    { en, fr: [] },
    { en: [], fr },
  ].filter(
    (pairing, index) =>
      (index === 0 ? en.length > 0 : en.length === 0 || fr.length > 1) && pairing.en.length + pairing.fr.length > 0,
  )
}

/** The row and the one below as one; null where that would still lack a side, or where there is none below. */
export function joinOf(rows: readonly Texts[], key: string): PairedBlocks | null {
  const at = rows.findIndex((row) => row.key === key)
  const [row, below] = [rows[at], rows[at + 1]]
  if (row === undefined || below === undefined || below.form === 'letterhead') return null
  const joined = { en: ids([...row.en, ...below.en]), fr: ids([...row.fr, ...below.fr]) }
  return joined.en.length > 0 && joined.fr.length > 0 ? joined : null
}

/** Rows whose passages could be the counterpart of what stands in `language` in the row `key`, in reading order. */
export function candidates<Row extends Texts>(rows: readonly Row[], key: string, language: Language): Row[] {
  return rows.filter((row) => row.key !== key && row.form !== 'letterhead' && row[otherLanguage(language)].length > 0)
}

/** Where choosing begins: the nearest that lacks a counterpart itself within a few rows, or else the nearest. */
export function firstCandidate<Row extends Texts>(rows: readonly Row[], key: string, language: Language): Row | null {
  const at = rows.findIndex((row) => row.key === key)
  const distance = (row: Row): number => Math.abs(rows.indexOf(row) - at) - (row[language].length === 0 ? fewRows : 0)
  return candidates(rows, key, language).toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
const fewRows = 20

/**
 * Whether a block of `language` from the row `from` may be dropped on this row's cell: on its counterpart's side, or
 * opposite it.
 */
export function takesDrop(row: Texts, cell: Language, dragged: { language: Language; row: string } | null): boolean {
  if (dragged === null || row.key === dragged.row || row.form === 'letterhead') return false
  const other = otherLanguage(dragged.language)
  return row[other].length > 0 && (cell === other || row[cell].length === 0)
}

export function ids(blocks: readonly Block[]): string[] {
  return blocks.map(({ id }) => id)
}
