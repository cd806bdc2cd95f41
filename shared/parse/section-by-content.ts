import type { Lexicon } from '../lexicon/lexicon.ts'
import { wordsOf } from '../lexicon/words.ts'
import type { Language, SectionId } from '../notice/report.ts'

/** Passages that must show the likeliest section: one word alone stands anywhere. */
const fewestSigns = 2
/** So many times as often as the next likeliest, or it is a guess. */
const lead = 1.5

/** Characters of a passage that are looked at: what it is about stands at its beginning. */
const looked = 600

/**
 * The section of passages under a heading of unknown words, by what they say ("you bring a degree" is of the
 * qualifications); null where they show none, or two alike. Each sign counts once a passage.
 */
export function sectionByContent(
  passages: readonly { text: string; language: Language }[],
  lexicon: Lexicon,
): SectionId | null {
  const signs = new Map<string, number>()
  for (const { text, language } of passages) {
    const beginning = text.slice(0, looked)
    const hits = lexicon.find(beginning, wordsOf(beginning), language).get('section-signs') ?? []
    for (const section of new Set(hits.map(({ row }) => row.value))) signs.set(section, (signs.get(section) ?? 0) + 1)
  }
  const [first, second] = [...signs].sort(([, a], [, b]) => b - a)
  if (first === undefined || first[1] < fewestSigns || first[1] < lead * (second?.[1] ?? 0)) return null
  return sections.find((section) => section === first[0]) ?? null
}

const sections: readonly SectionId[] = [
  'summary',
  'qualifications',
  'accountabilities',
  'contract',
  'application',
  'additional',
]
