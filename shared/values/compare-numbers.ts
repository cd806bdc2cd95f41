import type { NumberMention } from './numbers.ts'

export interface Unmatched { en: NumberMention[]; fr: NumberMention[] }

/** What is left when every number of one side has met its equal on the other, each once: the sure ones of each side. */
export function unmatchedNumbers(en: readonly NumberMention[], fr: readonly NumberMention[]): Unmatched {
  const left = { en: new Set(en), fr: new Set(fr) }
  // The likeliest meetings first, so that a doubtful one never takes the place of a certain one.
  for (const meets of [meetsExactly, meetsByDuration, meetsSomehow]) {
    for (const a of left.en) {
      const b = [...left.fr].find((candidate) => meets(a, candidate))
      if (b === undefined) continue
      left.en.delete(a)
      left.fr.delete(b)
    }
  }
  return { en: [...left.en].filter(({ sure }) => sure), fr: [...left.fr].filter(({ sure }) => sure) }
}

function meetsExactly(a: NumberMention, b: NumberMention): boolean {
  return a.sure && b.sure && a.keys[0] === b.keys[0] && a.duration === b.duration
}

function meetsByDuration(a: NumberMention, b: NumberMention): boolean {
  return a.duration !== null && a.duration === b.duration
}

/** Three years are not three months; where only one side names a unit, the value decides. */
function meetsSomehow(a: NumberMention, b: NumberMention): boolean {
  if (a.duration !== null && b.duration !== null) return false
  return a.keys.some((key) => b.keys.includes(key))
}
