import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Check } from '../../shared/checks/check.ts'
import type { Finding } from '../../shared/notice/report.ts'
import { findingsOf, side } from './notice.ts'

interface Pair {
  expect: 'tell' | 'silent'
  en: string
  fr: string
}

const folder = resolve(import.meta.dirname, '../fixtures/meaning')

/** What a check says of two sentences that are each other's translation. */
export function saidOf(check: Check, en: string, fr: string): Finding[] {
  return findingsOf(check, {
    en: side('en', {}, [['qualifications', 'item', en, 'essential']]),
    fr: side('fr', {}, [['qualifications', 'item', fr, 'essential']]),
  })
}

/**
 * Pairs of sentences that differ in meaning, or are a good translator's freedom (test/fixtures/meaning). Of each three
 * the last is counted and not looked at: nothing is mended for it.
 *
 * @param least Of the counted ones the share that is judged rightly.
 */
export function pairsOfMeaning(file: string, check: Check, least: Record<Pair['expect'], number>): void {
  const pairs = readPairs(file)
  const isRight = ({ expect: wanted, en, fr }: Pair) => saidOf(check, en, fr).length > 0 === (wanted === 'tell')
  for (const wanted of ['tell', 'silent'] as const) {
    const own = pairs.filter((pair) => pair.expect === wanted)
    const isKept = (_: Pair, at: number) => at % 3 === 2
    describe(wanted, () => {
      test.each(own.filter((pair, at) => !isKept(pair, at)))('$en ∥ $fr', ({ en, fr }) => {
        const said = saidOf(check, en, fr).map(({ message }) => message.en)
        expect(said).toHaveLength(wanted === 'tell' ? 1 : 0)
      })

      test('as many of those that nobody looks at', () => {
        const kept = own.filter(isKept)
        expect(kept.filter(isRight).length / kept.length).toBeGreaterThanOrEqual(least[wanted])
      })
    })
  }
}

function readPairs(file: string): Pair[] {
  return readFileSync(`${folder}/${file}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('expect'))
    .map((line) => {
      const [wanted, en = '', fr = ''] = line.split('\t')
      return { expect: wanted === 'tell' ? 'tell' : 'silent', en, fr }
    })
}
