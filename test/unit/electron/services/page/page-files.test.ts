import { describe, expect, test } from 'vitest'
import { contentTypeOf, fileFor } from '../../../../../electron/services/page/page-files.ts'

describe('the file behind a path', () => {
  const folders = { pdfjs: '/app/out/pdfjs' }
  test.each<[string, string]>([
    ['/index.html', '/app/out/renderer/index.html'],
    ['/', '/app/out/renderer/index.html'],
    ['/assets/%C3%A9.js', '/app/out/renderer/assets/é.js'],
    ['/pdfjs/cmaps/a.bcmap', '/app/out/pdfjs/cmaps/a.bcmap'],
    ['//etc/passwd', '/app/out/renderer/etc/passwd'],
  ])('%s is served', (path, file) => {
    expect(fileFor(path, '/app/out/renderer', folders)).toBe(file)
  })

  test.each([
    '/../main/index.js',
    '/assets/../index.html',
    '/./index.html',
    '/%2e%2e/main/index.js',
    '/..%2fmain/index.js',
    '/assets/..%2f..%2f..%2f..%2fetc/passwd',
    '/..%5cmain%5cindex.js',
    '/%5c%5cserver%5cshare%5cfile',
    '/C:/Windows/win.ini',
    '/index.html:stream',
    '/a%00.js',
    '/.hidden',
    '/assets/.hidden/a.js',
    '/pdfjs/..%2f..%2fpackage.json',
    '/pdfjs/%2e%2e/main/index.js',
    '/%E0%A4%A',
    '',
    'index.html',
  ])('“%s” leads nowhere', (path) => {
    expect(fileFor(path, '/app/out/renderer', folders)).toBeNull()
  })

  test('an object’s own property names are no folders', () => {
    expect(fileFor('/constructor/a.js', '/r', {})).toBe('/r/constructor/a.js')
  })
})

test.each([
  ['a.HTML', 'text/html; charset=utf-8'],
  ['a.mjs', 'text/javascript; charset=utf-8'],
  ['a.wasm', 'application/wasm'],
  ['a.bcmap', 'application/octet-stream'],
  ['a', 'application/octet-stream'],
])('%s is %s', (file, type) => {
  expect(contentTypeOf(file)).toBe(type)
})
