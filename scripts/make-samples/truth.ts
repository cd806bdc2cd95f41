import type { Truth, TruthBlock, TruthFinding, TruthSide } from '../accuracy/truth-form.ts'
import { readSource, type Language, type Paragraph } from './notice-text.ts'
import { plant } from './planted.ts'
import { samples, type Sample } from './samples.ts'
import { plain, truthFields } from './truth-fields.ts'
import { typeset } from './typography.ts'

/** A paragraph with its place in the clean source: the same number on both sides is the same passage. */
type Placed = Paragraph & { at: number }

/** The eight sections by the number in their heading. */
const sections = [
  'summary',
  'qualifications',
  'accountabilities',
  'interrelationships',
  'competencies',
  'contract',
  'application',
  'additional',
] as const
const kinds: Record<Paragraph['kind'], string> = {
  letterhead: 'letterhead',
  title: 'title',
  field: 'field',
  banner: 'banner',
  section: 'heading',
  subheading: 'heading',
  item: 'item',
  text: 'paragraph',
}

/**
 * What each invented notice says, as its author meant it: fields, blocks, which passages belong together, and what was
 * planted. Made from the sources and never from what the app reads, which is measured against it.
 */
export function buildTruths(): Map<string, string> {
  return new Map(
    samples
      .filter(({ files }) => files !== 'damaged')
      .map((sample) => [`${sample.reference}.truth.json`, written(truthOf(sample))]),
  )
}

function truthOf(sample: Sample): Omit<Truth, 'file'> {
  const clean = { en: placed(sample, 'en'), fr: placed(sample, 'fr') }
  const sides = { en: planted(sample, clean.en, 'en'), fr: planted(sample, clean.fr, 'fr') }
  const idsAt = (at: number): { en: string[]; fr: string[] } => ({
    en: sides.en.some((paragraph) => paragraph.at === at) ? [idOf('en', at)] : [],
    fr: sides.fr.some((paragraph) => paragraph.at === at) ? [idOf('fr', at)] : [],
  })
  const longer = clean.en.length > clean.fr.length ? clean.en : clean.fr
  return {
    reference: sample.reference,
    en: sideOf(sides.en, 'en'),
    fr: sideOf(sides.fr, 'fr'),
    alignment: longer.map(({ at }) => idsAt(at)).filter(({ en, fr }) => en.length + fr.length > 0),
    findings: [
      ...sample.planted.map((defect): TruthFinding => {
        const [check, ...or] = defect.checks
        const words = typeset(defect.find, defect.side)
        const at = clean[defect.side].find(({ text }) => text.includes(words))?.at ?? -1
        return { check, ...(or.length === 0 ? {} : { or }), ...idsAt(at), auto: true, why: defect.says.en }
      }),
      ...(sample.files === 'english-only'
        ? [{ check: 'language-missing', en: [], fr: [], auto: true, why: 'has no French side' }]
        : []),
    ],
  }
}

function placed(sample: Sample, language: Language): Placed[] {
  return (readSource(sample.reference, language) ?? []).map((paragraph, at) => ({ ...paragraph, at }))
}

function planted(sample: Sample, clean: readonly Placed[], language: Language): readonly Placed[] {
  return sample.planted.filter(({ side }) => side === language).reduce((text, defect) => plant(text, defect), clean)
}

function sideOf(paragraphs: readonly Placed[], language: Language): TruthSide {
  if (paragraphs.length === 0) return { fields: {}, blocks: [] }
  let section: TruthBlock['section'] = 'header'
  const blocks = paragraphs.map(({ kind, text, at }): TruthBlock => {
    if (kind === 'section') section = sections[Number(text.slice(0, 1)) - 1] ?? 'other'
    return { id: idOf(language, at), section, kind: kinds[kind], text: plain(text) }
  })
  return { fields: truthFields(paragraphs, language), blocks }
}

function idOf(language: Language, at: number): string {
  return `${language}${at + 1}`
}

/** A line for each field, block, pair and finding, so that a change shows as the line that it is. */
function written({ reference, en, fr, alignment, findings }: Omit<Truth, 'file'>): string {
  const list = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  const fields = (side: TruthSide): string =>
    `{\n${Object.entries(side.fields)
      .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n')}\n}`
  const side = (of: TruthSide): string => `{ "fields": ${fields(of)}, "blocks": ${list(of.blocks)} }`
  return `{ "reference": "${reference}",\n"en": ${side(en)},\n"fr": ${side(fr)},\n"alignment": ${list(alignment)},\n"findings": ${list(findings)} }\n`
}
