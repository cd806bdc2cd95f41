import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createGate } from '../../../../electron/browser-host/gate.ts'

vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>()
  return { ...crypto, timingSafeEqual: vi.fn(crypto.timingSafeEqual) }
})
const compared = vi.mocked(timingSafeEqual)
const port = 4000
const gate = createGate()
const [name = '', session = ''] = gate.cookie().split(';')[0]?.split('=') ?? []
const request = (headers: Record<string, string>): IncomingMessage =>
  ({ method: 'GET', headers: { host: `127.0.0.1:${port}`, ...headers } }) as unknown as IncomingMessage

beforeEach(() => {
  compared.mockClear()
})

describe('secrets are compared in a time that says nothing of where they differ', () => {
  test.each([
    ['no token', ''],
    ['one letter', 'a'],
    ['the token cut short', gate.token.slice(0, -1)],
    ['the token and more', `${gate.token}x`],
    ['as many letters of another kind', 'é'.repeat(43)],
  ])('%s is refused so', (_what, given) => {
    expect(gate.opens(given)).toBe(false)
    expect(compared.mock.calls.map(([a, b]) => [a.byteLength, b.byteLength])).toEqual([[32, 32]])
  })

  test.each([
    ['no cookie', ''],
    ['an empty cookie', `${name}=`],
    ['the cookie cut short', `${name}=${session.slice(0, -1)}`],
    ['the token for a cookie', `${name}=${gate.token}`],
    ['the session under another name', `other=${session}`],
    ['the session under a longer name', `x${name}=${session}`],
  ])('%s is refused so', (_what, cookie) => {
    expect(gate.refusal(request({ cookie }), port)).toBe('cookie')
    expect(compared).toHaveBeenCalledOnce()
  })

  test('and the right ones are let in by the same comparison', () => {
    expect(gate.opens(gate.token)).toBe(true)
    expect(gate.refusal(request({ cookie: `a=b; ${name}=${session}` }), port)).toBeNull()
    expect(compared).toHaveBeenCalledTimes(2)
  })
})

test('token and session are secrets of 256 bits each, new for each desk', () => {
  const other = createGate()
  expect(new Set([gate.token, session, other.token, other.cookie()]).size).toBe(4)
  for (const secret of [gate.token, session]) expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
})
