import { wordingKey } from './clause-words.ts'
import type { NoticeDigest } from './digest-notice.ts'

/** An English sentence with the French wordings that it has in the notices. */
export interface Remembered {
  en: string
  french: { text: string; notices: string[]; isApproved: boolean }[]
}

/** Sentences with more than one French wording; where all agree there is nothing to say. */
export function memoryOf(digests: readonly NoticeDigest[]): Remembered[] {
  const found = new Map<string, Map<string, Remembered['french'][number]>>()
  for (const { key, isApproved, sentences } of digests) {
    for (const { en, fr } of sentences) {
      const wordings = found.get(en) ?? new Map<string, Remembered['french'][number]>()
      found.set(en, wordings)
      const same = wordingKey(fr)
      const wording = wordings.get(same) ?? { text: fr, notices: [], isApproved: false }
      wordings.set(same, {
        ...wording,
        notices: wording.notices.includes(key) ? wording.notices : [...wording.notices, key],
        isApproved: wording.isApproved || isApproved,
      })
    }
  }
  return [...found].flatMap(([en, wordings]) => (wordings.size > 1 ? [{ en, french: [...wordings.values()] }] : []))
}
