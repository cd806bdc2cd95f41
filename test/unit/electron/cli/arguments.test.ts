import { expect, test } from 'vitest'
import { usage } from '../../../../electron/cli/usage.ts'
import { readArguments, WrongUsage } from '../../../../electron/cli/arguments.ts'

test('without options: a summary, today, errors count, scans are read', () => {
  expect(readArguments(['a.txt', 'folder'], 'en')).toEqual({
    paths: ['a.txt', 'folder'],
    json: false,
    asOf: null,
    failOn: 'error',
    profile: null,
    library: null,
    ocr: true,
    alone: false,
  })
})

test('every option, before or after the paths, in either form', () => {
  expect(
    readArguments(
      [
        '--json',
        'a.txt',
        '--as-of',
        '2026-02-28',
        '--fail-on=never',
        '--profile',
        'p.json',
        '--library=l.json',
        '--no-ocr',
        '--alone',
        'b.txt',
      ],
      'en',
    ),
  ).toEqual({
    paths: ['a.txt', 'b.txt'],
    json: true,
    asOf: '2026-02-28',
    failOn: 'never',
    profile: 'p.json',
    library: 'l.json',
    ocr: false,
    alone: true,
  })
})

test.each(['-h', '--help'])('%s asks for help', (option) => {
  expect(readArguments([option], 'en')).toBe('help')
})

test.each<[string, string[], RegExp]>([
  ['no path', ['--json'], /at least one/u],
  ['an unknown option', ['a', '--jsno'], /--jsno/u],
  ['an option without its value', ['a', '--as-of'], /as-of/u],
  ['a day that does not exist', ['a', '--as-of', '2026-02-30'], /2026-02-30/u],
  ['a day in another form', ['a', '--as-of', '28/02/2026'], /YYYY-MM-DD/u],
  ['a severity that is none', ['a', '--fail-on', 'fatal'], /fatal/u],
  ['a value where none is wanted', ['a', '--json=yes'], /json/u],
])('%s is wrong usage, said in words', (_what, given, reason) => {
  expect(() => readArguments(given, 'en')).toThrow(WrongUsage)
  expect(() => readArguments(given, 'en')).toThrow(reason)
})

test.each<[string, string[], string]>([
  ['no path', ['--json'], 'Indiquez au moins un fichier ou un dossier.'],
  ['an unknown option', ['a', '--jsno'], 'L’option --jsno n’existe pas.'],
  ['an option without its value', ['a', '--as-of'], '--as-of attend une valeur.'],
  ['a value where none is wanted', ['a', '--json=yes'], '--json n’attend pas de valeur.'],
  ['a day that does not exist', ['a', '--as-of', '2026-02-30'], '2026-02-30'],
  ['a severity that is none', ['a', '--fail-on', 'fatal'], 'fatal'],
])('%s is said in French where the terminal is', (_what, given, reason) => {
  expect(() => readArguments(given, 'fr')).toThrow(reason)
})

test('the help names every option in both languages', () => {
  const options = (help: string) => [...new Set(help.match(/--[a-z][\w-]+/gu))].sort()
  expect(options(usage.fr.help)).toEqual(options(usage.en.help))
  expect(usage.fr.help).toMatch(/^Usage\u00A0: .*CHEMIN/u)
})
