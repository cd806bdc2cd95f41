import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mailTricks } from './crafted-mail.ts'
import { packedTricks } from './crafted-packed.ts'
import { pdfTricks } from './crafted-pdf.ts'
import { textTricks } from './crafted-text.ts'
import { damages, type Base, type Made } from './damaged.ts'
import { randomFrom } from './random.ts'

export interface Mutation extends Made {
  kind: string
}

/** Files larger than this are left out as starting points: copies of them say nothing new and take long. */
const largestBase = 1_500_000

/**
 * The `at`-th file of a family of damaged and malicious ones; the same for the same seed. Half of them are files of
 * `bases` that were spoiled, half are made from nothing to harm their reader.
 */
export function mutationMaker(bases: readonly Base[], text: string, seed: number): (at: number) => Mutation {
  const tricks = [
    ...Object.entries(pdfTricks),
    ...Object.entries(packedTricks),
    ...Object.entries(textTricks),
    ...Object.entries(mailTricks),
  ]
  const ways = Object.entries(damages)
  return (at) => {
    const random = randomFrom(seed * 1_000_003 + at * 7919)
    if (bases.length > 0 && at % 2 === 0) {
      const [base, other] = [random.pick(bases), random.pick(bases)]
      const [kind, damage] = random.pick(ways)
      return { kind, ...damage(base, random, other) }
    }
    const [kind, make] = random.pick(tricks)
    return { kind, ...make(random, text) }
  }
}

/** The files of the folders that are small enough to start from. */
export function basesIn(folders: readonly string[]): Base[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .filter((path) => {
        const { size } = statSync(path)
        return size > 0 && size <= largestBase
      })
      .map((path) => ({ name: basename(path), bytes: readFileSync(path) })),
  )
}
