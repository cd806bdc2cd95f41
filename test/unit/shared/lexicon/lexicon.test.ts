import { describe, expect, test } from 'vitest'
import { compileLexicon } from '../../../../shared/lexicon/lexicon.ts'
import { wordsOf } from '../../../../shared/lexicon/words.ts'

const table = (...lines: string[]) => lines.join('\n').replaceAll(' > ', '\t')

const lexicon = compileLexicon({
  rhythms: table(
    '# How often.',
    '# example: It meets {en}. ∥ Elle se réunit {fr}.',
    'concept > en > fr > value > not before > not after > only before > only after',
    'half-year > twice a year | semi(-)annual(ly) > semestriel(le)(s) | deux fois par an > 2/year',
    'year > a year | annual(ly) > par an | annuel(le)(s) > 1/year > ago | or two > for',
    'half > half > moitié > 1/2 >  >  > of | the',
    'third > third > tiers > 1/3 >  >  >  > one | a',
  ),
  short: table('# example: a {en} b ∥ a {fr} b', 'concept > en > fr', 'example > e.g. > p. ex.', 'where > where > =où'),
  stems: table(
    '# example: {en} ∥ {fr}',
    'concept > en > fr > value > not before',
    'exempt > exempt* | set* free > exempt* > free',
    'un > un* > in* > denies',
    'union > uni* | under > union* > nothing',
    'not-only > not > non > denies > limit* to | exceed* ∥ limit*',
    'accents >  > =règl* > rule',
  ).replace(' > ', ''),
  acronyms: table('# as written', '# example: {en} ∥ {fr}', 'concept > en > fr', 'it > IT > TI'),
})

const found = (name: string, text: string, language: 'en' | 'fr' = 'en') =>
  (lexicon.find(text, wordsOf(text), language).get(name) ?? []).map(({ row, start, end }) => [
    row.concept,
    text.slice(start, end),
  ])

describe('words of a table in a text', () => {
  test.each<[string, string, 'en' | 'fr', [string, string][]]>([
    [
      'rhythms',
      'It meets Twice-a  year, and once a year.',
      'en',
      [
        ['half-year', 'Twice-a  year'],
        ['year', 'a year'],
      ],
    ],
    [
      'rhythms',
      'semi-annual, semiannually',
      'en',
      [
        ['half-year', 'semi-annual'],
        ['half-year', 'semiannually'],
      ],
    ],
    [
      'rhythms',
      'Réunions SEMESTRIELLES, bilan annuel',
      'fr',
      [
        ['half-year', 'SEMESTRIELLES'],
        ['year', 'annuel'],
      ],
    ],
    ['rhythms', 'a year ago, a year or two, for a year', 'en', []],
    ['rhythms', 'for annual leave', 'en', []],
    ['rhythms', 'a, year', 'en', []],
    [
      'rhythms',
      'half of it, half asleep; a third; the third',
      'en',
      [
        ['half', 'half'],
        ['third', 'third'],
      ],
    ],
    [
      'short',
      'tools, e.g. hammers, E. G. Smith and eg',
      'en',
      [
        ['example', 'e.g'],
        ['example', 'E. G'],
      ],
    ],
    ['short', 'des outils, p.ex. un marteau', 'fr', [['example', 'p.ex']]],
    ['short', 'Où est-il, ici ou là', 'fr', [['where', 'Où']]],
    ['acronyms', 'it works in IT', 'en', [['it', 'IT']]],
    [
      'stems',
      'Exempt, exempted or exemptions; set them, settle it, setting it free, SETS FREE',
      'en',
      [
        ['exempt', 'Exempt'],
        ['exempt', 'exempted'],
        ['exempt', 'exemptions'],
        ['exempt', 'SETS FREE'],
      ],
    ],
    [
      'stems',
      'unable, unions, under',
      'en',
      [
        ['un', 'unable'],
        ['union', 'unions'],
        ['union', 'under'],
      ],
    ],
    ['stems', 'not limited to it, not exceeding it, not limiting it', 'en', [['not-only', 'not']]],
    [
      'stems',
      'exemptée ; une régle, une règle, réglé',
      'fr',
      [
        ['exempt', 'exemptée'],
        ['accents', 'règle'],
      ],
    ],
  ])('%s: “%s”', (name, text, language, expected) => {
    expect(found(name, text, language)).toEqual(expected)
  })

  test('a table that is not there is a slip in code', () => {
    expect(() => lexicon.table('colours')).toThrow('no table of the lexicon is called colours')
  })
})

describe('a table that is not right names row and column', () => {
  test.each<[string, string]>([
    [table('# only a remark'), 'line 1: no line names the columns'],
    [table('concept > en > de'), 'line 1: “de” is no column'],
    [table('concept > en'), 'line 1: there is no column “fr”'],
    [table('concept > en > fr', ' > a > b'), 'line 2, column “concept”: is empty'],
    [table('concept > en > fr', 'x > a > b'), 'line 2, column “example”: is empty'],
    [
      table('# example: a ∥ b', 'concept > en > fr', 'x > a > b', 'x > c > d'),
      'line 4, column “concept”: “x” stands in line 3',
    ],
    [table('# example: a ∥ b', 'concept > en > fr', 'x >  > '), 'line 3, column “en”: neither language has a form'],
    [table('# example: a ∥ b', 'concept > en > fr', 'x > a(b > c'), 'line 3, column “en”: its brackets do not close'],
    [table('# example: a ∥ b', 'concept > en > fr', 'x > a > ...'), 'line 3, column “fr”: “...” has no word'],
    [table('concept > en > fr > example', 'x > a > b > only one text'), 'line 2, column “example”: is not two texts'],
    [table('concept > en > fr', 'x > a > b > c'), 'line 2: 4 cells under 3 columns'],
    [
      table('# example: a ∥ b', 'concept > en > fr', 'x > a* | *b > c'),
      'column “en”: “*b” has a * that stands behind no',
    ],
    [table('# example: a ∥ b', 'concept > en > fr', `x > ${'a(b)'.repeat(9)} > c`), 'column “en”: gives 512 forms'],
  ])('%j', (text, message) => {
    expect(() => compileLexicon({ terms: text })).toThrow(message)
    expect(() => compileLexicon({ terms: text })).toThrow('lexicon/terms.tsv')
  })
})
