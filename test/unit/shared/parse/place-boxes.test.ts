import { expect, test } from 'vitest'
import { paragraphLine } from '../../../../electron/workers/lines/line-text.ts'
import { paragraphOf } from '../../../../shared/parse/paragraph.ts'
import { placeBoxes } from '../../../../shared/parse/place-boxes.ts'

const sense = { isField: (text: string) => text.includes(':'), isTitle: (text: string) => /\(\d{6}\)/u.test(text) }
/** '|' before what stands in a box. */
const placed = (...texts: string[]): string[] =>
  placeBoxes(
    texts.map((text) =>
      paragraphOf(paragraphLine(text.replace(/^\|/u, ''), text.startsWith('|') ? { apart: 'box' } : {})),
    ),
    sense,
  ).map(({ text }) => text)

test.each([
  [
    'between key data of the text',
    ['Archivist (260101)', 'City: Bern', '|Grade: G12', '|Pay: 5', 'Body: IS', '|Level: NS', '|Hours: 38', 'Prose.'],
    ['Archivist (260101)', 'City: Bern', 'Grade: G12', 'Pay: 5', 'Body: IS', 'Level: NS', 'Hours: 38', 'Prose.'],
  ],
  [
    'key data in the prose',
    ['Archivist (260101)', 'Description:', 'Summary', '|Grade: G12', '|City: Bern', 'Prose.'],
    ['Archivist (260101)', 'Grade: G12', 'City: Bern', 'Description:', 'Summary', 'Prose.'],
  ],
  [
    'above the title',
    ['|Grade: G12', '|City: Bern', 'House', 'Archivist (260101)', 'Prose.'],
    ['House', 'Archivist (260101)', 'Grade: G12', 'City: Bern', 'Prose.'],
  ],
  [
    'of the second language',
    ['Archivist (260101)', 'Prose.', 'Archiviste (260101)', 'Prose', '|Grade : G12', '|Ville : Berne'],
    ['Archivist (260101)', 'Prose.', 'Archiviste (260101)', 'Grade : G12', 'Ville : Berne', 'Prose'],
  ],
  [
    'a quotation stays',
    ['Archivist (260101)', 'Prose.', '|We care.', 'Prose.'],
    ['Archivist (260101)', 'Prose.', 'We care.', 'Prose.'],
  ],
  [
    'the title itself stays',
    ['House', '|Archivist (260101)', '|Grade: G12', '|City: Bern'],
    ['House', 'Archivist (260101)', 'Grade: G12', 'City: Bern'],
  ],
  ['no title at all', ['Prose.', '|Grade: G12', '|City: Bern'], ['Grade: G12', 'City: Bern', 'Prose.']],
])('%s', (_, texts, expected) => {
  expect(placed(...texts)).toEqual(expected)
})
