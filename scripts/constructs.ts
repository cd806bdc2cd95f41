import { parseArgs } from 'node:util'
import { shareOut, type Shared } from './accuracy/share-out.ts'
import { constructs } from './constructs/all-constructs.ts'

/**
 * `npx node scripts/constructs.ts [WORD…] [--seed N] [--details]`: one invented notice through every construct that
 * word processors, web pages and mails know, in every format that has it; a table says which are read exactly. Places
 * and wordings are drawn anew at each run; the seed is printed. WORDs choose constructs by name. `npm run accuracy`
 * does it too.
 */
export async function reportConstructs(
  words: readonly string[],
  seed: number,
  hasDetails: boolean,
  shared: Shared,
): Promise<void> {
  const formats = [...new Set(constructs.flatMap(({ rows }) => rows.flatMap((row) => row.formats)))]
  process.stdout.write(
    `\nConstructs, read exactly or not (seed ${seed}: \`npx node scripts/constructs.ts --seed ${seed}\` draws the same again)\n`,
  )
  let [right, all] = [0, 0]
  for (const { family, rows } of constructs) {
    const chosen = rows.filter(
      ({ name }) => words.length === 0 || words.some((word) => name.includes(word) || family.includes(word)),
    )
    if (chosen.length > 0)
      process.stdout.write(`${family.padEnd(52)}${formats.map((format) => format.padStart(6)).join('')}\n`)
    for (const row of chosen) {
      const wrongs = await shared.ask(
        'constructs',
        row.formats.map((format) => ({ name: row.name, format, seed })),
      )
      const measured = new Map<string, string[]>(row.formats.map((format, at) => [format, wrongs[at] ?? []]))
      all += measured.size
      right += [...measured.values()].filter((wrong) => wrong.length === 0).length
      const cells = formats.map((format) =>
        (!measured.has(format) ? '' : measured.get(format)?.length === 0 ? 'yes' : 'NO').padStart(6),
      )
      process.stdout.write(`  ${row.name.padEnd(50)}${cells.join('')}\n`)
      if (!hasDetails) continue
      for (const [format, wrong] of measured) {
        for (const line of wrong.slice(0, 8)) process.stdout.write(`      ${format}: ${line}\n`)
      }
    }
  }
  process.stdout.write(`${right} of ${all} read exactly\n`)
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string' }, details: { type: 'boolean', default: false } },
  })
  const shared = shareOut()
  try {
    const seed = values.seed === undefined ? drawSeed() : Number(values.seed)
    await reportConstructs(positionals, seed, values.details, shared)
  } finally {
    await shared.close()
  }
}

export function drawSeed(): number {
  return Math.floor(Math.random() * 1_000_000)
}
