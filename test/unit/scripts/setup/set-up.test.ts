import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { needs, type Need } from '../../../../scripts/setup/needs.ts'
import { setUp } from '../../../../scripts/setup/set-up.ts'

const root = resolve(import.meta.dirname, '../../../..')

/** A machine on which the packages named are installed, and on which installing works or does not. */
function machine(there: readonly string[], { mayInstall = false, hasApt = true, works = true } = {}) {
  const installed = new Set(there)
  const said: string[] = []
  const asked: string[][] = []
  const need = (name: string, isRequired: boolean): Need => ({
    name,
    neededFor: `tests of ${name}`,
    isRequired,
    isThere: () => installed.has(name),
    packages: [name],
    byHand: `install ${name}`,
  })
  const status = setUp([need('browser', true), need('fonts', false)], {
    mayInstall,
    hasApt,
    install: (packages) => {
      asked.push([...packages])
      if (works) for (const one of packages) installed.add(one)
    },
    say: (line) => said.push(line),
  })
  return { status, said, asked }
}

describe('setup', () => {
  test('where all is there, installs nothing and says one line', () => {
    expect(machine(['browser', 'fonts'], { mayInstall: true })).toEqual({
      status: 0,
      said: ['Everything that the tests need is there.'],
      asked: [],
    })
  })

  test('installs what is missing, and that alone, where it may', () => {
    const { status, said, asked } = machine(['browser'], { mayInstall: true })
    expect(asked).toEqual([['fonts']])
    expect(status).toBe(0)
    expect(said).toEqual(['Installing fonts …', 'Everything that the tests need is there.'])
  })

  test('where it may not, installs nothing and says in one list what is missing and what to do', () => {
    const { status, said, asked } = machine([])
    expect(asked).toEqual([])
    expect(status).toBe(1)
    expect(said).toEqual([
      'Missing:',
      '  browser',
      '    for: tests of browser',
      '    to do: install browser',
      '  fonts (the tests run without)',
      '    for: tests of fonts',
      '    to do: install fonts',
      'All at once: sudo apt-get install browser fonts',
    ])
  })

  test('what is missing but not required is said and is no failure; without apt there is no such line', () => {
    const { status, said } = machine(['browser'], { hasApt: false })
    expect(status).toBe(0)
    expect(said.at(-1)).toBe('    to do: install fonts')
  })

  test('an installation that did not work is said, not believed', () => {
    const { status, said } = machine([], { mayInstall: true, works: false })
    expect(status).toBe(1)
    expect(said.at(-1)).toBe('All at once: apt-get install browser fonts')
  })

  test('every need says what it is for, what brings it and what to do', () => {
    for (const need of needs) {
      expect(need.packages.length, need.name).toBeGreaterThan(0)
      expect(
        [need.neededFor, need.byHand].every((words) => words.length > 10),
        need.name,
      ).toBe(true)
    }
  })

  test('what lands and what the README says are one line, and setup is the one step that installs', () => {
    const line = 'npm ci && npm run setup && npm test'
    expect(readFileSync(resolve(root, '.ci/run'), 'utf8').split('\n')).toContain(line)
    expect(readFileSync(resolve(root, 'README.md'), 'utf8')).toContain(line)
    for (const script of ['test.ts', 'test/chromium.ts', 'package-check.ts', 'start.ts'])
      expect(readFileSync(resolve(root, 'scripts', script), 'utf8'), script).not.toContain('apt-get')
  })
})
