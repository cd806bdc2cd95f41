import { readdirSync, readFileSync } from 'node:fs'
import { request as httpRequest, type ClientRequest, type RequestOptions } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { beforeEach, describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../../../electron/services/page/content-security-policy.ts'
import type { Tell } from '../../../../electron/services/ports/events.ts'
import { ask as askAt, serveTestDesk, type Answer } from './serve-test-desk.ts'

let origin: string
let token: string
let cookie: string
let folder: string
let opened: string[]
let tell: Tell

beforeEach(async () => {
  ;({ origin, token, cookie, folder, opened, tell } = await serveTestDesk())
})

const ask = (options: RequestOptions, body: string | Buffer = ''): Promise<Answer> => askAt(origin, options, body)
const ours = (): Record<string, string> => ({ cookie, origin, 'content-type': 'application/json' })

test('nobody can reach it but from this machine, by its one address', async () => {
  const { port } = new URL(origin)
  const others = [
    '127.0.0.2',
    '::1',
    ...Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal }) => !internal)
      .map(({ address }) => address),
  ]
  for (const host of others) {
    await expect(
      new Promise((resolve, reject) => {
        connect({ host, port: Number(port), timeout: 2_000 }, () => {
          resolve(host)
        })
          .once('error', reject)
          .once('timeout', () => {
            reject(new Error('no answer'))
          })
      }),
    ).rejects.toThrow()
  }
})

describe('the first address', () => {
  test('exchanges its token for a strict cookie that scripts cannot read, and leaves the address bar', async () => {
    const { status, headers } = await ask({ path: `/?token=${token}` })
    expect(status).toBe(303)
    expect(headers.location).toBe('/')
    expect(headers['set-cookie']![0]).toMatch(/^vis-a-vis-[0-9a-f]{12}=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u)
    expect(headers['set-cookie']![0]).not.toContain(token)
    expect(headers['referrer-policy']).toBe('no-referrer')
  })

  test.each(['', 'wrong', 'A'.repeat(43)])('gives nothing for the token “%s”', async (wrong) => {
    const { status, headers, body } = await ask({ path: `/?token=${wrong}` })
    expect(status).toBe(403)
    expect(headers['set-cookie']).toBeUndefined()
    expect(body).not.toContain('the page')
  })

  test('without its key says in both languages what to do, to whoever comes by our own name and to nobody else', async () => {
    expect(await ask({ path: '/' })).toMatchObject({
      status: 403,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: expect.stringMatching(/lacks the key of the desk[^]*la clé du bureau/u) as string,
    })
    expect(await ask({ path: '/', headers: { host: 'desk.example' } })).toMatchObject({ status: 403, body: '' })
    expect(await ask({ path: '/assets/app.js' })).toMatchObject({ status: 403, body: '' })
  })

  test('gives nothing to a name that was made to point here', async () => {
    const { status } = await ask({ path: `/?token=${token}`, headers: { host: 'desk.example' } })
    expect(status).toBe(403)
  })
})

describe('the page', () => {
  test('comes with the policy and is not kept', async () => {
    const { status, headers, body } = await ask({ path: '/', headers: { cookie } })
    expect(status).toBe(200)
    expect(body).toContain('the page')
    expect(headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'content-type': 'text/html; charset=utf-8',
    })
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/.hidden',
    '/C:/secret.txt',
    '/%00',
    '/%',
    '//etc/passwd',
    '/assets',
    '/none.js',
  ])('has no file at %s', async (path) => {
    const { status, body } = await ask({ path, headers: { cookie } })
    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })

  test('has its files', async () => {
    expect(await ask({ path: '/assets/app.js?v=1', headers: { cookie } })).toMatchObject({
      status: 200,
      body: 'export {}',
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    })
  })
})

describe('a dropped file', () => {
  test('is kept under a harmless name of its own and opened', async () => {
    const { body } = await ask(
      { path: `/upload?name=${encodeURIComponent('Avis/../../é:n.txt')}`, method: 'PUT', headers: ours() },
      'bytes',
    )
    expect(opened).toHaveLength(1)
    const shown = opened[0]!.replace(join(folder, 'received'), '/received')
    expect(JSON.parse(body)).toEqual({ ok: true, value: { accepted: 1, files: [shown] } })
    expect(body).not.toContain(folder)
    expect(opened[0]).toMatch(/received[/\\][0-9a-f-]{36}[/\\]é_n\.txt$/u)
    expect(readFileSync(opened[0]!, 'utf8')).toBe('bytes')
  })

  test('is told to the page later by the same name, and never by where it lies', async () => {
    await ask({ path: '/upload?name=n.txt', method: 'PUT', headers: ours() }, 'bytes')
    const stream = await new Promise<string>((resolve, reject) => {
      const sent = httpRequest(
        { host: '127.0.0.1', port: new URL(origin).port, path: '/events', headers: { cookie } },
        (response) => {
          response.on('data', (chunk: Buffer) => {
            const text = chunk.toString()
            if (!text.includes('data: ')) return
            response.destroy()
            resolve(text)
          })
          tell('rows.changed', { rows: [], failures: [], removed: [opened[0]!] })
        },
      )
      sent.once('error', reject)
      sent.end()
    })
    expect(stream).toMatch(/"\/received\/[0-9a-f-]{36}[/\\]+n\.txt"/u)
    expect(stream).not.toContain(folder)
  })

  test('beyond what is kept is refused in words, and leaves nothing behind', async () => {
    for (const name of ['1', '2', '3'])
      await ask({ path: `/upload?name=${name}.txt`, method: 'PUT', headers: ours() }, 'bytes')
    const { status, body } = await ask({ path: '/upload?name=4.txt', method: 'PUT', headers: ours() }, 'bytes')
    expect(status).toBe(413)
    expect(JSON.parse(body)).toMatchObject({
      ok: false,
      error: { code: 'refused', words: { fr: expect.stringContaining('fichiers déposés') as string } },
    })
    expect(readdirSync(join(folder, 'received'))).toHaveLength(3)
  })

  test('that nobody would read is not opened', async () => {
    const { body } = await ask({ path: '/upload?name=~%24n.docx', method: 'PUT', headers: ours() }, 'bytes')
    expect(JSON.parse(body)).toEqual({ ok: true, value: { accepted: 0, files: [] } })
    expect(opened).toEqual([])
  })

  test('from another site is not written', async () => {
    expect(
      (
        await ask(
          { path: '/upload?name=n.txt', method: 'PUT', headers: { ...ours(), origin: 'https://evil.example' } },
          'bytes',
        )
      ).status,
    ).toBe(403)
    expect(readdirSync(folder)).not.toContain('received')
  })

  const tooLarge = {
    ok: false,
    error: { code: 'refused', words: { fr: expect.stringMatching(/256 Mo/u) as string } },
  }

  /** What is answered while more is sent; `headers` beside those of a page. */
  function sentTo(headers: Record<string, string>, send: (sent: ClientRequest) => void) {
    return new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
      const { port } = new URL(origin)
      const path = '/upload?name=n.txt'
      const sent = httpRequest(
        { host: '127.0.0.1', port, path, method: 'PUT', headers: { ...ours(), ...headers } },
        (response) => {
          text(response).then((body) => {
            resolve({ status: response.statusCode, body: JSON.parse(body) as unknown })
          }, reject)
        },
      )
      sent.once('error', reject)
      send(sent)
    })
  }

  test('that says it is larger than any notice is refused, in both languages, before a byte is written', async () => {
    const { status, body } = await sentTo({ 'content-length': String(300 * 1024 ** 2) }, (sent) => sent.write('x'))
    expect(status).toBe(413)
    expect(body).toMatchObject(tooLarge)
    expect(readdirSync(folder)).not.toContain('received')
  })

  test('that turns out to be is refused so as well, and leaves nothing behind', async () => {
    const portion = Buffer.alloc(1024 ** 2)
    const { status, body } = await sentTo({}, (sent) => {
      const bytes = Readable.from(Array.from({ length: 258 }, () => portion))
      bytes.pipe(sent)
    })
    expect(status).toBe(413)
    expect(body).toMatchObject(tooLarge)
    expect(readdirSync(join(folder, 'received'))).toEqual([])
  })
})

test('what pdf.js reads at run time lies under its own address, and leads nowhere else', async () => {
  expect(await ask({ path: '/pdfjs/cmaps/a.bcmap', headers: { cookie } })).toMatchObject({ status: 200, body: 'a map' })
  expect((await ask({ path: '/pdfjs/cmaps/a.bcmap' })).status).toBe(403)
  for (const path of ['/pdfjs/..%2fsecret.txt', '/pdfjs/%2e%2e/secret.txt', '/pdfjs', '/constructor/a'])
    expect((await ask({ path, headers: { cookie } })).status).toBe(404)
})
