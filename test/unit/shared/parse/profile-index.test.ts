import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { indexProfile } from '../../../../shared/parse/profile-index.ts'
import { loadProfile } from '../../../../shared/profile/load-profile.ts'
import { teachProfile } from '../../../../shared/profile/teach-profile.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const file = resolve(import.meta.dirname, '../../../../resources/profiles/general.json')
const general = loadProfile(readFileSync(file, 'utf8'), 'general.json')

/** What the taught label reads of a folded line; null where it reads nothing. */
function readBy(label: string, line: string): string | null {
  const words = { en: label, fr: null }
  const value = { en: null, fr: null }
  const taught = teachProfile(general, { means: { field: 'deadline' }, words, value })
  const form = indexProfile(taught, lexicon).labels.find(
    ({ field, words: own, language }) =>
      field === 'deadline' &&
      language === 'en' &&
      own ===
        label
          .toLowerCase()
          .replace(/[^a-z0-9]+/gu, ' ')
          .trim(),
  )
  return form?.pattern.exec(line)?.[0] ?? null
}

test.each([
  ['a bracket of a list', 'b) Papers wanted by', 'b) papers wanted by: 12 may'],
  ['a bracket that never ends', 'Papers wanted (noon', 'papers wanted (noon: 12 may'],
  ['brackets in brackets', 'Papers ((noon) here) by', 'papers ((noon) here) by: 12 may'],
  ['an alternative', 'Papers|x*', 'papers|x*: 12 may'],
])('a taught label is never an expression: %s', (_what, label, line) => {
  expect(readBy(label, line)).toBe(line.slice(0, line.indexOf(':')))
})

test('what a label has in brackets may be left out', () => {
  expect(readBy('Papers wanted (noon) by', 'papers wanted by: 12 may')).toBe('papers wanted by')
  expect(readBy('Papers wanted (noon) by', 'papers wanted ( noon ) by: 12 may')).toBe('papers wanted ( noon ) by')
})

test('a label of spaces or brackets alone takes no time that grows with its length', () => {
  const before = performance.now()
  readBy(`Papers${' '.repeat(60)}by`, `papers${' '.repeat(3_000)}!`)
  readBy(`Papers ${'(a)'.repeat(24)}by`, `papers ${'(a)'.repeat(200)}!`)
  expect(performance.now() - before).toBeLessThan(2_000)
})
