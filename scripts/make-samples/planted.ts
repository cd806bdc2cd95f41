import type { Language, Paragraph } from './notice-text.ts'
import { typeset } from './typography.ts'

/** One defect put into a clean text on purpose, and what the desk is expected to say about it. */
export interface Planted {
  side: Language
  /** Words of the one paragraph that changes, or the heading of the section that goes. */
  find: string
  change: { to: string } | 'drop-paragraph' | 'drop-section'
  /** Ids that name this defect; the first is the one meant, others say the same thing as rightly. */
  checks: [string, ...string[]]
  /** Words that the finding's evidence or message shows on each side, where that side has any. */
  quote: Partial<Record<Language, string>>
  says: Record<Language, string>
}

/** Puts a defect in. Throws where its words do not stand in exactly one paragraph: a typing mistake, not a sample. */
export function plant<P extends Paragraph>(paragraphs: readonly P[], { find, change, side }: Planted): P[] {
  const words = typeset(find, side)
  const hits = paragraphs.filter(({ text }) => text.includes(words))
  const [hit] = hits
  if (hit === undefined || hits.length > 1) throw new Error(`${hits.length} paragraphs with “${words}”`)
  const at = paragraphs.indexOf(hit)
  if (change === 'drop-paragraph') return paragraphs.toSpliced(at, 1)
  if (change === 'drop-section') {
    const next = paragraphs.findIndex(({ kind }, index) => index > at && kind === 'section')
    return paragraphs.toSpliced(at, (next < 0 ? paragraphs.length : next) - at)
  }
  return paragraphs.with(at, { ...hit, text: hit.text.replace(words, typeset(change.to, side)) })
}
