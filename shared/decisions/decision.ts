import { z } from 'zod'
import type { Language } from '../notice/report.ts'
import type { Said } from './said.ts'

/**
 * What a person decided about a warning. Rows are only ever added: taking a decision back is a row that says 'open'. A
 * decision belongs to a post (a reference through all its revisions) and to one finding, whose id is made of the check
 * and both texts; so it holds while both texts stay the same, and no longer. Where another version says the same words
 * of both texts under another id, it holds by what was `said`.
 */
export interface Decision {
  id: string
  post: string
  finding: string
  check: string
  /** Fingerprint of the words concerned on each side; '' where a side has none. */
  texts: Record<Language, string>
  kind: DecisionKind
  reason: Reason | null
  author: string
  /** ISO time. */
  at: string
  /** What was said of which words, by each version that was met; absent where nobody knows. */
  said?: Said[]
}

export const decisionKinds = ['open', 'to-fix', 'dismissed'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/**
 * A false alarm is the program's mistake, an accepted difference is the organisation's choice: reports tell them apart.
 */
export const reasonSchema = z.strictObject({
  kind: z.enum(['false-alarm', 'accepted', 'other']),
  text: z.string().trim().max(1000),
})
export type Reason = z.infer<typeof reasonSchema>

/** One language of one post, signed off or taken back; holds while that side's text stays the same. */
export interface Signature {
  id: string
  post: string
  language: Language
  kind: 'signed' | 'withdrawn'
  /** Fingerprint of the whole side. */
  side: string
  author: string
  at: string
  /** With what findings it was given, and by which version; absent of those given before that was kept. */
  given?: Given
  /** What only a newer version sees of what was signed; absent where there is nothing. */
  newer?: Said[]
  /** Which versions have looked at which content of it since, as `lookedAt` writes them. */
  looked?: string[]
}

export interface Given {
  /** Changes whenever the code that judges does. */
  by: string
  /** The app's version, for people. */
  version: string
  found: Said[]
}

/** Everything decided on a post, oldest first. */
export interface History {
  decisions: Decision[]
  signatures: Signature[]
}
