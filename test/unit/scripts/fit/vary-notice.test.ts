import { expect, test } from 'vitest'
import { alignSides } from '../../../../shared/align/align-sides.ts'
import { loadMeantNotices } from '../../../../scripts/fit/meant-notices.ts'
import { f1Of } from '../../../../scripts/fit/link-count.ts'
import { observeLinks } from '../../../../scripts/fit/observe.ts'
import { weightsFile } from '../../../../scripts/fit/weights-file.ts'
import { alignmentWeights } from '../../../../shared/align/weights.ts'
import { analysed } from '../../../fakes/lexicon.ts'

const { training, heldOut } = loadMeantNotices()

test('of every variation each passage is paired exactly once, and known notices are not held out as others', () => {
  for (const { en, fr, pairs } of [...training, ...heldOut]) {
    expect(pairs.flatMap((pair) => pair.en).sort()).toEqual(en.blocks.map(({ id }) => id).sort())
    expect(pairs.flatMap((pair) => pair.fr).sort()).toEqual(fr.blocks.map(({ id }) => id).sort())
  }
  const names = new Set(training.map(({ name }) => name))
  expect(heldOut.filter(({ name }) => names.has(name))).toEqual([])
  expect(training.length + heldOut.length).toBeGreaterThan(90)
})

test('with the weights as they are, hardly a link of the held out notices is wrong', () => {
  expect(f1Of(observeLinks(heldOut, alignmentWeights).count)).toBeGreaterThan(0.995)
})

test('weights that are handed in count', () => {
  const [notice] = training
  if (notice === undefined) throw new Error('no notice')
  const shy = { ...alignmentWeights, confidence: { ...alignmentWeights.confidence, base: -20 } }
  const surest = (weights: typeof shy): number =>
    Math.max(
      ...alignSides(analysed(notice.en, notice.fr, notice.profile), { weights })
        .filter(({ en, fr }) => en.length > 0 && fr.length > 0)
        .map(({ confidence }) => confidence),
    )
  expect(surest(shy)).toBeLessThan(0.2)
  expect(surest(alignmentWeights)).toBeGreaterThan(0.9)
})

test('a file of weights says where they come from', () => {
  const file = weightsFile(alignmentWeights, true, 'held out 0.9990 0.0100')
  expect(file).toMatch(/Provenance: fitted, \d{4}-\d\d-\d\d, `npm run fit -- --write`/u)
  expect(file).toContain('held out 0.9990 0.0100')
  expect(file).toContain('"overlap": 7')
})
