import { describe, expect, test } from 'vitest'
import { compareRevisions, revisedSide } from '../../../../shared/decisions/compare-revisions.ts'
import type { Block, Fields, Side } from '../../../../shared/notice/report.ts'

const side = (...texts: string[]): Side => ({
  fields: {} as Fields,
  blocks: texts.map((text, index): Block => ({
    id: `b${index}`,
    section: 'summary',
    kind: 'paragraph',
    group: null,
    text,
    at: null,
  })),
})
const compare = (then: Side | null, now: Side | null) =>
  compareRevisions({ en: revisedSide(then), fr: null }, { en: now, fr: null })
const said = (then: Side | null, now: Side | null) =>
  compare(then, now).map(({ kind, words }) => [
    kind,
    words.map(({ text, is }) => (is === 'added' ? `{${text}}` : is === 'removed' ? `[${text}]` : text)).join(''),
  ])

describe('what changed since the revision before', () => {
  test.each<[string, Side | null, Side | null, string[][]]>([
    ['nothing', side('One boat.', 'Two cars.'), side('One boat.', 'Two cars.'), []],
    ['only white space', side('One  boat.'), side('One boat.'), []],
    [
      'a word',
      side('The post needs three years.', 'Two cars.'),
      side('The post needs five years.', 'Two cars.'),
      [['changed', 'The post needs [three]{five} years.']],
    ],
    ['a passage came', side('One boat.'), side('One boat.', 'Two cars.'), [['added', '{Two cars.}']]],
    ['a passage went', side('One boat.', 'Two cars.'), side('Two cars.'), [['removed', '[One boat.]']]],
    [
      'another text in its place',
      side('One boat in the harbour.'),
      side('Candidates speak Norwegian.'),
      [
        ['removed', '[One boat in the harbour.]'],
        ['added', '{Candidates speak Norwegian.}'],
      ],
    ],
    ['the whole side came', null, side('One boat.'), [['added', '{One boat.}']]],
  ])('%s', (_name, then, now, expected) => {
    expect(said(then, now)).toEqual(expected)
  })

  test('names the block in the later revision, and none for what is gone', () => {
    expect(
      compare(side('A b c d.', 'Gone for good.'), side('A b c e.')).map(({ kind, block }) => [kind, block]),
    ).toEqual([
      ['removed', null],
      ['changed', 'b0'],
    ])
  })
})
