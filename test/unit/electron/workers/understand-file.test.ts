import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { loadProfiles } from '../../../../scripts/accuracy/read-notice.ts'
import { understandFile } from '../../../../electron/workers/understand-file.ts'
import type { ReadResult } from '../../../../shared/ipc/worker-jobs.ts'
import { docxOf } from './office-files.ts'
import { flatOdf, flatOpc, word2003 } from './single-xml-files.ts'

const root = resolve(import.meta.dirname, '../../../..')
const options = {
  profiles: loadProfiles(),
  pdfAssets: resolve(root, 'node_modules/pdfjs-dist'),
  ocr: false,
  anyway: false,
}
const notice = readFileSync(resolve(root, 'resources/samples/260101.txt'), 'utf8')
const lines = notice.split(/\r?\n/u)
const paragraphs = lines.filter((line) => line !== '')

function read(content: string | Uint8Array, name: string): Promise<ReadResult> {
  return understandFile(typeof content === 'string' ? new TextEncoder().encode(content) : content, name, options)
}

async function blocksOf(content: string | Uint8Array, name: string): Promise<string[]> {
  const result = await read(content, name)
  if (!result.ok) throw new Error(result.failure.message.en)
  return [
    result.file.format,
    ...[result.file.en, result.file.fr]
      .flatMap((side) => side?.blocks ?? [])
      .map(({ kind, text }) => `${kind} ${text}`),
  ]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const html = (line: string): string =>
  line.startsWith('- ') ? `<ul><li>${escaped(line.slice(2))}</li></ul>` : `<p>${escaped(line)}</p>`
const page = `<html><head><title>x</title></head><body>${paragraphs.map(html).join('\n')}</body></html>`
const rtf = `{\\rtf1\\ansi ${paragraphs.map((line) => `\\pard ${Array.from(line, (sign) => (sign > '~' ? `\\u${String(sign.charCodeAt(0))}?` : sign)).join('')}\\par`).join('\n')}}`
const word = docxOf(paragraphs.map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`).join(''))
const labelled = (line: string): string => line.replace(/^([A-Z][\w ()]{3,40}:)/u, '<b>$1</b>')

describe('a notice is read by what it is', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['text named as a Word file', notice, 'a.doc', 'text'],
    ['text that begins with stray tags', notice.replace(/^(NATO|OTAN) /gmu, '\t<b>$1</b>\t'), 'a.txt', 'text'],
    ['text with bold labels', lines.map(labelled).join('\n'), 'a.txt', 'text'],
    ['text with breaks at its ends of line', lines.join('<br>\n'), 'a.txt', 'text'],
    ['text with breaks for its ends of line', lines.join('<BR />'), 'a.txt', 'text'],
    [
      'text with entities',
      notice.replaceAll('é', '&eacute;').replaceAll(': ', ':&nbsp;').replaceAll('’', '&amp;rsquo;'),
      'a.txt',
      'text',
    ],
    ['a page', page, 'a.html', 'html'],
    ['a page named as text', page, 'a.txt', 'html'],
    ['a page named as a Word file', page, 'a.doc', 'html'],
    ['a page in UTF-16', iconv.encode(page, 'utf-16le', { addBOM: true }), 'a.htm', 'html'],
    ['a part of a page', paragraphs.map(html).join('\n'), 'a.html', 'html'],
    ['a part of a page in one line', paragraphs.map(html).join(' '), 'a.txt', 'html'],
    ['a text shown as it is', `<pre>${escaped(notice)}</pre>`, 'a.html', 'html'],
    [
      'XHTML with its declarations',
      `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "y">\n${page}`,
      'a.xhtml',
      'html',
    ],
    ['a Word file named as an old one', word, 'a.doc', 'docx'],
    ['a Word file behind a line of junk', Buffer.concat([Buffer.from('junk\r\n'), word]), 'a.docx', 'docx'],
    ['RTF named as a Word file', rtf, 'a.doc', 'rtf'],
    ['RTF behind blank lines', `\uFEFF\r\n\r\n  ${rtf}`, 'a.rtf', 'rtf'],
    ['RTF behind a line of junk', `From the archive\r\n${rtf}`, 'a.rtf', 'rtf'],
    ['RTF saved as wide text', iconv.encode(rtf, 'utf-16le', { addBOM: true }), 'a.rtf', 'rtf'],
    ['Markdown by its name', notice.replaceAll(/^(\d\. .*)$/gmu, '## $1'), 'a.md', 'markdown'],
    [
      'Markdown named as text',
      notice.replaceAll(/^(\d\. .*)$/gmu, '## $1').replaceAll(/^([A-Z][\w ()]{3,40}:)/gmu, '**$1**'),
      'a.txt',
      'text',
    ],
    ['text named as Markdown', notice, 'a.md', 'markdown'],
    ['Markdown with stray tags', lines.map(labelled).join('\n'), 'a.md', 'markdown'],
    ['a single XML file of Word 2003', word2003(paragraphs), 'a.xml', 'docx'],
    ['one with a byte-order mark, named as a Word file', `\uFEFF${word2003(paragraphs)}`, 'a.doc', 'docx'],
    ['a package in one XML file', flatOpc(word), 'a.xml', 'docx'],
    ['one in UTF-16', iconv.encode(flatOpc(word), 'utf-16le', { addBOM: true }), 'a.xml', 'docx'],
    ['an OpenDocument text in one XML file', flatOdf(paragraphs), 'a.fodt', 'odt'],
  ])('%s', async (_, content, name, format) => {
    const [, ...expected] = await blocksOf(notice, 'plain.txt')
    const flat = (blocks: readonly string[]): string[] =>
      blocks.map((text) => text.replace(/^(?:item|paragraph) (?:- )?/u, ''))
    const [found, ...blocks] = await blocksOf(content, name)
    expect(found).toBe(format)
    expect(flat(blocks)).toEqual(flat(expected))
  })
})

describe('what is tried', () => {
  test('a reading that gives a notice is taken where the first gives none', async () => {
    // Tags enough for a page, but the ends of line are a text's.
    const mixed = `${'<div></div>\n'.repeat(60)}${lines.slice(0, 120).join('\n')}`
    expect(await read(mixed, 'a.html')).toMatchObject({ ok: true, file: { format: 'text' } })
  })

  test('where none gives a notice, the first that can be read counts, and its text is told', async () => {
    const result = await read('<p>Rules of the harbour</p><ul><li>no fishing</li></ul>', 'a.txt')
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'not-a-notice' },
      text: ['Rules of the harbour', '• no fishing'],
    })
  })

  test('shown all the same by the first that can be read', async () => {
    const result = await understandFile(
      Buffer.from('<p>Rules of the harbour</p><p>No fishing from the pier.</p>'),
      'a.html',
      { ...options, anyway: true },
    )
    expect(result).toMatchObject({ ok: true, file: { format: 'html', anyway: {} } })
  })

  test('a locked or hostile file is told as such whatever else it may be', async () => {
    const bomb = docxOf(`<w:p><w:r><w:t>${'x'.repeat(300_000)}</w:t></w:r></w:p>`)
    const result = await understandFile(bomb, 'a.docx', { ...options, limits: { unpackedBytes: 100_000 } })
    expect(result).toMatchObject({ ok: false, failure: { code: 'too-large' } })
    expect(
      await understandFile(Buffer.from(flatOdf(['x'.repeat(300_000)])), 'a.fodt', {
        ...options,
        limits: { unpackedBytes: 100_000 },
      }),
    ).toMatchObject({ ok: false, failure: { code: 'too-large' } })
    expect(
      await understandFile(Buffer.from(word2003(['x'.repeat(300_000)])), 'a.xml', {
        ...options,
        limits: { unpackedBytes: 100_000 },
      }),
    ).toMatchObject({ ok: false, failure: { code: 'too-large' } })
  })

  test('a page that tells of angle brackets keeps what is no tag', async () => {
    expect(await read('Grade <to be confirmed>\nsee <https://example.org>, 5 < 7', 'a.txt')).toMatchObject({
      text: ['Grade <to be confirmed>', 'see <https://example.org>, 5 < 7'],
    })
  })
})
