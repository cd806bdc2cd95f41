import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, noChromium } from '../../scripts/test/chromium.ts'

/** A page or the browser itself, spoken to over the DevTools protocol. Emits the protocol's events by name. */
export interface Target extends EventEmitter {
  send: <Answer = unknown>(method: string, params?: object) => Promise<Answer>
}

export interface Chromium {
  endpoint: string
  root: Target
  attach: (targetId: string) => Promise<Target>
  close: () => Promise<void>
}

interface Message {
  id?: number
  sessionId?: string
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
}
interface Waiting {
  resolve: (value: never) => void
  reject: (error: Error) => void
  method: string
}

/** Nothing but this machine can be resolved: a page that reached for the network would be seen to fail. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-startup-window',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE *.localhost , EXCLUDE 127.0.0.1',
  // The pipe is only a leash: Chromium exits when its other end closes, so a main process that was killed leaves no
  // orphan.
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
]

export async function launchChromium(switches: readonly string[], executable = findChromium()): Promise<Chromium> {
  if (executable === undefined) throw new Error(noChromium)
  const profile = mkdtempSync(join(tmpdir(), 'stand-in-chromium-'))
  const child = spawn(executable, [...flags, ...switches, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const endpoint = await endpointOf(child)
  const socket = new WebSocket(endpoint)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = () => {
      reject(new Error('the DevTools socket did not open'))
    }
  })

  const waiting = new Map<number, Waiting>()
  const sessions = new Map<string, EventEmitter>()
  let last = 0
  const send = <Answer>(method: string, params: object = {}, sessionId?: string): Promise<Answer> =>
    new Promise<Answer>((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject, method })
      socket.send(JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) }))
    })
  const root: Target = Object.assign(new EventEmitter(), {
    send: <Answer>(method: string, params?: object) => send<Answer>(method, params),
  })
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message
    if (message.id === undefined) {
      const target = message.sessionId === undefined ? root : sessions.get(message.sessionId)
      target?.emit(message.method ?? '', message.params)
      return
    }
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error === undefined) asked?.resolve(message.result as never)
    else asked?.reject(new Error(`${asked.method}: ${message.error.message}`))
  }
  socket.onclose = () => {
    for (const asked of waiting.values()) asked.reject(new Error('Chromium is gone'))
    waiting.clear()
  }

  return {
    endpoint,
    root,
    async attach(targetId) {
      const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
      const target: Target = Object.assign(new EventEmitter(), {
        send: <Answer>(method: string, params?: object) => send<Answer>(method, params, sessionId),
      })
      sessions.set(sessionId, target)
      return target
    },
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      send('Browser.close').catch(() => undefined)
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 3000))])
      if (child.exitCode === null) child.kill('SIGKILL')
      socket.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => {
      reject(new Error(`Chromium did not start:\n${said}`))
    }, 30_000)
    child.stderr?.on('data', (text: Buffer) => {
      said += String(text)
      const found = /DevTools listening on (ws:\S+)/u.exec(said)?.[1]
      if (found === undefined) return
      clearTimeout(late)
      resolve(found)
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      reject(new Error(`Chromium ended with ${String(code)}\n${said}`))
    })
  })
}
