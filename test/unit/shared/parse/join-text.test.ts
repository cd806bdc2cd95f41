import { describe, expect, test } from 'vitest'
import { joinTexts, learnHyphenation } from '../../../../shared/parse/join-text.ts'

describe('two lines as one text', () => {
  const hyphenation = learnHyphenation(['a well-known river, and communication by boat'])
  test.each([
    ['keep the maps', 'in order', 'keep the maps in order'],
    ['G17-', 'G20', 'G17-G20'],
    ['(river survey)-', '918273', '(river survey)-918273'],
    ['a well-', 'known river', 'a well-known river'],
    ['by commu-', 'nication', 'by communication'],
    ['pre-', 'and post-war', 'pre- and post-war'],
    ['see [here]', '(#) for more', 'see [here](#) for more'],
    ['maps -', 'and charts', 'maps - and charts'],
  ])('%s | %s', (left, right, joined) => {
    expect(joinTexts(left, right, hyphenation)).toBe(joined)
  })
})
