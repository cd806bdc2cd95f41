import { create } from 'zustand'
import type { ErrorCode } from '../../shared/ipc/contract.ts'
import { CallError } from '../api/client.ts'

/** Something that went wrong, to be said in words until the reader closes it. */
export interface Message { id: number; code: ErrorCode | 'unreachable'; detail: string }

interface Messages {
  errors: readonly Message[]
  /** Said by screen readers and shown for a moment. */
  news: string
}

export const useMessages = create<Messages>(() => ({ errors: [], news: '' }))

let nextId = 1
const shownAtOnce = 3

/** Runs a piece of work that may be refused; what is refused is shown, never thrown further. Undefined when it failed. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work()
  } catch (error) {
    report(error)
    return undefined
  }
}

function report(error: unknown): void {
  const message: Message = {
    id: nextId++,
    code: error instanceof CallError ? error.code : 'failed',
    detail: error instanceof Error ? error.message : String(error),
  }
  useMessages.setState(({ errors }) => ({
    errors: [...errors.filter((other) => other.code !== message.code || other.detail !== message.detail), message].slice(-shownAtOnce),
  }))
}

export function closeMessage(id: number): void {
  useMessages.setState(({ errors }) => ({ errors: errors.filter((error) => error.id !== id) }))
}

export function say(news: string): void {
  useMessages.setState({ news })
}
