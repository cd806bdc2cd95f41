import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { tempStore } from '../../../../fakes/temp-store.ts'

/**
 * Lets a process decide until it has said so many times that something is kept, and kills it as a power cut would, in
 * the midst of the next.
 */
function killedAfter(path: string, times: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, ['test/fakes/decide-for-ever.ts', path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    writer.stdout.on('data', (words: Buffer) => {
      said += String(words)
      if (said.split('\n').length > times) writer.kill('SIGKILL')
    })
    writer.once('error', reject)
    // Half a line was never said.
    writer.once('close', () => {
      resolve(said.split('\n').slice(0, -1))
    })
  })
}

test('what was said to be kept is there after kill -9, however often', { timeout: 60_000 }, async () => {
  const folder = tempFolder()
  const kept: string[] = []
  for (const times of [1, 7, 40]) kept.push(...(await killedAfter(folder, times)))
  expect(kept.length).toBeGreaterThanOrEqual(48)
  const { store } = await tempStore(folder)
  const { decisions, signatures } = await store.history()
  await store.close()
  const there = {
    decisions: new Set(decisions.map(({ id }) => id)),
    signatures: new Set(signatures.map(({ id }) => id)),
  }
  expect(kept.filter((id) => !there.decisions.has(id) || !there.signatures.has(id))).toEqual([])
})

test.each(['decision', 'signature', 'pairing', 'revision', 'clause_step', 'said'])(
  'the database itself refuses to change or delete a row of %s',
  async (table) => {
    const folder = tempFolder()
    const { store } = await tempStore(folder)
    await store.addDecisions([
      {
        id: 'd',
        post: '1',
        finding: 'f',
        check: 'c',
        texts: { en: '', fr: '' },
        kind: 'open',
        reason: null,
        author: 'a',
        at: '2026-01-01T00:00:00Z',
      },
    ])
    await store.close()
    const database = new DatabaseSync(join(folder, 'history.sqlite'))
    const columns = database
      .prepare(`PRAGMA table_info(${table})`)
      .all()
      .map(({ name }) => String(name))
    database
      .prepare(
        `INSERT OR IGNORE INTO "${table}" (${columns.map((name) => `"${name}"`).join()}) VALUES (${columns.map(() => '?').join()})`,
      )
      .run(...columns.map(() => 'd'))
    const first = columns.at(-1) ?? ''
    expect(() => database.exec(`UPDATE "${table}" SET "${first}" = 'x'`)).toThrow('rows are only added')
    expect(() => database.exec(`DELETE FROM "${table}"`)).toThrow('rows are only added')
    expect(database.prepare(`SELECT count(*) AS n FROM "${table}"`).get()?.n).toBe(1)
    database.close()
  },
)

const isTraced = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0

test.skipIf(!isTraced)('every decision that was said to be kept has been synced to the disk before', async () => {
  const folder = tempFolder()
  const trace = join(tempFolder(), 'trace')
  const traced = ['-f', '-y', '-s', '60', '-e', 'trace=fsync,fdatasync,write', '-o', trace]
  const writer = spawn('strace', [...traced, process.execPath, 'test/fakes/decide-for-ever.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    writer.stdout.on('data', (words: Buffer) => {
      said += String(words)
      if (said.split('\n').length > 10) process.kill(-(writer.pid ?? 0), 'SIGKILL')
    })
    writer.once('error', reject)
    writer.once('close', () => {
      resolve()
    })
  })
  // Between two words to the outside there is at least one sync for the decision and one for the signature.
  const lines = readFileSync(trace, 'utf8').split('\n')
  let synced = 0
  const before: number[] = []
  for (const line of lines) {
    if (/f(?:data)?sync\(\d+<[^>]*history\.sqlite-wal>/u.test(line)) synced += 1
    if (/write\(1<[^>]*>, "\d+-\d+/u.test(line)) {
      before.push(synced)
      synced = 0
    }
  }
  expect(before.length).toBeGreaterThanOrEqual(9)
  expect(before.filter((count) => count < 2)).toEqual([])
})
