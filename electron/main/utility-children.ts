import { join } from 'node:path'
import { utilityProcess } from 'electron'
import type { ChildEnd, ChildOptions, StartChild } from '../services/ports/child.ts'

/**
 * Processes of Electron's own kind, which read their program from the archive: the installed app cannot be run as Node.
 * `bundleDir` is out/main. Only after `ready`.
 */
export function utilityChildren(bundleDir: string): StartChild {
  return (program, setup, options = {}) => {
    const child = utilityProcess.fork(join(bundleDir, `${program}.js`), [], {
      // What a library prints is nothing that a user or another program should see.
      stdio: 'ignore',
      execArgv: execArguments(options),
      env: environment(options),
      serviceName: program,
    })
    const exits: ((end: ChildEnd) => void)[] = []
    let end: ChildEnd | null = null
    child.once('exit', (code) => {
      end = { code }
      for (const listener of exits) listener(end)
    })
    child.postMessage(setup)
    return {
      pid: () => child.pid,
      post: (message) => {
        if (end === null) child.postMessage(message)
      },
      onMessage: (listener) => child.on('message', listener),
      onExit: (listener) => {
        if (end === null) exits.push(listener)
        else listener(end)
      },
      kill: () => {
        // Electron asks a process to go, which one that waits for a disk may not hear.
        if (child.pid !== undefined && end === null) killByForce(child.pid)
        child.kill()
      },
      // What keeps the app alive is its window.
      ref: () => undefined,
      unref: () => undefined,
    }
  }
}

function killByForce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It went by itself a moment ago.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Chromium's switch: a utility process takes what it is given for its engine in that form only. */
function execArguments({ heapMegabytes }: ChildOptions): string[] {
  return heapMegabytes === undefined ? [] : [`--js-flags=--max-old-space-size=${heapMegabytes}`]
}

function environment({ fileThreads }: ChildOptions): Record<string, string> {
  const given = Object.entries(process.env).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  )
  return { ...Object.fromEntries(given), ...(fileThreads !== undefined && { UV_THREADPOOL_SIZE: String(fileThreads) }) }
}
