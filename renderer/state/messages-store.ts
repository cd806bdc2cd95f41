import { create } from 'zustand'
import type { ErrorCode } from '../../shared/ipc/contract.ts'
import type { Language } from '../../shared/notice/report.ts'
import { CallError } from '../api/client.ts'
import { tellFault } from './tell-fault.ts'

/** Something that went wrong, to be said in words until the reader closes it. */
export interface Message {
  id: number
  code: ErrorCode | 'unreachable'
  /** What the host has to say to the reader; null where it is a fault, which its code says in words. */
  words: Record<Language, string> | null
  /** Tries the same again: what was refused for want of room may succeed once there is some. */
  again: (() => void) | null
}

interface Messages {
  errors: readonly Message[]
  /** What the services got over at their start, told once. */
  remarks: readonly Record<Language, string>[]
  /** Said by screen readers and shown for a moment. */
  news: string
  /** What the news tell of can be undone. */
  canUndo: boolean
}

export const useMessages = create<Messages>(() => ({ errors: [], remarks: [], news: '', canUndo: false }))

let nextId = 1
const shownAtOnce = 3

/**
 * Runs a piece of work that may be refused; what is refused is shown, never thrown further. Undefined when it failed.
 * `again` is offered beside the words.
 */
export async function attempt<Value>(work: () => Promise<Value>, again?: () => void): Promise<Value | undefined> {
  try {
    return await work()
  } catch (error) {
    report(error, again)
    return undefined
  }
}

function report(error: unknown, again: (() => void) | undefined): void {
  tellFault(error)
  const message: Message = {
    id: nextId++,
    code: error instanceof CallError ? error.code : 'failed',
    words: error instanceof CallError ? error.words : null,
    again: again ?? null,
  }
  useMessages.setState(({ errors }) => ({
    errors: [
      ...errors.filter((other) => other.code !== message.code || other.words?.en !== message.words?.en),
      message,
    ].slice(-shownAtOnce),
  }))
}

export function closeMessage(id: number): void {
  useMessages.setState(({ errors }) => ({ errors: errors.filter((error) => error.id !== id) }))
}

/** What was said in a dialog is done with when the dialog is. */
export function closeMessages(): void {
  useMessages.setState({ errors: [] })
}

let remarksTold = false

/** Every snapshot carries the remarks; a reader who has closed them is not told again. */
export function tellRemarks(remarks: readonly Record<Language, string>[]): void {
  if (remarksTold) return
  remarksTold = true
  useMessages.setState({ remarks })
}

export function closeRemarks(): void {
  useMessages.setState({ remarks: [] })
}

/** Long enough to read a short sentence twice. */
const newsMs = 6000
let newsEnd: ReturnType<typeof setTimeout> | undefined

/** `canUndo`: offers beside the words to undo what they tell of, which is the last step then. */
export function say(news: string, canUndo = false): void {
  useMessages.setState({ news, canUndo })
  letNewsEnd()
}

/** While somebody points at the news, or is about to press its button, it stays. */
export function holdNews(): void {
  clearTimeout(newsEnd)
}

export function letNewsEnd(): void {
  clearTimeout(newsEnd)
  newsEnd = setTimeout(() => useMessages.setState({ news: '', canUndo: false }), newsMs)
}
