import type { AnalysedNotice } from '../analysis/analysed-notice.ts'
import type { Passage } from '../analysis/passage.ts'
import { phraseOf } from '../lexicon/words.ts'
import type { Language } from '../notice/report.ts'
import type { Profile } from '../profile/profile.ts'
import type { TermBase } from '../terms/term-base.ts'
import { nearlySure, type KnownWords } from './link-words.ts'
import { termStem } from './word-keys.ts'

/** Found as a list writes it. */
const asListed = 0.95

/** What lists know of a passage's words: the lexicon's tables, its word list of recruitment prose, the profile. */
export function knownWords(passage: Passage, analysis: AnalysedNotice): readonly KnownWords[] {
  return analysis.onceFor(passage, askLists)
}

function askLists(passage: Passage, analysis: AnalysedNotice): KnownWords[] {
  const { lexicon, words, language } = passage
  // Of a hundred tables a passage has words of some ten.
  const told = lexicon.tables.map((table) => passage.hits(table)).filter((hits) => hits.length > 0)
  const tables = told.flatMap((hits) =>
    hits
      .filter(({ row }) => row.isPair && row.en.length > 0 && row.fr.length > 0)
      .map(({ row, first, last }) => ({ concept: row, first, last, score: asListed })),
  )
  const prose = lexicon.prose.find(words, language)
  return [
    ...tables,
    ...prose.map(({ row, first, last, isExact }) => ({
      concept: row,
      first,
      last,
      score: isExact ? asListed : nearlySure,
    })),
    ...analysis.once(profileWords).find(passage),
    ...analysis.terms.once(termIndexOf).find(passage),
  ]
}

function profileWords({ profile }: { profile: Profile }): PairIndex {
  const { terms, fields, sections } = profile
  return indexPairs([
    ...terms.acronyms,
    ...terms.vocabulary,
    ...terms.bodies,
    ...terms.schedules,
    ...terms.locations,
    ...terms.accountabilities,
    ...terms.competencies.flatMap(({ name, levels }) => [name, ...levels]),
    ...Object.values(fields).map(({ labels }) => labels),
    ...sections.flatMap(({ headings, groups }) => [headings, ...groups.map((group) => group.headings)]),
  ])
}

function termIndexOf({ concepts }: TermBase): PairIndex {
  return indexPairs(concepts)
}

/** Pairs of terms, ready to be found in the passages of either language. */
export interface PairIndex {
  find: (passage: Passage) => KnownWords[]
}

/** Words are compared without their endings (`termStem`), so that a term is found in the plural too. */
export function indexPairs(pairs: readonly Readonly<Record<Language, readonly string[]>>[]): PairIndex {
  // Hundreds of phrases, of which a notice has some dozen: each is taken to pieces once its first word is met.
  const forms: Record<Language, Map<string, { stems: () => string[]; concept: unknown }[]>> = {
    en: new Map(),
    fr: new Map(),
  }
  for (const concept of pairs)
    for (const language of ['en', 'fr'] as const)
      for (const form of concept[language]) {
        const [opening] = phraseOf(form.trimStart().split(/\s/u, 1)[0] ?? '')
        if (opening === undefined) continue
        const first = termStem(opening.text)
        let whole: string[] | undefined
        const stems = (): string[] => (whole ??= phraseOf(form).map(({ text }) => termStem(text)))
        const beside = forms[language].get(first)
        if (beside === undefined) forms[language].set(first, [{ stems, concept }])
        else beside.push({ stems, concept })
      }
  return {
    find: (passage) => {
      const { language } = passage
      if (forms[language].size === 0) return []
      const stems = passage.once(stemsOf)
      return stems.flatMap((stem, at) =>
        (forms[language].get(stem) ?? [])
          .filter((form) => form.stems().every((own, index) => own === stems[at + index]))
          .map((form) => ({ concept: form.concept, first: at, last: at + form.stems().length - 1, score: nearlySure })),
      )
    },
  }
}

function stemsOf({ words }: Passage): readonly string[] {
  return words.map(({ text }) => termStem(text))
}
