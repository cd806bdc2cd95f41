import type { ReadFailure } from '../../shared/notice/parsed-file.ts'
import { failure, type FailureReason } from '../../shared/notice/read-failures.ts'

/** Thrown inside a reader; `readFile` turns it into the outcome. Everything else thrown there means a damaged file. */
export class ReadError extends Error {
  readonly failure: ReadFailure
  constructor(reason: ReadFailure) {
    super(reason.message.en)
    this.failure = reason
  }
}

export function readError(reason: FailureReason): ReadError {
  return new ReadError(failure(reason))
}
