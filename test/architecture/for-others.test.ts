import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What newcomers, workflows and releases go by is true: commands exist, links lead somewhere, there is one version. */
const root = resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const { version, scripts, engines } = JSON.parse(read('package.json')) as {
  version: string
  scripts: Record<string, string>
  engines: { node: string }
}
const inFolder = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`)
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...inFolder('.github', /\.md$/u),
  ...inFolder('.github/ISSUE_TEMPLATE', /\.md$/u),
  ...inFolder('docs', /\.md$/u),
]

describe.each([...pages, ...inFolder('.github/workflows', /\.yml$/u), '.ci/run'])('%s', (file) => {
  const text = read(file)

  test('calls only npm scripts that exist', () => {
    const called = [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/gu)].map(
      ([, named, bare]) => named ?? bare ?? '',
    )
    expect(called.filter((name) => scripts[name] === undefined)).toEqual([])
  })

  test('names only files of ours that are there, in its links and its commands', () => {
    const linked = [...text.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/gu)].map(([, to = '']) => join(dirname(file), to))
    const run = [...text.matchAll(/\b(?:node|vitest run|playwright test) ((?:scripts|test)\/[\w./-]+)/gu)].map(
      ([, to = '']) => to,
    )
    const told = [...text.matchAll(/`((?:shared|electron|renderer|resources|docs|scripts|test)\/[\w./-]+)`/gu)].map(
      ([, to = '']) => to,
    )
    expect([...linked, ...run, ...told].filter((to) => !existsSync(join(root, to)))).toEqual([])
  })
})

test('nothing lies at the top that was not put there on purpose', () => {
  const known =
    /^(?:\..+|[A-Z]+(?:\.md)?|docs|electron|renderer|resources|scripts|shared|test|[\w.-]+\.config\.[jt]s|package(?:-lock)?\.json|tsconfig(?:\.base)?\.json|electron-builder\.yml|node_modules|out|dist|test-results|playwright-report|.+\.tsbuildinfo)$/u
  expect(readdirSync(root).filter((name) => !known.test(name))).toEqual([])
})

test('every npm script starts a file that is there', () => {
  const started = Object.values(scripts).flatMap((command) => /^node (scripts\/\S+)/u.exec(command)?.[1] ?? [])
  expect(started.length).toBeGreaterThan(10)
  expect(started.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('the changelog begins with the version that package.json and the lock have', () => {
  const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: Record<string, unknown> }
  expect(lock.version).toBe(version)
  expect(lock.packages['']).toMatchObject({ version, engines })
  expect(/^## \[([^\]]+)\] - \d{4}-\d\d-\d\d$/mu.exec(read('CHANGELOG.md'))?.[1]).toBe(version)
})

test('the Node that the README asks for is the one that package.json asks for', () => {
  const needed = engines.node.replace('>=', '')
  for (const page of ['README.md', 'CONTRIBUTING.md']) expect(read(page), page).toContain(`Node ${needed} or later`)
})
