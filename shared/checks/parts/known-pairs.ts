import type { Language } from '../../notice/report.ts'
import type { Forms } from '../../profile/profile.ts'
import { foldForms } from '../../text/fold.ts'

/** Which of the profile's pairs a text is a form of, per language. */
export class KnownPairs {
  readonly #places: Record<Language, Map<string, Set<number>>> = { en: new Map(), fr: new Map() }

  constructor(pairs: readonly Forms[]) {
    pairs.forEach((pair, at) => {
      for (const language of ['en', 'fr'] as const) {
        for (const form of pair[language]) {
          const folded = foldForms(form)
          const places = this.#places[language].get(folded) ?? new Set()
          places.add(at)
          this.#places[language].set(folded, places)
        }
      }
    })
  }

  /** Numbers of the pairs that have this form; empty where none has. */
  of(text: string, language: Language): ReadonlySet<number> {
    return this.#places[language].get(foldForms(text)) ?? new Set()
  }

  /** Whether two rows hold each other's halves: `a.en` belongs to `b.fr`, and `b.en` to `a.fr`. */
  areExchanged(a: { en: string; fr: string }, b: { en: string; fr: string }): boolean {
    const meet = (en: string, fr: string) => !this.of(en, 'en').isDisjointFrom(this.of(fr, 'fr'))
    return meet(a.en, b.fr) && meet(b.en, a.fr)
  }

  /** True where both are known and belong to no common pair; where one is unknown, nothing can be said. */
  disagree(en: string, fr: string): boolean {
    const [a, b] = [this.of(en, 'en'), this.of(fr, 'fr')]
    return a.size > 0 && b.size > 0 && a.isDisjointFrom(b)
  }
}
