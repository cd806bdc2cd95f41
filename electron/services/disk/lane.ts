import type { Child, StartChild } from '../ports/child.ts'
import { ToldFault, type Log } from '../ports/faults.ts'
import { silenceError, type DiskAct, type DiskWork, type Listening } from './disk.ts'
import type { FromFileProcess, ToFileProcess, ToldError } from './file-messages.ts'

export interface LaneOptions {
  startChild: StartChild
  log: Log
  /** Milliseconds without a sign of life after which whatever is asked is given up. */
  patience: number
  /** Its process was ended since the disk did not answer (false), or one that could not be ended has gone (true). */
  silent: (isOver: boolean) => void
  /** Milliseconds after which a process without work is ended; null: never. */
  idle: number | null
  /** Milliseconds until another tries beside a process that the system does not let go; the usual ones if not said. */
  stuckPause?: number
}

interface Asked {
  message: ToFileProcess
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
  /** When it was asked, or was last seen to go forward. */
  sign: number
}

/** Milliseconds: between looks at what is overdue; for a process to come up on a busy machine. */
const lookPause = 250
const startPatience = 30_000
/** After the first silence, and at most; each further one doubles it. Milliseconds. */
const firstPause = 1_000
const longestPause = 60_000
/** So long without a silence, and the pauses begin anew. Milliseconds. */
const forgiven = 120_000
/** A process that the system does not let go is waited for so long, before another one tries. Milliseconds. */
const stuckPause = 300_000
/** Others may go forward while one thing does not: it is given up after so many patiences all the same. */
const atMost = 6

/**
 * One process that touches paths, and is ended when the disk does not answer. Asked again, another one tries, after
 * pauses that grow.
 */
export class Lane {
  readonly #options: LaneOptions
  readonly #asked = new Map<number, Asked>()
  readonly #listening = new Map<number, Listening>()
  #child: Child | null = null
  #isReady = false
  #lastSign = 0
  #nextTry = 0
  #lastSilence = Number.NEGATIVE_INFINITY
  #isSilent = false
  #pause = firstPause
  #isEnded = false
  #outbox: ToFileProcess[] = []
  #clock: NodeJS.Timeout | null = null
  #lastLook = 0
  #idle: NodeJS.Timeout | null = null
  #number = 0
  #lastUse = performance.now()

  constructor(options: LaneOptions) {
    this.#options = options
  }

  ask<Act extends DiskAct>(act: Act, asked: DiskWork[Act]['asked']): Promise<DiskWork[Act]['answer']> {
    this.wanted()
    if (!this.mayTry()) return Promise.reject(silenceError())
    return new Promise((resolve, reject) => {
      const id = ++this.#number
      const message = { id, act, asked } as ToFileProcess
      this.#asked.set(id, { message, resolve: resolve as (answer: unknown) => void, reject, sign: performance.now() })
      this.#post(message)
      this.#watch()
    })
  }

  listen(listening: Listening): () => void {
    if (!this.mayTry()) return () => undefined
    const number = ++this.#number
    this.#listening.set(number, listening)
    this.#post({ listen: number, roots: listening.roots, isFolder: listening.isFolder })
    return () => {
      if (!this.#listening.delete(number)) return
      this.#post({ unlisten: number })
      this.#rest()
    }
  }

  /** False where the disk does not answer, and it is too early to ask again. */
  mayTry(): boolean {
    return !this.#isEnded && (this.#child !== null || performance.now() >= this.#nextTry)
  }

  /** Nothing is asked of it, and nobody listens by it. */
  isAtRest(): boolean {
    return this.#asked.size === 0 && this.#listening.size === 0
  }

  /** Somebody wanted to ask it: it is not to be forgotten yet. */
  wanted(): void {
    this.#lastUse = performance.now()
  }

  wasSilent(): boolean {
    return this.#lastSilence !== Number.NEGATIVE_INFINITY
  }

  /** It was silent when it was asked last. */
  isSilent(): boolean {
    return this.#isSilent
  }

  /** At rest for so many milliseconds, and it would be tried again: it knows nothing that another would not. */
  isForgotten(milliseconds: number): boolean {
    const now = performance.now()
    return this.isAtRest() && now - this.#lastUse > milliseconds && now >= this.#nextTry
  }

  end(): void {
    this.#isEnded = true
    this.#drop()
    this.#giveUp()
  }

  #post(message: ToFileProcess): void {
    const child = this.#child ?? this.#start()
    this.#outbox.push(message)
    if (this.#outbox.length > 1) return
    queueMicrotask(() => {
      if (this.#outbox.length > 0 && this.#child === child) child.post(this.#outbox)
      this.#outbox = []
    })
  }

  #start(): Child {
    const child = this.#options.startChild('file-process', null)
    child.unref()
    this.#child = child
    this.#isReady = false
    this.#lastSign = performance.now()
    child.onMessage((messages) => {
      if (this.#child !== child) return
      this.#lastSign = performance.now()
      for (const message of messages as FromFileProcess[]) this.#hear(message)
    })
    child.onExit(() => {
      if (this.#child === child) this.#hang()
    })
    return child
  }

  #hear(message: FromFileProcess): void {
    if ('ready' in message) {
      this.#isReady = true
      for (const asked of this.#asked.values()) asked.sign = performance.now()
    } else if ('listen' in message) {
      const listening = this.#listening.get(message.listen)
      if (message.noticed.length > 0) listening?.noticed(message.noticed)
      if (message.missed) listening?.missed()
    } else {
      const asked = this.#asked.get(message.id)
      if (asked === undefined) return
      asked.sign = performance.now()
      if ('alive' in message) return
      this.#asked.delete(message.id)
      this.#isSilent = false
      if ('error' in message) asked.reject(this.#errorOf(message.error))
      else asked.resolve(message.answer)
      this.#rest()
    }
  }

  #errorOf(told: ToldError): Error {
    if (!('fault' in told)) return Object.assign(new Error(told.message), { code: told.code, syscall: told.syscall })
    this.#options.log.outlined('watching', told.fault)
    return new ToldFault('a file process failed')
  }

  #watch(): void {
    this.#child?.ref()
    if (this.#idle) clearTimeout(this.#idle)
    this.#idle = null
    if (this.#clock !== null) return
    this.#lastLook = performance.now()
    this.#clock = setInterval(() => {
      this.#look()
    }, lookPause)
  }

  #look(): void {
    const now = performance.now()
    // This process itself was not there: it slept with the machine, or was held. That is nobody's silence.
    if (now - this.#lastLook > 8 * lookPause) {
      this.#lastSign = now
      for (const asked of this.#asked.values()) asked.sign = now
    }
    this.#lastLook = now
    const { patience } = this.#options
    const quiet = now - this.#lastSign
    const isOverdue = ({ sign }: Asked): boolean =>
      now - sign > patience && (quiet > patience || now - sign > atMost * patience)
    if (this.#isReady ? [...this.#asked.values()].some(isOverdue) : quiet > startPatience) this.#hang()
  }

  #hang(): void {
    const now = performance.now()
    this.#pause = now - this.#lastSilence > forgiven ? firstPause : Math.min(longestPause, this.#pause * 2)
    this.#lastSilence = now
    this.#isSilent = true
    this.#nextTry = now + this.#pause
    this.#drop()
    this.#giveUp()
    if (!this.#isEnded) this.#options.silent(false)
  }

  /** Ends the process; one that the system holds all the same is told when it is let go. */
  #drop(): void {
    const child = this.#child
    this.#child = null
    this.#outbox = []
    const listening = [...this.#listening.values()]
    this.#listening.clear()
    if (this.#clock) clearInterval(this.#clock)
    this.#clock = null
    if (this.#idle) clearTimeout(this.#idle)
    this.#idle = null
    if (child === null) return
    const since = performance.now()
    const until = since + this.#pause
    let isGone = false
    child.onExit(() => {
      isGone = true
      if (this.#isEnded || performance.now() < until) return
      this.#nextTry = performance.now()
      this.#options.silent(true)
    })
    child.kill()
    if (!this.#isEnded) for (const { ended } of listening) ended()
    if (!this.#isEnded)
      setTimeout(() => {
        if (!isGone) this.#nextTry = Math.max(this.#nextTry, since + (this.#options.stuckPause ?? stuckPause))
      }, this.#pause / 2).unref()
  }

  #giveUp(): void {
    const asked = [...this.#asked.values()]
    this.#asked.clear()
    for (const { reject } of asked) reject(silenceError())
  }

  #rest(): void {
    if (this.#asked.size > 0) return
    this.#child?.unref()
    if (this.#clock) clearInterval(this.#clock)
    this.#clock = null
    const { idle } = this.#options
    if (idle === null || this.#listening.size > 0 || this.#idle !== null) return
    this.#idle = setTimeout(() => {
      this.#drop()
    }, idle).unref()
  }
}
