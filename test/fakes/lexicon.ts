import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { AnalysedNotice } from '../../shared/analysis/analysed-notice.ts'
import { Passage } from '../../shared/analysis/passage.ts'
import { compileLexicon, type Lexicon } from '../../shared/lexicon/lexicon.ts'
import type { Language, Side } from '../../shared/notice/report.ts'
import type { Profile } from '../../shared/profile/profile.ts'

const folder = resolve(import.meta.dirname, '../../resources/lexicon')

/** The product's own lexicon. */
export const lexicon: Lexicon = compileLexicon(
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => [name.replaceAll('\\', '/').slice(0, -4), readFileSync(resolve(folder, name), 'utf8')]),
  ),
)

export function passageOf(text: string, language: Language): Passage {
  return new Passage(text, language, lexicon)
}

export function analysed(en: Side | null, fr: Side | null, profile: Profile): AnalysedNotice {
  return new AnalysedNotice({ en, fr }, profile, lexicon)
}
