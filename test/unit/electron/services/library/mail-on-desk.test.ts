import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { understandFile } from '../../../../../electron/workers/understand-file.ts'
import { loadProfiles } from '../../../../../scripts/accuracy/read-notice.ts'
import { fakePool } from '../../../../fakes/fake-pool.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk } from '../../../../fakes/test-desk.ts'
import { waitUntil } from '../../../../fakes/wait-until.ts'
import { attachmentOf, mailOf, partOf } from '../../workers/mail/mail-files.ts'

const root = resolve(import.meta.dirname, '../../../../..')
const notice = readFileSync(resolve(root, 'resources/samples/260101.txt'), 'utf8')
const half = notice.indexOf('Archiviste')
const options = {
  profiles: loadProfiles(),
  pdfAssets: resolve(root, 'node_modules/pdfjs-dist'),
  ocr: false,
  anyway: false,
}

/** A pool that reads what there is, and judges nothing. */
function readingPool() {
  const pool = fakePool()
  pool.read = ({ name, bytes }) => {
    pool.reads.push(name)
    return understandFile(bytes, name, options)
  }
  return pool
}

async function deskWith(mail: Uint8Array) {
  const folder = tempFolder()
  const file = join(folder, 'mail.eml')
  writeFileSync(file, mail)
  const given = { folders: [folder], dataDir: tempFolder() }
  const pool = readingPool()
  const made = await testDesk({ ...given, createPool: () => pool })
  await made.settled()
  return { ...made, file, given }
}

function bytesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n')
}

test('each notice of a mail has its row, also after a restart, and goes with the mail', async () => {
  const two = mailOf([attachmentOf('a.txt', notice), attachmentOf('b.txt', notice.replaceAll('260101', '260202'))])
  const { desk, snapshot, file, given } = await deskWith(two)
  const shown = async (of = snapshot) =>
    (await of()).rows.map(({ reference, files, inside }) => [reference, files, inside]).toSorted()
  const expected = [
    ['260101', [file], ['a.txt']],
    ['260202', [file], ['b.txt']],
  ]
  await waitUntil('both are on the list', async () => (await shown()).length === 2)
  expect(await shown()).toEqual(expected)
  await desk.close()

  const pool = readingPool()
  const again = await testDesk({ ...given, createPool: () => pool })
  await waitUntil('both are on the list again', async () => (await shown(again.snapshot)).length === 2)
  expect(await shown(again.snapshot)).toEqual(expected)
  expect(pool.reads).toEqual([])
  for (const { id, reference } of (await again.snapshot()).rows) {
    const view = await again.desk.handlers['notice.get']({ id })
    const source = view?.sources[0]
    expect(source).toMatchObject({ file, inside: reference === '260101' ? 'a.txt' : 'b.txt' })
    expect(source?.sha256).toMatch(/^[0-9a-f]{64}$/u)
  }
  rmSync(file)
  await waitUntil('the list is empty', async () => (await shown(again.snapshot)).length === 0)
})

test('two attachments that are the halves of a notice are one row', async () => {
  const halves = mailOf([
    attachmentOf('260101_EN.txt', notice.slice(0, half)),
    attachmentOf('260101_FR.txt', notice.slice(half)),
  ])
  const { snapshot } = await deskWith(halves)
  const { rows } = await snapshot()
  expect(rows.map(({ reference, languages, inside }) => [reference, languages, inside])).toEqual([
    ['260101', ['en', 'fr'], ['260101_EN.txt', '260101_FR.txt']],
  ])
})

test('of a mail nothing is kept but its subject, its date and the notice', async () => {
  const words = 'Dear Bob,\n\nHere is the text that we spoke of on the telephone.'
  const mail = mailOf([
    partOf('text/plain; charset=utf-8', `${words}\n\n${notice}\n\nKind regards,\nJane Sender\nRoom Zanzibar`),
  ])
  const { desk, given } = await deskWith(mail)
  await desk.close()
  const kept = bytesIn(given.dataDir)
  expect(kept).toContain('Archivist, Audiovisual Collections')
  for (const secret of [
    'sender.example',
    'receiver.example',
    'Jane',
    'Zanzibar',
    'telephone that',
    'spoke of',
    'Dear Bob',
  ]) {
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain(secret.toLowerCase())
  }
})

test('of a mail without a notice no word is kept', async () => {
  const { desk, given, snapshot } = await deskWith(mailOf('Lunch with Zebedee at one?\n\nJane Sender'))
  expect((await snapshot()).failures.map(({ code }) => code)).toEqual(['not-a-notice'])
  await desk.close()
  expect(bytesIn(given.dataDir)).not.toMatch(/zebedee|sender|receiver\.example/iu)
})
