import type { Argument, CallName, Envelope, ErrorCode, Result } from '../../shared/ipc/contract.ts'
import type { Language } from '../../shared/notice/report.ts'
import type { Transport } from './transport.ts'

/** A call that the host refused or that failed there, or (`code` 'unreachable') that never arrived. */
export class CallError extends Error {
  readonly code: ErrorCode | 'unreachable'
  /** For the reader; null where only the log has words for it. */
  readonly words: Record<Language, string> | null
  constructor(code: ErrorCode | 'unreachable', message: string, words: Record<Language, string> | null = null) {
    super(message)
    this.code = code
    this.words = words
  }
}

let current: Transport | null = null

/** Chosen once, in main.tsx, before anything is shown. */
export function connectThrough(transport: Transport): void {
  current = transport
}

export function transport(): Transport {
  if (current === null) throw new Error('no transport was chosen')
  return current
}

/** Throws CallError. */
export async function call<Name extends CallName>(name: Name, argument: Argument<Name>): Promise<Result<Name>> {
  return opened(await reach(() => transport().call(name, argument))) as Result<Name>
}

/** Resolves to what the host took (locks and hidden files it leaves alone). Throws CallError. */
export async function upload(name: string, file: File): Promise<Result<'files.open'>> {
  return opened(await reach(() => transport().upload(name, file))) as Result<'files.open'>
}

async function reach(send: () => Promise<Envelope>): Promise<Envelope> {
  try {
    return await send()
  } catch (error) {
    throw new CallError('unreachable', error instanceof Error ? error.message : String(error))
  }
}

function opened(envelope: Envelope): unknown {
  if (envelope.ok) return envelope.value
  throw new CallError(envelope.error.code, envelope.error.message, envelope.error.words)
}
