import { wordingKey } from './clause-words.ts'
import type { NoticeDigest } from './digest-notice.ts'

/** An English sentence with the French wordings that it has in the notices. */
export interface Remembered {
  en: string
  french: { text: string; notices: string[]; isApproved: boolean }[]
}

/** A French sentence as one notice has it. */
interface Said {
  fr: string
  notice: string
  isApproved: boolean
}

/** Sentences with more than one French wording; where all agree there is nothing to say. */
export function memoryOf(digests: readonly NoticeDigest[]): Remembered[] {
  const said = new Map<string, Said[]>()
  for (const { key, isApproved, sentences } of digests) {
    for (const { en, fr } of sentences) {
      const all = said.get(en)
      if (all === undefined) said.set(en, [{ fr, notice: key, isApproved }])
      else all.push({ fr, notice: key, isApproved })
    }
  }
  return [...said].flatMap(([en, all]) => {
    // Most sentences read the same everywhere, letter for letter.
    if (all.every(({ fr }) => fr === all[0]?.fr)) return []
    const french = wordingsOf(all)
    return french.length > 1 ? [{ en, french }] : []
  })
}

function wordingsOf(all: readonly Said[]): Remembered['french'] {
  const keys = new Map([...new Set(all.map(({ fr }) => fr))].map((fr) => [fr, wordingKey(fr)]))
  return [...Map.groupBy(all, ({ fr }) => keys.get(fr)).values()].map((alike) => ({
    text: alike[0]?.fr ?? '',
    notices: [...new Set(alike.map(({ notice }) => notice))],
    isApproved: alike.some(({ isApproved }) => isApproved),
  }))
}
