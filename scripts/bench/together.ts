import { collect } from '../../shared/wording/collection.ts'
import { sliceFor } from '../../shared/wording/slicer.ts'
import { digestNotice } from '../../shared/wording/digest-notice.ts'
import { unknownWords } from '../../shared/wording/unknown-words.ts'
import { judge } from '../../shared/checks/run/judge.ts'
import type { NoticeDraft } from '../../shared/parse/assemble-notices.ts'
import { loadDictionaries } from '../../electron/workers/load-dictionaries.ts'
import { loadLexicon } from '../../electron/workers/load-lexicon.ts'
import { builtInProfiles } from '../../electron/services/settings/profiles.ts'
import { draftOf } from '../defects/judge-text.ts'
import { inventedTexts } from '../defects/base.ts'

const asOf = '2026-01-01'
/** Of the processor, so that a machine with other work measures the same. */
const now = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/**
 * Seconds to judge many notices together once they are read: each by itself, all learned from, each among the others.
 */
export async function benchTogether(sizes: readonly number[] = [250, 500, 1000]): Promise<void> {
  const profiles = await builtInProfiles('resources')
  const dictionaries = await loadDictionaries('node_modules/pdfjs-dist')
  const lexicon = await loadLexicon('node_modules/pdfjs-dist')
  const texts = inventedTexts()
  const places = Array.from({ length: Math.max(...sizes) }, (_, at) => at)
  const read = await Promise.all(
    places.map((at) => draftOf(anotherNotice(texts[at % texts.length]?.text ?? '', at), `notice-${at}`, profiles)),
  )
  const drafts = read.filter((draft) => draft !== null)
  const judgeOne = (draft: NoticeDraft, more: Partial<Parameters<typeof judge>[2]> = {}) => {
    const profile = profiles.find(({ id }) => id === draft.profile)
    if (profile === undefined) throw new Error(`no profile ${draft.profile}`)
    return judge(draft, profile, { asOf, severities: {}, dictionaries, lexicon, now: () => 0, ...more })
  }
  for (const draft of drafts.slice(0, 5)) judgeOne(draft)
  console.log(
    '\nJudging notices together, seconds of one core beyond reading (goal: 1,000 notices ≤ 30 s on two cores, growing as their number)',
  )
  console.log('notices      alone    learning   together        all   on two cores   against half')
  let before: number | null = null
  for (const size of sizes) {
    const some = drafts.slice(0, size)
    const start = now()
    const alone = some.map((draft) => judgeOne(draft))
    const first = now() - start
    const learning = now()
    const digests = some.map((draft, at) =>
      digestNotice(
        { ...draft, alignment: alone[at]?.alignment ?? [] },
        { lexicon, unknown: unknownWords(dictionaries) },
      ),
    )
    const collection = collect(digests)
    const second = now() - learning
    const among = now()
    some.forEach((draft, at) => {
      const digest = digests[at]
      if (digest !== undefined)
        judgeOne(draft, { alignment: alone[at]?.alignment, collection: sliceFor(digest, collection) })
    })
    const third = now() - among
    const all = first + second + third
    // Notices are judged in two threads; what they say together is learned in one.
    const onTwo = (first + third) / 2 + second
    console.log(
      `${String(size).padStart(7)}${[first, second, third, all].map((value) => value.toFixed(1).padStart(11)).join('')}${onTwo.toFixed(1).padStart(15)}${(before === null ? '–' : (all / before).toFixed(2)).padStart(15)}`,
    )
    before = all
  }
}

/** The same notice as another post: its own reference, and running texts that no other notice has word for word. */
function anotherNotice(text: string, at: number): string {
  const reference = String(300_000 + at)
  return text
    .split('\n')
    .map((line) =>
      /^(?:\p{Lu}[^:\n]{60,}\.)$/u.test(line) && !/contract|contrat|applica|candida/iu.test(line)
        ? `${line.slice(0, -1)} (${reference}).`
        : line.replace(/\b(?:26|27)\d{4}\b/u, reference),
    )
    .join('\n')
}
