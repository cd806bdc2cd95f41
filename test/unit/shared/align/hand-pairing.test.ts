import { describe, expect, test } from 'vitest'
import {
  applyPairings,
  namesOfBlocks,
  pairedBlocks,
  pairingsInForce,
  type HandPairing,
  type PairedBlocks,
} from '../../../../shared/align/hand-pairing.ts'
import type { AlignedPair, Block, Fields, Side } from '../../../../shared/notice/report.ts'

function side(texts: Record<string, string>): Side {
  const blocks = Object.entries(texts).map(([id, text]): Block => ({
    id,
    section: 'summary',
    kind: 'paragraph',
    group: null,
    text,
    at: null,
  }))
  return { fields: {} as Fields, blocks }
}
const en = side({ e1: 'One apple', e2: 'Two pears', e3: 'Three plums', e4: 'Three plums' })
const fr = side({ f1: 'Une pomme', f2: 'Deux poires', f3: 'Trois prunes', f4: 'Quatre figues' })
const aligned: AlignedPair[] = ['e1|f1', 'e2|f2', 'e3 e4|f3', '|f4'].map((words) => pair(words, 0.4))

/** 'e1 e2|f1' as a pair. */
function pair(words: string, confidence: number): AlignedPair {
  const [left = '', right = ''] = words.split('|')
  return { en: left.split(' ').filter(Boolean), fr: right.split(' ').filter(Boolean), confidence }
}
const words = ({ en: left, fr: right }: PairedBlocks): string => `${left.join(' ')}|${right.join(' ')}`
const named = (blocks: string): Pick<HandPairing, 'en' | 'fr'> => {
  const { en: left, fr: right } = pair(blocks, 1)
  return { en: namesOfBlocks(en, left), fr: namesOfBlocks(fr, right) }
}

describe('pairing by hand', () => {
  test.each([
    ['nothing said', [], ['e1|f1', 'e2|f2', 'e3 e4|f3', '|f4']],
    ['a passage with one that had no counterpart', ['e2|f4'], ['e1|f1', 'e2|f4', '|f2', 'e3 e4|f3']],
    ['two that belonged to others', ['e1|f2'], ['e1|f2', '|f1', 'e2|', 'e3 e4|f3', '|f4']],
    ['split off', ['e2|'], ['e1|f1', 'e2|', '|f2', 'e3 e4|f3', '|f4']],
    ['split off on the French side', ['|f2'], ['e1|f1', '|f2', 'e2|', 'e3 e4|f3', '|f4']],
    ['the second of two, split off after the first', ['e4|'], ['e1|f1', 'e2|f2', 'e3|f3', 'e4|', '|f4']],
    ['the first of two, split off before the second', ['e3|'], ['e1|f1', 'e2|f2', 'e3|', 'e4|f3', '|f4']],
    ['both of two, each on its own', ['e3 e4|'], ['e1|f1', 'e2|f2', 'e3|', 'e4|', '|f3', '|f4']],
    ['joined with the row below', ['e1 e2|f1 f2'], ['e1 e2|f1 f2', 'e3 e4|f3', '|f4']],
    ['one that gains a counterpart beside its own', ['e3 e4|f3 f4'], ['e1|f1', 'e2|f2', 'e3 e4|f3 f4']],
    ['two French passages without an English one', ['|f2 f3'], ['e1|f1', '|f2', '|f3', 'e2|', 'e3 e4|', '|f4']],
    ['the later over the earlier', ['e1|f2', 'e1|f4'], ['e1|f4', '|f2', '|f1', 'e2|', 'e3 e4|f3']],
  ])('%s', (_name, pairings, expected) => {
    const applied = applyPairings(aligned, en, fr, pairings.map(named))
    expect(applied.map(words)).toEqual(expected)
    expect(applied.flatMap((one) => one.en).toSorted()).toEqual(['e1', 'e2', 'e3', 'e4'])
    expect(applied.flatMap((one) => one.fr).toSorted()).toEqual(['f1', 'f2', 'f3', 'f4'])
  })

  test('is certain, also of what it leaves without counterpart; other rows stay as unsure as they were', () => {
    const applied = applyPairings(aligned, en, fr, [named('e2|f4'), named('e4|')])
    expect(applied.map((one) => [words(one), one.confidence])).toEqual([
      ['e1|f1', 0.4],
      ['e2|f4', 1],
      ['|f2', 1],
      ['e3|f3', 0.4],
      ['e4|', 1],
    ])
  })

  test('holds in another revision while the texts stay, whatever their numbers, and is dropped when one has changed', () => {
    const pairing = named('e2|f4')
    const later = side({ x0: 'New', x7: 'Two  pears', x8: 'One apple' })
    expect(pairedBlocks(later, fr, [pairing])).toEqual([{ en: ['x7'], fr: ['f4'] }])
    const changed = side({ x7: 'Two ripe pears' })
    expect(applyPairings([pair('x7|f1', 0.9)], changed, fr, [pairing])).toEqual([pair('x7|f1', 0.9)])
    expect(applyPairings([pair('|f1', 1)], null, fr, [pairing])).toEqual([pair('|f1', 1)])
  })

  test('passages that read the same are told apart', () => {
    expect(new Set(namesOfBlocks(en, ['e3', 'e4'])).size).toBe(2)
    expect(pairedBlocks(en, fr, [named('e4|')])).toEqual([{ en: ['e4'], fr: [] }])
  })

  test('what is taken back no longer counts; the latest of the same pairing goes, others stay', () => {
    const row = (id: string, blocks: string, kind: HandPairing['kind'] = 'paired'): HandPairing => ({
      id,
      post: 'p',
      ...named(blocks),
      kind,
      author: 'a',
      at: '',
    })
    const history = [
      row('1', 'e1|f1'),
      row('2', 'e2|f2'),
      row('3', 'e1|f1'),
      row('4', 'e1|f1', 'taken-back'),
      row('5', 'e3|', 'taken-back'),
    ]
    expect(pairingsInForce(history).map(({ id }) => id)).toEqual(['1', '2'])
  })
})
