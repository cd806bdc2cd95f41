import { diffArrays, diffWordsWithSpace } from 'diff'
import { foldSpace } from '../notice/block-text.ts'
import type { Language, SectionId, Side } from '../notice/report.ts'

/** One passage that is other than in the revision before. */
export interface RevisionChange {
  language: Language
  kind: 'added' | 'removed' | 'changed'
  section: SectionId
  /** The block in the later revision; null where the passage is gone. */
  block: string | null
  /** The passage word by word, in reading order. */
  words: WordPart[]
}
export interface WordPart {
  text: string
  is: 'same' | 'added' | 'removed'
}

/** A side as an earlier revision keeps it: what was said, without places. */
export type RevisedSide = { section: SectionId; text: string }[]
export type RevisedSides = Record<Language, RevisedSide | null>

interface Passage {
  section: SectionId
  text: string
  block: string | null
}

export function revisedSide(side: Side | null): RevisedSide | null {
  return side === null
    ? null
    : side.blocks
        .filter(({ kind }) => kind !== 'letterhead')
        .map(({ section, text }) => ({ section, text: foldSpace(text) }))
}

/**
 * What changed from one revision to the next, in reading order, English first. Blocks are matched by text (Myers 1986,
 * through the diff library).
 */
export function compareRevisions(before: RevisedSides, after: Record<Language, Side | null>): RevisionChange[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const now = (after[language]?.blocks ?? [])
      .filter(({ kind }) => kind !== 'letterhead')
      .map(({ id, section, text }): Passage => ({ section, text: foldSpace(text), block: id }))
    const then = (before[language] ?? []).map((passage): Passage => ({ ...passage, block: null }))
    return changesOf(then, now).map((change) => ({ language, ...change }))
  })
}

function changesOf(then: readonly Passage[], now: readonly Passage[]): Omit<RevisionChange, 'language'>[] {
  const changes: Omit<RevisionChange, 'language'>[] = []
  let [at, from] = [0, 0]
  let removed: Passage[] = []
  let added: Passage[] = []
  const close = (): void => {
    changes.push(...matched(removed, added))
    removed = []
    added = []
  }
  for (const part of diffArrays(
    then.map(({ text }) => text),
    now.map(({ text }) => text),
  )) {
    const count = part.value.length
    if (part.removed) removed = then.slice(at, at + count)
    else if (part.added) added = now.slice(from, from + count)
    else close()
    if (!part.added) at += count
    if (!part.removed) from += count
  }
  close()
  return changes
}

/** Of passages that went and passages that came in one place, those alike enough are one passage that was rewritten. */
function matched(removed: readonly Passage[], added: readonly Passage[]): Omit<RevisionChange, 'language'>[] {
  const left = [...removed]
  const come = added.map((passage): Omit<RevisionChange, 'language'> => {
    const at = left.findIndex((other) => other.section === passage.section && alike(other.text, passage.text))
    if (at === -1)
      return {
        kind: 'added',
        section: passage.section,
        block: passage.block,
        words: [{ text: passage.text, is: 'added' }],
      }
    const [old] = left.splice(at, 1)
    return {
      kind: 'changed',
      section: passage.section,
      block: passage.block,
      words: wordParts(old?.text ?? '', passage.text),
    }
  })
  const gone = left.map((passage): Omit<RevisionChange, 'language'> => ({
    kind: 'removed',
    section: passage.section,
    block: null,
    words: [{ text: passage.text, is: 'removed' }],
  }))
  return [...gone, ...come]
}

/** Half of the longer text stands in the other too. */
function alike(a: string, b: string): boolean {
  const same = wordParts(a, b)
    .filter(({ is }) => is === 'same')
    .reduce((sum, { text }) => sum + text.length, 0)
  return same >= Math.max(a.length, b.length) / 2
}

function wordParts(before: string, after: string): WordPart[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    is: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
