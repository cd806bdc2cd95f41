import { request as httpRequest, type RequestOptions } from 'node:http'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { callBytes, callLimit } from '../../../../shared/ipc/call-limits.ts'
import { contentSecurityPolicy } from '../../../../electron/services/page/content-security-policy.ts'
import type { Tell } from '../../../../electron/services/ports/events.ts'
import { waitUntil } from '../../../fakes/wait-until.ts'
import { ask as askAt, serveTestDesk, type Answer } from './serve-test-desk.ts'

let origin: string
let token: string
let cookie: string
let tell: Tell

beforeEach(async () => {
  ;({ origin, token, cookie, tell } = await serveTestDesk())
})

const ask = (options: RequestOptions, body: string | Buffer = ''): Promise<Answer> => askAt(origin, options, body)
const ours = (): Record<string, string> => ({ cookie, origin, 'content-type': 'application/json' })
const search = JSON.stringify({ name: 'notices.search', argument: { query: 'x' } })

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
    ['larger than an ordinary call that names none', 413, 'application/json', `"${'x'.repeat(callBytes)}"`],
  ])('%s is refused', async (_what, expected, type, body) => {
    expect(
      (await ask({ path: '/call', method: 'POST', headers: { ...ours(), 'content-type': type } }, body)).status,
    ).toBe(expected)
  })

  test('is taken in as large as the call that its header names, and answered as no other', async () => {
    const large = JSON.stringify({ name: 'files.open', argument: { paths: ['x'.repeat(callBytes)] } })
    const named = (name: string, body: string): Promise<Answer> =>
      ask({ path: '/call', method: 'POST', headers: { ...ours(), 'x-call': name } }, body)
    expect(callLimit('files.open')).toBeGreaterThan(large.length)
    // Heard whole, and refused for its argument.
    expect(JSON.parse((await named('files.open', large)).body)).toMatchObject({ error: { code: 'bad-arguments' } })
    expect((await named('notices.search', large)).status).toBe(413)
    expect((await named('nothing.such', large)).status).toBe(413)
    expect(await named('files.open', search)).toMatchObject({ status: 400 })
    expect(JSON.parse((await named('notices.search', search)).body)).toEqual({ ok: true, value: ['x'] })
  })

  test.each<[unknown, string]>([
    [{ name: { toString: 1 }, argument: null }, 'unknown-call'],
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
