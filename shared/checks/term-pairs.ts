import { foldForms } from '../text/fold.ts'
import type { Language } from '../notice/report.ts'
import type { Forms } from '../profile/profile.ts'

/**
 * Whether an English and a French value mean the same by the profile's pairs: true, false, or null where the
 * profile cannot tell (neither is known, or the unknown one is a near spelling of what is expected).
 */
export function sayTheSame(en: string, fr: string, pairs: readonly Forms[]): boolean | null {
  if (foldForms(en) === foldForms(fr)) return true
  const byEn = pairsWith(pairs, 'en', en)
  const byFr = pairsWith(pairs, 'fr', fr)
  if (byEn.some((pair) => byFr.includes(pair))) return true
  if (byEn.length > 0 && byFr.length > 0) return false
  if (byEn.length > 0) return byEn.some((pair) => pair.fr.some((form) => isNear(form, fr))) ? null : false
  if (byFr.length > 0) return byFr.some((pair) => pair.en.some((form) => isNear(form, en))) ? null : false
  return null
}

function pairsWith(pairs: readonly Forms[], language: Language, value: string): Forms[] {
  const folded = foldForms(value)
  return pairs.filter((pair) => pair[language].some((form) => foldForms(form) === folded))
}

/** A misspelt or a longer form of the same name: not for a fact check to judge. */
function isNear(expected: string, value: string): boolean {
  const a = foldForms(expected)
  const b = foldForms(value)
  if (a === '' || b === '') return false
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true
  return editDistance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 8))
}

/** Levenshtein's distance between two short texts, in letters. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
