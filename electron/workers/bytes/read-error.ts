import type { ReadFailure } from '../../../shared/notice/parsed-file.ts'
import { failure, type FailureReason } from '../../../shared/notice/read-failures.ts'

/**
 * Thrown inside a reader; `readings` turns it into the outcome. Everything else thrown there is a mistake of ours and
 * told as one, so that what a library throws at a damaged file is caught where the library is called.
 */
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

/**
 * A library at work on the file's bytes: whatever it throws is the file's damage. None of our own code belongs in here.
 */
export function fromLibrary<Value>(act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    throw error instanceof ReadError ? error : readError('damaged')
  }
}

/** As `fromLibrary`, for what it promises. */
export async function promisedByLibrary<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof ReadError ? error : readError('damaged')
  }
}

/** Bytes that a file's structure points to and that are not there are its damage; nothing else is. */
export function withinBytes<Value>(act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    const code = error instanceof RangeError && 'code' in error ? error.code : null
    throw code === 'ERR_OUT_OF_RANGE' || code === 'ERR_BUFFER_OUT_OF_BOUNDS' ? readError('damaged') : error
  }
}
