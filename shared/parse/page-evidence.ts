import type { Language } from '../notice/report.ts'
import type { Line } from '../notice/source-document.ts'
import { factsOf, type LineFacts } from './page-facts.ts'
import type { ProfileIndex } from './profile-index.ts'

interface Range {
  from: number
  to: number
}

const counted = {
  sections: (fact: LineFacts) => fact.isSection,
  links: (fact: LineFacts) => fact.isLink,
  sentences: (fact: LineFacts) => fact.isSentence,
  cookies: (fact: LineFacts) => fact.isAboutCookies,
  en: (fact: LineFacts) => fact.prose === 'en',
  fr: (fact: LineFacts) => fact.prose === 'fr',
}

/** The facts of all lines of a page, and how many of a kind stand in a stretch of them. */
export class PageEvidence {
  readonly facts: readonly LineFacts[]
  /** The notice's own, in the first title that is no link. */
  readonly reference: string | null
  /** Those in which sections are headed. */
  readonly languages: ReadonlySet<Language>
  readonly #lines: readonly Line[]
  readonly #sums: Record<keyof typeof counted, number[]>
  readonly #places: ReadonlyMap<string, number[]>

  constructor(lines: readonly Line[], index: ProfileIndex) {
    this.#lines = lines
    this.facts = withoutContents(lines.map((line) => factsOf(line, index)))
    this.#sums = {
      sections: sumsOf(this.facts, counted.sections),
      links: sumsOf(this.facts, counted.links),
      sentences: sumsOf(this.facts, counted.sentences),
      cookies: sumsOf(this.facts, counted.cookies),
      en: sumsOf(this.facts, counted.en),
      fr: sumsOf(this.facts, counted.fr),
    }
    this.#places = placesOf(this.facts)
    this.reference = this.#ownReference()
    this.languages = new Set(
      this.facts.flatMap((fact) => (fact.isSection && fact.language !== null ? [fact.language] : [])),
    )
  }

  count(kind: keyof typeof counted, { from, to }: Range): number {
    const sums = this.#sums[kind]
    return (sums[to] ?? 0) - (sums[from] ?? 0)
  }

  keysIn({ from, to }: Range, isKept: readonly boolean[]): Set<string> {
    const keys = new Set<string>()
    for (let at = from; at < to; at++) {
      const key = isKept[at] === true ? this.keyAt(at) : null
      if (key !== null) keys.add(key)
    }
    return keys
  }

  /** Of what the notice must not lose: forms and its titles. */
  keyAt(at: number): string | null {
    return this.facts[at]?.key ?? (this.isTitle(at) ? `title ${this.#lines[at]?.text ?? ''}` : null)
  }

  isTitle(at: number): boolean {
    const fact = this.facts[at]
    return (
      fact !== undefined &&
      !fact.isLink &&
      !fact.isSentence &&
      fact.key === null &&
      fact.reference !== null &&
      fact.reference === this.reference
    )
  }

  standsElsewhere(key: string, { from, to }: Range): boolean {
    const places = this.#places.get(key) ?? []
    return (places[0] ?? from) < from || (places.at(-1) ?? from) >= to
  }

  /** Other vacancies: theirs are the references that are named, and none is the notice's. */
  namesOthers({ from, to }: Range): boolean {
    const named = this.facts.slice(from, to).flatMap(({ reference }) => reference ?? [])
    return this.reference !== null && named.length > 0 && !named.includes(this.reference)
  }

  #ownReference(): string | null {
    const first = this.facts.findIndex(({ isSection }) => isSection)
    const isNamed = (fact: LineFacts): boolean => fact.reference !== null && !fact.isLink
    const before = this.facts.slice(0, Math.max(0, first)).findLast(isNamed)
    return (before ?? this.facts.find(isNamed))?.reference ?? null
  }
}

/** The entries of a table of contents name the sections, and are none. */
function withoutContents(facts: readonly LineFacts[]): LineFacts[] {
  const headed = new Set(facts.flatMap(({ key, isSection, isLink }) => (isSection && !isLink ? [key ?? ''] : [])))
  const isHeaded = (key: string): boolean =>
    headed.has(key) ||
    [...headed].some((each) => key.split(' ')[1] === each.split(' ')[1] && `${key}${each}`.includes('null'))
  return facts.map((fact) =>
    fact.isSection && fact.isLink && isHeaded(fact.key ?? '')
      ? { ...fact, key: null, isSection: false, language: null }
      : fact,
  )
}

function sumsOf(facts: readonly LineFacts[], holds: (fact: LineFacts) => boolean): number[] {
  const sums = [0]
  for (const fact of facts) sums.push((sums.at(-1) ?? 0) + (holds(fact) ? 1 : 0))
  return sums
}

function placesOf(facts: readonly LineFacts[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  facts.forEach(({ key }, at) => {
    if (key === null) return
    const known = places.get(key)
    if (known === undefined) places.set(key, [at])
    else known.push(at)
  })
  return places
}
