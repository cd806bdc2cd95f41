import type { Finding, Language, Side } from '../notice/report.ts'
import type { Signature } from './decision.ts'
import type { Standing } from './standing.ts'
import { fingerprintOfSide } from './text-fingerprint.ts'

/** 'lapsed': it was signed, and the side has changed since. */
export interface SignOff {
  state: 'unsigned' | 'signed' | 'lapsed'
  signature: Signature | null
}

/** How one language stands, from the signatures of its post, oldest first. */
export function signOff(language: Language, side: Side | null, signatures: readonly Signature[]): SignOff {
  const last = signatures.findLast((signature) => signature.language === language)
  if (last === undefined || last.kind === 'withdrawn') return { state: 'unsigned', signature: null }
  return { state: last.side === fingerprintOfSide(side) ? 'signed' : 'lapsed', signature: last }
}

/**
 * Errors that nobody has settled: while there is one, neither language can be signed off. What only a newer version
 * sees of a notice that is signed is none of them.
 */
export function openErrors(findings: readonly Finding[], standing: ReadonlyMap<string, Standing>): Finding[] {
  return findings.filter(({ id, severity }) => {
    const { kind, isNewer } = standing.get(id) ?? { kind: 'open' }
    return severity === 'error' && kind === 'open' && isNewer !== true
  })
}
