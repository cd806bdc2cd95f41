import { describe, expect, test } from 'vitest'
import type { Line } from '../../../../shared/notice/source-document.ts'
import { dropRunningHeads, setHeadsApart } from '../../../../shared/parse/drop-running-heads.ts'
import { line } from './layouts/flow-layouts.ts'

const at = (page: number, y: number, text: string): Line =>
  line(text, { unit: 'line', at: { page, box: [60, y, 300, 10], fontSize: 10 } })
const page = (number: number, head: string[], foot: string[]): Line[] => [
  ...head.map((text, place) => at(number, 20 + 12 * place, text)),
  ...['first', 'second', 'third'].map((word, place) =>
    at(number, 100 + 200 * place, `${word} line of page ${['one', 'two', 'three'][number - 1] ?? 'four'}`),
  ),
  ...foot.map((text, place) => at(number, 800 + 12 * place, text)),
]

describe('what a program printed at the page edges goes', () => {
  test.each<[string, (number: number) => Line[]]>([
    [
      'a browser’s date and address',
      (number) => page(number, ['11/22/31, 6:06 PM'], [`file:///tmp/a.html ${String(number)}/3`]),
    ],
    [
      'an office’s head and page number',
      (number) => page(number, ['Lighthouse Office', 'Vacancies'], [`- ${String(number)} -`]),
    ],
    ['« Page 2 sur 3 »', (number) => page(number, [], [`Page ${String(number)} sur 3`])],
    ['a bare number', (number) => page(number, [], [String(number)])],
  ])('%s', (_, make) => {
    expect(dropRunningHeads([1, 2, 3].flatMap(make)).map(({ text }) => text.replace(/ line.*/u, ''))).toEqual(
      Array.from({ length: 3 }, () => ['first', 'second', 'third']).flat(),
    )
  })

  test('“Page 2 of 3” in a format without pages', () => {
    expect(dropRunningHeads([line('A text'), line('Page 2 of 3'), line('goes on')]).map(({ text }) => text)).toEqual([
      'A text',
      'goes on',
    ])
  })
})

test('what stands at an edge once stays', () => {
  const lines = [...page(1, ['A title'], ['A last line']), ...page(2, ['Another line'], ['The end'])]
  expect(dropRunningHeads(lines)).toEqual(lines)
})

describe('an address alone at a page’s edge', () => {
  const address = 'https://lamps.example.org/en/pay.'

  test.each<[string, Line[]]>([
    ['at the foot of one page', [...page(1, [], [address]), ...page(2, [], ['goes on'])]],
    ['at the head of one page', [...page(1, [], ['explained at']), ...page(2, [address], [])]],
    ['of a document of one page', page(1, [], [address])],
  ])('%s is the end of a paragraph', (_, lines) => {
    expect(dropRunningHeads(lines)).toEqual(lines)
  })

  test.each<[string, Line[]]>([
    ['comes again on each page', [1, 2, 3].flatMap((number) => page(number, [], [address]))],
    ['counts the pages', page(1, [], [`${address} 1/1`])],
    [
      'stands beside a page number',
      [...page(1, [], [address]), { ...at(1, 800, '1/1'), at: { page: 1, box: [500, 800, 20, 10], fontSize: 10 } }],
    ],
  ])('%s: a browser printed it', (_, lines) => {
    expect(dropRunningHeads(lines).map(({ text }) => text)).not.toContainEqual(expect.stringContaining(address))
  })
})

describe('what repeats at the edges is set apart where it stands first', () => {
  const head = ['Lighthouse Office', 'Bureau des phares', 'Notice', 'Avis', 'Poste', 'Keeper of Lamps (260101)']
  const apart = (lines: readonly Line[]): string[] =>
    setHeadsApart(lines).map((each) => `${each.apart ?? 'text'} ${each.text.replace(/ line.*/u, '')}`)

  test('a letterhead with a title, deeper than running heads are', () => {
    const lines = [1, 2, 3].flatMap((number) => page(number, head, [`Page ${String(number)}`]))
    const texts = ['text first', 'text second', 'text third']
    expect(apart(lines)).toEqual([...head.map((text) => `head ${text}`), ...texts, 'foot Page 1', ...texts, ...texts])
  })

  test('nothing, where the first page has other lines there', () => {
    const lines = [...page(1, ['A title'], ['A last line']), ...page(2, ['Another line'], ['The end'])]
    expect(setHeadsApart(lines)).toEqual(lines)
  })
})
