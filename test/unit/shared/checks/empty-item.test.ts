import { expect, test } from 'vitest'
import { emptyItem } from '../../../../shared/checks/empty-item.ts'
import { findingsOf, side } from '../../../fakes/notice.ts'

test('silent on items with text, and on other blocks', () => {
  expect(
    findingsOf(emptyItem, {
      en: side('en', {}, [
        ['qualifications', 'item', 'a;'],
        ['summary', 'paragraph', '…'],
      ]),
      fr: null,
    }),
  ).toEqual([])
})

test.each(['-', ';', '– .', '•'])('a bullet with %j', (text) => {
  const findings = findingsOf(emptyItem, {
    en: null,
    fr: side('fr', {}, [
      ['qualifications', 'item', 'tailler ;'],
      ['qualifications', 'item', text],
    ]),
  })
  expect(findings).toMatchObject([{ severity: 'warning', en: [], fr: ['fr2'] }])
  expect(findings[0]?.message.en).toBe('The French list has a bullet without text.')
})
