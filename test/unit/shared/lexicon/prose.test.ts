import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDictionaries } from '../../../../electron/workers/load-dictionaries.ts'
import { compileLexicon } from '../../../../shared/lexicon/lexicon.ts'
import { faultsOfProse } from '../../../../shared/lexicon/prose-faults.ts'
import type { Prose } from '../../../../shared/lexicon/prose.ts'
import { readProse } from '../../../../shared/lexicon/read-prose.ts'
import { wordsOf } from '../../../../shared/lexicon/words.ts'
import type { Language } from '../../../../shared/notice/report.ts'
import { lexicon } from '../../../fakes/lexicon.ts'

const root = join(import.meta.dirname, '../../../..')
const rule = (name: string) => readFileSync(join(root, `resources/lexicon/prose/rules/${name}.tsv`), 'utf8')
const table = (...lines: string[]) => lines.join('\n').replaceAll(' ~ ', '\t')

const small = compileLexicon({
  'prose/work': table(
    '# Work.',
    'en ~ fr',
    'carry out ~ mener à bien | effectuer',
    'order ~ commande | commander',
    'court ~ =cour',
    'in close coordination with ~ en étroite coordination avec',
    'work ~ œuvre | travail',
    'organisation ~ organisation',
  ),
  'prose/rules/endings-en': rule('endings-en'),
  'prose/rules/endings-fr': rule('endings-fr'),
  'prose/rules/light-words': rule('light-words'),
}).prose

const found = (prose: Prose, text: string, language: Language) =>
  prose.find(wordsOf(text), language).map(({ row, start, end, isExact }) => ({
    row: row.en[0],
    words: text.slice(start, end),
    isExact,
  }))

describe('words of the list in a text', () => {
  test.each<[string, Language, string[]]>([
    ['It carries out orders.', 'en', ['carry out: carries out', 'order: orders']],
    ['It is carried. Out!', 'en', []],
    ['Elle mène à bien les travaux', 'fr', ['carry out: mène à bien', 'work: travaux']],
    ['mise en œuvre, mise en oeuvre', 'fr', ['work: œuvre', 'work: oeuvre']],
    ['la cour, les cours', 'fr', ['court: cour']],
    ['In close co-ordination with', 'en', []],
    ['In close coordination with them', 'en', ['in close coordination with: In close coordination with']],
    ['en étroite coordination avec eux', 'fr', ['in close coordination with: en étroite coordination avec']],
    ['The organization', 'en', ['organisation: organization']],
    ['Elle effectue, effectuera et effectuait', 'fr', Array(3).fill('carry out')],
  ])('“%s” (%s)', (text, language, expected) => {
    const hits = found(small, text, language)
    expect(
      hits.map(({ row, words }, at) => (expected[at]?.includes(':') === false ? row : `${row}: ${words}`)),
    ).toEqual(expected)
  })

  test('what stands as the list writes it is said to, and a phrase hides no word', () => {
    expect(found(lexicon.prose, 'project management', 'en')).toEqual(
      expect.arrayContaining([
        { row: 'project management', words: 'project management', isExact: true },
        { row: 'project', words: 'project', isExact: true },
        { row: 'manage', words: 'management', isExact: true },
      ]),
    )
    expect(found(small, 'organisations, organisation', 'en')).toEqual([
      { row: 'organisation', words: 'organisations', isExact: false },
      { row: 'organisation', words: 'organisation', isExact: true },
    ])
  })

  test('light words carry no matter', () => {
    expect(['the', 'with', 'budget'].map((word) => small.isLight(word, 'en'))).toEqual([true, true, false])
    expect(['des', 'avec', 'budget'].map((word) => small.isLight(word, 'fr'))).toEqual([true, true, false])
  })
})

/** Each row is its own example: its words, written in either language, lead to it. */
test('every form of every row is found where it stands', () => {
  const prose = lexicon.prose
  const lost = prose.rows.flatMap((row) =>
    (['en', 'fr'] as const).flatMap((language) =>
      row[language]
        .map((form) => form.replace(/^=/u, ''))
        .filter((form) => {
          const words = wordsOf(form)
          return !prose
            .find(words, language)
            .some((hit) => hit.row === row && hit.isExact && hit.first === 0 && hit.last === words.length - 1)
        })
        .map((form) => `${row.list} ${row.line}: ${form}`),
    ),
  )
  expect(lost).toEqual([])
})

test('no row says a word twice, repeats another, or holds words that a notice may set against each other', () => {
  expect(faultsOfProse(lexicon.prose.rows, rule('apart')).map(({ message }) => message)).toEqual([])
})

test('no row holds two poles of the tables that checks judge by', () => {
  const cells = [...lexicon.table('opposites'), ...lexicon.table('contract-kinds')].map(({ value, en, fr }) => ({
    of: /^\S+(?= [+-]$)/u.exec(value)?.[0] ?? 'contract',
    pole: value.replace(/^\S+ /u, ''),
    cells: [en, fr].map((forms) => forms.filter((form) => !form.includes('*')).join(' | ')),
  }))
  const pairs = cells.flatMap((one, at) =>
    cells
      .slice(at + 1)
      .filter((other) => other.of === one.of && other.pole !== one.pole)
      .map((other) => [...one.cells, ...other.cells].join(' ~ ')),
  )
  expect(pairs.length).toBeGreaterThan(8)
  const faults = faultsOfProse(lexicon.prose.rows, table('en ~ fr ~ not en ~ not fr', ...pairs))
  expect(faults.map(({ message }) => message)).toEqual([])
})

describe('what is wrong with a list names list, row and column', () => {
  const apart = table('en ~ fr ~ not en ~ not fr', 'library ~ bibliothèque ~ bookshop ~ librairie')
  test.each<[string, string]>([
    ['a ~ b ~ c', 'lexicon/prose/work.tsv, line 2: 3 cells under 2 columns'],
    ['a ~ ', 'lexicon/prose/work.tsv, line 2, column “fr”: is empty'],
    ['a(b ~ c', 'lexicon/prose/work.tsv, line 2, column “en”: its brackets do not close'],
    ['a; b ~ c', 'lexicon/prose/work.tsv, line 2, column “en”: “;” belongs to no word'],
  ])('%s', (line, message) => {
    expect(() => readProse('work', table('en ~ fr', line))).toThrow(message)
  })
  test.each<[string, string]>([
    ['a ~ été | Ete', 'lexicon/prose/work.tsv, line 2, column “fr”: “Ete” stands there twice'],
    ['library ~ bibliothèque | librairie', 'line 2, column “fr”: “librairie” may be set against “library”'],
    ['bookshop | library ~ librairie', 'line 2, column “en”: “bookshop” may be set against “library”'],
    ['a ~ b\na ~ b', 'line 3, column “en”: says nothing that work, line 2, does not say'],
  ])('%s', (lines, message) => {
    const faults = faultsOfProse(readProse('work', table('en ~ fr', lines)), apart)
    expect(faults.map((fault) => fault.message).join('\n')).toContain(message)
  })
  test('columns that are not named', () => {
    expect(() => readProse('work', 'a\tb')).toThrow('line 1: the first line must name the columns en, fr')
    expect(() => readProse('work', '# nothing')).toThrow('line 1: no line names the columns')
  })
})

const dictionaries = await loadDictionaries(join(root, 'node_modules/pdfjs-dist'))

/** Right, and in no dictionary. */
const alsoWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'accountabilities ordinator advisor mailroom benchmarking logframe interagency crèche immunities frontline ' +
      'reputational pediatric psychosocial ICT helpdesk scalable cryptographic ombudsperson specialty traineeship ' +
      'postholder pre preselected preselection readvertise radiological counterterrorism aider Romania ' +
      'collegial complementarity participative documentalist majeure representativeness'
    ).split(' '),
  ),
  // The halves of « week-end », « aujourd’hui », « sous-jacent » and « civilo-militaire »; « extrant » in Canada.
  fr: new Set('week end aujourd hui jacent civilo extrant'.split(' ')),
}

test.each(['en', 'fr'] as const)('the words of the list are words: %s', (language) => {
  const words = lexicon.prose.rows.flatMap((row) => row[language].flatMap((form) => form.match(/\p{L}+/gu) ?? []))
  const strange = words.filter(
    (word) => word.length > 1 && !alsoWords[language].has(word) && dictionaries?.knows(word, language) !== true,
  )
  expect([...new Set(strange)]).toEqual([])
})
