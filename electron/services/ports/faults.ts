import type { ReadFailure } from '../../../shared/notice/parsed-file.ts'
import { failure } from '../../../shared/notice/read-failures.ts'
import { outlineOf } from '../../../shared/text/error-outline.ts'

/** Mistakes of ours, written down by the host: in the app's log, in a file, or on standard error. */
export interface Log {
  fault: (work: FaultyWork, error: unknown) => void
  /** Of something thrown in a thread of its own, whose outline was made there. */
  outlined: (work: FaultyWork, outline: string) => void
}

/** What was being done. */
export type FaultyWork =
  'reading' | 'checking' | 'linking' | 'collecting' | 'keeping' | 'watching' | 'telling' | 'answering' | 'showing'

/** Thrown for work that a thread could not do; whoever started it has written it down. */
export class ToldFault extends Error {
  override readonly name = 'ToldFault'
}

/** `write` is given the place in the program, never a text of a notice and never a path. */
export function logTo(write: (work: FaultyWork, outline: string) => void): Log {
  return {
    fault: (work, error) => {
      if (!(error instanceof ToldFault)) write(work, outlineOf(error))
    },
    outlined: write,
  }
}

/**
 * Something of ours failed, not the file: the file is accounted for all the same, and the fault is written down once.
 */
export function unexpected(error: unknown, work: FaultyWork, log: Log): ReadFailure {
  log.fault(work, error)
  return failure('fault')
}
