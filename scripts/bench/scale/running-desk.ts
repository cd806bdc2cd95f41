import { spawn } from 'node:child_process'
import type { CallName, EventMessage, Result } from '../../../shared/ipc/contract.ts'

/** One window of a desk: asks, and hears what is told. */
export interface DeskWindow {
  call: <Name extends CallName>(name: Name, argument: unknown) => Promise<Result<Name>>
  leave: () => void
}

/** A built desk of a checkout, run as a browser would have it, without a browser. */
export interface RunningDesk {
  pid: number
  call: DeskWindow['call']
  /** Another window, which hears everything as well. */
  window: (hear: (message: EventMessage) => void) => Promise<DeskWindow>
  /** Rows that were told of since the start, by path of their first file. */
  rows: ReadonlyMap<string, string>
  /** How often any row was told of. */
  told: () => number
  /** Until so many rows are listed. */
  listed: (count: number) => Promise<void>
  /** Until this holds, asked after each event. */
  until: (holds: () => boolean) => Promise<void>
  /** Until nothing is done and nothing has been for a while; gives the moment at which that began. */
  calm: () => Promise<number>
  close: () => Promise<void>
  /** As a power cut ends it. */
  kill: () => Promise<void>
}

/** Nothing for so long is calm: longer than the desk waits for the rest of a copy before it compares. Milliseconds. */
const quiet = 1500
/** Milliseconds between two looks. */
const lookPause = 20

export async function startDesk(checkout: string, dataDir: string): Promise<RunningDesk> {
  const host = spawn(process.execPath, ['out/main/browser-host.js'], {
    cwd: checkout,
    env: { ...process.env, VIS_A_VIS_DATA: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => {
    host.once('exit', () => {
      resolve()
    })
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    host.stdout.on('data', (text: Buffer) => {
      said += String(text)
      const found = /^http:\/\/127\.0\.0\.1:\d+\/\?token=\S+$/mu.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    })
    host.once('exit', () => {
      reject(new Error(`the desk of ${checkout} ended\n${said}`))
    })
  })
  const rows = new Map<string, string>()
  let told = 0
  let open = 0
  let last = performance.now()
  const hear = ({ name, payload }: EventMessage): void => {
    if (name === 'progress') {
      open = payload.total
      last = performance.now()
    } else if (name === 'rows.changed') {
      last = performance.now()
      told += payload.rows.length
      for (const { id, files } of payload.rows) rows.set(files[0] ?? id, id)
      const gone = new Set(payload.removed)
      for (const [file, id] of rows) if (gone.has(id)) rows.delete(file)
    }
  }
  const { call, leave } = await openWindow(address, hear)
  const snapshot = await call('desk.snapshot', null)
  for (const { id, files } of snapshot.rows) rows.set(files[0] ?? id, id)
  open = Math.max(open, snapshot.progress.total)

  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await pause()
  }
  const stop = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    leave()
    host.kill(signal)
    await ended
  }
  return {
    pid: host.pid ?? 0,
    call,
    window: (hearing) => openWindow(address, hearing),
    rows,
    told: () => told,
    until,
    listed: (count) => until(() => rows.size >= count),
    calm: async () => {
      await until(() => open === 0 && performance.now() - last > quiet)
      return last
    },
    close: () => stop('SIGTERM'),
    kill: () => stop('SIGKILL'),
  }
}

async function openWindow(address: string, hear: (message: EventMessage) => void): Promise<DeskWindow> {
  const { origin } = new URL(address)
  const entered = await fetch(address, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { cookie, origin, 'content-type': 'application/json' }
  const stopped = new AbortController()
  const events = await fetch(`${origin}/events`, { headers, signal: stopped.signal })
  void listen(events, hear, stopped.signal)
  return {
    call: async (name, argument) => {
      const body = JSON.stringify({ name, argument })
      const response = await fetch(`${origin}/call`, { method: 'POST', headers, body })
      const answer = (await response.json()) as { ok: boolean; value: never; error?: { message: string } }
      if (!answer.ok) throw new Error(`${name}: ${answer.error?.message ?? 'no answer'}`)
      return answer.value
    },
    leave: () => {
      stopped.abort()
    },
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, lookPause))
}

/** Server-sent events, one JSON message a line. */
async function listen(response: Response, hear: (message: EventMessage) => void, signal: AbortSignal): Promise<void> {
  let rest = ''
  const decoder = new TextDecoder()
  try {
    for await (const bytes of response.body ?? []) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.startsWith('data: ')) hear(JSON.parse(line.slice(6)) as EventMessage)
    }
  } catch (error) {
    // The desk was ended, by us or by itself, which its exit tells.
    if (!signal.aborted) console.error(`the desk stopped telling: ${String(error)}`)
  }
}
