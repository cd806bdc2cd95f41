import { expect, test } from 'vitest'
import { leastLinkedFirst } from '../../../../renderer/notice/least-linked.ts'
import type { PairRow } from '../../../../renderer/notice/rows.ts'

/** `unlinked` of `words` on the English side; the French one has as many words, all linked. */
const rows: readonly [key: string, unlinked: number, words: number][] = [
  ['most of thirty', 20, 20],
  ['one of three', 1, 3],
  ['nothing', 0, 20],
  ['a third of thirty', 10, 20],
]

const block = (id: string) => ({ id, text: '' }) as PairRow['en'][number]

function ordered(order: readonly string[]): string[] {
  const shown = order.map((key) => ({ key, en: [block(`en ${key}`)], fr: [block(`fr ${key}`)] }) as unknown as PairRow)
  const words = new Map(
    rows.flatMap(([key, unlinked, all]) => [
      [
        `en ${key}`,
        { block: `en ${key}`, places: Array.from({ length: unlinked }, (_, at) => [at, at + 1] as const), words: all },
      ],
      [`fr ${key}`, { block: `fr ${key}`, places: [], words: all / 2 }],
    ]),
  )
  return leastLinkedFirst(shown, words).map(({ key }) => key)
}

test('rows come by the share of their words that nothing answers to', () => {
  expect(ordered(['nothing', 'one of three', 'a third of thirty', 'most of thirty'])).toEqual([
    'most of thirty',
    'a third of thirty',
    'one of three',
    'nothing',
  ])
})

test('rows whose words are not compared are left out', () => {
  expect(ordered(['header', 'nothing'])).toEqual(['nothing'])
})
