import type { AnalysedNotice } from '../../analysis/analysed-notice.ts'
import type { Passage } from '../../analysis/passage.ts'
import type { Language } from '../../notice/report.ts'
import { foldForms } from '../../text/fold.ts'

/**
 * A level of English or French that a text requires: 'V', with the adjective beside it and the language meant, where
 * they are said.
 */
export interface LevelMention {
  start: number
  end: number
  code: string
  /** Code that the adjective beside it stands for, null where there is none or none that is known. */
  adjective: { text: string; code: string } | null
  language: Language | null
}

/**
 * `V ("Advanced")`, « niveau III (« intermédiaire ») »: codes with an adjective beside them, or after the word for
 * level.
 */
export function readLevels({ text, language }: Passage, analysis: AnalysedNotice): LevelMention[] {
  const { profile } = analysis
  const adjectives = analysis.once(adjectivesOf)[language]
  const codes = profile.languageLevels.map(({ code }) => code).sort((a, b) => b.length - a.length)
  if (codes.length === 0) return []
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${codes.join('|')})(?![\\p{L}\\p{N}.])(?:\\s*[,:]?\\s*[("«“]{1,2}\\s*["«“]?\\s*([\\p{L}\\s-]{3,40}?)\\s*["»”]?\\s*[)"»”]{1,2})?`,
    'gu',
  )
  const mentions = [...text.matchAll(pattern)].flatMap((match): LevelMention[] => {
    const [whole, code = '', beside] = match
    const known = beside === undefined ? undefined : codeOf(foldForms(beside), adjectives)
    const announced = /(?:levels?|niveaux?)(?: of competence| de compétence)?[\s:]*$/iu.test(
      text.slice(Math.max(0, match.index - 30), match.index),
    )
    const goesOn = /^\s*(?:\(|in (?:one|the other|English|French|both)|dans l|en (?:anglais|français)|pour l)/u.test(
      text.slice(match.index + code.length),
    )
    if (known === undefined && !announced && !goesOn) return []
    const end = match.index + (known === undefined ? code.length : whole.length)
    return [
      {
        start: match.index,
        end,
        code,
        adjective: beside === undefined || known === undefined ? null : { text: beside, code: known },
        language: null,
      },
    ]
  })
  return mentions.map((mention, at) => ({
    ...mention,
    language: languageMeant(
      text,
      mentions[at - 1]?.end ?? 0,
      mention,
      mentions[at + 1]?.start ?? text.length,
      at === 0,
    ),
  }))
}

/** An adjective with more words around it ("advanced user level") is known by the longest that it holds. */
function codeOf(folded: string, adjectives: ReadonlyMap<string, string>): string | undefined {
  const held = [...adjectives.keys()]
    .filter((form) => ` ${folded} `.includes(` ${form} `))
    .sort((a, b) => b.length - a.length)
  return adjectives.get(folded) ?? adjectives.get(held[0] ?? '')
}

/** The language named right after the level ("V in English") or right before it ("English: V"). */
function languageMeant(text: string, from: number, mention: LevelMention, to: number, first: boolean): Language | null {
  const after = /^\W*(?:in|en|for|pour l[ae]?|dans l[ae]?)\W+(english|french|anglais|français)/iu.exec(
    text.slice(mention.end, to),
  )
  const before = /(english|french|anglais|français)\s*(?:[:=]\s*)?(?:\(?(?:level|niveau)\s*)?$/iu.exec(
    text.slice(first ? Math.max(0, mention.start - 30) : from, mention.start),
  )
  const named = (after?.[1] ?? before?.[1])?.toLowerCase()
  if (named === undefined) return null
  return named === 'english' || named === 'anglais' ? 'en' : 'fr'
}

function adjectivesOf({ profile }: AnalysedNotice): Record<Language, Map<string, string>> {
  const adjectives = { en: new Map<string, string>(), fr: new Map<string, string>() }
  for (const { code, names } of profile.languageLevels) {
    for (const language of ['en', 'fr'] as const) {
      for (const name of names[language]) {
        const folded = foldForms(name)
        for (const form of language === 'fr' ? [folded, `${folded}e`, `${folded}s`] : [folded])
          adjectives[language].set(form, code)
      }
    }
  }
  return adjectives
}
