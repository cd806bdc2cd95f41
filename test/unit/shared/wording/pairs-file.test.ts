import { expect, test } from 'vitest'
import { readTerms } from '../../../../electron/workers/terms/read-terms.ts'
import type { LearnedPair } from '../../../../shared/wording/pair-of-terms.ts'
import { pairsCsv, pairsTbx } from '../../../../shared/wording/pairs-file.ts'

const pairs: LearnedPair[] = [
  { kind: 'heading', en: 'Research & Tides', fr: 'Recherche et marées', notices: ['1'] },
  { kind: 'body', en: 'Port, Quay and Pilots', fr: 'Port « et » <quais>', notices: ['1', '2'] },
]
const concepts = pairs.map(({ en, fr }) => ({ en: [en], fr: [fr] }))
const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['a table for English readers', pairsCsv(pairs, ['English', 'French'], 'en')],
  ['a table for French readers', pairsCsv(pairs, ['Anglais', 'Français'], 'fr')],
  ['TBX', pairsTbx(pairs, 'Learned <terms>')],
])('learned pairs come back from %s as they were', (_what, file) => {
  expect(readTerms(bytes(file)).concepts).toEqual(concepts)
})

test('a table has the mark and the separator that the reader’s spreadsheet expects, and runs nothing', () => {
  expect(pairsCsv(pairs, ['Anglais', 'Français'], 'fr')).toMatch(/^\uFEFFAnglais;Français\r\n/u)
  const formula: LearnedPair = { kind: 'body', en: '=HYPERLINK("x")', fr: '@x', notices: [] }
  expect(pairsCsv([formula], ['English', 'French'], 'en')).toContain(`"'=HYPERLINK(""x"")",'@x`)
})

test('letters that XML may not have are left out', () => {
  expect(pairsTbx([{ kind: 'body', en: 'A\u0001B', fr: 'C', notices: [] }], 't')).toContain('<term>AB</term>')
})
