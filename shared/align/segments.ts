import type { BlockFeatures } from './block-features.ts'

/** Stretches of the two sides that are aligned with each other. */
export interface Segment {
  en: BlockFeatures[]
  fr: BlockFeatures[]
}

/**
 * Cuts both sides at the sections that both have, wherever these stand. A section that only one side has joins the one
 * before it: either it is missing on the other side, or its heading is and its blocks are in the section before.
 */
export function pairSegments(en: readonly BlockFeatures[], fr: readonly BlockFeatures[]): Segment[] {
  const sections = {
    en: new Set(en.map(({ block }) => block.section)),
    fr: new Set(fr.map(({ block }) => block.section)),
  }
  const shared = sections.en.intersection(sections.fr)
  const cut = { en: cutAt(en, shared), fr: cutAt(fr, shared) }
  const names = [...new Set([...cut.en.keys(), ...cut.fr.keys()])]
  return names
    .map((name) => ({ en: cut.en.get(name) ?? [], fr: cut.fr.get(name) ?? [] }))
    .filter((segment) => segment.en.length + segment.fr.length > 0)
}

function cutAt(features: readonly BlockFeatures[], shared: ReadonlySet<string>): Map<string, BlockFeatures[]> {
  const first = features.find(({ block }) => shared.has(block.section))?.block.section ?? 'header'
  const cut = new Map<string, BlockFeatures[]>()
  let name: string = first
  for (const feature of features) {
    if (shared.has(feature.block.section)) name = feature.block.section
    const part = cut.get(name) ?? []
    part.push(feature)
    cut.set(name, part)
  }
  return cut
}

/**
 * The other way to cut, where both sides have as many sections but name them in another order: the first against the
 * first, and so on. It is right where headings were exchanged and their text was not. Null where it makes no
 * difference.
 */
export function pairByPlace(en: readonly BlockFeatures[], fr: readonly BlockFeatures[]): Segment[] | null {
  const [left, right] = [runs(en), runs(fr)]
  const names = (parts: readonly BlockFeatures[][]) => parts.map(([first]) => first?.block.section).join(' ')
  if (left.length !== right.length || names(left) === names(right)) return null
  return left.map((part, at) => ({ en: part, fr: right[at] ?? [] }))
}

function runs(features: readonly BlockFeatures[]): BlockFeatures[][] {
  const parts: BlockFeatures[][] = []
  for (const feature of features) {
    const last = parts.at(-1)
    if (last?.[0]?.block.section === feature.block.section) last.push(feature)
    else parts.push([feature])
  }
  return parts
}
