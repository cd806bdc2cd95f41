import type { AnalysedNotice } from '../analysis/analysed-notice.ts'
import type { Passage } from '../analysis/passage.ts'
import type { Language } from '../notice/report.ts'
import { foldForms } from '../text/fold.ts'
import { announcedAt } from './levels.ts'
import type { Mark } from './mark.ts'

/** A level of English or French that a text requires. Its value is the profile's code: 'V'. */
export interface LanguageLevel extends Mark {
  kind: 'language-level'
  values: readonly [string]
  /** The adjective beside it with the code that it stands for, null where there is none or none that is known. */
  adjective: { text: string; code: string } | null
  /** The language meant, where it is said. */
  language: Language | null
}

/** An adjective in brackets or quotation marks right behind a code, with what closes it. */
const beside = /^[\s,:]*[("«“][("«“\s]*([\p{L}-]+(?:\s+[\p{L}-]+)*)(?:\s*[)"»”]){1,3}/u
/** So far behind a code its adjective is closed: forty letters, and the signs around them. */
const widestBeside = 60
/** So far before the first level of a text the language may stand that it is meant for. */
const farthestName = 30

/**
 * `V ("Advanced")`, « niveau III (« intermédiaire ») »: codes of the profile with an adjective beside them, or after
 * the word for level, or before what says of which language. In reading order.
 */
export function readLanguageLevels(passage: Passage, analysis: AnalysedNotice): readonly LanguageLevel[] {
  const { text, words, language } = passage
  const adjectives = analysis.once(adjectivesOf)[language]
  const codes = analysis.profile.languageLevels.map(({ code }) => code).sort((a, b) => b.length - a.length)
  const scopes = new Set(passage.hits('level-scopes').map(({ start }) => start))
  const levels = words.flatMap(({ start }, at): LanguageLevel[] => {
    if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) return []
    const code = codes.find(
      (one) => text.startsWith(one, start) && !/[\p{L}\p{N}.]/u.test(text[start + one.length] ?? ''),
    )
    if (code === undefined) return []
    const behind = start + code.length
    const [whole = '', words = ''] = beside.exec(text.slice(behind, behind + widestBeside)) ?? []
    const known = words === '' ? undefined : codeOf(foldForms(words), adjectives)
    const next = text.slice(behind).search(/\S/u)
    const goesOn = next >= 0 && (text[behind + next] === '(' || scopes.has(behind + next))
    if (known === undefined && announcedAt(at, passage) === null && !goesOn) return []
    return [
      {
        kind: 'language-level',
        values: [code],
        start,
        end: behind + (known === undefined ? 0 : whole.length),
        adjective: known === undefined ? null : { text: words, code: known },
        language: null,
      },
    ]
  })
  const names = passage.hits('official-languages')
  // Most texts with levels name no language beside them.
  if (names.length === 0) return levels
  return levels.map((level, at) => {
    const from = levels[at - 1]?.end ?? Math.max(0, level.start - farthestName)
    const to = levels[at + 1]?.start ?? text.length
    return { ...level, language: languageBehind(level, to, passage) ?? languageBefore(level, from, passage) }
  })
}

/** An adjective with more words around it ("advanced user level") is known by the longest that it holds. */
function codeOf(folded: string, adjectives: ReadonlyMap<string, string>): string | undefined {
  const held = [...adjectives.keys()]
    .filter((form) => ` ${folded} `.includes(` ${form} `))
    .sort((a, b) => b.length - a.length)
  return adjectives.get(folded) ?? adjectives.get(held[0] ?? '')
}

/** "V in English", « V pour l'anglais ». */
function languageBehind({ end }: Mark, to: number, passage: Passage): Language | null {
  const { words } = passage
  const at = words.findIndex(({ start }) => start >= end)
  if (!/^(?:in|en|for|pour|dans)$/u.test(words[at]?.text ?? '')) return null
  const name = /^(?:l|la|le)$/u.test(words[at + 1]?.text ?? '') ? at + 2 : at + 1
  const hit = passage.hits('official-languages').find(({ first }) => first === name)
  return hit !== undefined && hit.end <= to ? namedBy(hit.row.value) : null
}

/** "English: V", « français (niveau V) ». */
function languageBefore({ start }: Mark, from: number, passage: Passage): Language | null {
  const { text, words } = passage
  const announced = announcedAt(
    words.findIndex((word) => word.start === start),
    passage,
  )
  const until = announced ?? start
  const hit = passage.hits('official-languages').findLast(({ end }) => end <= until)
  const isNear = hit !== undefined && hit.start >= from && /^\s*(?:[:=]\s*)?\(?$/u.test(text.slice(hit.end, until))
  return isNear ? namedBy(hit.row.value) : null
}

function namedBy(value: string): Language {
  return value === 'en' ? 'en' : 'fr'
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
