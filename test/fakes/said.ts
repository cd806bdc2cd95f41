import type { Decision, Signature } from '../../shared/decisions/decision.ts'

const at = '2026-03-02T09:00:00.000Z'

/** A decision, as the store takes it. */
export function aDecision(id: string): Decision {
  const reason = { kind: 'accepted', text: 'agreed' } as const
  const made = { id, post: '1', author: 'M. Reader', at }
  return { ...made, finding: 'f', check: 'c', texts: { en: 'a', fr: 'b' }, kind: 'dismissed', reason }
}

/** A signature, as the store takes it. */
export function aSignature(id: string): Signature {
  return { id, post: '1', language: 'en', kind: 'signed', side: 's', author: 'M. Reader', at }
}
