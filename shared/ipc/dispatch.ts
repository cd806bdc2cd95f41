import type { Language } from '../notice/report.ts'
import { frenchSpaces } from '../text/french-spaces.ts'
import { isBeyond } from './call-limits.ts'
import { calls, type CallName, type Envelope, type ErrorCode, type Handlers } from './contract.ts'

/** Thrown by a handler for something the user may be told; anything else becomes code 'failed'. */
export class Refusal extends Error {
  readonly code: ErrorCode = 'refused'
  readonly words: Record<Language, string>
  constructor(words: Record<Language, string>) {
    super(words.en)
    this.words = { en: words.en, fr: frenchSpaces(words.fr) }
  }
}

/**
 * The only door from a view to the services: every name and argument is checked, nothing is thrown across. `failed` is
 * told of what is ours and no refusal; the view hears only that it was.
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  argument: unknown,
  failed: (error: unknown) => void,
): Promise<Envelope> {
  if (typeof name !== 'string' || !Object.hasOwn(calls, name)) return failure('unknown-call', 'no call of that name')
  const known = name as CallName
  if (isBeyond(known, argument)) return failure('bad-arguments', 'larger or deeper than the call may be')
  const checked = calls[known].argument.safeParse(argument)
  if (!checked.success)
    return failure(
      'bad-arguments',
      checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    )
  try {
    const handler = handlers[known] as (argument: unknown) => unknown
    return { ok: true, value: await handler(checked.data) }
  } catch (error) {
    if (error instanceof Refusal)
      return { ok: false, error: { code: error.code, message: error.message, words: error.words } }
    failed(error)
    return failure('failed', known)
  }
}

function failure(code: ErrorCode, message: string): Envelope {
  return { ok: false, error: { code, message } }
}
