import { resolve } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { loadProfiles } from '../../../../scripts/accuracy/read-notice.ts'
import {
  fromLibrary,
  promisedByLibrary,
  ReadError,
  readError,
  withinBytes,
} from '../../../../electron/workers/bytes/read-error.ts'
import { readFile } from '../../../../electron/workers/read-file.ts'
import { understandFile } from '../../../../electron/workers/understand-file.ts'
import { docxOf } from './office-files.ts'

const mistakes = vi.hoisted(() => ({ reader: false, parser: false }))

vi.mock('../../../../electron/workers/word/read-docx.ts', async (original) => {
  const real = await original<typeof import('../../../../electron/workers/word/read-docx.ts')>()
  return {
    ...real,
    readDocx: (...given: Parameters<typeof real.readDocx>) => (mistakes.reader ? stumble() : real.readDocx(...given)),
  }
})
vi.mock('../../../../shared/parse/parse-document.ts', async (original) => {
  const real = await original<typeof import('../../../../shared/parse/parse-document.ts')>()
  return {
    ...real,
    parseDocument: (...given: Parameters<typeof real.parseDocument>) =>
      mistakes.parser ? stumble() : real.parseDocument(...given),
  }
})

function stumble(): never {
  throw new TypeError('the words of somebody’s notice')
}

afterEach(() => {
  mistakes.reader = mistakes.parser = false
})

const pdfAssets = resolve(import.meta.dirname, '../../../../node_modules/pdfjs-dist')
const options = { profiles: loadProfiles(), pdfAssets, ocr: false, anyway: false }
const word = docxOf('<w:p><w:r><w:t>A text</w:t></w:r></w:p>')

describe('a mistake of ours', () => {
  test.each(['reader', 'parser'] as const)(
    'in a %s is told as ours, with its place and no word of the file',
    async (where) => {
      mistakes[where] = true
      const result = await understandFile(word, 'a.docx', options)
      expect(result).toMatchObject({
        ok: false,
        failure: { code: 'fault' },
        fault: expect.stringMatching(/^TypeError at .*stumble/u) as string,
      })
      expect(JSON.stringify(result)).not.toContain('somebody')
    },
  )

  test('is not made by a file that is only damaged', async () => {
    expect(await understandFile(word.subarray(0, word.length / 2), 'a.docx', options)).toMatchObject({
      ok: false,
      failure: { code: 'unreadable' },
    })
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600, 7)])
    expect(await readFile(ole, { pdfAssets })).toMatchObject({ ok: false, failure: { code: 'unsupported' } })
    expect(await readFile(Buffer.from('%PDF-1.7\nnothing more'), { pdfAssets })).toMatchObject({
      ok: false,
      failure: { code: 'unreadable' },
    })
  })
})

describe('what a library throws', () => {
  test('means that the file is damaged', async () => {
    expect(() => fromLibrary(stumble)).toThrow(ReadError)
    await expect(promisedByLibrary(() => Promise.reject(new TypeError('x')))).rejects.toThrow(ReadError)
    await expect(promisedByLibrary(() => Promise.reject(readError('password')))).rejects.toThrow(/password/u)
    expect(fromLibrary(() => 1)).toBe(1)
  })

  test('bytes that are not there are damage, and nothing else is', () => {
    expect(() => withinBytes(() => Buffer.alloc(2).readUInt32LE(0))).toThrow(ReadError)
    expect(() => withinBytes(() => Buffer.alloc(8).readUInt32LE(9))).toThrow(ReadError)
    expect(() => withinBytes(stumble)).toThrow(TypeError)
    expect(() => withinBytes(() => ''.repeat(-1))).toThrow(RangeError)
  })
})
