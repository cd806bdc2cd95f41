import { describe, expect, test } from 'vitest'
import { budgetStatusMismatch } from '../../../../shared/checks/budget-status-mismatch.ts'
import type { Side } from '../../../../shared/notice/report.ts'
import { findingsOf, side, words, type FieldLines } from '../../../fakes/notice.ts'
import { sideForPosts } from '../../../fakes/several-posts.ts'

const title = (posts: number): FieldLines => ({ posts: [posts, `Archivist (${posts} posts)`, `(${posts} posts)`] })
const en = (line: string | null, posts = 1) =>
  side('en', {
    ...title(posts),
    ...(line === null ? { pendingBudget: [false, '', ''] } : { pendingBudget: [true, line, line] }),
  })
const fr = (line: string | null, posts = 1) =>
  side('fr', { ...title(posts), ...(line === null ? {} : { pendingBudget: [true, line, line] }) })
const english = 'Pending budget approval'
const french = 'SOUS RÉSERVE D’APPROBATION PAR LES AUTORITÉS BUDGÉTAIRES'

test.each([
  ['neither side says so', en(null), fr(null)],
  ['both say so', en(english), fr(french)],
  [
    'the same number of posts is named',
    en('One post pending budget approval', 3),
    fr('Un poste sous réserve d’approbation du budget', 3),
  ],
  [
    'one of several',
    en('Pending budget approval for one of the posts', 3),
    fr('Sous réserve d’approbation du budget pour l’un des postes', 3),
  ],
  [
    'two of three',
    en('Pending budget approval for 2 of the three posts', 3),
    fr('Sous réserve d’approbation du budget pour deux des trois postes', 3),
  ],
  ['naming every post says no more than naming none', en('Two posts pending budget approval', 2), fr(french, 2)],
])('silent: %s', (_, left, right) => {
  expect(findingsOf(budgetStatusMismatch, { en: left, fr: right })).toEqual([])
})

test('one side only', () => {
  const [finding] = findingsOf(budgetStatusMismatch, { en: en(null), fr: fr(french) })
  expect(finding?.message.en).toBe('French says that the post is pending budget approval, English does not.')
  expect(finding).toMatchObject({ severity: 'error', en: [], fr: ['fr2'] })
  expect(words(finding!, 'fr')).toEqual([french])
})

test('for one post in one language, for all in the other', () => {
  const [finding] = findingsOf(budgetStatusMismatch, {
    en: en('One post pending budget approval', 3),
    fr: fr(french, 3),
  })
  expect(finding?.message.en).toBe('Budget approval is pending for 1 post in English and for every post in French.')
})

test('for another number of them', () => {
  const [finding] = findingsOf(budgetStatusMismatch, {
    en: en('Pending budget approval for two of the posts', 3),
    fr: fr('Sous réserve d’approbation du budget pour un seul poste', 3),
  })
  expect(finding?.message.en).toBe('Budget approval is pending for 2 posts in English and for 1 post in French.')
})

test('silent on a notice with one language', () => {
  expect(findingsOf(budgetStatusMismatch, { en: en(english), fr: null })).toEqual([])
})

describe('of posts that are told apart', () => {
  /** As it is read: the side waits where one of its posts does, and says so in that post's line. */
  const told = (language: 'en' | 'fr', second: string, isPending: boolean): Side => {
    const made = sideForPosts(language, title(2), [
      ['Archivist (G12)', {}],
      [second, { pendingBudget: isPending }],
    ])
    const line = made.fields.positions[1]!.block
    return isPending
      ? { ...made, fields: { ...made.fields, pendingBudget: { value: true, text: second, block: line } } }
      : made
  }

  test('silent where both say it of a post: the posts are compared one by one elsewhere', () => {
    const left = told('en', 'Archivist (G15) – pending budget approval', true)
    expect(findingsOf(budgetStatusMismatch, { en: left, fr: told('fr', 'archiviste (G15)', false) })).toEqual([])
  })

  test('one of the posts in English, all of them in French', () => {
    const [finding] = findingsOf(budgetStatusMismatch, {
      en: told('en', 'Archivist (G15) – pending budget approval', true),
      fr: fr(french, 2),
    })
    expect(finding?.message.en).toBe('Budget approval is pending for 1 post in English and for every post in French.')
  })
})
