import { fork, type ChildProcess } from 'node:child_process'
import { chromium, type Browser, type Page } from '@playwright/test'
import type electronModule from './electron.ts'
import { makeWire } from './wire.ts'

export type StandInElectron = typeof electronModule

/** The shape of Playwright's `_electron.launch()` result, as far as the suite uses it. */
export interface StandInApp {
  process: () => ChildProcess
  /** Exit code, or null when it was killed. */
  exited: Promise<number | null>
  evaluate: <Value, Argument = undefined>(
    run: (electron: StandInElectron, argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ) => Promise<Value>
  firstWindow: () => Promise<Page>
  /** What the main process wrote. */
  output: () => string
  close: () => Promise<void>
}

export interface LaunchOptions {
  main?: string
  args?: string[]
  cwd?: string
  env?: Record<string, string>
}
interface FromMain {
  ready?: string
  id?: number
  ok?: boolean
  value?: string
  error?: string
}

export async function launch({
  main = 'out/main/index.js',
  args = [],
  cwd = process.cwd(),
  env = {},
}: LaunchOptions = {}): Promise<StandInApp> {
  const wire = makeWire()
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let last = 0
  let said = ''
  const child = fork(new URL('./run.ts', import.meta.url).pathname, [main, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => {
      said += String(text)
    })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: FromMain) => {
      if (message.ready !== undefined) resolve(message.ready)
      const asked = waiting.get(message.id ?? 0)
      waiting.delete(message.id ?? 0)
      if (message.ok === true) asked?.resolve(wire.decode(message.value ?? 'null') as never)
      else asked?.reject(new Error(message.error))
    })
    child.once('exit', (code) => {
      reject(new Error(`the main process ended with ${String(code)}\n${said}`))
    })
  })
  const browser = await unlessEnded(() => chromium.connectOverCDP(endpoint))
  const evaluate: StandInApp['evaluate'] = (run, argument) =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      child.send({ id: last, source: String(run), argument: wire.encode(argument) })
    })
  return {
    process: () => child,
    exited,
    evaluate,
    firstWindow: () => unlessEnded(() => firstWindow(browser, () => said)),
    output: () => said,
    async close() {
      if (child.connected)
        await evaluate(({ app }) => {
          setTimeout(() => {
            app.quit()
          }, 0)
        }).catch(() => undefined)
      await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 5000))])
      if (child.exitCode === null) child.kill('SIGKILL')
      await browser.close().catch(() => undefined)
    },
  }

  /**
   * A main process that ends takes Chromium with it at any moment of the attempt: its end is then the reason, not what
   * it broke.
   */
  async function unlessEnded<Value>(attempt: () => Promise<Value>): Promise<Value> {
    try {
      return await attempt()
    } catch (error) {
      const code = await Promise.race([
        exited,
        new Promise<undefined>((resolve) => {
          setTimeout(resolve, 5000)
        }),
      ])
      throw code === undefined ? error : new Error(`the main process ended with ${String(code)}\n${said}`)
    }
  }
}

async function firstWindow(browser: Browser, said: () => string): Promise<Page> {
  const until = Date.now() + 30_000
  while (Date.now() < until) {
    const page = browser
      .contexts()[0]
      ?.pages()
      .find((candidate) => candidate.url() !== 'about:blank')
    if (page !== undefined) return page
    if (!browser.isConnected()) break
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`no window opened\n${said()}`)
}
