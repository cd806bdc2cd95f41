import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { clearReceived, receiveFile, safeName } from '../../../../electron/browser-host/received-files.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

test.each<[string, string]>([
  ['Avis 241324.pdf', 'Avis 241324.pdf'],
  ['folder/sub/notice.docx', 'notice.docx'],
  ['..\\..\\notice.docx', 'notice.docx'],
  ['../../etc/passwd', 'passwd'],
  ['a:b*c?"<d>|.txt', 'a_b_c___d__.txt'],
  ['nul.txt', '_nul.txt'],
  ['COM1', '_COM1'],
  ['name. . ', 'name'],
  ['', 'notice'],
  ['..', 'notice'],
  ['line\nbreak.txt', 'line_break.txt'],
  ['e\u0301t\u00E9.txt', 'été.txt'],
])('“%s” is kept as “%s”', (given, kept) => {
  expect(safeName(given)).toBe(kept)
})

test('a very long name keeps its ending and no half character', () => {
  const kept = safeName(`${'a'.repeat(193)}😀${'b'.repeat(300)}.docx`)
  expect(kept).toBe(`${'a'.repeat(193)}.docx`)
})

test('a name of many bytes is written all the same', async () => {
  const path = await receiveFile(tempFolder(), `${'職'.repeat(5_000)}.pdf`, Readable.from(['x']))
  expect(path?.endsWith('職職.pdf')).toBe(true)
  expect(existsSync(path ?? '')).toBe(true)
})

test('bytes beyond the limit are counted, whatever was said, and leave nothing behind', async () => {
  const folder = tempFolder()
  const chunk = Buffer.alloc(16 * 1024 ** 2)
  const endless = Readable.from(
    (function* () {
      for (;;) yield chunk
    })(),
  )
  await expect(receiveFile(folder, 'n.txt', endless)).rejects.toMatchObject({
    code: 'refused',
    words: { en: expect.stringContaining('256 MB') as string, fr: expect.stringContaining('256 Mo') as string },
  })
  expect(readdirSync(folder)).toEqual([])
})

test('two files of one name lie in two places', async () => {
  const folder = tempFolder()
  const paths = await Promise.all([1, 2].map(() => receiveFile(folder, 'n.txt', Readable.from(['x']))))
  expect(new Set(paths).size).toBe(2)
  expect(readdirSync(folder)).toHaveLength(2)
  expect(paths.every((path) => path?.startsWith(join(folder)))).toBe(true)
})

test('what the desk lists no longer is cleared away; what it lists, and what others put there, stays', async () => {
  const folder = tempFolder()
  const [listed, gone] = await Promise.all(
    ['a.txt', 'b.txt'].map((name) => receiveFile(folder, name, Readable.from(['x']))),
  )
  mkdirSync(join(folder, 'of somebody else'))
  writeFileSync(join(folder, 'note.txt'), 'x')
  await clearReceived(folder, [listed!, '/elsewhere/c.txt'])
  expect([existsSync(listed!), existsSync(gone!)]).toEqual([true, false])
  expect(readdirSync(folder)).toHaveLength(3)
  await clearReceived(join(folder, 'not there'), [])
})
