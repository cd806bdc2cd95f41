import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Child, ChildEnd, ChildOptions } from '../../../../../electron/services/ports/child.ts'
import { nodeChildren } from '../../../../../electron/services/processes/start-node-child.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

const fakes = join(import.meta.dirname, '../../../../fakes')
const echo = new URL(`file://${join(fakes, 'echo-process.ts')}`)

function started(setup: unknown, options?: ChildOptions) {
  const child = nodeChildren({ 'file-process': echo, 'parse-process': echo })('file-process', setup, options)
  const heard: unknown[] = []
  child.onMessage((message) => heard.push(message))
  onTestFinished(() => {
    child.kill()
  })
  return { child, heard, heardOf: (what: unknown) => waitUntil('it answers', () => heard.includes(what)) }
}

function endOf(child: Child): Promise<ChildEnd> {
  return new Promise((resolve) => {
    child.onExit(resolve)
  })
}

test('a program is told its setup, takes messages with bytes, and answers', async () => {
  const { child, heard } = started({ as: new Map([['it', 1n]]) }, { heapMegabytes: 64 })
  child.post({ bytes: new Uint8Array([1, 2, 3]) })
  await waitUntil('both are back', () => heard.length === 2)
  expect(heard[0]).toMatchObject({ setup: { as: new Map([['it', 1n]]) }, pid: child.pid() })
  expect(JSON.stringify(heard[0])).toContain('--max-old-space-size=64')
  expect(heard[1]).toEqual({ bytes: new Uint8Array([1, 2, 3]) })
})

test.skipIf(process.platform === 'win32')('one that the system holds is ended all the same', async () => {
  const pipe = join(tempFolder(), 'pipe')
  execFileSync('mkfifo', [pipe])
  const { child, heardOf } = started(null)
  child.post({ hangOn: pipe })
  await heardOf('hanging')
  const end = endOf(child)
  child.kill()
  expect(await end).toEqual({ code: null })
  child.post('nobody hears this')
  expect(await endOf(child)).toEqual({ code: null })
})

test('a program that is not there ends, and nothing is thrown', async () => {
  const none = new URL('file:///nowhere/at-all.js')
  const child = nodeChildren({ 'file-process': none, 'parse-process': none })('parse-process', null)
  expect((await endOf(child)).code).not.toBe(0)
})

test('a child that loops goes with its parent, even one that is killed', { timeout: 60_000 }, async () => {
  const parent = spawn(process.execPath, [join(fakes, 'echo-parent.ts')], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => {
    parent.kill('SIGKILL')
  })
  const [said] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(String(said))
  expect(isThere(pid)).toBe(true)
  parent.kill('SIGKILL')
  await waitUntil('the child has gone', () => !isThere(pid), 30_000)
})

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
