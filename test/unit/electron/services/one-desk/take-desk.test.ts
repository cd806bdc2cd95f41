import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { readHolder } from '../../../../../electron/services/one-desk/holder-note.ts'
import { takeDesk, type HeldDesk } from '../../../../../electron/services/one-desk/take-desk.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'

const now = (): Date => new Date('2026-11-30T06:00:00Z')
const take = (dataDir: string, patience = 1_500) => takeDesk({ dataDir, host: 'app', now, patience })

async function mine(dataDir: string, patience = 1_500): Promise<HeldDesk> {
  const taken = await take(dataDir, patience)
  if (taken.state !== 'mine') throw new Error(`not ours but ${taken.state}`)
  onTestFinished(taken.release)
  return taken
}

/** Another process that has the folder until it is ended; resolves once it has. `then` is run in it after that. */
async function otherDesk(dataDir: string, then = ''): Promise<ChildProcess> {
  const module = pathToFileURL(resolve('electron/services/one-desk/take-desk.ts')).href
  const script = `
    import { takeDesk } from ${JSON.stringify(module)}
    const taken = await takeDesk({ dataDir: ${JSON.stringify(dataDir)}, host: 'browser', now: () => new Date() })
    ${then}
    process.stdout.write(taken.state)
    setInterval(() => taken, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--no-warnings', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const said = await new Promise<string>((done) =>
    child.stdout.once('data', (text: Buffer) => {
      done(String(text))
    }),
  )
  expect(said).toBe('mine')
  return child
}

async function killed(child: ChildProcess): Promise<void> {
  const exited = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await exited
}

test('a folder that nobody has is taken, and made where it is missing, for this user alone', async () => {
  const dataDir = join(tempFolder(), 'new')
  const desk = await mine(dataDir)
  if (process.platform !== 'win32') expect(statSync(dataDir).mode & 0o777).toBe(0o700)
  expect(await readHolder(dataDir)).toEqual({
    pid: process.pid,
    machine: hostname(),
    host: 'app',
    since: '2026-11-30T06:00:00.000Z',
    address: null,
    isLeaving: false,
  })
  desk.release()
  expect(await readHolder(dataDir)).toBeNull()
  await mine(dataDir)
})

test('a second process learns who has it, and where it serves', async () => {
  const dataDir = tempFolder()
  const first = await otherDesk(dataDir, `taken.serves('http://127.0.0.1:4321/')`)
  const taken = await take(dataDir)
  expect(taken).toMatchObject({
    state: 'theirs',
    holder: { pid: first.pid, host: 'browser', machine: hostname(), address: 'http://127.0.0.1:4321/' },
  })
}, 30_000)

test('a lock outlives no kill -9, and the note that it leaves hinders nobody', async () => {
  const dataDir = tempFolder()
  await killed(await otherDesk(dataDir))
  expect(existsSync(join(dataDir, 'desk.holder.json'))).toBe(true)
  await mine(dataDir)
  expect((await readHolder(dataDir))?.pid).toBe(process.pid)
}, 30_000)

test('one that is closing is waited for', async () => {
  const dataDir = tempFolder()
  const first = await otherDesk(dataDir, 'taken.leaves()')
  const waiting = mine(dataDir, 20_000)
  setTimeout(() => void killed(first), 700)
  await waiting
}, 30_000)

test('one that left no note, or an unbelievable one, is waited for and then told of without a name', async () => {
  const dataDir = tempFolder()
  await otherDesk(dataDir)
  for (const note of [
    '',
    '{}',
    'null',
    '{"pid":-1}',
    JSON.stringify({ pid: 1e12, machine: hostname(), host: 'app', since: 'x' }),
  ]) {
    writeFileSync(join(dataDir, 'desk.holder.json'), note)
    expect(await take(dataDir, 300)).toEqual({ state: 'theirs', holder: null })
  }
}, 30_000)

test('what a note says goes to a terminal: no control sign, no address but of this computer', async () => {
  const dataDir = tempFolder()
  const note = {
    pid: 1,
    machine: '\u001B[31mevil',
    host: 'browser',
    since: '2026-01-01',
    address: 'https://evil.example/',
  }
  writeFileSync(join(dataDir, 'desk.holder.json'), JSON.stringify(note))
  expect(await readHolder(dataDir)).toMatchObject({ machine: '', address: null })
})

test.skipIf(process.platform === 'win32')('a note that is a link is not followed', async () => {
  const dataDir = tempFolder()
  writeFileSync(join(dataDir, 'real.json'), JSON.stringify({ pid: 1, machine: 'm', host: 'app', since: '2026-01-01' }))
  symlinkSync(join(dataDir, 'real.json'), join(dataDir, 'desk.holder.json'))
  expect(await readHolder(dataDir)).toBeNull()
})

test('a lock file that somebody wrote into is emptied and serves again', async () => {
  const dataDir = tempFolder()
  writeFileSync(join(dataDir, 'desk.lock'), 'not a database, and long enough to be looked at as one'.repeat(40))
  await mine(dataDir)
  expect(readFileSync(join(dataDir, 'desk.lock'), 'utf8')).toBe('')
})

test('where nothing can be locked, the desk opens all the same', async () => {
  const dataDir = tempFolder()
  mkdirSync(join(dataDir, 'desk.lock'))
  expect(await take(dataDir)).toEqual({ state: 'unlockable' })
  const file = join(dataDir, 'a file')
  writeFileSync(file, '')
  expect(await take(join(file, 'below'))).toEqual({ state: 'unlockable' })
})

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('nor where the folder is read-only', async () => {
  const dataDir = tempFolder()
  chmodSync(dataDir, 0o500)
  expect(await take(dataDir)).toEqual({ state: 'unlockable' })
  chmodSync(dataDir, 0o700)
})
