import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDictionary } from '../../../../shared/spelling/affix-dictionary.ts'
import { knownWords } from '../../../../shared/spelling/known-words.ts'

describe('a hunspell dictionary', () => {
  const aff = [
    'SET UTF-8',
    'PFX U Y 1',
    'PFX U 0 un .',
    'SFX S Y 2',
    'SFX S y ies [^aeiou]y',
    'SFX S 0 s [^sxzhy]',
    'SFX D N 1',
    'SFX D 0 ed [^ey]',
    'NEEDAFFIX ?',
    'FORBIDDENWORD !',
  ].join('\n')
  const dictionary = readDictionary(aff, ['5', 'lock/USD', 'party/S', 'door/S', 'wrongs/!', 'stem/?S'].join('\n'))

  test.each(['lock', 'locks', 'unlock', 'unlocks', 'locked', 'parties', 'doors', 'stems'])('has %s', (word) => {
    expect(dictionary.has(word)).toBe(true)
  })

  test.each(['unlocked', 'partys', 'undoor', 'lockies', 'wrongs', 'stem', 'Lock', ''])('has no “%s”', (word) => {
    expect(dictionary.has(word)).toBe(false)
  })

  test('long flags, and affixes that add flags of their own', () => {
    const long = readDictionary(
      [
        'FLAG long',
        'PFX Um Y 2',
        'PFX Um 0 kilo/S. .',
        'PFX Um 0 0/S. .',
        'SFX S. Y 1',
        'SFX S. 0 s .',
        'SFX zE Y 1',
        'SFX zE être sont être',
      ].join('\n'),
      ['2', 'gramme/Um', 'être/zE'].join('\n'),
    )
    expect(['gramme', 'grammes', 'kilogramme', 'kilogrammes', 'sont'].filter((word) => !long.has(word))).toEqual([])
    expect(['kilosont', 'sonts', 'kilo'].filter((word) => long.has(word))).toEqual([])
  })
})

describe('the two dictionaries in use', () => {
  const folder = join(import.meta.dirname, '../../../../node_modules')
  const read = (name: string) =>
    readDictionary(
      readFileSync(join(folder, name, 'index.aff'), 'utf8'),
      readFileSync(join(folder, name, 'index.dic'), 'utf8'),
    )
  const before = process.memoryUsage().heapUsed
  const words = knownWords({ en: read('dictionary-en-gb'), fr: read('dictionary-fr') })

  test('stay small', () => {
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(150)
  })

  test.each([
    'organise',
    'organizations',
    'realize',
    'Brussels',
    'archivist’s',
    "don't",
    'cybersecurity',
    'QUALIFICATIONS',
    'harmonizes',
  ])('English knows %s', (word) => {
    expect(words.knows(word, 'en')).toBe(true)
  })

  test.each([
    'l’élaboration',
    "aujourd'hui",
    'qu’elles',
    'pourront',
    'œuvre',
    'oeuvre',
    'sont',
    'étant',
    'kilogrammes',
    'Compétences',
    'ACQUIS',
    'métier',
  ])('French knows %s', (word) => {
    expect(words.knows(word, 'fr')).toBe(true)
  })

  test.each([
    ['recieve', 'en'],
    ['Régulations', 'en'],
    ['organizzation', 'en'],
    ['compétances', 'fr'],
    ['dévelopement', 'fr'],
    ["x'élaboration", 'fr'],
  ] as const)('%s is no word of %s', (word, language) => {
    expect(words.knows(word, language)).toBe(false)
  })
})
