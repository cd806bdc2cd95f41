import type { FormPart, Likeness, RecognisedForm } from '../notice/parsed-file.ts'
import type { SourceDocument } from '../notice/source-document.ts'
import type { Forms, Profile } from '../profile/profile.ts'
import { findInnerLabel } from './match-label.ts'
import type { ProfileIndex } from './profile-index.ts'
import { namedIn, recogniseForm, type FormEvidence } from './recognise-form.ts'
import { recogniseTaught } from './recognise-taught.ts'
import { isOpenNotice, noticeSigns, type NoticeSigns } from './is-notice.ts'
import { longest } from './line-lengths.ts'
import { headingOf, senseOf } from './sense-line.ts'

/** The profile whose form a text has most, and whether it has enough of it for a vacancy notice. */
export interface ChosenProfile {
  index: ProfileIndex
  isNotice: boolean
  evidence: FormEvidence
  recognised: RecognisedForm
  /** What it has of a notice where no organisation's form was met; null where one was. */
  signs: NoticeSigns | null
}

type Nearest = Omit<ChosenProfile, 'isNotice' | 'signs'>

/** Two sections and two labels, or four of either, are no coincidence; a damaged notice still has as much. */
const enough = 4

/**
 * The profile with which a text is read: the one `wished` for, by id, else the form that a person taught the desk and
 * whose words it carries, else what the others show. A text that any of these takes for a notice is one. Null where
 * there is no profile.
 */
export function chooseProfile(
  document: SourceDocument,
  profiles: readonly ProfileIndex[],
  wished: string | null = null,
): ChosenProfile | null {
  const untaught = profiles.filter(({ profile }) => profile.taught === undefined)
  const shown = chooseUntaught(document, untaught.length === 0 ? profiles : untaught)
  const wish = profiles.find(({ profile }) => profile.id === wished)
  if (wish !== undefined) return instead(document, wish, { id: formIdOf(wish.profile), confidence: 1 }, shown)
  const taught = recogniseTaught(document.lines, profiles, shown?.recognised.id ?? null)
  if (taught === null) return shown
  const chosen = instead(document, taught.index, { id: taught.index.profile.id, confidence: taught.share }, shown)
  return taught.found >= enough ? { ...chosen, isNotice: true } : chosen
}

/** The general form is nobody's; one that was taught on it is. */
function formIdOf({ id, general, taught }: Profile): string | null {
  return general === true && taught === undefined ? null : id
}

function instead(
  document: SourceDocument,
  index: ProfileIndex,
  recognised: RecognisedForm,
  shown: ChosenProfile | null,
): ChosenProfile {
  const chosen = judged({ index, evidence: { ...findEvidence(document, index), isNamed: false }, recognised })
  return shown?.isNotice === true ? { ...chosen, isNotice: true } : chosen
}

/**
 * That of the organisation whose form a text has, else the general form, where it shows as much of that; without a
 * general form the nearest.
 */
function chooseUntaught(document: SourceDocument, profiles: readonly ProfileIndex[]): ChosenProfile | null {
  const nearest = nearestForm(document, profiles)
  const general = profiles.find(({ profile }) => profile.general)
  if (nearest !== null && (nearest.recognised.id !== null || general === undefined)) return judged(nearest)
  if (general === undefined) return null
  const evidence = { ...findEvidence(document, general), isNamed: false }
  if (nearest !== null && weight(nearest.evidence) > weight(evidence)) return judged(nearest)
  const signs = noticeSigns(document, general, evidence)
  const recognised = nearest?.recognised ?? { id: null, confidence: 0 }
  return { index: general, evidence, recognised, signs, isNotice: isOpenNotice(signs) }
}

/** Of two organisations whose form a text shows as well, the one it is likelier to be of. */
function nearestForm(document: SourceDocument, profiles: readonly ProfileIndex[]): Nearest | null {
  const text = document.lines.map((line) => line.text).join('\n')
  let best: Nearest | null = null
  for (const index of profiles) {
    if (index.profile.general === true) continue
    const evidence = { ...findEvidence(document, index), isNamed: namedIn(text, index.profile) }
    const lead = best === null ? 1 : weight(evidence) - weight(best.evidence)
    if (lead < 0) continue
    const recognised = recogniseForm(index.profile, evidence)
    if (best === null || lead > 0 || recognised.confidence > best.recognised.confidence)
      best = { index, evidence, recognised }
  }
  return best
}

function judged(chosen: Nearest): ChosenProfile {
  return { ...chosen, isNotice: isNotice(chosen.evidence), signs: null }
}

/** What nearly every notice has, whoever publishes it. */
const usual: ReadonlySet<string> = new Set([
  'title',
  'location',
  'deadline',
  'accountabilities',
  'qualifications',
  'application',
])

/** For a person: which parts of the organisation's form the text has, and which it lacks. */
export function likenessOf({ index: { profile }, evidence }: ChosenProfile): Likeness {
  return {
    profile: profile.id,
    labels: Object.entries(profile.fields).flatMap(([field, { labels, required }]) =>
      required || (profile.general === true && usual.has(field)) || evidence.fields.has(field)
        ? [formPart(labels, evidence.fields.has(field))]
        : [],
    ),
    headings: profile.sections.flatMap(({ id, headings, required }) =>
      required || (profile.general === true && usual.has(id)) || evidence.sections.has(id)
        ? [formPart(headings, evidence.sections.has(id))]
        : [],
    ),
  }
}

function formPart({ en, fr }: Forms, isFound: boolean): FormPart {
  return { name: { en: en[0] ?? '', fr: fr[0] ?? '' }, isFound }
}

function weight({ fields, sections }: Pick<FormEvidence, 'fields' | 'sections'>): number {
  return fields.size + sections.size
}

function isNotice({ fields: { size: fields }, sections: { size: sections } }: FormEvidence): boolean {
  return fields + sections >= enough && (sections >= 2 || fields >= enough) && (fields >= 1 || sections >= enough)
}

function findEvidence(document: SourceDocument, index: ProfileIndex): Omit<FormEvidence, 'isNamed'> {
  const fields = new Set<string>()
  const sections = new Set<string>()
  const numbered = new Set<string>()
  const numbers = new Map<string, number | null>(index.profile.sections.map(({ id, number }) => [id, number]))
  for (const line of document.lines) {
    if (line.text.length > longest.entry) continue
    const heading = headingOf(line, index)
    if (heading?.exact === true) sections.add(heading.section)
    if (heading?.exact === true && heading.number !== null && heading.number === numbers.get(heading.section))
      numbered.add(heading.section)
    const label = senseOf(line.text, index).label()
    if (label === null || label.field === 'bare' || label.field === 'other' || heading !== null) continue
    if (label.colon || line.cell !== null || line.text.length < longest.shortLine) fields.add(label.field)
    const inner = findInnerLabel(line.text, index, label.valueStart, fields)
    if (inner !== null && inner.field !== 'other') fields.add(inner.field)
  }
  return { fields, sections, numbered }
}
