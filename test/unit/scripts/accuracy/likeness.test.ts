import { expect, test } from 'vitest'
import { likeness } from '../../../../scripts/accuracy/outside/likeness.ts'
import { closeness, foldedText, matchBlocks } from '../../../../scripts/accuracy/outside/match-blocks.ts'

// What Python's difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() answers.
test.each([
  ['', '', 1],
  ['abcd', 'bcde', 0.75],
  ['abxcd', 'abcd', 8 / 9],
  ['qabxcd', 'abycdf', 2 / 3],
  ['drafts the annual report', 'drafts an annual reports', 0.875],
  ['private thread', 'private volatile thread', 28 / 37],
  ['tide', 'diet', 0.25],
  ['diet', 'tide', 0.5],
])('%s ∥ %s', (a, b, ratio) => {
  expect(likeness(a, b)).toBeCloseTo(ratio, 10)
})

test('texts of other lengths are not compared, folded ones are the same', () => {
  expect(closeness('short', 'a much longer text')).toBe(0)
  expect(foldedText('• **The  “Unit”** [site](https://a.example)')).toBe('the "unit" site')
})

test('the same texts are matched first, then the closest near by', () => {
  const truth = [
    { id: 'en1', text: 'Keeps the register of loans' },
    { id: 'en2', text: 'Answers questions of readers' },
    { id: 'en3', text: 'Prepares exhibitions' },
  ]
  const read = [
    { id: 'r1', text: 'Answers questions of readers.' },
    { id: 'r2', text: 'Keeps the register of loans' },
    { id: 'r3', text: 'Another thing altogether' },
  ]
  expect(Object.fromEntries(matchBlocks(truth, read))).toEqual({ en1: 'r2', en2: 'r1' })
})
