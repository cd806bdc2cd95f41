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
  serveRenderer(protocol, root)

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
})
