import { expect, test } from 'vitest'
import { evidenceSegments } from '../../../../renderer/features/side-by-side/evidence-segments.ts'
import { withStruckWords } from '../../../../renderer/notice/struck-words.ts'

const shown = (text: string, ...struck: [number, string][]): string =>
  withStruckWords({ text, struck })
    .map((piece) => (piece.isStruck ? `[${piece.text}]` : piece.text))
    .join('')

test.each<[string, string, [number, string][], string]>([
  ['nothing struck', 'Apply by 9 March.', [], 'Apply by 9 March.'],
  ['between two words, the space before it', 'Apply by 9 March.', [[8, '2 March']], 'Apply by[ 2 March] 9 March.'],
  ['between two words, the space after it', 'Apply by 9 March.', [[9, '2 March']], 'Apply by [2 March ]9 March.'],
  ['at the beginning', 'Apply now.', [[0, 'Please']], '[Please ]Apply now.'],
  ['at the end', 'Apply', [[5, 'today']], 'Apply[ today]'],
  ['before a full stop', 'Apply.', [[5, 'today']], 'Apply[ today].'],
  ['inside a word', 'color', [[4, 'u']], 'colo[u]r'],
  ['in brackets', 'Apply (now)', [[7, 'today']], 'Apply ([today ]now)'],
  [
    'two at one place',
    'a b',
    [
      [1, 'x'],
      [1, 'y'],
    ],
    'a[ x y] b',
  ],
  ['beyond the end', 'a', [[9, 'x']], 'a[ x]'],
])('%s', (_, text, struck, expected) => {
  expect(shown(text, ...struck)).toBe(expected)
})

test('the text is cut where struck words stand, also inside evidence', () => {
  const finding = {
    id: 'f',
    check: 'x',
    severity: 'error' as const,
    en: ['en1'],
    fr: [],
    message: { en: '', fr: '' },
    evidence: [{ block: 'en1', start: 0, end: 8, text: 'Apply by' }],
  }
  expect(
    evidenceSegments({ id: 'en1', text: 'Apply by 9 March.', struck: [[5, 'now']] }, [finding]).map(
      ({ text, severity }) => [text, severity],
    ),
  ).toEqual([
    ['Apply', 'error'],
    [' by', 'error'],
    [' 9 March.', null],
  ])
})
