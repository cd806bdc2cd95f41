import { hash } from '../text/hash.ts'
import { foldSpace } from '../notice/block-text.ts'
import type { AlignedPair, Language, Side } from '../notice/report.ts'

/**
 * What a person said about which passages belong together. Rows are only ever added: taking one back is a row that says
 * so. A pairing belongs to a post and names its passages by their texts, so it holds in each revision that still has
 * them.
 */
export interface HandPairing {
  id: string
  post: string
  /** Fingerprints of the passages, in reading order. One side empty: the others stand each on its own. */
  en: string[]
  fr: string[]
  kind: 'paired' | 'taken-back'
  author: string
  /** ISO time. */
  at: string
}

/** A pairing in the terms of one notice: its blocks. */
export type PairedBlocks = Record<Language, string[]>

/**
 * Of the pairings of one post, oldest first, those that are not taken back. The latest one with just these passages
 * goes.
 */
export function pairingsInForce(history: readonly HandPairing[]): HandPairing[] {
  const held: HandPairing[] = []
  for (const pairing of history) {
    if (pairing.kind === 'paired') held.push(pairing)
    else {
      const at = held.findLastIndex((other) => namesOf(other) === namesOf(pairing))
      if (at !== -1) held.splice(at, 1)
    }
  }
  return held
}

/** The same for two pairings exactly when they put the same passages together. */
export function namesOf({ en, fr }: Pick<HandPairing, 'en' | 'fr'>): string {
  return `${en.join('+')}|${fr.join('+')}`
}

/**
 * Names blocks by their texts, in reading order. Of several that read the same, each has a name of its own; an id that
 * the side lacks is left out.
 */
export function namesOfBlocks(side: Side | null, ids: readonly string[]): string[] {
  return [...namedBlocks(side)].filter(([, id]) => ids.includes(id)).map(([name]) => name)
}

/** The pairings whose passages all stand in the notice, oldest first. The others wait for a revision that has them. */
export function pairedBlocks(
  en: Side | null,
  fr: Side | null,
  pairings: readonly Pick<HandPairing, 'en' | 'fr'>[],
): PairedBlocks[] {
  const blocks = { en: namedBlocks(en), fr: namedBlocks(fr) }
  return pairings.flatMap((pairing) => {
    const ids = { en: idsOf(pairing.en, blocks.en), fr: idsOf(pairing.fr, blocks.fr) }
    return ids.en === null || ids.fr === null ? [] : [{ en: ids.en, fr: ids.fr }]
  })
}

/**
 * Puts what was paired by hand over what was aligned; later pairings over earlier ones. Every block stays exactly once.
 */
export function applyPairings(
  alignment: readonly AlignedPair[],
  en: Side | null,
  fr: Side | null,
  pairings: readonly Pick<HandPairing, 'en' | 'fr'>[],
): AlignedPair[] {
  return pairedBlocks(en, fr, pairings).reduce<AlignedPair[]>((pairs, blocks) => apply(pairs, blocks), [...alignment])
}

function apply(pairs: readonly AlignedPair[], { en, fr }: PairedBlocks): AlignedPair[] {
  const anchor = en[0] ?? fr[0]
  const made =
    en.length > 0 && fr.length > 0 ? [{ en, fr, confidence: 1 }] : [...en.map(alone('en')), ...fr.map(alone('fr'))]
  return pairs.flatMap((pair) => {
    const rest = { en: pair.en.filter((id) => !en.includes(id)), fr: pair.fr.filter((id) => !fr.includes(id)) }
    const isTouched = rest.en.length < pair.en.length || rest.fr.length < pair.fr.length
    // What is left without counterpart was left so by a person: nothing about it is unsure.
    const left = !isTouched
      ? [pair]
      : isEmpty(rest)
        ? []
        : [{ ...rest, confidence: rest.en.length === 0 || rest.fr.length === 0 ? 1 : pair.confidence }]
    if (anchor === undefined || ![...pair.en, ...pair.fr].includes(anchor)) return left
    return standsBefore(pair, rest, anchor) ? [...left, ...made] : [...made, ...left]
  })
}

function alone(language: Language): (id: string) => AlignedPair {
  return (id) => ({ en: [], fr: [], [language]: [id], confidence: 1 })
}

function isEmpty({ en, fr }: PairedBlocks): boolean {
  return en.length === 0 && fr.length === 0
}

/** Whether what is left of a pair begins before the block that went, on that block's side. */
function standsBefore(pair: AlignedPair, rest: PairedBlocks, anchor: string): boolean {
  const language = pair.en.includes(anchor) ? 'en' : 'fr'
  const [first] = rest[language]
  return first !== undefined && pair[language].indexOf(first) < pair[language].indexOf(anchor)
}

function namedBlocks(side: Side | null): Map<string, string> {
  const named = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const { id, text } of side?.blocks ?? []) {
    const name = hash(foldSpace(text))
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    named.set(count === 1 ? name : `${name}-${count}`, id)
  }
  return named
}

/** Null where one of them is not there. */
function idsOf(names: readonly string[], named: ReadonlyMap<string, string>): string[] | null {
  const ids = names.flatMap((name) => named.get(name) ?? [])
  return ids.length === names.length ? ids : null
}
