import { expect, test } from 'vitest'
import { findPostLines } from '../../../../shared/parse/find-post-lines.ts'
import { indexProfile } from '../../../../shared/parse/profile-index.ts'
import { postContext } from '../../../../shared/parse/read-post-line.ts'
import type { Block } from '../../../../shared/notice/report.ts'
import { growth, muchLessThanSquare } from '../../../fakes/growth.ts'
import { natoProfile } from '../../../fakes/notice.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const context = postContext(indexProfile(natoProfile, lexicon), 'en', null)

/** A list may begin at each of them, and go on to the end. */
test('very many lines at the head cost in proportion to their number', { timeout: 60_000 }, () => {
  const cost = (count: number): void => {
    const blocks = Array.from({ length: count }, (_, at): Block => ({
      id: `en${at}`,
      section: 'summary',
      kind: 'item',
      group: null,
      text: `see shelf ${at} of the east wing`,
      at: null,
    }))
    expect(findPostLines(blocks, context, { posts: 3, title: 'Archivist' })).toEqual([])
  }
  // Of fewer, what is compiled on the way weighs more than they do.
  expect(growth(1600, cost)).toBeLessThan(muchLessThanSquare)
})
