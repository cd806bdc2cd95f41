import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Argument, CallName, Envelope, Result } from '../../../shared/ipc/contract.ts'
import type { DeskSnapshot } from '../../../shared/ipc/views.ts'

/** The built desk in a process of its own, asked from outside as its page asks it: what faults are tried on. */
export interface RunningDesk {
  pid: number
  /** Everything it wrote on its terminal. */
  output: () => string
  /** One call, answered in words or not at all within a minute: then it throws. */
  call: <Name extends CallName>(name: Name, argument: Argument<Name>) => Promise<Answer<Name>>
  snapshot: () => Promise<DeskSnapshot>
  /** Asks it to end: how many milliseconds that took, and its status; null where it had to be killed. */
  stop: () => Promise<{ milliseconds: number; status: number | null }>
  /** As a power cut of the program: nothing is asked of it. */
  kill: () => Promise<void>
}

export type Answer<Name extends CallName> =
  { ok: true; value: Result<Name> } | { ok: false; error: Extract<Envelope, { ok: false }>['error'] }

export interface Started {
  dataDir: string
  paths?: readonly string[]
  /** Milliseconds within which it must print its address. */
  within?: number
}

const root = resolve(import.meta.dirname, '../../..')
const oneMinute = 60_000

/** Rejects, with what it wrote, where it ends or says nothing before it has an address. */
export async function startDesk({ dataDir, paths = [], within = oneMinute }: Started): Promise<RunningDesk> {
  const child = spawn(process.execPath, [join(root, 'out/main/browser-host.js'), ...paths], {
    env: { ...process.env, VIS_A_VIS_DATA: dataDir, LANG: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += String(text)
    })
  const ended = new Promise<number | null>((done) => {
    child.once('exit', (status) => {
      done(status)
    })
  })
  const address = await addressOf()
  const origin = new URL(address).origin
  const entered = await fetch(address, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';', 1)[0] ?? ''

  return {
    pid: child.pid ?? 0,
    output: () => said,
    call,
    snapshot: async () => {
      const answer = await call('desk.snapshot', null)
      if (!answer.ok) throw new Error(`no snapshot: ${answer.error.message}`)
      return answer.value
    },
    stop: async () => {
      const from = performance.now()
      child.kill('SIGTERM')
      const status = await Promise.race([ended, wait(oneMinute, null)])
      child.kill('SIGKILL')
      return { milliseconds: performance.now() - from, status }
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }

  async function call<Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Answer<Name>> {
    const response = await fetch(`${origin}/call`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/json' },
      body: JSON.stringify({ name, argument }),
      signal: AbortSignal.timeout(oneMinute),
    })
    return (await response.json()) as Answer<Name>
  }

  async function addressOf(): Promise<string> {
    const deadline = performance.now() + within
    for (;;) {
      const found = /^http:\/\/127\.0\.0\.1:\d+\/\?token=\S+$/mu.exec(said)?.[0]
      if (found !== undefined) return found
      const status = await Promise.race([ended, wait(50, 'runs' as const)])
      if (status !== 'runs') throw new Error(`the desk ended with ${String(status)}: ${said}`)
      if (performance.now() > deadline) {
        child.kill('SIGKILL')
        throw new Error(`the desk did not open within ${String(within / 1000)} s: ${said}`)
      }
    }
  }
}

/** Asks until it is so; false when it is not within `seconds`. */
export async function until(question: () => Promise<boolean>, seconds = 60): Promise<boolean> {
  const deadline = performance.now() + seconds * 1000
  while (performance.now() < deadline) {
    if (await question()) return true
    await wait(100)
  }
  return false
}
