import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldSpace } from '../../shared/notice/block-text.ts'
import type { Block, Language, NoticeReport } from '../../shared/notice/report.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import type { NoticeDigest } from '../../shared/wording/digest-notice.ts'
import { letterhead, readSource } from '../make-samples/notice-text.ts'
import { writeText } from '../make-samples/write-text.ts'
import type { Desk } from '../accuracy/judge-among.ts'
import { judgeText } from './judge-text.ts'

/** A line of the text that defects are planted in, with the block that it became. */
export interface PlacedLine {
  raw: string
  block: Block | null
  side: Language | null
  /** The lines of its counterpart. */ partners: number[]
}

/** A notice to plant defects in: clean, or a real one of which the findings are known beforehand. */
export interface Base {
  name: string
  lines: PlacedLine[]
  before: NoticeReport
}

const sourcesFolder = join(import.meta.dirname, '../make-samples/sources')
const cleanFolder = join(import.meta.dirname, '../../test/fixtures/clean')
const noticesFolder = join(import.meta.dirname, '../../../shared/notices')

/** The invented notices without their planted defects, and the real ones where they lie beside the repository. */
export async function loadDesk(profiles: readonly Profile[], asOf: string): Promise<{ bases: Base[]; desk: Desk }> {
  const desk: Desk = { profiles, asOf, digests: new Map() }
  const texts = loadTexts()
  const digests: [string, NoticeDigest][] = []
  for (const { name, text } of texts) {
    const alone = await judgeText(text, name, desk)
    if (alone !== null) digests.push([name, alone.digest])
  }
  for (const [name, digest] of digests) desk.digests.set(name, digest)
  const bases: Base[] = []
  for (const { name, text } of texts) bases.push(...(await makeBase(name, text, desk)))
  return { desk, bases }
}

function loadTexts(): { name: string; text: string }[] {
  const real = existsSync(noticesFolder)
    ? readdirSync(noticesFolder)
        .filter((name) => /^\d{6}\.txt$/u.test(name))
        .map((name) => name.slice(0, 6))
    : []
  return [
    ...inventedTexts(),
    ...real.map((name) => ({ name, text: readFileSync(join(noticesFolder, `${name}.txt`), 'utf8') })),
  ]
}

/** The invented notices without a defect: the samples before anything is planted, and those of the tests. */
export function inventedTexts(): { name: string; text: string }[] {
  const samples = readdirSync(sourcesFolder)
    .filter((name) => name.endsWith('.fr.txt'))
    .map((name) => name.slice(0, 6))
  return [
    ...samples.map((name) => ({ name, text: cleanText(name) })),
    ...readdirSync(cleanFolder).map((file) => ({
      name: file.replace('.txt', ''),
      text: readFileSync(join(cleanFolder, file), 'utf8'),
    })),
  ]
}

function cleanText(reference: string): string {
  const paragraphs = [...letterhead(), ...(readSource(reference, 'en') ?? []), ...(readSource(reference, 'fr') ?? [])]
  return new TextDecoder().decode(writeText(paragraphs))
}

async function makeBase(name: string, text: string, desk: Desk): Promise<Base[]> {
  const judged = await judgeText(text, name, desk)
  if (judged === null) return []
  const before = judged.notice
  const raws = text.split(/\r?\n/u)
  const queue = (['en', 'fr'] as const).flatMap((side) =>
    (before[side]?.blocks ?? []).map((block) => ({ side, block })),
  )
  let next = 0
  const lines = raws.map((raw): PlacedLine => {
    const folded = foldSpace(raw)
    // A line that was split or joined on reading has no block of its own, and no defect is planted in it.
    const at = queue.findIndex(
      ({ block }, place) =>
        place >= next &&
        place < next + 6 &&
        (folded === block.text || folded.replace(/^[-•–*]\s*/u, '') === block.text),
    )
    const hit = folded === '' || at < 0 ? undefined : queue[at]
    if (hit !== undefined) next = at + 1
    return { raw, block: hit?.block ?? null, side: hit?.side ?? null, partners: [] }
  })
  const lineOf = new Map(lines.flatMap(({ block }, at): [string, number][] => (block === null ? [] : [[block.id, at]])))
  for (const pair of before.alignment) {
    for (const [own, others] of [
      [pair.en, pair.fr],
      [pair.fr, pair.en],
    ] as const) {
      for (const id of own)
        lines[lineOf.get(id) ?? -1]?.partners.push(...others.flatMap((other) => lineOf.get(other) ?? []))
    }
  }
  return [{ name, lines, before }]
}
