import { describe, expect, test } from 'vitest'
import { joinTexts, learnHyphenation } from '../../../../shared/parse/join-text.ts'

const plain = learnHyphenation(['The lamps of the long-term plan', 'are lit by the keepers of communication'])

describe('two lines as one', () => {
  test.each([
    ['the lamps', 'are lit', 'the lamps are lit'],
    ['a long-', 'term plan', 'a long-term plan'],
    ['a commu-', 'nication', 'a communication'],
    ['an unknown-', 'word', 'an unknown-word'],
    ['pre-', 'and post-war lamps', 'pre- and post-war lamps'],
    ['a 3-', 'year contract', 'a 3-year contract'],
    ['grades G15-', 'G17', 'grades G15-G17'],
    ['see our [website]', '(#) for more', 'see our [website](#) for more'],
    ['at <http://www.lamps.example/en/rec', 'ruit.htm>)', 'at <http://www.lamps.example/en/recruit.htm>)'],
    ['at www.lamps.example/', 'posts/918273', 'at www.lamps.example/posts/918273'],
    ['at www.lamps.example', 'for more', 'at www.lamps.example for more'],
    ['North-', 'South', 'North-South'],
  ])('%s | %s', (left, right, joined) => {
    expect(joinTexts(left, right, plain)).toBe(joined)
  })

  test('a word that a narrow column broke without a hyphen', () => {
    const narrow = learnHyphenation(['The lighthouses of the coast', 'and the lightho', 'uses of the river', 'where the light', 'house of the town is', 'a light on a house'])
    expect(joinTexts('and the lightho', 'uses of the river', narrow)).toBe('and the lighthouses of the river')
    expect(joinTexts('where the light', 'house of the town', narrow)).toBe('where the light house of the town')
  })

  test('where a program divided the words, unknown halves become one', () => {
    const divided = learnHyphenation(Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? 'words divided-' : 'at the end of lines')))
    expect(joinTexts('an unknown-', 'word', divided)).toBe('an unknownword')
  })
})
