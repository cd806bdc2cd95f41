import { expect, test } from 'vitest'
import { evidenceSegments, withVisibleSpaces } from '../../../../../renderer/features/side-by-side/evidence-segments.ts'
import type { Finding } from '../../../../../shared/ipc/views.ts'

const block = { id: 'en1', text: 'at least three years of experience' }
const finding = (
  id: string,
  severity: Finding['severity'],
  ...spans: [start: number, end: number, block?: string][]
): Finding => ({
  id,
  check: 'number-mismatch',
  severity,
  en: ['en1'],
  fr: [],
  message: { en: '', fr: '' },
  evidence: spans.map(([start, end, where = 'en1']) => ({
    block: where,
    start,
    end,
    text: block.text.slice(start, end),
  })),
})
const marked = (...findings: Finding[]): [string, string][] =>
  evidenceSegments(block, findings).map(({ text, findings: ids }) => [text, ids.join('+')])

test('no finding, one stretch', () => {
  expect(marked()).toEqual([[block.text, '']])
})

test('the words concerned, and those around them', () => {
  expect(marked(finding('f', 'error', [9, 20]))).toEqual([
    ['at least ', ''],
    ['three years', 'f'],
    [' of experience', ''],
  ])
})

test('overlapping marks are cut where they meet, the gravest first', () => {
  expect(marked(finding('note', 'info', [3, 14]), finding('error', 'error', [9, 20]))).toEqual([
    ['at ', ''],
    ['least ', 'note'],
    ['three', 'error+note'],
    [' years', 'error'],
    [' of experience', ''],
  ])
})

test.each<[string, Finding]>([
  ['another block', finding('f', 'error', [0, 2, 'fr1'])],
  ['an empty span', finding('f', 'error', [4, 4])],
  ['a span after the end', finding('f', 'error', [90, 95])],
])('%s marks nothing', (_name, given) => {
  expect(marked(given)).toEqual([[block.text, '']])
})

test('a span over the edge ends at the edge', () => {
  expect(marked(finding('f', 'warning', [24, 99]))).toEqual([
    ['at least three years of ', ''],
    ['experience', 'f'],
  ])
})

test('the stretches put together are the text', () => {
  const segments = evidenceSegments(block, [finding('a', 'info', [1, 7], [5, 30]), finding('b', 'error', [6, 34])])
  expect(segments.map(({ text }) => text).join('')).toBe(block.text)
})

test('special spaces become signs, plain ones stay', () => {
  const spaces: [number, string][] = [
    [2, '\u202F'],
    [10, '\u00A0'],
    [14, '\u2009'],
  ]
  expect(withVisibleSpaces({ text: '10 000 € : non oui', start: 0 }, spaces)).toBe('10⍽000 € :⍽non⎵oui')
  expect(withVisibleSpaces({ text: ' : non', start: 8 }, spaces)).toBe(' :⍽non')
  expect(withVisibleSpaces({ text: 'a b', start: 0 })).toBe('a b')
})

test('of a link the words are shown, its signs and its address are told apart', () => {
  const linked = { id: 'en1', text: 'See our [pay page](https://pay.example/en) here.' }
  const about: Finding = {
    ...finding('f', 'warning'),
    evidence: [{ block: 'en1', start: 19, end: 41, text: 'https://pay.example/en' }],
  }
  const segments = evidenceSegments(linked, [about])
  expect(segments.map(({ text }) => text).join('')).toBe(linked.text)
  expect(segments.map(({ text, part, address, findings }) => [text, part, address, findings.join()])).toEqual([
    ['See our ', 'text', null, ''],
    ['[', 'sign', null, ''],
    ['pay page', 'words', 'https://pay.example/en', ''],
    ['](', 'sign', null, ''],
    ['https://pay.example/en', 'address', null, 'f'],
    [')', 'sign', null, ''],
    [' here.', 'text', null, ''],
  ])
})

test('a word without counterpart is a stretch of its own, inside a mark too', () => {
  const segments = evidenceSegments(block, [finding('f', 'error', [9, 20])], [[15, 20]])
  expect(segments.map(({ text, findings: ids, isUnlinked }) => [text, ids.length, isUnlinked])).toEqual([
    ['at least ', 0, false],
    ['three ', 1, false],
    ['years', 1, true],
    [' of experience', 0, false],
  ])
})
