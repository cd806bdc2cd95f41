import { expect, test } from 'vitest'
import { gradeMismatch } from '../../../../shared/checks/grade-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: [string, string], fr: [string, string]) =>
  findingsOf(gradeMismatch, {
    en: side('en', { grade: [{ min: en[0], max: en[1] }, 'Grade: NATO Grade G11-G15', 'G11-G15'] }),
    fr: side('fr', { grade: [{ min: fr[0], max: fr[1] }, 'Grade : NATO Grade G11-G15', 'G11-G15'] }),
  })

test('silent on the same grade, single or twin', () => {
  expect(find(['G17', 'G17'], ['G17', 'G17'])).toEqual([])
  expect(find(['G11', 'G15'], ['G11', 'G15'])).toEqual([])
})

test.each<[string, [string, string], [string, string], string]>([
  ['another grade', ['G17', 'G17'], ['G11', 'G11'], 'The grade is G17 in English and G11 in French.'],
  ['twin on one side only', ['G11', 'G15'], ['G11', 'G11'], 'The grade is G11-G15 in English and G11 in French.'],
])('%s', (_, en, fr, message) => {
  const [finding] = find(en, fr)
  expect(finding?.message.en).toBe(message)
  expect(words(finding!, 'en')).toEqual(['G11-G15'])
})
