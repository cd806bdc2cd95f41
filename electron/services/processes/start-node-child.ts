import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ChildEnd, ChildOptions, Program, StartChild } from '../ports/child.ts'

/** Where each program lies. */
export type Programs = Readonly<Record<Program, URL>>

/** The programs that were bundled beside the one that is running; `bundleDir` is out/main. */
export function bundledPrograms(bundleDir: string): Programs {
  const at = (program: Program): URL => pathToFileURL(join(bundleDir, `${program}.js`))
  return { 'file-process': at('file-process'), 'parse-process': at('parse-process') }
}

/** The same from the sources, as scripts and tests run them. */
export function sourcePrograms(): Programs {
  return {
    'file-process': new URL('../../file-process/file-process.ts', import.meta.url),
    'parse-process': new URL('../../workers/parse-process.ts', import.meta.url),
  }
}

/** Processes of Node, for every host but Electron: a packed Electron cannot be run as Node. */
export function nodeChildren(programs: Programs): StartChild {
  return (program, setup, options = {}) => {
    const child = fork(programs[program], [], {
      serialization: 'advanced',
      // What a library prints is nothing that a user or another program should see.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: execArguments(options),
      env: environment(options),
    })
    const exits: ((end: ChildEnd) => void)[] = []
    let end: ChildEnd | null = null
    const ended = (code: number | null): void => {
      if (end !== null) return
      end = { code }
      for (const listener of exits) listener(end)
    }
    child.once('exit', ended)
    // It could not be started, or not be ended: whatever it is, there is nothing to be had from it.
    child.on('error', () => {
      if (child.pid === undefined) ended(null)
    })
    post(child, setup)
    return {
      pid: () => child.pid,
      post: (message) => {
        post(child, message)
      },
      onMessage: (listener) => child.on('message', listener),
      onExit: (listener) => {
        if (end === null) exits.push(listener)
        else listener(end)
      },
      kill: () => {
        child.kill('SIGKILL')
        unref(child)
      },
      ref: () => {
        child.ref()
        child.channel?.ref()
      },
      unref: () => {
        unref(child)
      },
    }
  }
}

function post(child: ChildProcess, message: unknown): void {
  // One that has gone is told by its exit.
  if (child.connected) child.send(message as object, () => undefined)
}

function unref(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

function execArguments({ heapMegabytes }: ChildOptions): string[] {
  return [
    '--disable-warning=ExperimentalWarning',
    ...(heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`]),
  ]
}

export function environment({ fileThreads }: ChildOptions): NodeJS.ProcessEnv {
  return { ...process.env, ...(fileThreads !== undefined && { UV_THREADPOOL_SIZE: String(fileThreads) }) }
}
