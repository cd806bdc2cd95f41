import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Check } from '../../shared/checks/check.ts'
import type { Finding } from '../../shared/notice/report.ts'
import { findingsOf, side } from './notice.ts'

/** Two passages that belong together, and whether a check is to find something in them. */
export interface MeaningCase {
  isDefect: boolean
  en: string
  fr: string
}

const folder = resolve(import.meta.dirname, '../fixtures/meaning')

/**
 * The cases of a table of test/fixtures/meaning. A third of them, drawn by a fixed hash of the English text, is counted
 * and not looked at, so that the others cannot be fitted to.
 */
export function meaningCases(name: string): { open: MeaningCase[]; kept: MeaningCase[] } {
  const all = readFileSync(resolve(folder, `${name}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line): MeaningCase => {
      const [expect, en = '', fr = ''] = line.split('\t')
      return { isDefect: expect === 'finds', en, fr }
    })
  const { kept = [], open = [] } = Object.groupBy(all, ({ en }) => (hashOf(en) % 3 === 0 ? 'kept' : 'open'))
  return { open, kept }
}

/** What checks say of two passages, an essential requirement each. */
export function ofCase({ en, fr }: Pick<MeaningCase, 'en' | 'fr'>, ...checks: readonly Check[]): Finding[] {
  return checks.flatMap((check) =>
    findingsOf(check, {
      en: side('en', {}, [['qualifications', 'item', en, 'essential']]),
      fr: side('fr', {}, [['qualifications', 'item', fr, 'essential']]),
    }),
  )
}

/** The shares of defects that are found, and of legitimate variants that stay silent. */
export function sharesOf(
  cases: readonly MeaningCase[],
  ...checks: readonly Check[]
): { found: number; silent: number } {
  const share = (isDefect: boolean) => {
    const its = cases.filter((one) => one.isDefect === isDefect)
    return its.filter((one) => ofCase(one, ...checks).length > 0 === isDefect).length / its.length
  }
  return { found: share(true), silent: share(false) }
}

/** Fowler, Noll and Vo's hash of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
