import { outlineOf } from '../../shared/text/error-outline.ts'
import { call, CallError } from '../api/client.ts'

/** Each fault once: one that comes with every frame would fill the log. */
const told = new Set<string>()
const mostTold = 50

/** Has a mistake of ours written down by the host: its place in the program, without its message. */
export function tellFault(error: unknown): void {
  if (error instanceof CallError) return
  const outline = outlineOf(error).replace(/\s+/gu, ' ').slice(0, 4_000)
  if (told.has(outline) || told.size >= mostTold) return
  told.add(outline)
  void call('fault.tell', { outline }).catch((unheard: unknown) => {
    // A host that does not answer is told of elsewhere.
    if (!(unheard instanceof CallError)) throw unheard
  })
}

/** Faults that nothing catches: of event handlers, and of promises that nobody waits for. */
export function tellUncaughtFaults(): void {
  window.addEventListener('error', ({ error }) => {
    tellFault(error)
  })
  window.addEventListener('unhandledrejection', ({ reason }) => {
    tellFault(reason)
  })
}
