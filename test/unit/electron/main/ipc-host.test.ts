import { describe, expect, test, vi } from 'vitest'
import type { IpcMain, WebContents } from 'electron'
import { dispatch } from '../../../../shared/ipc/dispatch.ts'
import { attachIpc, sendEvent } from '../../../../electron/main/ipc-host.ts'
import { callChannel, eventChannel } from '../../../../shared/ipc/channels.ts'
import type { Envelope, Handlers } from '../../../../shared/ipc/contract.ts'

interface Frame {
  url: string
}
interface Sender {
  mainFrame: Frame
}
type Handler = (
  event: { sender: Sender; senderFrame: Frame | null },
  name: unknown,
  argument: unknown,
) => Promise<Envelope>

const ours: Sender = { mainFrame: { url: 'app://desk/index.html' } }
const search = vi.fn((argument: { query: string }) => [argument.query])
const answering = { 'notices.search': search } as unknown as Handlers

function hostFor(window: Sender | null): Handler {
  const handlers = new Map<string, Handler>()
  attachIpc(
    {
      handle: (channel: string, handler: Handler) => {
        handlers.set(channel, handler)
      },
    } as unknown as IpcMain,
    (name, argument) => dispatch(answering, name, argument, () => undefined),
    () => window as unknown as WebContents | null,
  )
  expect([...handlers.keys()]).toEqual([callChannel])
  return handlers.get(callChannel)!
}

describe('who may call', () => {
  test('the main frame of our window', async () => {
    const event = { sender: ours, senderFrame: ours.mainFrame }
    expect(await hostFor(ours)(event, 'notices.search', { query: 'a' })).toEqual({ ok: true, value: ['a'] })
  })

  const stranger: Sender = { mainFrame: { url: 'app://desk/index.html' } }
  const elsewhere: Sender = { mainFrame: { url: 'https://elsewhere.example/' } }
  const lookalike: Sender = { mainFrame: { url: 'app://desk.evil/index.html' } }
  test.each<[string, Sender | null, Sender, Frame | null]>([
    ['a frame inside our page', ours, ours, { url: 'app://desk/index.html' }],
    ['a frame that is gone', ours, ours, null],
    ['another window', ours, stranger, stranger.mainFrame],
    ['another window that shows our frame', ours, stranger, ours.mainFrame],
    ['our window, led elsewhere', elsewhere, elsewhere, elsewhere.mainFrame],
    ['our window, on an address that only looks like ours', lookalike, lookalike, lookalike.mainFrame],
    ['any page while no window is open', null, ours, ours.mainFrame],
  ])('%s may not', async (_name, window, sender, senderFrame) => {
    search.mockClear()
    const answer = await hostFor(window)({ sender, senderFrame }, 'notices.search', { query: 'a' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } })
    expect(search).not.toHaveBeenCalled()
  })
})

test.each([
  ['an unknown call', 'process.exit', null, 'unknown-call'],
  ['a name out of the prototype', 'constructor', null, 'unknown-call'],
  ['no name', undefined, null, 'unknown-call'],
  ['a wrong argument', 'notices.search', { query: 7 }, 'bad-arguments'],
  ['more than was asked', 'notices.search', { query: 'a', and: 'b' }, 'bad-arguments'],
])('%s comes back as an envelope', async (_name, call, argument, code) => {
  const answer = await hostFor(ours)({ sender: ours, senderFrame: ours.mainFrame }, call, argument)
  expect(answer).toMatchObject({ ok: false, error: { code } })
})

test('an event goes to the window while there is one', () => {
  const send = vi.fn()
  const contents = { isDestroyed: () => false, send } as unknown as WebContents
  sendEvent(contents, { name: 'progress', payload: { done: 1, total: 2, reading: [] } })
  expect(send).toHaveBeenCalledWith(eventChannel, { name: 'progress', payload: { done: 1, total: 2, reading: [] } })
  sendEvent(null, { name: 'folders.changed', payload: [] })
  sendEvent({ isDestroyed: () => true, send } as unknown as WebContents, { name: 'folders.changed', payload: [] })
  expect(send).toHaveBeenCalledOnce()
})
