import { isSystemError } from '../services/ports/system-error.ts'

/** A browser that went away in the middle of an answer, as browsers do. */
export function isHangUp(error: unknown): boolean {
  return (
    isSystemError(error, 'EPIPE', 'ECONNRESET') ||
    (error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')
  )
}
