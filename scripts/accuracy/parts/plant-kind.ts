import type { Finding } from '../../../shared/notice/report.ts'
import { defectKinds } from '../../defects/all-kinds.ts'
import { loadDesk, type Base } from '../../defects/base.ts'
import { judgeText } from '../../defects/judge-text.ts'
import { drawFrom, type DefectKind } from '../../defects/kind.ts'
import type { Desk } from '../judge-among.ts'
import { isKept } from '../kept-third.ts'
import { loadProfiles } from '../read-notice.ts'
import type { KindAnswer, PlantedDefect, Work } from '../work.ts'

/** Before every deadline of the notices, so that none is past. */
const asOf = '2024-10-01'
/** Places tried for a kind in each notice. */
const tries = 2

let loaded: ReturnType<typeof loadDesk> | null = null

/** One kind of defect, planted in every notice that has a place for it, each judged by itself. */
export async function plantKind({ kind: name }: Work['planted']['piece']): Promise<KindAnswer> {
  loaded ??= loadDesk(loadProfiles(), asOf)
  const { bases, desk } = await loaded
  const kind = defectKinds.find((known) => known.name === name)
  if (kind === undefined) throw new Error(`no kind ${name}`)
  const planted: PlantedDefect[] = []
  for (const base of bases)
    for (let attempt = 0; attempt < tries; attempt++) {
      const one = await plantOnce(kind, base, attempt, desk)
      if (one !== null) planted.push(one)
    }
  return { name, checks: kind.checks, planted }
}

async function plantOnce(kind: DefectKind, base: Base, attempt: number, desk: Desk): Promise<PlantedDefect | null> {
  const lines = kind.plant(base, drawFrom(seedOf(`${kind.name} ${base.name}`) + attempt * 7919))
  if (lines === null) return null
  const after = (await judgeText(lines.join('\n'), base.name, desk))?.notice.findings ?? []
  const grown = growth(base.before.findings, after)
  // A finding that takes the place in beside those that it had is grown in words, not in number.
  const isFresh = ({ check, message }: Finding): boolean =>
    kind.checks.includes(check) &&
    !base.before.findings.some((other) => other.check === check && other.message.en === message.en)
  const isFound = after.some(isFresh) || kind.checks.some((check) => (grown.get(check) ?? 0) > 0)
  const own = kind.checks.flatMap((check) => repeated(check, grown))
  const others = [...grown.keys()].filter((check) => !kind.checks.includes(check))
  const changed = lines.find((line, at) => line !== base.lines[at]?.raw) ?? '(end)'
  const known = new Set(base.before.findings.map(({ id }) => id))
  return {
    notice: base.name,
    isKept: isKept(`${kind.name} ${base.name} ${String(attempt)}`),
    isFound,
    elsewhere: [...others.flatMap((check) => repeated(check, grown)), ...own.slice(1)],
    lines: [
      `«${changed.slice(0, 150)}»`,
      ...after
        .filter(({ id }) => !known.has(id))
        .map(
          ({ severity, check, en, fr, message }) =>
            `${severity} ${check} ${en.join(',')}/${fr.join(',')}: ${message.en.slice(0, 160)}`,
        ),
    ],
  }
}

function repeated(check: string, grown: ReadonlyMap<string, number>): string[] {
  return Array.from({ length: Math.max(0, grown.get(check) ?? 0) }, () => check)
}

/**
 * By how many the findings of each check grew. Ids cannot be compared: a changed passage gives its old findings new
 * ones.
 */
function growth(before: readonly Finding[], after: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { check } of after) counts.set(check, (counts.get(check) ?? 0) + 1)
  for (const { check } of before) counts.set(check, (counts.get(check) ?? 0) - 1)
  return counts
}

function seedOf(text: string): number {
  let seed = 0
  for (const sign of text.split('')) seed = (seed * 31 + sign.charCodeAt(0)) | 0
  return seed
}
