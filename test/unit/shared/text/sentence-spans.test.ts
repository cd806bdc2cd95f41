import { expect, test } from 'vitest'
import { sentenceSpans } from '../../../../shared/text/sentence-spans.ts'

test.each<[string, string, string[]]>([
  [
    'stops before capitals, digits and opening marks',
    'Count the boats. 30 are rowed. « Rien », dit-on. Done',
    ['Count the boats.', '30 are rowed.', '« Rien », dit-on.', 'Done'],
  ],
  [
    'no stop in shortened words, numbering, addresses and versions',
    '1. Use tools (e.g. Hammers) of Mr. Smith, No. 5, see www.example.org. Keep TLS 1.3 on.',
    ['1. Use tools (e.g. Hammers) of Mr. Smith, No. 5, see www.example.org.', 'Keep TLS 1.3 on.'],
  ],
  [
    'closing marks belong to the sentence before',
    'He said “Go.” She left (at last!). Fin',
    ['He said “Go.”', 'She left (at last!).', 'Fin'],
  ],
])('sentences: %s', (_, text, sentences) => {
  expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})
