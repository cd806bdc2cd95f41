import { expect, test } from 'vitest'
import { searchedBlock } from '../../../../renderer/notice/searched-block.ts'
import { deskNotice } from '../../../fakes/desk.ts'

const textOf = (query: string): string | null => {
  const block = searchedBlock(deskNotice, query)
  return [...deskNotice.en!.blocks, ...deskNotice.fr!.blocks].find(({ id }) => id === block)?.text ?? null
}

test.each([
  ['barometer', 'have taught others to read a barometer.'],
  ['MAREGRAPHES ans', 'avoir au moins cinq ans d’expérience des marégraphes ;'],
  // All the words in one row before any of them in an earlier one; both sides of a row count together.
  [
    'gauges lighthouse',
    'Keep the gauges true. Compare them with the lighthouse every Monday and note each difference of more than 2 cm. Explain the sea to visitors who ask, in words that a child of ten would follow.',
  ],
  [
    'jetée pier',
    'The Tides Section measures what the sea does at the quay, and tells those who need to know. It has worked on the same pier since 1998 and answers some 400 questions a year.',
  ],
  [
    'pier zebra',
    'The Tides Section measures what the sea does at the quay, and tells those who need to know. It has worked on the same pier since 1998 and answers some 400 questions a year.',
  ],
  ['zebra', null],
  ['a', null],
  ['', null],
])('“%s”', (query, text) => {
  expect(textOf(query)).toBe(text)
})
