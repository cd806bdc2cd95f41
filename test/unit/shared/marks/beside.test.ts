import { expect, test } from 'vitest'
import { hitRightBefore, hitRightBehind, hitsBefore, hitsBehind, hitsWithin } from '../../../../shared/marks/beside.ts'
import { passageOf } from '../../../fakes/lexicon.ts'

const passage = passageOf('The posts of the hall are open. A post, not graded, is vacant until May.', 'en')
const place = passage.text.indexOf('vacant')
const said = (hits: readonly { start: number; end: number }[]) =>
  hits.map(({ start, end }) => passage.text.slice(start, end))

test('words of a table near a place, in its clause', () => {
  expect(said(hitsBefore(passage, 'post-words', place, 60))).toEqual(['post', 'graded'])
  expect(said(hitsBefore(passage, 'post-words', place, 12))).toEqual(['graded'])
  expect(said(hitsBehind(passage, 'until', place, 20))).toEqual(['until'])
  expect(said(hitsBehind(passage, 'offers', 0, 80))).toEqual(['open'])
  expect(said(hitsWithin(passage, 'offers', 0, passage.text.length))).toEqual(['open', 'vacant'])
})

test('the word right beside a place, with such signs between', () => {
  expect(hitRightBefore(passage, 'auxiliaries', place, /^\s$/u)?.row.concept).toBe('be')
  expect(hitRightBefore(passage, 'post-words', place, /^\s$/u)).toBeUndefined()
  expect(hitRightBehind(passage, 'until', place + 'vacant'.length, /^\s$/u)).toBeDefined()
})
