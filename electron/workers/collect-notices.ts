import { hash } from '../../shared/text/hash.ts'
import type { Collected, CollectTask, ListedDigest } from '../../shared/ipc/worker-jobs.ts'
import { collect, sliceFor } from '../../shared/wording/collection.ts'
import type { NoticeDigest } from '../../shared/wording/digest-notice.ts'
import { packed, unpacked } from './packed-json.ts'

/**
 * Learns from all notices of a desk, and cuts each its slice. Only slices that are other than before come back, so that
 * only their notices are judged again. Digests are large together: each is unpacked by itself, and what many share is
 * kept once.
 */
export function collectNotices({ digests, library, slices }: CollectTask): Collected {
  const disputed = disputedSentences(digests)
  const texts = new Map<string, string>()
  const all = digests.map((listed) => slimmed(readDigest(listed), disputed, texts))
  const collection = collect(all, library)
  const changed = all.flatMap((digest, index) => {
    const content = digests[index]?.content ?? ''
    const slice = sliceFor(digest, collection)
    const name = hash(JSON.stringify(slice))
    return slices[content] === name ? [] : [{ content, hash: name, body: packed(slice) }]
  })
  return { library: JSON.stringify({ clauses: collection.clauses, pairs: collection.pairs }), changed }
}

/** A digest is kept by content: where its file lies and whether it is signed off may be others by now. */
function readDigest({ body, file, isApproved, falseAlarms }: ListedDigest): NoticeDigest {
  const digest = unpacked(body) as NoticeDigest
  return { ...digest, file, key: digest.reference ?? file, isApproved, falseAlarms: [...falseAlarms] }
}

/** Fingerprints of the English sentences that have more than one French text: of all others, nothing can be said. */
function disputedSentences(digests: readonly ListedDigest[]): Set<string> {
  const french = new Map<string, string>()
  const disputed = new Set<string>()
  for (const { body } of digests) {
    for (const { en, fr } of (unpacked(body) as NoticeDigest).sentences) {
      const [name, said] = [hash(en), hash(fr)]
      const before = french.get(name)
      if (before === undefined) french.set(name, said)
      else if (before !== said) disputed.add(name)
    }
  }
  return disputed
}

/** Signed notices keep all their sentences: pairs are learned from them. */
function slimmed(digest: NoticeDigest, disputed: ReadonlySet<string>, texts: Map<string, string>): NoticeDigest {
  const shared = (text: string): string => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
  return {
    ...digest,
    clauses: digest.clauses.map((clause) => ({ ...clause, text: shared(clause.text), key: shared(clause.key) })),
    sentences: digest.sentences
      .filter(({ en }) => digest.isApproved || disputed.has(hash(en)))
      .map(({ en, fr }) => ({ en: shared(en), fr: shared(fr) })),
  }
}
