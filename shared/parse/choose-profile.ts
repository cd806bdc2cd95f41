import type { SourceDocument } from '../notice/source-document.ts'
import type { Profile } from '../profile/profile.ts'
import { findInnerLabel, matchLabel } from './match-label.ts'
import { matchHeading } from './match-heading.ts'
import { indexProfile, type ProfileIndex } from './profile-index.ts'

/** What of a notice is found in a text with one profile's forms. */
export interface Evidence { fields: number; sections: number }

/** Two sections and two labels, or four of either, are no coincidence; a damaged notice still has as much. */
const enough = 4
/** No other organisation's form shows more by chance. */
const plenty = 12

/** The profile whose labels and headings the text shows most; null where none shows enough for a vacancy notice. */
export function chooseProfile(document: SourceDocument, profiles: readonly Profile[]): Profile | null {
  let best: { profile: Profile; evidence: Evidence } | null = null
  for (const profile of profiles) {
    const evidence = findEvidence(document, indexProfile(profile))
    if (best === null || weight(evidence) > weight(best.evidence)) best = { profile, evidence }
    if (weight(evidence) >= plenty) break
  }
  return best !== null && isNotice(best.evidence) ? best.profile : null
}

function weight({ fields, sections }: Evidence): number {
  return fields + sections
}

function isNotice({ fields, sections }: Evidence): boolean {
  return fields + sections >= enough && (sections >= 2 || fields >= enough) && (fields >= 1 || sections >= enough)
}

function findEvidence(document: SourceDocument, index: ProfileIndex): Evidence {
  const fields = new Set<string>()
  const sections = new Set<string>()
  for (const line of document.lines) {
    if (line.text.length > 400) continue
    const heading = matchHeading(line.text, index, line.bold || line.heading !== null)
    if (heading?.exact === true) sections.add(heading.section)
    const label = matchLabel(line.text, index)
    if (label === null || label.field === 'bare' || label.field === 'other' || heading !== null) continue
    if (label.colon || line.cell !== null || line.text.length < 80) fields.add(label.field)
    const inner = findInnerLabel(line.text, index, label.valueStart, fields)
    if (inner !== null && inner.field !== 'other') fields.add(inner.field)
  }
  return { fields: fields.size, sections: sections.size }
}
