import type { ReadFailure } from '../../../shared/notice/parsed-file.ts'
import { failure } from '../../../shared/notice/read-failures.ts'
import { outlineOf } from '../../../shared/text/error-outline.ts'

/** Where mistakes of ours are written down: what was being done, and where in the program it went wrong. */
export type TellFault = (work: FaultyWork, outline: string) => void

export type FaultyWork = 'reading' | 'checking' | 'collecting' | 'keeping'

/** Thrown for work that a thread could not do; whoever started it has written it down. */
export class ToldFault extends Error {
  override readonly name = 'ToldFault'
}

/**
 * Something of ours failed, not the file: the file is accounted for all the same, and the fault is written down once.
 */
export function unexpected(error: unknown, work: FaultyWork, tellFault: TellFault | undefined): ReadFailure {
  if (!(error instanceof ToldFault)) tellFault?.(work, outlineOf(error))
  return failure('fault')
}
