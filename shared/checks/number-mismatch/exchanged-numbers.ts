import type { WordLinks } from '../../align/link-words.ts'
import { exchangedMarks } from '../../marks/exchanged-marks.ts'
import type { NumberMark } from '../../marks/numbers.ts'
import type { MarkPair } from '../../marks/pair-marks.ts'
import { uncertainPairing, type CheckInput, type Row } from '../check.ts'
import { wordLinksOf } from '../parts/word-links.ts'
import { numberLinks, type NumberLinks } from './number-links.ts'
import type { SentenceLink } from '../parts/sentence-links.ts'
import { distinct, type Stated } from './stated-numbers.ts'

type Pair = MarkPair<NumberMark>

/** Numbers of two sentences that belong together, all there, and not where they belong. In reading order each. */
export interface Exchange {
  en: Stated[]
  fr: Stated[]
}

/**
 * Numbers of a row that have the same value on both sides and belong to other words, or other sentences: three
 * interviews and two tests against two interviews and three tests.
 */
export function exchangedNumbers(
  pairs: readonly Pair[],
  stated: Readonly<Record<'en' | 'fr', readonly Stated[]>>,
  row: Row,
  input: CheckInput,
): Exchange[] {
  if (row.confidence < uncertainPairing || groups(pairs).length === 0) return []
  const links = numberLinks(stated, row, input)
  const inside = Map.groupBy(
    pairs.filter(({ en, fr }) => links.together(en, fr)),
    ({ en }) => links.linkOf(en),
  )
  const rings = [
    ...[...inside.values()].flatMap(groups).flatMap((group) => exchangedMarks(group, links)),
    ...groups(pairs).flatMap((group) => exchangedSentences(group, links, input)),
  ]
  const find = (language: 'en' | 'fr', mark: NumberMark) => stated[language].find((one) => one.mark === mark) ?? []
  return rings.map((ring) => ({
    en: inOrder(ring.flatMap(({ en }) => find('en', en))),
    fr: inOrder(ring.flatMap(({ fr }) => find('fr', fr))),
  }))
}

function inOrder(found: readonly Stated[]): Stated[] {
  return distinct(found).sort((a, b) => a.mark.start - b.mark.start)
}

/** More numbers of one kind than any passage that people write: to compare all of a hostile one's would take long. */
const mostExchanged = 24

/**
 * Pairs that may have been exchanged with each other: sure numbers of one kind, two or more, of which no value stands
 * twice. The day of a date is not exchanged with a month.
 */
function groups(pairs: readonly Pair[]): Pair[][] {
  const sure = pairs.filter(({ en, fr }) => en.sure && fr.sure)
  return [...Map.groupBy(sure, kindOfPair)]
    .flatMap(([kind, group]) => (kind === null ? [] : [group]))
    .filter((group) => group.length <= mostExchanged)
    .map((group) => group.filter((pair) => !group.some((other) => other !== pair && haveOneValue(other.en, pair.en))))
    .filter((group) => group.length > 1)
}

/** What both are: "8 a.m." is a time, and « 8 heures » may be one. Null where they are of two kinds. */
function kindOfPair({ en, fr }: Pair): string | null {
  if (en.kind === fr.kind) return en.kind === 'date' ? partOfDate(en) : en.kind
  const isTime = en.kind === 'time' || fr.kind === 'time'
  return isTime ? 'time' : null
}

function haveOneValue(a: NumberMark, b: NumberMark): boolean {
  return a.values.some((value) => b.values.includes(value))
}

function partOfDate({ values: [value = ''] }: NumberMark): 'month' | 'year' | 'day' {
  return value.startsWith('m') ? 'month' : /^\d{4}$/u.test(value) ? 'year' : 'day'
}

/** Two numbers that stand each in the sentence of the other, the only ones of their kind in both. */
function exchangedSentences(group: readonly Pair[], links: NumberLinks, input: CheckInput): Pair[][] {
  const across = group.filter(({ en, fr }) => !links.together(en, fr))
  return across.flatMap((one, at) =>
    across
      .slice(at + 1)
      .filter(
        (other) =>
          links.together(one.en, other.fr) &&
          links.together(other.en, one.fr) &&
          isAlone(one, other, group, links) &&
          areCounterparts(links.linkOf(one.en), links.linkOf(other.en), input),
      )
      .map((other) => [one, other]),
  )
}

function isAlone(one: Pair, other: Pair, group: readonly Pair[], { linkOf }: NumberLinks): boolean {
  const own = new Set([linkOf(one.en), linkOf(other.en)])
  return group.every(
    (pair) => pair === one || pair === other || (!own.has(linkOf(pair.en)) && !own.has(linkOf(pair.fr))),
  )
}

/** Half the words of a sentence have their counterparts in its translation; in a good one three quarters do. */
const ofCounterparts = 0.5

/** Whether the sentences of two links are each other's translation as they are linked, and not crosswise. */
function areCounterparts(a: SentenceLink | undefined, b: SentenceLink | undefined, input: CheckInput): boolean {
  if (a === undefined || b === undefined) return false
  const share = (link: SentenceLink) => linkedShare(wordLinksOf(link, input))
  const straight = Math.min(share(a), share(b))
  const crossed = Math.max(share({ en: a.en, fr: b.fr }), share({ en: b.en, fr: a.fr }))
  return straight >= ofCounterparts && straight > crossed
}

/** Of the words with a matter, numbers left out, those that are linked: of the side that has fewer. */
function linkedShare({ words, links, unlinked }: WordLinks): number {
  const linked = links.filter(({ en }) => /\p{L}/u.test(words.en[en.first]?.text ?? '')).length
  return linked / Math.max(1, linked + Math.min(unlinked.en.length, unlinked.fr.length))
}
