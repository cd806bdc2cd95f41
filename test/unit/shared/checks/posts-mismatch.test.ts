import { expect, test } from 'vitest'
import { postsMismatch } from '../../../../shared/checks/posts-mismatch.ts'
import { findingsOf, side, words, type FieldLine } from '../../../fakes/notice.ts'

const three: FieldLine<'posts'> = [3, 'Archivist (3 posts) (310001)', '(3 posts)']
const one: FieldLine<'posts'> = [1, 'Archiviste (310001)', '']

test('silent on the same number', () => {
  expect(
    findingsOf(postsMismatch, {
      en: side('en', { posts: three }),
      fr: side('fr', { posts: [3, 'Archiviste (3 postes)', '(3 postes)'] }),
    }),
  ).toEqual([])
  expect(findingsOf(postsMismatch, { en: side('en', { posts: one }), fr: side('fr', { posts: one }) })).toEqual([])
})

test('three posts against one that is not written out', () => {
  const [finding] = findingsOf(postsMismatch, { en: side('en', { posts: three }), fr: side('fr', { posts: one }) })
  expect(finding?.message).toEqual({
    en: 'English offers 3 posts, French 1.',
    fr: 'Le texte anglais annonce 3 postes, le texte français 1.',
  })
  expect(finding).toMatchObject({ severity: 'error', en: ['en1'], fr: ['fr1'] })
  expect(words(finding!, 'en')).toEqual(['(3 posts)'])
})
