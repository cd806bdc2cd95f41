import { wordKey } from '../../shared/align/word-keys.ts'
import type { Prose, ProseHit } from '../../shared/lexicon/prose.ts'
import { wordsOf, type Word } from '../../shared/lexicon/words.ts'
import type { Language } from '../../shared/notice/report.ts'

/** Content words of one side of an aligned row. */
export interface CoveredSide {
  all: number
  /** Those that find their counterpart by the word list alone. */
  byList: number
  /** Those that find it by the list, or as the same word, or as one that begins alike. */
  linked: number
  /** The rest, as they are compared. */
  missed: string[]
}

/**
 * Which content words of two texts that belong together find their counterpart, each word once: phrases of the list
 * first, the longest before the shorter, then words that are the same or begin alike.
 */
export function coverRow(texts: Readonly<Record<Language, string>>, prose: Prose): Record<Language, CoveredSide> {
  const words = { en: wordsOf(texts.en), fr: wordsOf(texts.fr) }
  const left = { en: contentOf(words.en, 'en', prose), fr: contentOf(words.fr, 'fr', prose) }
  const all = { en: left.en.size, fr: left.fr.size }
  const taken = { en: new Set<number>(), fr: new Set<number>() }
  for (const [en, fr] of pairsOf(prose.find(words.en, 'en'), prose.find(words.fr, 'fr'))) {
    const places = { en: placesOf(en), fr: placesOf(fr) }
    if (places.en.some((at) => taken.en.has(at)) || places.fr.some((at) => taken.fr.has(at))) continue
    for (const language of ['en', 'fr'] as const)
      for (const at of places[language]) {
        taken[language].add(at)
        left[language].delete(at)
      }
  }
  const byList = { en: all.en - left.en.size, fr: all.fr - left.fr.size }
  linkAlike(words, left)
  const side = (language: Language): CoveredSide => ({
    all: all[language],
    byList: byList[language],
    linked: all[language] - left[language].size,
    missed: [...left[language]].map((at) => words[language][at]?.text ?? ''),
  })
  return { en: side('en'), fr: side('fr') }
}

/** A word of one letter is an elision or a mark of a list; numbers are compared by value elsewhere. */
function contentOf(words: readonly Word[], language: Language, prose: Prose): Set<number> {
  return new Set(
    words.flatMap(({ text }, at) => (/^\p{L}{2}/u.test(text) && !prose.isLight(text, language) ? [at] : [])),
  )
}

/** Hits of one row in both languages: the most words first, then what stands as the list writes it. */
function pairsOf(en: readonly ProseHit[], fr: readonly ProseHit[]): [ProseHit, ProseHit][] {
  const length = (hit: ProseHit): number => hit.last - hit.first + 1
  const weight = ([one, other]: [ProseHit, ProseHit]): number =>
    (length(one) + length(other)) * 2 + (one.isExact ? 1 : 0) + (other.isExact ? 1 : 0)
  const byRow = Map.groupBy(fr, ({ row }) => row)
  return en
    .flatMap((one) => (byRow.get(one.row) ?? []).map((other): [ProseHit, ProseHit] => [one, other]))
    .sort((a, b) => weight(b) - weight(a))
}

function placesOf({ first, last }: ProseHit): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function linkAlike(words: Readonly<Record<Language, readonly Word[]>>, left: Record<Language, Set<number>>): void {
  const link = (keyOf: (word: string) => string | undefined): void => {
    for (const at of left.en) {
      const key = keyOf(words.en[at]?.text ?? '')
      const other = key === undefined ? undefined : [...left.fr].find((fr) => keyOf(words.fr[fr]?.text ?? '') === key)
      if (other === undefined) continue
      left.en.delete(at)
      left.fr.delete(other)
    }
  }
  link((word) => word)
  link(wordKey)
}
