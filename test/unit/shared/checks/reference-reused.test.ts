import { expect, test } from 'vitest'
import { referenceReused } from '../../../../shared/checks/reference-reused.ts'
import { findingsInFolder, side, words, type FakeNotice } from '../../../fakes/notice.ts'

const notice = (reference: string, en: string, fr: string | null = null): FakeNotice => ({
  en: side('en', {
    title: [en, `${en} (${reference})`, en],
    reference: [reference, `${en} (${reference})`, reference],
  }),
  fr:
    fr === null
      ? null
      : side('fr', {
          title: [fr, `${fr} (${reference})`, fr],
          reference: [reference, `${fr} (${reference})`, reference],
        }),
})

test.each([
  ['the same post twice', [notice('310001', 'Archivist, North Wing'), notice('310001', 'Archivist, North Wing')]],
  [
    'a revision with a word changed',
    [notice('310001', 'Archivist, North Wing'), notice('310001', 'Senior Archivist, North Wing')],
  ],
  ['other references', [notice('310001', 'Archivist, North Wing'), notice('310002', 'Head Gardener')]],
])('silent: %s', (_, folder) => {
  expect(findingsInFolder(referenceReused, folder)).toEqual([])
})

test('two posts under one reference', () => {
  const [finding, ...rest] = findingsInFolder(referenceReused, [
    notice('310001', 'Archivist, North Wing'),
    notice('310001', 'Head Gardener', 'Jardinier en chef'),
  ])
  expect(rest).toEqual([])
  expect(finding?.message.en).toBe(
    'Reference 310001 stands over “Head Gardener” here and over “Archivist, North Wing” in notice-0.txt.',
  )
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([['310001'], ['310001']])
})
