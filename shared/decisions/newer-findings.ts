import type { Language } from '../notice/report.ts'
import type { Signature } from './decision.ts'
import { isSaidAgain, type PlacedFinding } from './said.ts'

/** Fingerprint of each side that a notice has. */
export type SidePrints = Partial<Record<Language, string>>

/** The signatures in force, one a language that the notice has: none where any of them is unsigned or has lapsed. */
function signaturesInForce(sides: SidePrints, signatures: readonly Signature[]): Signature[] {
  const languages = (['en', 'fr'] as const).filter((language) => sides[language] !== undefined)
  const held = languages.flatMap((language) => signatureInForce(language, sides, signatures) ?? [])
  return held.length === languages.length ? held : []
}

/** Null where the side is unsigned, or says something else since. */
export function signatureInForce(
  language: Language,
  sides: SidePrints,
  signatures: readonly Signature[],
): Signature | null {
  const last = signatures.findLast((signature) => signature.language === language)
  return last?.kind === 'signed' && last.side === sides[language] ? last : null
}

/**
 * Ids of the findings that only a newer version than the one that signed sees, on a notice that is signed in every
 * language. They are said as that, and count nowhere. One that was there when any of its languages was signed is none.
 */
export function newerFindings(
  findings: readonly PlacedFinding[],
  sides: SidePrints,
  signatures: readonly Signature[],
): Set<string> {
  const inForce = signaturesInForce(sides, signatures)
  if (inForce.length === 0 || inForce.some(({ newer }) => newer === undefined || newer.length === 0)) return new Set()
  const present = new Set(findings.map(({ id }) => id))
  const isNewer = (finding: PlacedFinding): boolean =>
    inForce.every(({ newer = [] }) =>
      newer.some((said) => said.finding === finding.id || (!present.has(said.finding) && isSaidAgain(said, finding))),
    )
  return new Set(findings.filter(isNewer).map(({ id }) => id))
}
