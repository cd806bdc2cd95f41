import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CustomScheme, Protocol } from 'electron'
import { registerAppScheme, serveRenderer } from '../../../../electron/main/app-protocol.ts'
import { contentSecurityPolicy } from '../../../../electron/services/page/content-security-policy.ts'
import type { OriginalReader } from '../../../../electron/services/ports/ports.ts'
import { pageHeaders } from '../../../../electron/services/page/page-headers.ts'

describe('what is answered', () => {
  const root = mkdtempSync(join(tmpdir(), 'renderer-'))
  mkdirSync(join(root, 'assets'))
  writeFileSync(join(root, 'index.html'), '<p>desk</p>')
  writeFileSync(join(root, 'assets', 'a.mjs'), 'export {}')
  let answer: (request: Request) => Promise<Response> = () => Promise.reject(new Error('nothing is served'))
  const schemes: CustomScheme[] = []
  const protocol = {
    handle: (scheme: string, handler: typeof answer) => {
      if (scheme === 'app') answer = handler
    },
    registerSchemesAsPrivileged: (given: CustomScheme[]) => {
      schemes.push(...given)
    },
  } as unknown as Protocol
  registerAppScheme(protocol)
  const pdf = new Uint8Array(Buffer.from('%PDF-1.7'))
  const original: OriginalReader = (id, source) =>
    Promise.resolve(
      id === 'n-1' && source === 0 ? { status: 200, bytes: pdf } : id === 'n-2' ? { status: 415 } : { status: 404 },
    )
  serveRenderer(protocol, { root, folders: { pdfjs: root }, original })

  test('the scheme has an origin of its own, and none of the rights that would weaken it', () => {
    expect(schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
  })

  test.each([
    ['app://desk/index.html', 200, 'text/html; charset=utf-8'],
    ['app://desk/assets/a.mjs', 200, 'text/javascript; charset=utf-8'],
    ['app://desk/none.js', 404, null],
    ['app://desk/', 200, 'text/html; charset=utf-8'],
    ['app://desk/assets/a.mjs?v=1#top', 200, 'text/javascript; charset=utf-8'],
    ['app://desk/pdfjs/assets/a.mjs', 200, 'text/javascript; charset=utf-8'],
    ['app://desk/..%2fsecret', 403, null],
    ['app://desk/pdfjs/..%2fsecret', 403, null],
    ['app://other/index.html', 403, null],
    // As long as our own: nothing may hang on counting letters.
    ['app://evil/index.html', 403, null],
    ['app://desk.evil/index.html', 403, null],
    ['app://deskX/', 403, null],
    ['app://desk/assets', 404, null],
  ])('%s → %i', async (address, status, type) => {
    const response = await answer(new Request(address))
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    for (const [name, value] of Object.entries(pageHeaders)) expect(response.headers.get(name)).toBe(value)
  })

  test.each(['file:///etc/passwd', 'https://desk/index.html'])('%s is not ours', async (address) => {
    expect((await answer(new Request(address))).status).toBe(403)
  })

  test('nothing is taken in', async () => {
    expect((await answer(new Request('app://desk/index.html', { method: 'POST', body: 'x' }))).status).toBe(405)
  })

  test('the PDF of a listed notice, kept by nobody', async () => {
    const response = await answer(new Request('app://desk/original?id=n-1&source=0'))
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('cache-control'),
      response.headers.get('x-content-type-options'),
    ]).toEqual([200, 'application/pdf', 'no-store', 'nosniff'])
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
    expect(
      (await answer(new Request('app://desk/original?id=n-1&source=0', { method: 'POST', body: 'x' }))).status,
    ).toBe(405)
  })
})
