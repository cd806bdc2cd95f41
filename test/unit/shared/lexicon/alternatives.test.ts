import { expect, test } from 'vitest'
import { alternatives, foldedAlternatives } from '../../../../shared/lexicon/alternatives.ts'
import { readTable } from '../../../../shared/lexicon/read-table.ts'

const rows = readTable(
  'gates',
  '# example: {en} ∥ {fr}\nconcept\ten\tfr\ngate\tgate | gate of iron | open*\t=où | l’Été | p. ex',
)
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u')

test.each([
  ['gate of iron', true],
  ['gate of\u00A0iron', true],
  ['opening', true],
  ['où', false],
])('“%s” among English forms: %s', (text, isOne) => {
  expect(whole(alternatives(rows, 'en')).test(text)).toBe(isOne)
})

test('forms of both languages, with any apostrophe, and points that are points', () => {
  const pattern = whole(alternatives(rows, 'en', 'fr'))
  expect(['où', 'gate', "l'Été", 'l’Été', 'p. ex', 'px ex'].map((text) => pattern.test(text))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ])
})

test('the longest stands first, so that nothing is cut short', () => {
  expect(new RegExp(alternatives(rows, 'en'), 'u').exec('a gate of iron')?.[0]).toBe('gate of iron')
})

test('over folded text', () => {
  const pattern = whole(foldedAlternatives(rows, 'fr', 'en'))
  expect(["l'ete", 'ou', 'opened', 'où'].map((text) => pattern.test(text))).toEqual([true, true, true, false])
})
