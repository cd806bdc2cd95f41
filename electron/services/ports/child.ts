/** Programs of ours that run in a process of their own, since only a process can be ended whatever it waits for. */
export type Program = 'file-process' | 'parse-process'

/** A process that was started, as its parent sees it. What is posted is copied as `structuredClone` copies. */
export interface Child {
  /** Undefined once it could not be started, or where the system has not told yet. */
  pid: () => number | undefined
  /** Kept until the child listens; lost without a word where it has ended. */
  post: (message: unknown) => void
  onMessage: (listener: (message: unknown) => void) => void
  /** Told once, however it ended; also where it never started. One that the system does not let go ends late. */
  onExit: (listener: (end: ChildEnd) => void) => void
  /** Ends it by force and at once, without asking it and without waiting: listen for its exit to know. */
  kill: () => void
  /** Whether the parent stays alive for its sake; it does until `unref`. */
  ref: () => void
  unref: () => void
}

export interface ChildEnd {
  /** Its exit status; null where a signal ended it, or it did not start. */
  code: number | null
}

export interface ChildOptions {
  /** Megabytes of its JavaScript heap, beyond which it breaks down; the machine's own measure where not said. */
  heapMegabytes?: number
  /** How many file operations it may wait for at once; four where not said. */
  fileThreads?: number
}

/** `setup` is the first thing that the program is told (`serveParent` in electron/processes). Never throws. */
export type StartChild = (program: Program, setup: unknown, options?: ChildOptions) => Child
