import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openLog } from '../../../../electron/main/log.ts'
import { outlineOf } from '../../../../shared/text/error-outline.ts'

const now = () => new Date('2026-01-02T03:04:05.006Z')
const folder = (): string => mkdtempSync(join(tmpdir(), 'log-'))

describe('the log', () => {
  test('says when and what, and remembers the last problems', () => {
    const at = folder()
    const log = openLog(at, now)
    log.note('open')
    log.problem('the page is gone: crashed, 1')
    expect(readFileSync(join(at, 'vis-a-vis.log'), 'utf8').trim().split(/\r?\n/u)).toEqual([
      '2026-01-02T03:04:05.006Z note open',
      '2026-01-02T03:04:05.006Z problem the page is gone: crashed, 1',
    ])
    expect(log.lastProblems()).toEqual(['2026-01-02T03:04:05.006Z problem the page is gone: crashed, 1'])
  })

  test('writes of an error no more than its outline', () => {
    const at = folder()
    const log = openLog(at, now)
    log.problem('reading', new Error('The salary of Ms Dupont'))
    expect(readFileSync(join(at, 'vis-a-vis.log'), 'utf8')).toMatch(/problem reading: Error at /u)
    expect(`${readFileSync(join(at, 'vis-a-vis.log'), 'utf8')}${log.lastProblems().join()}`).not.toContain('Dupont')
  })

  test('remembers twenty problems, the newest', () => {
    const log = openLog(folder(), now)
    for (let number = 0; number < 30; number += 1) log.problem(`number ${number}`)
    expect(log.lastProblems()).toHaveLength(20)
    expect(log.lastProblems().at(-1)).toMatch(/number 29$/u)
  })

  test('turns over, and keeps three older files and no more', () => {
    const at = folder()
    const log = openLog(at, now)
    for (let number = 0; number < 60; number += 1) log.note('x'.repeat(50_000))
    expect(readdirSync(at).sort()).toEqual(['vis-a-vis.1.log', 'vis-a-vis.2.log', 'vis-a-vis.3.log', 'vis-a-vis.log'])
    for (const name of readdirSync(at)) expect(statSync(join(at, name)).size).toBeLessThan(600_000)
  })
})

describe('an error in the log', () => {
  test('keeps its kind, its code and our own places; not what it quotes', () => {
    const error = Object.assign(new Error('Unexpected token \'T\', "The salary of Ms Dupont" is not valid JSON'), {
      code: 'ENOENT',
      syscall: 'open',
      path: '/home/dupont/Notices/241324.pdf',
    })
    error.stack = `Error: ${error.message}\n    at readNotice (file:///home/dupont/app/out/main/index.js:12:3)\n    at /home/dupont/app/out/main/chunks/a.js:4:5`
    expect(outlineOf(error)).toBe('Error ENOENT open at readNotice (index.js:12:3) at (a.js:4:5)')
  })

  test.each([
    ['a thrown text of a notice', 'string'],
    [{ text: 'of a notice' }, 'object'],
    [null, 'object'],
    [undefined, 'undefined'],
  ])('%s is only a kind', (thrown, kind) => {
    expect(outlineOf(thrown)).toBe(kind)
  })
})
