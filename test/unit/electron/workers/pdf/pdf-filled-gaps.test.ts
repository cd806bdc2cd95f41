import { describe, expect, test } from 'vitest'
import { fillGaps } from '../../../../../electron/workers/pdf/pdf-filled-gaps.ts'
import type { Letter, Strip } from '../../../../../electron/workers/pdf/pdf-strips.ts'

/** Letters of 5 points each; '_' is a gap of that width and no letter. */
function strip(text: string, x = 0, more: Partial<Strip> = {}): Strip {
  const letters = Array.from(text).flatMap((sign, at): Letter[] =>
    sign === '_' ? [] : [{ text: sign, from: at * 5, to: at * 5 + 5, afterSpace: false, opens: false }],
  )
  return { x, y: 100, along: [1, 0], size: 10, font: { name: 'A', bold: false } as Strip['font'], letters, ...more }
}
const textsOf = (strips: Strip[]): string[] =>
  fillGaps<Strip>(strips).map(({ letters }) => letters.map(({ text }) => text).join(''))

describe('letters drawn into a gap that another text left for them', () => {
  test.each<[string, Strip[], string[]]>([
    ['stand where they were drawn', [strip('sta__,then'), strip('ff', 15)], ['staff,then']],
    [
      'behind several lines of other heights',
      [strip('o__er'), strip('ff', 5), strip('next', 0, { y: 80 })],
      ['offer', 'next'],
    ],
    ['one gap each', [strip('di__icult,o__er'), strip('ff', 10), strip('ff', 55)], ['difficult,offer']],
    ['not where there is no gap', [strip('staff,then'), strip('ff', 15)], ['staff,then', 'ff']],
    ['not beside the text', [strip('sta'), strip('ff', 15)], ['sta', 'ff']],
    ['not on another line', [strip('sta__,then'), strip('ff', 15, { y: 96 })], ['sta,then', 'ff']],
    ['not in another size', [strip('sta__,then'), strip('2', 15, { size: 6 })], ['sta,then', '2']],
    ['not a text of its own', [strip('left____________right'), strip('middle', 30)], ['leftright', 'middle']],
  ])('%s', (_, strips, texts) => {
    expect(textsOf(strips)).toEqual(texts)
  })

  test('a page of nothing but loose letters costs no square of their number', () => {
    const loose = Array.from({ length: 20_000 }, (_, at) => strip('x', at * 10))
    const began = loose.length
    expect(fillGaps(loose)).toHaveLength(began)
  })
})
