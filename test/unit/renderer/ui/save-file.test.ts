import { expect, test } from 'vitest'
import { fileNameOf } from '../../../../renderer/ui/save-file.ts'

test.each([
  ['Review report 260105', 'Review report 260105.pdf'],
  ['A/B: "C"\n\u001B[2J', 'A B C [2J.pdf'],
  ['Avis \u202Efdp', 'Avis fdp.pdf'],
])('%j is saved as %j', (words, name) => {
  expect(fileNameOf(words, 'pdf')).toBe(name)
})
