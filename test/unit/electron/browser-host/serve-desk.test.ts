import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { serveDesk } from '../../../../electron/browser-host/serve-desk.ts'
import { contentSecurityPolicy } from '../../../../electron/services/page/content-security-policy.ts'
import { fakeLog } from '../../../fakes/fake-log.ts'
import { dispatch } from '../../../../shared/ipc/dispatch.ts'
import { createEvents, type Tell } from '../../../../electron/services/ports/events.ts'
import type { OriginalReader } from '../../../../electron/services/ports/ports.ts'
import type { Handlers } from '../../../../shared/ipc/contract.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'
import { waitUntil } from '../../../fakes/wait-until.ts'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

let origin: string
let token: string
let cookie: string
let folder: string
let opened: string[]
let tell: Tell

beforeEach(async () => {
  folder = tempFolder()
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true })
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html>the page')
  writeFileSync(join(folder, 'renderer/assets/app.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  opened = []
  const events = createEvents(fakeLog().log)
  tell = events.tell
  const handlers = {
    'notices.search': ({ query }: { query: string }) => [query],
    'files.open': ({ paths }: { paths: string[] }) => {
      opened.push(...paths)
      return { accepted: paths.length, files: paths }
    },
    'reading.stop': () => {
      throw new Error('broken')
    },
  } as unknown as Handlers
  mkdirSync(join(folder, 'pdfjs/cmaps'), { recursive: true })
  writeFileSync(join(folder, 'pdfjs/cmaps/a.bcmap'), 'a map')
  const original: OriginalReader = (id, source) =>
    Promise.resolve(
      id === 'n-1' && source === 0
        ? { status: 200, bytes: new Uint8Array(Buffer.from('%PDF-1.7')) }
        : { status: id === 'n-2' ? 415 : 404 },
    )
  const failed = (): void => undefined
  const served = await serveDesk({
    desk: { call: (name, argument) => dispatch(handlers, name, argument, failed), events: events.stream, original },
    log: fakeLog().log,
    rendererDir: join(folder, 'renderer'),
    folders: { pdfjs: join(folder, 'pdfjs') },
    receivedDir: join(folder, 'received'),
  })
  onTestFinished(served.close)
  const address = new URL(served.address)
  origin = address.origin
  token = address.searchParams.get('token')!
  const first = await ask({ path: `/?token=${token}` })
  cookie = first.headers['set-cookie']![0]!.split(';')[0]!
})

/** A request as anybody could forge it: every header as given and no other. */
function ask(options: RequestOptions, body: string | Buffer = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(origin)
    const sent = httpRequest({ host: '127.0.0.1', port, ...options }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString() })
      })
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

const ours = (): Record<string, string> => ({ cookie, origin, 'content-type': 'application/json' })
const search = JSON.stringify({ name: 'notices.search', argument: { query: 'x' } })

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

describe('a call', () => {
  test('is answered to our page', async () => {
    const { status, body } = await ask({ path: '/call', method: 'POST', headers: ours() }, search)
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual({ ok: true, value: ['x'] })
  })

  test.each<[string, () => Record<string, string>]>([
    ['without the cookie', () => ({ origin, 'content-type': 'application/json' })],
    ['with a guessed cookie', () => ({ ...ours(), cookie: `${cookie.split('=')[0]!}=${'A'.repeat(43)}` })],
    ['with the token for a cookie', () => ({ ...ours(), cookie: `${cookie.split('=')[0]!}=${token}` })],
    ['from another site', () => ({ ...ours(), origin: 'https://evil.example' })],
    ['from another port of this machine', () => ({ ...ours(), origin: 'http://127.0.0.1:1' })],
    ['from a page without an origin', () => ({ ...ours(), origin: 'null' })],
    ['that names no origin', () => ({ cookie, 'content-type': 'application/json' })],
    ['by another name of this machine', () => ({ ...ours(), host: `localhost:${new URL(origin).port}` })],
    ['by a name that was made to point here', () => ({ ...ours(), host: 'evil.example' })],
    ['that the browser says comes from elsewhere', () => ({ ...ours(), 'sec-fetch-site': 'cross-site' })],
    [
      'that the browser says comes from another port or name of this machine',
      () => ({ ...ours(), 'sec-fetch-site': 'same-site' }),
    ],
  ])('%s is refused without a word', async (_what, headers) => {
    expect(await ask({ path: '/call', method: 'POST', headers: headers() }, search)).toMatchObject({
      status: 403,
      body: '',
    })
  })

  test.each<[string, number, string, string]>([
    ['of a form', 415, 'text/plain', search],
    ['that is not JSON', 400, 'application/json', '{'],
    ['that is no object', 400, 'application/json', '3'],
    ['larger than any call', 413, 'application/json', `"${'x'.repeat(65 * 1024 ** 2)}"`],
  ])('%s is refused', async (_what, expected, type, body) => {
    expect(
      (await ask({ path: '/call', method: 'POST', headers: { ...ours(), 'content-type': type } }, body)).status,
    ).toBe(expected)
  })

  test.each<[unknown, string]>([
    [{ name: 'nothing.such', argument: null }, 'unknown-call'],
    [{ name: 'constructor', argument: null }, 'unknown-call'],
    [{ argument: null }, 'unknown-call'],
    [{ name: 'notices.search', argument: { query: 3 } }, 'bad-arguments'],
    [{ name: 'notices.search', argument: { query: '', more: 1 } }, 'bad-arguments'],
    [{ name: 'reading.stop', argument: null }, 'failed'],
  ])('%j comes back as an envelope', async (call, code) => {
    const { status, body } = await ask({ path: '/call', method: 'POST', headers: ours() }, JSON.stringify(call))
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code } })
  })

  test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('by %s is none', async (method) => {
    expect((await ask({ path: '/call', method, headers: ours() })).status).toBe(405)
  })
})

describe('events', () => {
  test('reach our page as they are told, and nobody else', async () => {
    expect((await ask({ path: '/events', headers: { origin: 'https://evil.example', cookie } })).status).toBe(403)
    let heard = ''
    const stream = httpRequest(
      { host: '127.0.0.1', port: new URL(origin).port, path: '/events', headers: { cookie } },
      (response) => {
        response.on('data', (chunk: Buffer) => {
          heard += chunk.toString()
        })
      },
    )
    stream.on('error', () => undefined)
    stream.end()
    onTestFinished(() => {
      stream.destroy()
    })
    await waitUntil('it is open', () => heard.includes(': open'))
    tell('notice.changed', { id: 'n-1' })
    await waitUntil('it is told', () => heard.includes('data: {"name":"notice.changed","payload":{"id":"n-1"}}\n\n'))
  })
})

describe('a dropped file', () => {
  test('is kept under a harmless name of its own and opened', async () => {
    const { body } = await ask(
      { path: `/upload?name=${encodeURIComponent('Avis/../../é:n.txt')}`, method: 'PUT', headers: ours() },
      'bytes',
    )
    expect(JSON.parse(body)).toEqual({ ok: true, value: { accepted: 1, files: opened } })
    expect(opened).toHaveLength(1)
    expect(opened[0]).toMatch(/received[/\\][0-9a-f-]{36}[/\\]é_n\.txt$/u)
    expect(readFileSync(opened[0]!, 'utf8')).toBe('bytes')
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

  test('that says it is larger than any notice is refused before a byte is written', async () => {
    const answer = new Promise<number>((resolve, reject) => {
      const sent = httpRequest(
        {
          host: '127.0.0.1',
          port: new URL(origin).port,
          path: '/upload?name=n.txt',
          method: 'PUT',
          headers: { ...ours(), 'content-length': String(300 * 1024 ** 2) },
        },
        (response) => {
          resolve(response.statusCode!)
        },
      )
      sent.once('error', reject)
      sent.write('x')
    })
    expect(await answer).toBe(413)
    expect(readdirSync(folder)).not.toContain('received')
  })
})

describe('an original', () => {
  const path = '/original?id=n-1&source=0'
  test('comes as a PDF that nobody keeps or guesses at', async () => {
    const { status, headers, body } = await ask({ path, headers: { cookie } })
    expect([status, body]).toEqual([200, '%PDF-1.7'])
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': contentSecurityPolicy,
    })
  })

  test.each<[string, RequestOptions, number]>([
    ['without the cookie', { path }, 403],
    ['with another cookie', { path, headers: { cookie: 'vis-a-vis-000000000000=x' } }, 403],
    ['from another site', { path, headers: { origin: 'https://evil.example' } }, 403],
    ['by a name made to point here', { path, headers: { host: 'evil.example' } }, 403],
    ['by a link on another site', { path, headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['with a path for an id', { path: '/original?id=..%2f..%2fsecret.txt&source=0' }, 404],
    ['with a path', { path: '/original?path=/etc/passwd' }, 404],
    ['of a number that the notice has not', { path: '/original?id=n-1&source=7' }, 404],
    ['of a number that is none', { path: '/original?id=n-1&source=-1' }, 404],
    ['that is no PDF', { path: '/original?id=n-2&source=0' }, 415],
    ['by another method', { path, method: 'POST' }, 405],
  ])('is not had %s', async (how, options, status) => {
    const headers = {
      ...(how.includes('cookie') ? {} : { cookie }),
      ...(options.headers as Record<string, string>),
      ...(options.method === 'POST' ? { origin } : {}),
    }
    const answer = await ask({ ...options, headers })
    expect([answer.status, answer.body]).toEqual([status, ''])
  })
})

test('what pdf.js reads at run time lies under its own address, and leads nowhere else', async () => {
  expect(await ask({ path: '/pdfjs/cmaps/a.bcmap', headers: { cookie } })).toMatchObject({ status: 200, body: 'a map' })
  expect((await ask({ path: '/pdfjs/cmaps/a.bcmap' })).status).toBe(403)
  for (const path of ['/pdfjs/..%2fsecret.txt', '/pdfjs/%2e%2e/secret.txt', '/pdfjs', '/constructor/a'])
    expect((await ask({ path, headers: { cookie } })).status).toBe(404)
})
