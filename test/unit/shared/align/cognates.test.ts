import { expect, test } from 'vitest'
import { cognateForm, cognateRatio, leastRatio } from '../../../../shared/align/cognates.ts'

const ratio = (en: string, fr: string) => cognateRatio(cognateForm(en), cognateForm(fr))

test.each([
  ['organisation', 'organisation'],
  ['analysis', 'analyse'],
  ['committee', 'comite'],
  ['photograph', 'photographie'],
  ['system', 'systeme'],
  ['library', 'librairie'],
])('%s and %s are written alike', (en, fr) => expect(ratio(en, fr)).toBeGreaterThanOrEqual(leastRatio))

test.each([
  ['test', 'epreuve'],
  ['report', 'personnel'],
  ['staff', 'stage'],
  ['a', 'organisation'],
  ['', ''],
])('%s and %s are not', (en, fr) => expect(ratio(en, fr)).toBeLessThan(leastRatio))

test('as much of the longer as they share in this order', () => {
  expect(cognateRatio('abcd', 'axbd')).toBe(0.75)
  expect(cognateRatio('abcd', 'abcd')).toBe(1)
})
