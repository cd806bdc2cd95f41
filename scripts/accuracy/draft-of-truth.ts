import { join } from 'node:path'
import { loadLexicon } from '../../electron/workers/load-lexicon.ts'
import type { AlignedPair, Block, Fields, Language, Side } from '../../shared/notice/report.ts'
import type { NoticeDraft } from '../../shared/parse/assemble-notices.ts'
import { indexProfile, type ProfileIndex } from '../../shared/parse/profile-index.ts'
import { readFields } from '../../shared/parse/read-fields.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { foldWords } from '../../shared/text/fold.ts'
import type { Truth, TruthBlock } from './truth-form.ts'
import { senseOf } from '../../shared/parse/sense-line.ts'

const lexicon = await loadLexicon(join(import.meta.dirname, '../../node_modules/pdfjs-dist'))

type MeantNotice = Pick<Truth, 'en' | 'fr' | 'alignment'> & { reference: string | null }

/**
 * A notice as it would be if nothing were read or paired wrongly: the truth's own passages, values and pairs. What is
 * judged wrongly on it is the checks' own; the rest is the reader's.
 */
export function draftOfTruth(
  truth: MeantNotice,
  profile: Profile,
  sources: NoticeDraft['sources'],
): { draft: NoticeDraft; alignment: AlignedPair[] } {
  const index = indexProfile(profile, lexicon)
  const [en, fr] = [sideOfTruth(truth, index, 'en'), sideOfTruth(truth, index, 'fr')]
  return {
    draft: {
      reference: truth.reference,
      sources: sources.map((source) => ({ ...source, ocr: false })),
      en,
      fr,
      profile: profile.id,
      form: profile.id,
      formConfidence: 1,
    },
    alignment: pairsOfTruth(truth.alignment, en, fr),
  }
}

function sideOfTruth(truth: MeantNotice, index: ProfileIndex, language: Language): Side | null {
  const { blocks, fields } = truth[language]
  if (blocks.length === 0) return null
  let group: string | null = null
  const own = blocks.map((block): Block => {
    if (block.kind === 'heading') group = groupUnder(block, index)
    const under = block.group === undefined ? (block.kind === 'heading' ? null : group) : block.group
    return {
      id: block.id,
      section: block.section as Block['section'],
      kind: kindOf(block, truth.reference, index, language),
      text: block.text,
      group: under,
      at: null,
    }
  })
  return { fields: fieldsOfTruth(fields, readFields(own, index, language), own), blocks: own }
}

/** Some truth files call every line of the header a paragraph: which is the title, and which a field, is told by it. */
function kindOf(
  { section, kind, text }: TruthBlock,
  reference: string | null,
  index: ProfileIndex,
  language: Language,
): Block['kind'] {
  if (section !== 'header' || kind !== 'paragraph') return kind as Block['kind']
  if (reference !== null && text.includes(reference)) return 'title'
  return senseOf(text, index).label(language) === null ? 'paragraph' : 'field'
}

/** What stands under a heading belongs to its group: one that the profile names, or the free heading's own words. */
function groupUnder({ text, section }: TruthBlock, index: ProfileIndex): string | null {
  const heading = senseOf(text, index).heading(true)
  if (heading !== null) return heading.group
  const words = foldWords(text)
  const named = index.groups.find((form) => form.section === section && form.words === words)
  return named?.group ?? (index.freeHeadings.has(section as Block['section']) ? text.replace(/\s*:$/u, '') : null)
}

/** The truth's values, at the places where they are read; a value that is read nowhere stands at the title. */
function fieldsOfTruth(wanted: Readonly<Record<string, unknown>>, read: Fields, blocks: readonly Block[]): Fields {
  // No truth says them yet: the posts of a notice for several stay as they are read from the truth's own blocks.
  const { positions, ...stated } = read
  const places: Readonly<Record<string, { text: string; block: string } | null>> = stated
  const first = (blocks.find(({ kind }) => kind === 'title') ?? blocks[0])?.id ?? ''
  const fields: Record<string, unknown> = { ...stated, positions }
  for (const name of Object.keys(stated)) {
    const value = wanted[name]
    if (value === undefined) continue
    const place = places[name] ?? { text: '', block: first }
    fields[name] = value === null ? null : { value, text: place.text, block: place.block }
  }
  return fields as unknown as Fields
}

/** Every block exactly once, as a report has it. */
function pairsOfTruth(pairs: Truth['alignment'], en: Side | null, fr: Side | null): AlignedPair[] {
  const idsOf = (side: Side | null): Set<string> => new Set((side?.blocks ?? []).map(({ id }) => id))
  const left = { en: idsOf(en), fr: idsOf(fr) }
  const aligned = pairs
    .map((pair): AlignedPair => ({
      en: pair.en.filter((id) => left.en.delete(id)),
      fr: pair.fr.filter((id) => left.fr.delete(id)),
      confidence: 1,
    }))
    .filter((pair) => pair.en.length + pair.fr.length > 0)
  return [
    ...aligned,
    ...[...left.en].map((id): AlignedPair => ({ en: [id], fr: [], confidence: 1 })),
    ...[...left.fr].map((id): AlignedPair => ({ en: [], fr: [id], confidence: 1 })),
  ]
}
