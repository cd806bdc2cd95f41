import type { Language, SectionId } from '../notice/report.ts'
import { foldWords } from '../text/fold.ts'
import { isSamePost } from '../wording/reused-references.ts'
import type { RevisedSides } from './compare-revisions.ts'

/** What a notice says of its post: enough to tell its next revision from another post under the same reference. */
export interface SaidOfPost {
  title: Record<Language, string | null>
  sides: RevisedSides
}

/** Where a notice speaks of its own post; the rest is the same in every notice of an organisation. */
const ownSections: ReadonlySet<SectionId> = new Set(['summary', 'qualifications', 'accountabilities'])

/**
 * Among real notices, two of different posts share up to 0.1 of these runs, invented ones made of one mould up to 0.25;
 * the same notice read from two layouts shares 0.9.
 */
const alikeByText = 0.4
/** Enough where the titles name the same post too: a text rewritten from top to bottom is still its next revision. */
const alikeWithTitle = 0.2
/** Runs of words; with fewer on either side a text says too little, and the titles decide. */
const fewestRuns = 30
/** Words of a run: two are a set phrase ("the incumbent"), and of four a translator's every change takes four away. */
const runLength = 3

/** Whether two notices of one reference announce one post: then the later is the next revision of the earlier. */
export function isRevisionOf(later: SaidOfPost, earlier: SaidOfPost): boolean {
  const alike = likeness(later.sides, earlier.sides)
  const titlesAgree = isSamePost(later.title, earlier.title)
  return alike === null ? titlesAgree : alike >= (titlesAgree ? alikeWithTitle : alikeByText)
}

/**
 * 0…1: runs of three words that stand in both, of all (Dice 1945), over the languages that both have; null where there
 * is too little to tell.
 */
export function likeness(a: RevisedSides, b: RevisedSides): number | null {
  let [both, all, fewest] = [0, 0, 0]
  for (const language of ['en', 'fr'] as const) {
    if (a[language] === null || b[language] === null) continue
    const [left, right] = [runsOf(a[language]), runsOf(b[language])]
    both += 2 * left.intersection(right).size
    all += left.size + right.size
    fewest += Math.min(left.size, right.size)
  }
  return fewest < fewestRuns ? null : both / all
}

function runsOf(side: NonNullable<RevisedSides[Language]>): Set<string> {
  const words = side.filter(({ section }) => ownSections.has(section)).flatMap(({ text }) => foldWords(text).split(' '))
  return new Set(words.slice(0, 1 - runLength).map((_, at) => words.slice(at, at + runLength).join(' ')))
}
