import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isKept } from '../../../../scripts/accuracy/kept-third.ts'
import type { Check } from '../../../../shared/checks/check.ts'
import { conditionMismatch } from '../../../../shared/checks/condition-mismatch.ts'
import { falseFriend } from '../../../../shared/checks/false-friend.ts'
import { nameMismatch } from '../../../../shared/checks/name-mismatch/name-mismatch.ts'
import { oppositeMismatch } from '../../../../shared/checks/opposite-mismatch.ts'
import { findingsOf, side } from '../../../fakes/notice.ts'

/**
 * Written before the checks, from what may go wrong and what good translators do. A third, by its hash, is counted and
 * never looked at: nothing is mended for it.
 */
const families: readonly { file: string; check: Check; keptFound: number; keptSilent: number }[] = [
  { file: 'opposite', check: oppositeMismatch, keptFound: 0.75, keptSilent: 0.9 },
  { file: 'condition', check: conditionMismatch, keptFound: 0.6, keptSilent: 0.9 },
  { file: 'name', check: nameMismatch, keptFound: 0.7, keptSilent: 0.9 },
  { file: 'false-friend', check: falseFriend, keptFound: 0.75, keptSilent: 0.9 },
]

const folder = resolve(import.meta.dirname, '../../../fixtures/meaning')

interface Case {
  what: string
  en: string
  fr: string
}

function casesOf(file: string): Case[] {
  return readFileSync(resolve(folder, `${file}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => {
      const [what = '', en = '', fr = ''] = line.split('\t')
      return { what, en, fr }
    })
}

function isRight(check: Check, { what, en, fr }: Case): boolean {
  const found = findingsOf(check, {
    en: side('en', {}, [['additional', 'paragraph', en]]),
    fr: side('fr', {}, [['additional', 'paragraph', fr]]),
  })
  return found.length > 0 === (what === 'find')
}

describe.each(families)('$file', ({ file, check, keptFound, keptSilent }) => {
  const cases = casesOf(file)
  const kept = cases.filter(({ en }) => isKept(en))

  test.each(cases.filter(({ en, what }) => !isKept(en) && what !== 'missed'))('$what: $en ∥ $fr', (one) => {
    expect(isRight(check, one)).toBe(true)
  })

  test.each([
    { what: 'find', least: keptFound },
    { what: 'silent', least: keptSilent },
  ])('of those that are kept, enough are right: $what', ({ what, least }) => {
    const some = kept.filter((one) => one.what === what)
    const share = some.filter((one) => isRight(check, one)).length / some.length
    expect(share).toBeGreaterThanOrEqual(least)
  })
})
