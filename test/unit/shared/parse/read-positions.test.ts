import { describe, expect, test } from 'vitest'
import { sourcedFile } from '../../../../scripts/accuracy/read-notice.ts'
import type { Language } from '../../../../shared/notice/report.ts'
import { keptAside } from './layouts/several-posts-kept.ts'
import { neighbours } from './layouts/several-posts-neighbours.ts'
import { severalPosts } from './layouts/several-posts-forms.ts'
import { textOf, type SeveralPosts } from './layouts/several-posts.ts'
import { profiles } from './written-forms.ts'

async function positionsOf(notice: SeveralPosts, first: Language) {
  const read = await sourcedFile(new TextEncoder().encode(textOf(notice, first)), 'notice.txt', profiles)
  if ('failure' in read) throw new Error(read.failure)
  return read.parsed
}

describe.each([['English first', 'en'] as const, ['French first', 'fr'] as const])('%s', (_, first) => {
  test.each([...severalPosts, ...keptAside, ...neighbours].map((notice) => [notice.name, notice] as const))(
    '%s',
    async (_name, notice) => {
      const file = await positionsOf(notice, first)
      for (const language of ['en', 'fr'] as const) {
        const side = file[language]
        const expected = notice.expected[language]
        expect(side?.fields.positions, language).toMatchObject(expected)
        expect(side?.fields.positions.length, language).toBe(expected.length)
        const ids = side?.blocks.map(({ id }) => id)
        for (const { block } of side?.fields.positions ?? []) expect(ids).toContain(block)
        const waits = notice.waits ?? expected.some(({ pendingBudget }) => pendingBudget)
        expect(side?.fields.pendingBudget?.value, language).toBe(waits)
      }
    },
  )
})
