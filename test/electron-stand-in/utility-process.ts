import { fork, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { record } from './record.ts'
import { world } from './world.ts'

interface ForkOptions {
  env?: NodeJS.ProcessEnv
  execArgv?: string[]
  cwd?: string
  stdio?: string
  serviceName?: string
}

/** A utility process is a process of Node with Electron's `process.parentPort` (utility-run.ts). */
export class UtilityProcess extends EventEmitter {
  static fork(modulePath: string, args: string[] = [], options: ForkOptions = {}): UtilityProcess {
    if (!world.ready) throw new Error('utilityProcess cannot be created before app is ready.')
    const { execArgv = [], stdio, serviceName } = options
    record('utilityProcess.fork', [modulePath, args, { execArgv, stdio, serviceName }], undefined)
    return new UtilityProcess(modulePath, args, options)
  }

  readonly stdout = null
  readonly stderr = null
  private readonly child: ChildProcess
  private isGone = false

  private constructor(modulePath: string, args: string[], { env, execArgv = [], cwd }: ForkOptions) {
    super()
    const engine = execArgv.flatMap((argument) => argument.replace(/^--js-flags=/u, '').split(' '))
    this.child = fork(new URL('./utility-run.ts', import.meta.url), [modulePath, ...args], {
      env,
      cwd,
      execArgv: ['--disable-warning=ExperimentalWarning', ...engine],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.child.on('spawn', () => this.emit('spawn'))
    this.child.on('message', (message) => this.emit('message', message))
    this.child.once('exit', (code) => {
      this.isGone = true
      this.emit('exit', code ?? 1)
    })
  }

  get pid(): number | undefined {
    return this.isGone ? undefined : this.child.pid
  }

  postMessage(message: unknown): void {
    if (this.child.connected) this.child.send(message as object, () => undefined)
  }

  /** As Electron's: it asks, and a process that cannot hear stays. */
  kill(): boolean {
    return this.child.kill('SIGTERM')
  }
}
