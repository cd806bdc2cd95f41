import { expect, test } from 'vitest'
import { meantPassages, sentenceF1 } from '../../../../scripts/fit/observe-sentences.ts'
import { loadMeantNotices } from '../../../../scripts/fit/meant-notices.ts'
import { numbersOf, sensitivity, toldSensitivity, withNumber } from '../../../../scripts/fit/sensitivity.ts'
import { alignmentWeights } from '../../../../shared/align/weights.ts'

test('every number of the weights can be asked after, and put in place of another', () => {
  const numbers = numbersOf(alignmentWeights)
  expect(numbers).toContainEqual({ name: 'gap', value: -1.7 })
  expect(numbers).toContainEqual({ name: 'sentences.alone', value: -4 })
  for (const { name } of numbers)
    expect(numbersOf(withNumber(alignmentWeights, name, 77)).filter(({ value }) => value === 77)).toEqual([
      { name, value: 77 },
    ])
})

test('what moves nothing says so, and what moves says which way', () => {
  const told = toldSensitivity(
    sensitivity(alignmentWeights, ({ gap, lone }) => ({ links: gap === -1.7 && lone.most > 0 ? 0.9 : 0.8 }), [
      { name: 'gap', value: -1.7 },
      { name: 'lone.least', value: 0.2 },
    ]),
  )
  expect(told).toContain('halved: links −0.1000; doubled: links −0.1000')
  expect(told.split('\n')[1]).toContain('moves nothing between half and double')
})

test('sentences that were joined and left out are paired as they were made', () => {
  const passages = meantPassages(loadMeantNotices().heldOut)
  for (const { en, fr, links } of passages) {
    expect(links.flatMap((link) => link.en)).toEqual(en.map((_, at) => at))
    expect(links.flatMap((link) => link.fr)).toEqual(fr.map((_, at) => at))
  }
  expect(passages.length).toBeGreaterThan(400)
  expect(sentenceF1(passages, alignmentWeights)).toBeGreaterThan(0.98)
  const careless = withNumber(alignmentWeights, 'sentences.alone', 0)
  expect(sentenceF1(passages, careless)).toBeLessThan(0.97)
})
