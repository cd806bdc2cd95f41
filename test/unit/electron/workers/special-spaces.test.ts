import { describe, expect, test } from 'vitest'
import { readFile } from '../../../../electron/workers/read-file.ts'
import { findSpaces, foldSpace, keepSpaces } from '../../../../shared/notice/block-text.ts'
import { docxOf, odtOf } from './office-files.ts'

const written = 'Salaire\u00A0: 6\u202F123,45\u00A0€, soit 12\u2009pour cent de plus'
const html = written.replace(/\u00A0/gu, '&nbsp;')
const rtf = written.replace(/\u00A0/gu, '\\~').replace(/[\u2009\u202F€]/gu, (sign) => `\\u${sign.charCodeAt(0)}?`)

describe('no-break and thin spaces come through every reader that has them', () => {
  test.each<[string, string, Uint8Array]>([
    ['text', 'a.txt', Buffer.from(`\n${written}\n`)],
    ['Markdown', 'a.md', Buffer.from(`- ${written}\n`)],
    ['a web page', 'a.html', Buffer.from(`<!doctype html><body><p> ${html} </p></body>`)],
    ['Word', 'a.docx', docxOf(`<w:p><w:r><w:t xml:space="preserve">${written}</w:t></w:r></w:p>`)],
    ['OpenDocument', 'a.odt', odtOf(`<text:p>${written}</text:p>`)],
    ['RTF', 'a.rtf', Buffer.from(`{\\rtf1\\ansi ${rtf}\\par}`, 'latin1')],
  ])('%s', async (_, name, bytes) => {
    const outcome = await readFile(bytes, { name, pdfAssets: '' })
    if (!outcome.ok) throw new Error(outcome.failure.code)
    const [line] = outcome.document.lines
    expect(line?.text).toBe(foldSpace(written))
    expect(findSpaces(line?.text ?? '', [line?.spaced ?? ''])).toEqual([
      [7, '\u00A0'],
      [11, '\u202F'],
      [18, '\u00A0'],
      [29, '\u2009'],
    ])
  })

  test('a line with plain spaces only keeps nothing', async () => {
    const outcome = await readFile(Buffer.from('Only plain spaces here\u00A0\n'), { name: 'a.txt', pdfAssets: '' })
    expect(outcome.ok && outcome.document.lines[0]).not.toHaveProperty('spaced')
  })
})

describe('where they stand in a block', () => {
  test.each<[string, string[], [number, string][]]>([
    ['a: b', ['a:\u00A0b'], [[2, '\u00A0']]],
    // The bullet was taken off, lines were joined, and one space is there several times.
    [
      'le « port » et le « quai »',
      ['• le «\u00A0port\u00A0» et', 'le «\u00A0quai\u00A0»'],
      [
        [4, '\u00A0'],
        [9, '\u00A0'],
        [19, '\u00A0'],
        [24, '\u00A0'],
      ],
    ],
    ['only the second half', ['first half : «\u00A0x\u00A0»'], []],
    ['nothing', [], []],
  ])('%s', (text, lines, spaces) => {
    expect(findSpaces(text, lines)).toEqual(spaces)
  })

  test('sign for sign with the folded text', () => {
    const text = ' \u00A0a \u00A0 b\u200B\u202F\n c\u00A0'
    expect(keepSpaces(text)).toBe('a\u00A0b\u202Fc')
    expect(keepSpaces('a b')).toBeNull()
    expect(foldSpace(keepSpaces(text) ?? '')).toBe(foldSpace(text))
  })
})
