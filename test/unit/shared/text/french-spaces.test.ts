import { expect, test } from 'vitest'
import { frenchSpaces } from '../../../../shared/text/french-spaces.ts'

test.each([
  ['Un mot : un autre ; quoi ? Oui !', 'Un mot\u00A0: un autre\u00A0; quoi\u00A0? Oui\u00A0!'],
  ['la clause « Application » manque', 'la clause «\u00A0Application\u00A0» manque'],
  ['C:\\Avis\\260101.pdf, à 10:30', 'C:\\Avis\\260101.pdf, à 10:30'],
  ['déjà\u00A0: bien', 'déjà\u00A0: bien'],
])('%s', (text, expected) => {
  expect(frenchSpaces(text)).toBe(expected)
})
