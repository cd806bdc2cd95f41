import { describe, expect, test } from 'vitest'
import { en } from '../../../../renderer/text/en.ts'
import { fr } from '../../../../renderer/text/fr.ts'

/** Every sentence of a dictionary with its key; those with values are called with samples. */
function sentences(part: object, path = ''): [key: string, sentence: string][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') return [[here, value]]
    if (typeof value === 'function') {
      const say = value as (...values: unknown[]) => string
      const numbers = [0, 1, 2, 1234]
      return say.length === 3
        ? [[here, say(1, 2, 3)]]
        : [...numbers.map((n): [string, string] => [here, say(n, 1234)]), [here, say('x', 'y')]]
    }
    return sentences(value as object, here)
  })
}

describe.each([
  ['English', en],
  ['French', fr],
])('%s', (_name, text) => {
  test('no sentence is empty, has a straight apostrophe or a double space', () => {
    expect(sentences(text).filter(([, sentence]) => sentence.trim() === '' || /'|\s{2}/u.test(sentence))).toEqual([])
  })
})

test('French puts a no-break space before : ; ! ? » and after «', () => {
  expect(
    sentences(fr).filter(([, sentence]) => /[^\u202F][;!?]|[^\u00A0][»:](?!\/)|«[^\u00A0]/u.test(sentence)),
  ).toEqual([])
})

test('both languages have the same keys', () => {
  const keys = (text: object): string[] => [...new Set(sentences(text).map(([key]) => key))]
  expect(keys(fr)).toEqual(keys(en))
})

test.each([
  [en.list.errors(1), '1 error'],
  [en.list.errors(0), '0 errors'],
  [en.list.errors(1200), '1,200 errors'],
  [fr.list.errors(1), '1 erreur'],
  [fr.list.errors(0), '0 erreur'],
  [fr.list.errors(1200), '1\u202F200 erreurs'],
  [en.findings.summary(3, 0, 1), '3 errors · 1 note'],
  [fr.findings.summary(0, 1, 0), '1 alerte'],
  [en.list.shown(5, 5), '5 notices'],
  [en.list.shown(2, 5), '2 of 5'],
  [fr.list.shown(2, 5), '2 sur 5'],
])('%s', (said, expected) => {
  expect(said).toBe(expected)
})
