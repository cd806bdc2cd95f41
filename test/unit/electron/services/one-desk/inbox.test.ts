import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { followInbox, handOver } from '../../../../../electron/services/one-desk/inbox.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'

const letter = (dataDir: string, digit: string): string =>
  join(dataDir, 'inbox', `${digit.repeat(8)}-0000-4000-8000-000000000000.json`)

async function follow(dataDir: string): Promise<string[][]> {
  const letters: string[][] = []
  const end = await followInbox({
    dataDir,
    taken: (paths) => {
      letters.push(paths)
      return Promise.resolve()
    },
    failed: (error) => {
      throw error
    },
  })
  onTestFinished(end)
  return letters
}

test('what is handed over comes whole, also what was there before, and is gone then', async () => {
  const dataDir = tempFolder()
  await handOver(dataDir, ['/before.pdf'])
  const letters = await follow(dataDir)
  await waitUntil('the letters', () => letters.length === 1)
  await handOver(dataDir, ['/a.pdf', '/b.pdf'])
  await waitUntil('the letters', () => letters.length === 2)
  expect(letters).toEqual([['/before.pdf'], ['/a.pdf', '/b.pdf']])
  await waitUntil('the letters', () => readdirSync(join(dataDir, 'inbox')).length === 0)
  if (process.platform !== 'win32') expect(statSync(join(dataDir, 'inbox')).mode & 0o777).toBe(0o700)
}, 20_000)

test('no path asks the first desk to show itself; thousands go in several letters', async () => {
  const dataDir = tempFolder()
  const letters = await follow(dataDir)
  await handOver(dataDir, [])
  await waitUntil('the letters', () => letters.length === 1)
  expect(letters[0]).toEqual([])
  const many = Array.from({ length: 1_001 }, (_, index) => `/${'é'.repeat(1_000)}/${String(index)}.pdf`)
  await handOver(dataDir, many)
  await waitUntil('the letters', () => letters.flat().length === many.length)
  expect(new Set(letters.flat())).toEqual(new Set(many))
}, 30_000)

test('what is no letter of this user is passed over', async () => {
  const dataDir = tempFolder()
  mkdirSync(join(dataDir, 'inbox'), { mode: 0o700 })
  writeFileSync(letter(dataDir, '1'), '{"paths":"x"}')
  writeFileSync(letter(dataDir, '2'), 'half a let')
  writeFileSync(letter(dataDir, '3'), JSON.stringify({ paths: [7, 'relative', '/good.pdf'] }))
  writeFileSync(letter(dataDir, '4'), JSON.stringify({ paths: ['/x'], filler: 'x'.repeat(5 * 1024 ** 2) }))
  writeFileSync(join(dataDir, 'inbox', 'other.json'), JSON.stringify({ paths: ['/other.pdf'] }))
  mkdirSync(letter(dataDir, '5'))
  if (process.platform !== 'win32') {
    writeFileSync(join(dataDir, 'linked.json'), JSON.stringify({ paths: ['/linked.pdf'] }))
    symlinkSync(join(dataDir, 'linked.json'), letter(dataDir, '6'))
  }
  const letters = await follow(dataDir)
  await handOver(dataDir, ['/last.pdf'])
  await waitUntil('the letters', () => letters.flat().includes('/last.pdf'))
  await waitUntil('the letters', () => letters.flat().includes('/good.pdf'))
  expect(letters.flat().sort()).toEqual(['/good.pdf', '/last.pdf'])
}, 20_000)

test.skipIf(process.platform === 'win32')('a folder into which others can write is not looked into', async () => {
  const dataDir = tempFolder()
  await handOver(dataDir, ['/a.pdf'])
  chmodSync(join(dataDir, 'inbox'), 0o777)
  const letters = await follow(dataDir)
  await new Promise((done) => setTimeout(done, 500))
  expect(letters).toEqual([])
  rmSync(join(dataDir, 'inbox'), { recursive: true })
})
