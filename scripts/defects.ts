/**
 * `npx node scripts/defects.ts [WORD…] [--details]`, and the last part of `npm run accuracy`: plants one defect at a
 * time in the invented notices without theirs and in the real ones, and counts, for each kind, how often the right
 * check speaks and how many findings appear that have nothing to do with it.
 */
import { loadProfiles } from './accuracy/read-notice.ts'
import { loadDesk, type Base } from './defects/base.ts'
import { factKinds } from './defects/facts.ts'
import { judgeText } from './defects/judge-text.ts'
import { drawFrom, type DefectKind } from './defects/kind.ts'
import { finerKinds } from './defects/finer.ts'
import { meaningKinds } from './defects/meaning.ts'
import { structureKinds } from './defects/structure.ts'
import { writingKinds } from './defects/writing.ts'
import type { Finding } from '../shared/notice/report.ts'

/** Before every deadline of the notices, so that none is past. */
const asOf = '2024-10-01'
const tries = 2

const defectKinds: readonly DefectKind[] = [
  ...factKinds,
  ...structureKinds,
  ...meaningKinds,
  ...finerKinds,
  ...writingKinds,
]

/** Prints the table; `words` choose kinds by name, `details` lists what was missed and what came up elsewhere. */
export async function reportDefects(words: readonly string[] = [], details = false): Promise<void> {
  const { bases, desk } = await loadDesk(loadProfiles(), asOf)
  const kinds = defectKinds.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  const all = { planted: 0, found: 0, elsewhere: 0 }
  console.log(`\n${'planted defect'.padEnd(36)}${'found'.padStart(10)}${'elsewhere'.padStart(11)}   by`)
  for (const kind of kinds) {
    const score = { planted: 0, found: 0, elsewhere: 0 }
    for (const base of bases)
      for (let attempt = 0; attempt < tries; attempt++) await plantOnce(kind, base, attempt, score, details)
    console.log(
      `${kind.name.padEnd(36)}${`${score.found}/${score.planted}`.padStart(10)}${perNotice(score).padStart(11)}   ${kind.checks.join(', ')}`,
    )
    for (const key of ['planted', 'found', 'elsewhere'] as const) all[key] += score[key]
    // Lets the output through: a run takes minutes.
    await new Promise((resolve) => setImmediate(resolve))
  }
  console.log(
    `${'all'.padEnd(36)}${`${all.found}/${all.planted}`.padStart(10)}${perNotice(all).padStart(11)}   ${kinds.length} kinds in ${bases.length} notices; ${(all.found / Math.max(1, all.planted)).toFixed(3)} found`,
  )

  async function plantOnce(
    kind: DefectKind,
    base: Base,
    attempt: number,
    score: typeof all,
    tell: boolean,
  ): Promise<void> {
    const lines = kind.plant(base, drawFrom(seedOf(`${kind.name} ${base.name}`) + attempt * 7919))
    if (lines === null) return
    const after = (await judgeText(lines.join('\n'), base.name, desk))?.notice
    score.planted++
    const grown = growth(base.before.findings, after?.findings ?? [])
    // A finding that takes the place in beside those that it had is grown in words, not in number.
    const isFresh = ({ check, message }: Finding): boolean =>
      kind.checks.includes(check) &&
      !base.before.findings.some((other) => other.check === check && other.message.en === message.en)
    const found = (after?.findings ?? []).some(isFresh) || kind.checks.some((check) => (grown.get(check) ?? 0) > 0)
    const elsewhere = [...grown].filter(([check, count]) => count > 0 && !kind.checks.includes(check))
    const extra =
      elsewhere.reduce((sum, [, count]) => sum + count, 0) +
      Math.max(0, kind.checks.reduce((sum, check) => sum + Math.max(0, grown.get(check) ?? 0), 0) - 1)
    if (found) score.found++
    score.elsewhere += extra
    if (!tell || (found && extra === 0)) return
    const changed = lines.filter((line, at) => line !== base.lines[at]?.raw)
    console.log(`    ${base.name} ${found ? 'found' : 'MISSED'} «${(changed[0] ?? '(end)').slice(0, 150)}»`)
    const known = new Set(base.before.findings.map(({ id }) => id))
    for (const finding of after?.findings ?? [])
      if (!known.has(finding.id))
        console.log(
          `        ${finding.severity} ${finding.check} ${finding.en.join(',')}/${finding.fr.join(',')}: ${finding.message.en.slice(0, 160)}`,
        )
  }
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

function perNotice({ elsewhere, planted }: { elsewhere: number; planted: number }): string {
  return (elsewhere / Math.max(1, planted)).toFixed(2)
}

function seedOf(text: string): number {
  let seed = 0
  for (const sign of text.split('')) seed = (seed * 31 + sign.charCodeAt(0)) | 0
  return seed
}

if (process.argv[1]?.endsWith('defects.ts') === true) {
  const words = process.argv.slice(2)
  await reportDefects(
    words.filter((word) => !word.startsWith('--')),
    words.includes('--details'),
  )
}
