import { expect, test } from 'vitest'
import { translationMemory } from '../../../../shared/checks/translation-memory.ts'
import { findingsInFolder, side, words, type FakeNotice } from '../../../fakes/notice.ts'

const english = 'Keeps the catalogue of the reading room up to date every week.'
const usual = 'Tient à jour chaque semaine le catalogue de la salle de lecture.'
const other = 'Actualise toutes les semaines le catalogue de la salle de lecture.'
const notice = (reference: string, fr: string): FakeNotice => ({
  en: side('en', { reference: [reference, reference] }, [['accountabilities', 'paragraph', english]]),
  fr: side('fr', { reference: [reference, reference] }, [['accountabilities', 'paragraph', fr]]),
})

test.each([
  ['the same French', [notice('1', usual), notice('2', usual), notice('3', usual)], 0],
  ['one other notice, not signed', [notice('1', usual), notice('3', other)], 0],
  ['as many have it so', [notice('1', usual), notice('2', other), notice('3', other)], 0],
])('silent: %s', (_, folder, approved) => {
  expect(findingsInFolder(translationMemory, folder, null, approved)).toEqual([])
})

test.each([
  ['a signed notice has other words', [notice('1', usual), notice('3', other)], 1, '1'],
  ['two others agree', [notice('1', usual), notice('2', usual), notice('3', other)], 0, '1 and 2'],
])('%s', (_, folder, approved, notices) => {
  const [finding] = findingsInFolder(translationMemory, folder, null, approved)
  expect(finding?.message.en).toBe(
    `The same English sentence reads “${usual.slice(0, -1)}” in ${notices}, and “${other.slice(0, -1)}” here.`,
  )
  expect([words(finding!, 'en'), words(finding!, 'fr')]).toEqual([[english.slice(0, -1)], [other.slice(0, -1)]])
})

test('one more notice with the usual words leaves the finding what it is', () => {
  const id = (folder: FakeNotice[]) => findingsInFolder(translationMemory, folder)[0]?.id
  expect(id([notice('0', usual), notice('1', usual), notice('2', usual), notice('9', other)])).toBe(
    id([notice('1', usual), notice('2', usual), notice('9', other)]),
  )
})
