import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CustomScheme, Protocol } from 'electron'
import { fileFor, registerAppScheme, serveRenderer } from '../../../../electron/main/app-protocol.ts'
import { contentSecurityPolicy } from '../../../../electron/services/content-security-policy.ts'

describe('the file behind an address', () => {
  const folders = { pdfjs: '/app/out/pdfjs' }
  test.each<[string, string | null]>([
    ['app://desk/index.html', '/app/out/renderer/index.html'],
    ['app://desk/', '/app/out/renderer/index.html'],
    ['app://desk/assets/main.js?v=1#top', '/app/out/renderer/assets/main.js'],
    ['app://desk/assets/%C3%A9.js', '/app/out/renderer/assets/é.js'],
    ['app://desk/pdfjs/cmaps/a.bcmap', '/app/out/pdfjs/cmaps/a.bcmap'],
    ['app://desk/..hidden/a.js', '/app/out/renderer/..hidden/a.js'],
  ])('%s is served', (address, file) => {
    expect(fileFor(address, '/app/out/renderer', folders)).toBe(file)
  })

  test.each([
    'app://desk/../main/index.js',
    'app://desk/assets/../index.html',
    'app://desk/./index.html',
    'app://desk/%2e%2e/main/index.js',
    'app://desk/..%2fmain/index.js',
    'app://desk/assets/..%2f..%2f..%2f..%2fetc/passwd',
    'app://desk/..%5cmain%5cindex.js',
    'app://desk/%5c%5cserver%5cshare%5cfile',
    'app://desk/C:/Windows/win.ini',
    'app://desk/a%00.js',
    'app://desk/pdfjs/..%2f..%2fpackage.json',
    'app://desk/pdfjs/%2e%2e/main/index.js',
    'app://desk/%E0%A4%A',
    'app://other/index.html',
    'app://desk.evil/index.html',
    'app://deskX',
    'file:///etc/passwd',
    'https://desk/index.html',
  ])('%s leads nowhere', (address) => {
    expect(fileFor(address, '/app/out/renderer', folders)).toBeNull()
  })

  test('an object’s own property names are no folders', () => {
    expect(fileFor('app://desk/constructor/a.js', '/r', {})).toBe('/r/constructor/a.js')
  })
})

describe('what is answered', () => {
  const root = mkdtempSync(join(tmpdir(), 'renderer-'))
  mkdirSync(join(root, 'assets'))
  writeFileSync(join(root, 'index.html'), '<p>desk</p>')
  writeFileSync(join(root, 'assets', 'a.mjs'), 'export {}')
  let answer: (request: Request) => Promise<Response> = () => Promise.reject(new Error('nothing is served'))
  const schemes: CustomScheme[] = []
  const protocol = {
    handle: (scheme: string, handler: typeof answer) => { if (scheme === 'app') answer = handler },
    registerSchemesAsPrivileged: (given: CustomScheme[]) => { schemes.push(...given) },
  } as unknown as Protocol
  registerAppScheme(protocol)
  const pdf = new Uint8Array(Buffer.from('%PDF-1.7'))
  serveRenderer(protocol, root, {}, (id, source) => Promise.resolve(id === 'n-1' && source === 0 ? { status: 200, bytes: pdf } : id === 'n-2' ? { status: 415 } : { status: 404 }))

  test('the scheme has an origin of its own, and none of the rights that would weaken it', () => {
    expect(schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
  })

  test.each([
    ['app://desk/index.html', 200, 'text/html; charset=utf-8'],
    ['app://desk/assets/a.mjs', 200, 'text/javascript; charset=utf-8'],
    ['app://desk/none.js', 404, null],
    ['app://desk/..%2fsecret', 403, null],
    ['app://desk/assets', 404, null],
  ])('%s → %i', async (address, status, type) => {
    const response = await answer(new Request(address))
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('nothing is taken in', async () => {
    expect((await answer(new Request('app://desk/index.html', { method: 'POST', body: 'x' }))).status).toBe(405)
  })

  test('the PDF of a listed notice, kept by nobody', async () => {
    const response = await answer(new Request('app://desk/original?id=n-1&source=0'))
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control'), response.headers.get('x-content-type-options')]).toEqual([200, 'application/pdf', 'no-store', 'nosniff'])
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf)
  })

  test.each([
    ['app://desk/original?id=n-1&source=1', 404],
    ['app://desk/original?id=n-1&source=-0', 404],
    ['app://desk/original?id=n-2&source=0', 415],
    ['app://desk/original?id=..%2f..%2fetc%2fpasswd&source=0', 404],
    ['app://desk/original?path=/etc/passwd', 404],
    ['app://desk/original/n-1', 404],
    ['app://other/original?id=n-1&source=0', 403],
    ['app://desk.evil/original?id=n-1&source=0', 403],
  ])('%s → %i and no bytes', async (address, status) => {
    const response = await answer(new Request(address))
    expect(response.status).toBe(status)
    expect(await response.text()).toBe('')
  })

  test('an original is only asked for', async () => {
    expect((await answer(new Request('app://desk/original?id=n-1&source=0', { method: 'POST', body: 'x' }))).status).toBe(405)
  })
})
