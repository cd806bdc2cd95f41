import { spawn, type ChildProcess } from 'node:child_process'
import { chromium, type Browser } from '@playwright/test'
import { findChromium, noChromium } from '../../../scripts/test/chromium.ts'
import { prepareData, root, type Desk, type DeskOptions } from './desk.ts'

export interface BrowserDesk extends Desk {
  /** With its token, as it was printed. */
  address: string
  /** Ends the host alone: the page stays and loses it. */
  killHost: () => Promise<void>
}

/** The same desk from the loopback host, in a Chromium of its own. */
export async function launchBrowserHost(options: DeskOptions = {}): Promise<BrowserDesk> {
  const dataDir = prepareData(options)
  const host = spawn(process.execPath, ['out/main/browser-host.js', ...(options.paths ?? [])], {
    cwd: root,
    env: { ...process.env, VIS_A_VIS_DATA: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [host.stdout, host.stderr])
    stream.on('data', (text: Buffer) => {
      said += String(text)
    })
  const exited = new Promise<void>((resolve) =>
    host.once('exit', () => {
      resolve()
    }),
  )
  const address = await addressOf(host, () => said)
  const browser = await launchChromium()
  const page = await browser.newPage({ locale: options.locale ?? 'en-GB' })
  await page.goto(address)
  return {
    address,
    page,
    dataDir,
    output: () => said,
    close: async () => {
      host.kill('SIGTERM')
      await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 5000))])
      if (host.exitCode === null) host.kill('SIGKILL')
      await browser.close()
    },
    killHost: async () => {
      host.kill('SIGKILL')
      await exited
    },
    kill: async () => {
      host.kill('SIGKILL')
      await exited
      await browser.close()
    },
  }
}

function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error(noChromium)
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  })
}

function addressOf(host: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = /^http:\/\/127\.0\.0\.1:\d+\/\?token=\S+$/mu.exec(said())?.[0]
      if (found !== undefined) resolve(found)
    }
    host.stdout?.on('data', look)
    host.once('exit', (code) => {
      reject(new Error(`the browser host ended with ${String(code)}\n${said()}`))
    })
  })
}
