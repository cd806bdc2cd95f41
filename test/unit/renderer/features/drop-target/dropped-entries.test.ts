import { expect, test } from 'vitest'
import { filesUnder, isPassedOver } from '../../../../../renderer/features/drop-target/dropped-entries.ts'

/** A dropped tree: a folder is an object, a file is null, a file that cannot be opened is 'broken'. */
interface Tree {
  [name: string]: Tree | null | 'broken'
}

/** As the browser hands it out: folders in portions, then an empty one. */
function entry(name: string, node: Tree | null | 'broken', parent = ''): FileSystemEntry {
  const fullPath = `${parent}/${name}`
  if (node === null || node === 'broken') {
    const file = (found: (file: File) => void, failed: () => void): void => {
      if (node === 'broken') failed()
      else found(new File(['x'], name))
    }
    return { name, fullPath, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry
  }
  const createReader = (): unknown => {
    const waiting = Object.entries(node).map(([child, below]) => entry(child, below, fullPath))
    return { readEntries: (found: (portion: FileSystemEntry[]) => void) => found(waiting.splice(0, 2)) }
  }
  return { name, fullPath, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry
}

test('a folder is gone through to the bottom, portion by portion', async () => {
  const dropped = entry('2026', {
    'a.pdf': null,
    'b.docx': null,
    'c.txt': null,
    more: { 'd.pdf': null, deep: { 'e.html': null } },
  })
  expect((await filesUnder([dropped])).map(({ name }) => name)).toEqual([
    '2026/a.pdf',
    '2026/b.docx',
    '2026/c.txt',
    '2026/more/d.pdf',
    '2026/more/deep/e.html',
  ])
})

test('locks, hidden and half-written files are left alone, and what cannot be opened', async () => {
  const dropped = entry('x', {
    '~$a.docx': null,
    '.hidden': null,
    'b.pdf.part': null,
    'Thumbs.db': null,
    'bad.pdf': 'broken',
    '.git': { 'c.txt': null },
    'good.pdf': null,
  })
  expect((await filesUnder([dropped])).map(({ name }) => name)).toEqual(['x/good.pdf'])
})

test('single files beside each other', async () => {
  expect((await filesUnder([entry('a.pdf', null), entry('b.pdf', null)])).map(({ name }) => name)).toEqual([
    'a.pdf',
    'b.pdf',
  ])
})

test.each([
  ['~$a.docx', true],
  ['.DS_Store', true],
  ['a.TMP', true],
  ['a.crdownload', true],
  ['desktop.ini', true],
  ['a.pdf', false],
  ['part.docx', false],
])('%s', (name, expected) => {
  expect(isPassedOver(name)).toBe(expected)
})
