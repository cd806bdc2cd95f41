import { expect, test } from 'vitest'
import { blockMissing } from '../../../../shared/checks/block-missing.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const en = side('en', { title: ['Gardener', 'Gardener'] }, [['summary', 'paragraph', 'The park is large.'], ['qualifications', 'item', 'prune the roses;'], ['qualifications', 'item', 'feed the ducks.']])
const fr = side('fr', { title: ['Jardinière', 'Jardinière'] }, [['summary', 'paragraph', 'Le parc est vaste.'], ['qualifications', 'item', 'tailler les rosiers ;']])
const paired: [string[], string[], number?][] = [[['en1'], ['fr1']], [['en2'], ['fr2']], [['en3'], ['fr3']]]

test('silent where every block has its counterpart, on header fields and where a side is missing', () => {
  expect(findingsOf(blockMissing, { en, fr, pairs: [...paired.slice(0, 2), [['en3', 'en4'], ['fr3']]] })).toEqual([])
  expect(findingsOf(blockMissing, { en: side('en', { clearance: ['NS', 'Clearance: NS', 'NS'] }), fr: side('fr', {}) })).toEqual([])
  expect(findingsOf(blockMissing, { en, fr: null })).toEqual([])
  expect(findingsOf(blockMissing, { en: side('en', {}, [['header', 'letterhead', 'HOUSE OF GARDENS']]), fr })).toMatchObject([{ fr: ['fr2'] }, { fr: ['fr3'] }])
})

test('an item without counterpart', () => {
  const [finding, ...rest] = findingsOf(blockMissing, { en, fr, pairs: [...paired, [['en4'], []]] })
  expect(rest).toEqual([])
  expect(finding).toMatchObject({ severity: 'error', en: ['en4'], fr: [] })
  expect(finding?.message).toEqual({ en: '“feed the ducks” has no counterpart in French.', fr: '«\u00A0feed the ducks\u00A0» n’a pas d’équivalent en français.' })
  expect(words(finding!, 'en')).toEqual(['feed the ducks.'])
})

test('an item that may have a counterpart after all weighs less', () => {
  const [finding] = findingsOf(blockMissing, { en, fr, pairs: [...paired, [['en4'], [], 0.3]] })
  expect(finding?.severity).toBe('warning')
  expect(finding?.message.en).toContain('not certain')
})
