import { join } from 'node:path'
import { understandFile } from '../../electron/workers/understand-file.ts'
import type { HeaderFields, NoticeReport, Side } from '../../shared/notice/report.ts'
import { assembleNotices, sourceOf } from '../../shared/parse/assemble-notices.ts'
import { judgeAmong } from '../accuracy/judge-among.ts'
import { loadProfiles } from '../accuracy/read-notice.ts'
import type { Construct } from './kind.ts'

/** The day before the notice's deadline. */
const asOf = '2026-12-01'
const pdfAssets = join(import.meta.dirname, '../../node_modules/pdfjs-dist')
/** Most constructs leave what is seen as it was. */
const rightAnswers = new Map<string, ReturnType<typeof readBytes>>()
const desk = { profiles: loadProfiles(), asOf, digests: new Map() }

type Allowed = Pick<Construct, 'leaves' | 'mayLeave' | 'hasNotes'>

/**
 * Where what is read of a file differs from what a reader sees in it: fields, blocks, pairs, findings. Empty where it
 * is read exactly.
 */
export async function differences(bytes: Uint8Array, name: string, seen: string, allowed: Allowed): Promise<string[]> {
  const right = await (rightAnswers.get(seen) ?? readBytes(new TextEncoder().encode(seen), 'seen.txt'))
  rightAnswers.set(seen, Promise.resolve(right))
  const read = await readBytes(bytes, name)
  if (right.notice === null) return [`what is seen is no notice: ${right.failure ?? ''}`]
  if (read.notice === null) return [`no notice: ${read.failure ?? ''}`]
  return compared(read.notice, right.notice, allowed)
}

/** As the app reads it: by the front door, in this process. */
async function readBytes(
  bytes: Uint8Array,
  name: string,
): Promise<{ notice: NoticeReport | null; failure: string | null }> {
  const read = await understandFile(bytes, name, { profiles: desk.profiles, pdfAssets, ocr: false, anyway: false })
  if (!read.ok) return { notice: null, failure: read.failure.code }
  const [draft, another] = assembleNotices([
    { source: sourceOf(name, read.sha256 ?? '', read.file), parsed: read.file },
  ])
  if (draft === undefined || another !== undefined) return { notice: null, failure: 'not one notice' }
  return { notice: judgeAmong(draft, name, desk).notice, failure: null }
}

function compared(read: NoticeReport, right: NoticeReport, { leaves, mayLeave, hasNotes }: Allowed): string[] {
  const wrong: string[] = []
  for (const language of ['en', 'fr'] as const) {
    const [got, wanted] = [read[language], right[language]]
    if (got === null || wanted === null) {
      if (got !== wanted) wrong.push(`the ${language} side is missing`)
      continue
    }
    for (const field of Object.keys(wanted.fields) as (keyof HeaderFields)[]) {
      const [value, better] = [got.fields[field], wanted.fields[field]].map((located) =>
        JSON.stringify(located?.value ?? null),
      )
      if (value !== better) wrong.push(`${language} ${field}: ${String(value)}, not ${String(better)}`)
    }
    if (JSON.stringify(got.fields.positions) !== JSON.stringify(wanted.fields.positions))
      wrong.push(`${language} positions: ${JSON.stringify(got.fields.positions)}`)
    wrong.push(...apart(blocksOf(got, hasNotes), blocksOf(wanted)).map((line) => `${language} block ${line}`))
  }
  const pairs = apart(pairsOf(read, hasNotes), pairsOf(right))
  if (pairs.length > 0 && wrong.length === 0) wrong.push(...pairs.map((line) => `pair ${line}`))
  const said = read.findings.filter(({ check }) => check === 'file-leftovers')
  const others = (notice: NoticeReport): string[] =>
    notice.findings
      .filter(({ check }) => check !== 'file-leftovers')
      .map(({ severity, check, message }) => `${severity} ${check}: ${message.en}`)
  wrong.push(...apart(others(read), others(right)).map((line) => `finding ${line}`))
  if (leaves === undefined && mayLeave !== true && said.length > 0)
    wrong.push(`said as left in the file: ${said[0]?.message.en ?? ''}`)
  if (leaves !== undefined && said.length === 0) wrong.push(`not said as left in the file: ${leaves}`)
  return wrong
}

/** What stands in one and not in the other, in their order. */
function apart(got: readonly string[], wanted: readonly string[]): string[] {
  const lack = (from: readonly string[], lines: readonly string[], sign: string): string[] => {
    const left = [...from]
    return lines
      .filter((line) => {
        const at = left.indexOf(line)
        if (at >= 0) left.splice(at, 1)
        return at < 0
      })
      .map((line) => `${sign} ${line.slice(0, 160)}`)
  }
  const lines = [...lack(got, wanted, '−'), ...lack(wanted, got, '+')]
  return lines.length > 0 || got.join('\n') === wanted.join('\n') ? lines : ['order']
}

function blocksOf({ blocks }: Side, hasNotes = false): string[] {
  return blocks
    .filter(({ kind, section }) => kind !== 'letterhead' && !(hasNotes && section === 'other'))
    .map(({ section, kind, group, text }) => `${section} ${kind} ${group ?? ''} ${plainHeights(text)}`)
}

function pairsOf(notice: NoticeReport, hasNotes = false): string[] {
  const texts = new Map<string, string>()
  for (const side of [notice.en, notice.fr])
    for (const { id, kind, section, text } of side?.blocks ?? [])
      if (kind !== 'letterhead' && !(hasNotes && section === 'other')) texts.set(id, plainHeights(text))
  const named = (ids: readonly string[]): string => ids.flatMap((id) => texts.get(id) ?? []).join(' + ')
  return notice.alignment.map(({ en, fr }) => `${named(en)} = ${named(fr)}`).filter((pair) => pair !== ' = ')
}

/** A raised 2 may be read as 2 or as ². */
function plainHeights(text: string): string {
  return text.replace(/[²³¹⁰⁴-⁹₀-₉]/gu, (letter) => letter.normalize('NFKC'))
}
