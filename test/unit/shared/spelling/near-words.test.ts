import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../../shared/notice/report.ts'
import { readDictionary } from '../../../../shared/spelling/affix-dictionary.ts'
import { knownWords } from '../../../../shared/spelling/known-words.ts'
import { nearWord } from '../../../../shared/spelling/near-words.ts'

const known = new Set(['receive', 'archive', 'competence', 'compétence', 'reading', 'form', 'internal', 'clear'])
const near = (word: string) => nearWord(word, { knows: (candidate) => known.has(candidate) })

test.each([
  ['recieve', 'receive'],
  ['archve', 'archive'],
  ['archhive', 'archive'],
  ['arckive', 'archive'],
  ['compétance', 'compétence'],
  ['raeding', 'reading'],
  ['intemal', 'internal'],
  ['dear', 'clear'],
])('%s is near %s', (word, found) => {
  expect(near(word)).toBe(found)
})

test('an accent is the likeliest slip', () => {
  expect(near('compètence')).toBe('compétence')
})

test.each(['aarchhive', 'museum', 'for'])('%s is near nothing', (word) => {
  expect(near(word)).toBeNull()
})

describe('with the dictionaries in use', () => {
  const folder = join(import.meta.dirname, '../../../../node_modules')
  const text = (path: string) => readFileSync(join(folder, path), 'utf8')
  const [en, fr] = (['dictionary-en-gb', 'dictionary-fr'] as const).map((name) =>
    readDictionary(text(`${name}/index.aff`), text(`${name}/index.dic`)),
  )
  const words = en === undefined || fr === undefined ? undefined : knownWords({ en, fr })
  const meant = (word: string, language: Language, used: readonly string[] = []) =>
    words === undefined
      ? null
      : nearWord(word, {
          knows: (candidate) => words.knows(candidate, language),
          similar: (one, limit) => words.similar?.(one, language, limit) ?? new Map<string, number>(),
          isUsed: (candidate) => used.includes(candidate),
        })

  test.each<[Language, string, string]>([
    ['en', 'adress', 'address'], // a letter of two left out, before a first letter too many
    ['en', 'acomodation', 'accommodation'],
    ['en', 'comittments', 'commitments'],
    ['en', 'maintainance', 'maintenance'],
    ['en', 'unneccesarily', 'unnecessarily'], // behind a prefix of the dictionary
    ['en', 'connexion', 'connection'],
    ['fr', 'charactéristiques', 'caractéristiques'],
    ['fr', 'developpemment', 'développement'],
    ['fr', 'connection', 'connexion'],
    ['fr', 'réflection', 'réflexion'],
    ['fr', "d'enseignment", "d'enseignement"],
  ])('%s: %s is most likely %s', (language, word, found) => {
    expect(meant(word, language)).toBe(found)
  })

  test.each<[Language, string]>([
    ['en', 'kubernetes'],
    ['en', 'zyzzyva'],
    ['fr', 'kubernetes'],
  ])('%s: %s is near nothing', (language, word) => {
    expect(meant(word, language)).toBeNull()
  })

  test('of two words as likely, the one that the text has', () => {
    expect(meant('contral', 'en')).toBe('central')
    expect(meant('contral', 'en', ['control'])).toBe('control')
  })
})
