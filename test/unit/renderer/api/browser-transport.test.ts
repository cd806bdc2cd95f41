import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserTransport } from '../../../../renderer/api/browser-transport.ts'
import type { EventMessage } from '../../../../shared/ipc/contract.ts'

class FakeEventSource {
  static readonly CLOSED = 2
  static made: FakeEventSource[] = []
  readyState = 1
  onopen: (() => void) | null = null
  onerror: (() => void) | null = null
  onmessage: ((message: { data: string }) => void) | null = null
  readonly address: string
  constructor(address: string) {
    this.address = address
    FakeEventSource.made.push(this)
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  FakeEventSource.made = []
  vi.stubGlobal('EventSource', FakeEventSource)
  vi.stubGlobal('window', { setTimeout })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const answer = (status: number, body: string): void => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(body, { status }))),
  )
}

test('a call is one POST with name and argument', async () => {
  answer(200, '{"ok":true,"value":null}')
  expect(await browserTransport().call('notice.seen', { id: 'a' })).toEqual({ ok: true, value: null })
  const [address, init] = vi.mocked(fetch).mock.calls[0]!
  expect([address, init?.method, init?.body]).toEqual(['/call', 'POST', '{"name":"notice.seen","argument":{"id":"a"}}'])
})

test('a dropped file is one PUT with its bytes, its name kept whole', async () => {
  answer(200, '{"ok":true,"value":{"accepted":1}}')
  const file = new File(['x'], 'é & b.pdf')
  await browserTransport().upload('2026/é & b.pdf', file)
  const [address, init] = vi.mocked(fetch).mock.calls[0]!
  expect(address).toBe('/upload?name=2026%2F%C3%A9%20%26%20b.pdf')
  expect(init).toMatchObject({ method: 'PUT', body: file })
})

test.each([
  [403, ''],
  [500, '<html>'],
  [200, '{}'],
])('an answer that is no envelope (%i) is a failure', async (status, body) => {
  answer(status, body)
  expect(await browserTransport().call('desk.snapshot', null)).toMatchObject({ ok: false, error: { code: 'failed' } })
})

test('events are heard, and the connection told as it opens, breaks and opens again', () => {
  const transport = browserTransport()
  const heard: EventMessage[] = []
  const told: boolean[] = []
  transport.on((event) => heard.push(event))
  transport.onConnection((connected) => told.push(connected))
  const [stream] = FakeEventSource.made
  stream!.onopen?.()
  stream!.onmessage?.({ data: '{"name":"progress","payload":{"done":1,"total":2,"reading":[]}}' })
  stream!.onerror?.()
  expect(heard).toEqual([{ name: 'progress', payload: { done: 1, total: 2, reading: [] } }])
  expect(told).toEqual([true, false])
})

test('a stream that the browser has given up is opened anew, one that it still tries is not', () => {
  browserTransport().onConnection(() => undefined)
  const [stream] = FakeEventSource.made
  stream!.onerror?.()
  vi.advanceTimersByTime(10_000)
  expect(FakeEventSource.made).toHaveLength(1)
  stream!.readyState = FakeEventSource.CLOSED
  stream!.onerror?.()
  vi.advanceTimersByTime(10_000)
  expect(FakeEventSource.made).toHaveLength(2)
})
