import type { FormPart, Likeness } from '../notice/parsed-file.ts'
import type { SourceDocument } from '../notice/source-document.ts'
import type { Forms } from '../profile/profile.ts'
import { findInnerLabel, matchLabel } from './match-label.ts'
import { matchHeading } from './match-heading.ts'
import type { ProfileIndex } from './profile-index.ts'
import { longest } from './line-lengths.ts'

/** What of a notice is found in a text with one profile's forms. */
interface Evidence {
  fields: ReadonlySet<string>
  sections: ReadonlySet<string>
}

/** The profile whose form a text has most, and whether it has enough of it for a vacancy notice. */
export interface ChosenProfile {
  index: ProfileIndex
  isNotice: boolean
  evidence: Evidence
}

/** Two sections and two labels, or four of either, are no coincidence; a damaged notice still has as much. */
const enough = 4
/** No other organisation's form shows more by chance. */
const plenty = 12

/**
 * Of what is found with the general form, the share that an organisation's own form shows in its notices: nearly all,
 * while another organisation's has common words alone ("Grade", "Location").
 */
const ownShare = 0.75

/**
 * The profile whose labels and headings the text shows most, the first where it shows none; null where there is no
 * profile.
 */
export function chooseProfile(document: SourceDocument, profiles: readonly ProfileIndex[]): ChosenProfile | null {
  let best: { index: ProfileIndex; evidence: Evidence } | null = null
  for (const index of profiles) {
    if (index.profile.general === true) continue
    const evidence = findEvidence(document, index)
    if (best === null || weight(evidence) > weight(best.evidence)) best = { index, evidence }
    if (weight(evidence) >= plenty) break
  }
  const general = profiles.find(({ profile }) => profile.general)
  if (general !== undefined && (best === null || weight(best.evidence) < plenty)) {
    const evidence = findEvidence(document, general)
    if (best === null || weight(best.evidence) < weight(evidence) * ownShare) best = { index: general, evidence }
  }
  return best && { ...best, isNotice: isNotice(best.evidence) }
}

/** For a person: which parts of the organisation's form the text has, and which it lacks. */
export function likenessOf({ index: { profile }, evidence }: ChosenProfile): Likeness {
  return {
    profile: profile.id,
    labels: Object.entries(profile.fields).flatMap(([field, { labels, required }]) =>
      required || evidence.fields.has(field) ? [formPart(labels, evidence.fields.has(field))] : [],
    ),
    headings: profile.sections.flatMap(({ id, headings, required }) =>
      required || evidence.sections.has(id) ? [formPart(headings, evidence.sections.has(id))] : [],
    ),
  }
}

function formPart({ en, fr }: Forms, isFound: boolean): FormPart {
  return { name: { en: en[0] ?? '', fr: fr[0] ?? '' }, isFound }
}

function weight({ fields, sections }: Evidence): number {
  return fields.size + sections.size
}

function isNotice({ fields: { size: fields }, sections: { size: sections } }: Evidence): boolean {
  return fields + sections >= enough && (sections >= 2 || fields >= enough) && (fields >= 1 || sections >= enough)
}

function findEvidence(document: SourceDocument, index: ProfileIndex): Evidence {
  const fields = new Set<string>()
  const sections = new Set<string>()
  for (const line of document.lines) {
    if (line.text.length > longest.entry) continue
    const heading = matchHeading(line.text, index, line.bold || line.heading !== null)
    if (heading?.exact === true) sections.add(heading.section)
    const label = matchLabel(line.text, index)
    if (label === null || label.field === 'bare' || label.field === 'other' || heading !== null) continue
    if (label.colon || line.cell !== null || line.text.length < longest.shortLine) fields.add(label.field)
    const inner = findInnerLabel(line.text, index, label.valueStart, fields)
    if (inner !== null && inner.field !== 'other') fields.add(inner.field)
  }
  return { fields, sections }
}
