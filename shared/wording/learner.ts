import type { ClauseText, ClauseLibrary } from './clause.ts'
import { collect, type Collection } from './collection.ts'
import type { NoticeDigest } from './digest-notice.ts'
import { Slicer } from './slicer.ts'

/** What one notice's slice is now. `slice` cuts it, which costs more than to know its name. */
export interface NamedSlice {
  content: string
  name: string
  slice: () => Collection
}

type SentencePair = NoticeDigest['sentences'][number]

/**
 * All notices of a desk, learned from as they come and go: digests are taken in and out one at a time. What is learned
 * is the same in whatever order they came. Most of what notices say they share, and it is held once.
 */
export class Learner {
  readonly #notices = new Map<string, NoticeDigest>()
  readonly #clauses = new Map<string, ClauseText>()
  readonly #sentences = new Map<string, SentencePair>()

  /** Takes a notice in, by a name of its content; one that is there already is exchanged. */
  put(content: string, digest: NoticeDigest): void {
    this.#notices.set(content, {
      ...digest,
      clauses: digest.clauses.map((clause) => heldOnce(this.#clauses, clause)),
      sentences: digest.sentences.map((pair) => heldOnce(this.#sentences, pair)),
    })
  }

  drop(content: string): void {
    this.#notices.delete(content)
  }

  /** What all of them say together, and every notice's slice of it. `library`: what people decided, and imported. */
  learn(library: ClauseLibrary | null): { collection: Collection; slices: NamedSlice[] } {
    // In an order that does not depend on what came first.
    const notices = [...this.#notices].sort(([, a], [, b]) => (a.file < b.file ? -1 : 1))
    const collection = collect(
      notices.map(([, digest]) => digest),
      library,
    )
    const slicer = new Slicer(collection)
    return {
      collection,
      slices: notices.map(([content, digest]) => ({
        content,
        name: slicer.nameOf(digest),
        slice: () => slicer.slice(digest),
      })),
    }
  }
}

/** The one of its like that was there first. What nobody holds any more stays: it is little, and may come again. */
function heldOnce<Thing extends object>(known: Map<string, Thing>, thing: Thing): Thing {
  const name = JSON.stringify(Object.values(thing))
  const before = known.get(name)
  if (before === undefined) known.set(name, thing)
  return before ?? thing
}
