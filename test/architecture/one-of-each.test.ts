import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ourFiles, root } from './source-imports.ts'
import { cutsSentences, cutsWords, listsAbbreviations, namesMonth, patternsIn } from './written-patterns.ts'

/**
 * One tokeniser, one cutter, one table of months, one measure of overlap: whoever needs another asks for a view of the
 * one (lexicon/word-views.ts), adds a row to a table, or mends it for all.
 */
const domain = ourFiles()
  .filter((file) => file.startsWith('shared/'))
  .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }))

const written = domain.flatMap(({ file, source }) => patternsIn(source).map((pattern) => ({ file, pattern })))
const where = (is: (pattern: string) => boolean, but = ''): string[] =>
  written.filter(({ file, pattern }) => file !== but && is(pattern)).map(({ file, pattern }) => `${file}: ${pattern}`)

test('texts are cut into words in one place', () => {
  expect(written.length).toBeGreaterThan(3000)
  expect(where(cutsWords, 'shared/lexicon/words.ts')).toEqual([])
})

test('texts are cut into sentences in one place', () => {
  expect(where(cutsSentences, 'shared/lexicon/sentences.ts')).toEqual([])
})

test('months and words that are cut short stand in tables', () => {
  expect(where(namesMonth)).toEqual([])
  expect(where(listsAbbreviations)).toEqual([])
})

test('what a line is by itself is asked in one place', () => {
  // Others read it of `senseOf`, which asks once a parse.
  const asked = /\b(?:labelsOf|matchHeading|isLetterhead)\(|\bbeginsHeading\((?!text: string)/u
  const defines = /^shared\/parse\/(?:match-label|match-heading|letterhead)\.ts$/u
  const asks = domain.filter(({ file, source }) => !defines.test(file) && asked.test(source.replace(/\.\w+\(/gu, '')))
  expect(asks.map(({ file }) => file)).toEqual(['shared/parse/sense-line.ts'])
})

test('what two bags share is counted in one place', () => {
  const counts = domain.filter(({ source }) => /Math\.min\([^()]*\b\w*\.get\(/u.test(source))
  expect(counts.map(({ file }) => file)).toEqual(['shared/text/overlap.ts'])
})

test.each([
  [cutsWords, String.raw`/\p{L}+/gu`, true],
  [cutsWords, String.raw`/[\p{L}\p{N}]+/gu`, true],
  [cutsWords, String.raw`/\p{L}{3,}/gu`, true],
  [cutsWords, String.raw`/(?<![\p{L}@])\p{L}+(?:[’'-]\p{L}+)*(?!\p{L}|\.\p{L})/gu`, true],
  // Certain words, pairs of words, single letters, the end of a text, what is between words.
  [cutsWords, String.raw`/\p{L}+ing/gu`, false],
  [cutsWords, String.raw`/\p{L}+ \p{L}+/gu`, false],
  [cutsWords, String.raw`/\p{L}/gu`, false],
  [cutsWords, String.raw`/\p{L}+$/u`, false],
  [cutsWords, String.raw`/[^\p{L}\p{N}]+/gu`, false],
  [cutsSentences, String.raw`/[.!?]\s+(?=[\p{Lu}«])/gu`, true],
  [cutsSentences, String.raw`/(?<=[.!?])\s+(?=\p{Lu})/u`, true],
  [cutsSentences, String.raw`/[.!?](?:\s|$)/u`, true],
  [cutsSentences, String.raw`/[.;!?]+(?=\s|$)/gu`, true],
  [cutsSentences, String.raw`/[.!?]$/u`, false],
  [cutsSentences, String.raw`/ [,.;:!?](?=\s|$)/gu`, false],
  [namesMonth, '(?:jan|january|janvier)', true],
  [namesMonth, 'décembre', true],
  [namesMonth, 'janvier février', true],
  [namesMonth, 'A day is named that its month does not have, such as 31 June, or 29 February.', false],
  [namesMonth, 'the candidate may', false],
  [listsAbbreviations, '(?:etc|incl|approx)', true],
  [listsAbbreviations, String.raw`e\.g|i\.e`, true],
  [listsAbbreviations, 'lamps, oil, etc.', false],
])('%o of %s', (is, pattern, expected) => {
  expect(is(pattern)).toBe(expected)
})

test('remarks and imports are no patterns, parts of a template are', () => {
  const source = "import a from './may.ts'\n// January\nconst b = /\\p{L}/u\nconst c = `x ${b} y`\nconst d = 'z'"
  expect(patternsIn(source)).toEqual(['/\\p{L}/u', 'x ', ' y', 'z'])
})
