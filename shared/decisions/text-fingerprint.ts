import { hash } from '../text/hash.ts'
import { foldSpace } from '../notice/block-text.ts'
import type { Finding, Language, Side } from '../notice/report.ts'

/** Of the blocks that a finding concerns on one side; '' where it concerns none. White space does not count. */
function fingerprintOfTexts(side: Side | null, blocks: readonly string[]): string {
  const concerned = (side?.blocks ?? []).filter((block) => blocks.includes(block.id))
  return concerned.length === 0 ? '' : hash(concerned.map((block) => foldSpace(block.text)).join('\u0001'))
}

export function textsOf(notice: { en: Side | null; fr: Side | null }, finding: Finding): Record<Language, string> {
  return { en: fingerprintOfTexts(notice.en, finding.en), fr: fingerprintOfTexts(notice.fr, finding.fr) }
}

/** Of everything a side says; '' where the notice lacks the side. The letterhead is nobody's text. */
export function fingerprintOfSide(side: Side | null): string {
  if (side === null) return ''
  return hash(
    side.blocks
      .filter((block) => block.kind !== 'letterhead')
      .map((block) => foldSpace(block.text))
      .join('\u0001'),
  )
}
