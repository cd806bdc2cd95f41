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
    const narrow = learnHyphenation([
      'The lighthouses of the coast',
      'and the lightho',
      'uses of the river',
      'where the light',
      'house of the town is',
      'a light on a house',
    ])
    expect(joinTexts('and the lightho', 'uses of the river', narrow)).toBe('and the lighthouses of the river')
    expect(joinTexts('where the light', 'house of the town', narrow)).toBe('where the light house of the town')
  })

  test('where a program divided the words, unknown halves become one', () => {
    const divided = learnHyphenation(
      Array.from({ length: 40 }, (_, at) => (at % 4 === 0 ? 'words divided-' : 'at the end of lines')),
    )
    expect(joinTexts('an unknown-', 'word', divided)).toBe('an unknownword')
  })
})

describe('words that a line’s end divides, by what both languages know', () => {
  const known = new Set(
    'arch archival history cost effective up to date face day keeping record porte parole work well being c est à dire peut être week end weekend week-end new paper newspaper capitals of the keeper is in lamps broad cast casting broadcasting'.split(
      ' ',
    ),
  )
  const knows = (word: string): boolean => known.has(word.toLowerCase())
  const typed = learnHyphenation(['The keeper of the lamps'], knows)
  const divided = learnHyphenation(['The broadcas-', 'ting keeper of', 'the new-', 'paper is in'], knows)
  const browser = learnHyphenation(['The keeper of the broadcas\u2010', 'ting lamps'], knows)

  test.each([
    ['the arch-', 'ival keeper', 'the archival keeper', typed],
    ['is cost-', 'effective', 'is cost-effective', typed],
    ['keep up-', 'to-date', 'keep up-to-date', typed],
    ['keep up-to-', 'date', 'keep up-to-date', typed],
    ['is face-to-', 'face work', 'is face-to-face work', typed],
    ['record-', 'keeping', 'record-keeping', typed],
    ['le porte-', 'parole', 'le porte-parole', typed],
    ['c’est-à-', 'dire', 'c’est-à-dire', typed],
    ['en peut-', 'être', 'en peut-être', typed],
    ['le week-', 'end', 'le week-end', typed],
    ['a new-', 'paper', 'a newspaper'.replace('newspaper', 'new-paper'), typed],
    ['a news-', 'paper', 'a newspaper', divided],
    ['IN CAPI-', 'TALS', 'IN CAPITALS', divided],
    ['North-', 'South', 'North-South', divided],
    ['pre-', 'and post-war', 'pre- and post-war', divided],
    ['an unheard\u2010', 'ofword', 'an unheardofword', browser],
    ['a phot\u00AD', 'ograph', 'a photograph', typed],
    ['is cost-', 'effective', 'is cost-effective', browser],
    ['(English/', 'French)', '(English/French)', typed],
    ['English /', 'French', 'English / French', typed],
  ])('%s | %s', (left, right, joined, hyphenation) => {
    expect(joinTexts(left, right, hyphenation)).toBe(joined)
  })

  test('a hyphen that is typed as U+2010 is like any other', () => {
    const odd = learnHyphenation(['A cost\u2010effective lamp'], knows)
    expect(joinTexts('is well\u2010', 'being', odd)).toBe('is well\u2010being')
  })
})

describe('addresses that a narrow column broke', () => {
  const knows = (word: string): boolean =>
    ['vacancies', 'page', 'public', 'see', 'before', 'offers', 'job'].includes(word.toLowerCase())
  const words = learnHyphenation([], knows)

  test.each([
    ['at https://lamps.example/en/vacanc', 'ies;', 'at https://lamps.example/en/vacancies;'],
    ['at https://lamps.example/en/', 'vacancies;', 'at https://lamps.example/en/vacancies;'],
    ['at https://lamps.example/en', '/pay.', 'at https://lamps.example/en/pay.'],
    ['at https://lamps.exam', 'ple.org/en.', 'at https://lamps.example.org/en.'],
    ['at https://lamps.example/job-', 'offers.', 'at https://lamps.example/job-offers.'],
    ['at https://lamps.example/list?post=', '918273 today', 'at https://lamps.example/list?post=918273 today'],
    ['at https://lamps.exam\u2010', 'ple.org/en', 'at https://lamps.example.org/en'],
    ['write to desk@lamps.exam', 'ple.org', 'write to desk@lamps.example.org'],
    ['at https://lamps.example/en/', 'before the end', 'at https://lamps.example/en/ before the end'],
    ['at https://lamps.example/en', 'see page 3', 'at https://lamps.example/en see page 3'],
    ['at https://lamps.example/en/vacancies', 'before', 'at https://lamps.example/en/vacancies before'],
    ['at https://lamps.example/en.', 'The page', 'at https://lamps.example/en. The page'],
  ])('%s | %s', (left, right, joined) => {
    expect(joinTexts(left, right, words)).toBe(joined)
  })
})

describe('an address that a column’s edge divided', () => {
  const known = new Set('pay posts for and the of open allowances vacancies page'.split(' '))
  const learned = learnHyphenation(['The keeper of the lamps'], (word) => known.has(word.toLowerCase()))

  test.each([
    ['see https://lamps.example/en/va', 'cancies;', 'one word', 'see https://lamps.example/en/vacancies;'],
    ['see https://lamps.example/en/p', 'ay for more', 'one word', 'see https://lamps.example/en/pay for more'],
    ['at https://lamps.example/en/al', 'lowances-and-pay.', 'full', 'at https://lamps.example/en/allowances-and-pay.'],
    ['at https://lamps.example/', 'en.', 'full', 'at https://lamps.example/en.'],
    ['à la page https://lamps.example/fr/', 'vacancies ;', 'full', 'à la page https://lamps.example/fr/vacancies ;'],
    ['for the page https://lamps.example/posts', ';', 'one word', 'for the page https://lamps.example/posts;'],
    ['pour la page https://lamps.example/posts', ';', 'one word', 'pour la page https://lamps.example/posts ;'],
    // The address ends with its line.
    ['see https://lamps.example/pay', 'for the lamps', 'one word', 'see https://lamps.example/pay for the lamps'],
    ['see https://lamps.example/pay.', 'Lamps are lit', 'one word', 'see https://lamps.example/pay. Lamps are lit'],
    ['see https://lamps.example/pay', 'page of the lamps', 'full', 'see https://lamps.example/pay page of the lamps'],
    ['see https://lamps.example/', 'for the lamps', 'full', 'see https://lamps.example/ for the lamps'],
    ['see https://lamps.example/pay', 'lamplight of the', undefined, 'see https://lamps.example/pay lamplight of the'],
  ] as const)('%s | %s (%s)', (left, right, full, joined) => {
    expect(joinTexts(left, right, learned, full)).toBe(joined)
  })
})
