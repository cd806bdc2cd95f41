import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { originalAsked, readOriginal } from '../../../../../electron/services/page/original.ts'
import { directDisk } from '../../../../../electron/services/disk/direct-disk.ts'
import { tempFolder } from '../../../../fakes/temp-folder.ts'
import { testDesk } from '../../../../fakes/test-desk.ts'

const disk = directDisk()

describe('what an address asks for', () => {
  test.each([
    ['id=n-1&source=0', { id: 'n-1', source: 0 }],
    ['source=12&id=n%2F1', { id: 'n/1', source: 12 }],
  ])('%s', (query, asked) => {
    expect(originalAsked(new URLSearchParams(query))).toEqual(asked)
  })

  test.each([
    '',
    'id=n-1',
    'source=0',
    'id=&source=0',
    'id=n-1&source=-1',
    'id=n-1&source=1.5',
    'id=n-1&source=1e1',
    'id=n-1&source=x',
    'id=n-1&source=1000',
    `id=${'n'.repeat(201)}&source=0`,
  ])('“%s” asks for nothing', (query) => {
    expect(originalAsked(new URLSearchParams(query))).toBeNull()
  })
})

describe('the bytes of an original', () => {
  let folder = ''
  beforeEach(() => {
    folder = tempFolder()
  })
  const write = (name: string, bytes: string): string => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }

  test('a PDF comes as it is, whatever stands before its mark', async () => {
    expect(await readOriginal(disk, write('a.pdf', '%PDF-1.7 body'))).toEqual({
      status: 200,
      bytes: new Uint8Array(Buffer.from('%PDF-1.7 body')),
    })
    expect((await readOriginal(disk, write('b.bin', `${'x'.repeat(500)}%PDF-1.4`))).status).toBe(200)
  })

  test.each([
    ['page.html', '<script>alert(1)</script>'],
    ['late.pdf', `${'x'.repeat(1_100)}%PDF-1.7`],
    ['empty.pdf', ''],
  ])('%s is not a PDF and stays', async (name, bytes) => {
    expect(await readOriginal(disk, write(name, bytes))).toEqual({ status: 415 })
  })

  test('a file over the limit, a folder, a file that went and a notice that is not listed give nothing', async () => {
    const large = write('large.pdf', '%PDF-1.7')
    truncateSync(large, 50 * 1024 ** 2 + 1)
    mkdirSync(join(folder, 'folder.pdf'))
    expect((await readOriginal(disk, large)).status).toBe(413)
    expect(await readOriginal(disk, join(folder, 'folder.pdf'))).toEqual({ status: 404 })
    expect(await readOriginal(disk, join(folder, 'gone.pdf'))).toEqual({ status: 404 })
    expect(await readOriginal(disk, null)).toEqual({ status: 404 })
  })
})

test('the desk gives files of listed notices by their number, and no others', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'one.txt'), 'reference 7\nen One\nfr Un\n%PDF-1.7')
  writeFileSync(join(folder, 'unread.pdf'), '%PDF-1.7')
  const { desk, settled, snapshot } = await testDesk({ folders: [folder] })
  await settled()
  const {
    rows: [row],
  } = await snapshot()
  expect((await desk.original(row!.id, 0)).status).toBe(200)
  for (const [id, source] of [
    [row!.id, 1],
    [row!.id, -1],
    [row!.id, Number.NaN],
    [join(folder, 'unread.pdf'), 0],
    ['../one.txt', 0],
    ['__proto__', 0],
  ] as const) {
    expect(await desk.original(id, source)).toEqual({ status: 404 })
  }
})
