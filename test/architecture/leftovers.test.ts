import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { en } from '../../renderer/text/en.ts'

/**
 * What nothing uses any more is taken out, not carried along. Names are looked for as words, so a chance namesake may
 * hide a leftover.
 */
const root = resolve(import.meta.dirname, '../..')
const sources = new Map(
  listed(['shared', 'electron', 'renderer', 'scripts', 'test', '*.config.ts']).map((file) => [
    file,
    readFileSync(resolve(root, file), 'utf8'),
  ]),
)
const code = [...sources]
  .filter(([file]) => /\.tsx?$/u.test(file))
  .map(([file, text]) => ({ file, text, words: new Set(text.match(/[\w$]+/gu)) }))

test('what a file exports, another one uses', () => {
  const exported = /^export (?:async )?(?:function\*?|const|let|class) ([\w$]+)/gmu
  const idle = code.flatMap(({ file, text }) =>
    [...text.matchAll(exported)]
      .map(([, name = '']) => name)
      .filter((name) => !code.some((other) => other.file !== file && other.words.has(name)))
      .map((name) => `${file}: ${name}`),
  )
  expect(idle).toEqual([])
})

describe('in the interface', () => {
  const views = code.filter(
    ({ file }) => file.startsWith('renderer/') && !/^renderer\/text\/(?:.*-)?(?:en|fr)\.ts$/u.test(file),
  )
  const viewText = views.map(({ text }) => text).join('\n')
  const named = new Set([...viewText.matchAll(/\.(\w+)/gu)].map(([, name = '']) => name))
  for (const [, names = ''] of viewText.matchAll(/\{([^{}]*)\} = text\b/gu))
    for (const name of names.match(/\w+/gu) ?? []) named.add(name)
  const lookedUp = new Set([...viewText.matchAll(/\.(\w+)\[/gu)].map(([, name = '']) => name))

  test('every word is said somewhere: by its own name, or looked up in its group', () => {
    const silent = pathsOf(en)
      .filter((path) => !named.has(path.at(-1) ?? '') && !lookedUp.has(path.at(-2) ?? ''))
      .map((path) => path.join('.'))
    expect(silent).toEqual([])
  })

  test('every class of a style sheet is given to something', () => {
    const sheets = [...sources].filter(([file]) => file.startsWith('renderer/') && file.endsWith('.module.css'))
    expect(sheets.length).toBeGreaterThan(5)
    const idle = sheets.flatMap(([file, sheet]) => {
      const users = views
        .filter(({ text }) => text.includes(basename(file)))
        .map(({ text }) => text)
        .join('\n')
      // `styles[severity]`, `styles[`${kind}Block`]`: the value itself stands somewhere.
      const isByValue = (name: string) =>
        users.includes('styles[') && code.some(({ text }) => text.includes(`'${name.replace(/Block$/u, '')}'`))
      return classesOf(sheet)
        .filter((name) => !new RegExp(String.raw`styles\.${name}\b`, 'u').test(users) && !isByValue(name))
        .map((name) => `${file}: .${name}`)
    })
    expect(idle).toEqual([])
  })
})

function listed(folders: readonly string[]): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(?:tsx?|css)$/u.test(file) && existsSync(resolve(root, file)))
}

function pathsOf(words: object, above: readonly string[] = []): string[][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value, [...above, name])
      : [[...above, name]],
  )
}

/** The sheet's own classes; those of Fluent UI are only met. */
function classesOf(sheet: string): string[] {
  const selectors = sheet
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/:global\([^)]*\)/gu, '')
    .replace(/\{[^{}]*\}/gu, '{}')
  return [...new Set([...selectors.matchAll(/\.([a-zA-Z_][\w-]*)/gu)].map(([, name = '']) => name))].filter(
    (name) => !name.startsWith('fui-'),
  )
}
