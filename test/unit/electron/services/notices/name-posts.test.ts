import { expect, test } from 'vitest'
import { namePosts, referenceOf } from '../../../../../electron/services/notices/name-posts.ts'
import type { RevisedSides } from '../../../../../shared/decisions/compare-revisions.ts'

/** Sixty words of its own, so that their runs tell one post from another. */
const said = (word: string, changed = ''): RevisedSides => ({
  en: [{ section: 'summary', text: `${Array.from({ length: 60 }, (_, at) => `${word}${at}`).join(' ')} ${changed}` }],
  fr: null,
})
const kept: Record<string, RevisedSides> = { 'r a': said('archive'), 'r ~ b b': said('harbour') }
const sidesOf = (post: string, content: string) => Promise.resolve(kept[`${post} ${content}`] ?? null)
const two = [
  { post: 'r', contents: ['a'] },
  { post: 'r ~ b', contents: ['b'] },
]

test.each([
  ['the first of a reference is named by it', [{ contents: ['a'], sides: said('archive') }], [], ['r']],
  [
    'another post that comes with it is named by its first content too',
    [
      { contents: ['a'], sides: said('archive') },
      { contents: ['b'], sides: said('harbour') },
    ],
    [],
    ['r', 'r ~ b'],
  ],
  [
    'what is kept keeps its name, whatever comes before it',
    [
      { contents: ['x'], sides: said('museum') },
      { contents: ['a', 'a2'], sides: said('archive') },
    ],
    [two[0]!],
    ['r ~ x', 'r'],
  ],
  [
    'a new text of a post whose file has gone is its next revision',
    [{ contents: ['b2'], sides: said('harbour', 'corrected') }],
    two,
    ['r ~ b'],
  ],
  [
    'of one that stands beside another too',
    [
      { contents: ['a'], sides: said('archive') },
      { contents: ['b2'], sides: said('harbour', 'corrected') },
    ],
    two,
    ['r', 'r ~ b'],
  ],
  ['a post that is like none of them is a third', [{ contents: ['x'], sides: said('museum') }], two, ['r ~ x']],
  [
    'kept under one name before they were told apart, the later gets its own',
    [
      { contents: ['a'], sides: said('archive') },
      { contents: ['b'], sides: said('harbour') },
    ],
    [{ post: 'r', contents: ['a', 'b'] }],
    ['r', 'r ~ b'],
  ],
])('%s', async (_name, there, known, names) => {
  expect(await namePosts('r', there, known, sidesOf)).toEqual(names)
})

test('the reference of a post is read off its name', () => {
  expect([referenceOf('260101'), referenceOf('A (12)/26 ~ 0f3c')]).toEqual(['260101', 'A (12)/26'])
})
