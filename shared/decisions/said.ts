import { isSameOrPart } from '../notice/divided-checks.ts'
import { foldSpace } from '../notice/block-text.ts'
import type { Finding, Language, Side } from '../notice/report.ts'
import { fold } from '../text/fold.ts'
import { hash } from '../text/hash.ts'
import { textsOf } from './text-fingerprint.ts'

/**
 * What a finding says of which words, so that it is known again where another version says it by another check, in
 * another sentence, with other values: then its id is another.
 */
export interface Said {
  /** Id of the finding. */
  finding: string
  check: string
  /** The words that it marks on each side, folded, in reading order; '' where it marks none. */
  words: Record<Language, string>
  place: SaidPlace
}

/** As much of it as has to be compared; small, since the list holds one for each finding of each notice. */
export interface SaidPlace {
  /** Fingerprint of the words marked on both sides, or of the sentence where none are. */
  what: string
  isSentence?: true
  /** Fingerprint of the passages concerned on both sides. */
  texts: string
  /** Of all findings that say this of these texts (a passage may stand twice): which one, from 1, and how many. */
  nth: number
  of: number
}

/** What has to be known of a finding to tell whether something was decided on it. */
export interface PlacedFinding {
  id: string
  check: string
  /** Absent where it was kept by a version that knew no places. */
  place?: SaidPlace
}

interface Judged {
  en: Side | null
  fr: Side | null
  findings: readonly Finding[]
}

/** What each finding says, in their order. */
export function saidIn(notice: Judged): Said[] {
  return counted(notice.findings.map((finding) => ({ finding, texts: textsOf(notice, finding) })))
}

/** The findings of a notice with their places, in their order. */
export function placedIn(notice: Judged): PlacedFinding[] {
  return saidIn(notice).map(({ finding, check, place }) => ({ id: finding, check, place }))
}

/**
 * What a finding said, from the judgement that it stood in alone: the reading whose passages it names is gone. `texts`:
 * the fingerprints of these passages, kept with the decision.
 */
export function saidBefore(finding: Finding, all: readonly Finding[], texts: Record<Language, string>): Said {
  const { words, what } = wordsIn(finding)
  const alike = all.filter(
    // The words last: they are folded and hashed, and most findings stand elsewhere.
    (other) => (isRepeated(other.id, finding.id) || isAtSamePlace(other, finding)) && wordsIn(other).what === what,
  )
  return saidOf(finding, words, what, texts, alike.indexOf(finding) + 1, alike.length)
}

/** Whether a finding says again what was said before; what marks no words is known by its check and its sentence. */
export function isSaidAgain(before: Pick<Said, 'check' | 'place'>, now: PlacedFinding): boolean {
  if (now.place === undefined || !isOfSameWords(before, now)) return false
  const { nth, of } = before.place
  return of === 1 || (nth === now.place.nth && of === now.place.of)
}

/** The same words in the same passages, whichever of several findings it is. */
export function isOfSameWords(before: Pick<Said, 'check' | 'place'>, now: PlacedFinding): boolean {
  return now.place?.texts === before.place.texts && saysTheSame(before, { check: now.check, place: now.place })
}

/** The same words in whichever passages. */
export function saysTheSame(before: Pick<Said, 'check' | 'place'>, now: Pick<Said, 'check' | 'place'>): boolean {
  return (
    before.place.what === now.place.what && (before.place.isSentence !== true || isSameOrPart(before.check, now.check))
  )
}

interface Texted {
  finding: Finding
  texts: Record<Language, string>
}

function counted(all: readonly Texted[]): Said[] {
  const worded = all.map((one) => ({ ...one, ...wordsIn(one.finding) }))
  const keyOf = ({ what, texts }: (typeof worded)[number]): string => `${what} ${texts.en} ${texts.fr}`
  const counts = Map.groupBy(worded, keyOf)
  return worded.map((one) => {
    const alike = counts.get(keyOf(one)) ?? []
    return saidOf(one.finding, one.words, one.what, one.texts, alike.indexOf(one) + 1, alike.length)
  })
}

function saidOf(
  { id, check }: Finding,
  words: Said['words'],
  what: string,
  texts: Record<Language, string>,
  nth: number,
  of: number,
): Said {
  const isSentence = words.en === '' && words.fr === ''
  const place: SaidPlace = { what, texts: hash(`${texts.en}\u0001${texts.fr}`), nth, of }
  return { finding: id, check, words, place: isSentence ? { ...place, isSentence } : place }
}

function wordsIn({ evidence, message }: Finding): { words: Said['words']; what: string } {
  const sorted = evidence.toSorted(
    (a, b) => numberOf(a.block) - numberOf(b.block) || a.start - b.start || a.end - b.end,
  )
  const words = { en: joined(sorted, 'en'), fr: joined(sorted, 'fr') }
  const what =
    words.en === '' && words.fr === ''
      ? [foldedWords(message.en), foldedWords(message.fr)]
      : ['words', words.en, words.fr]
  return { words, what: hash(what.join('\u0001')) }
}

function joined(evidence: Finding['evidence'], language: Language): string {
  return foldedWords(
    evidence
      .filter(({ block }) => block.startsWith(language))
      .map(({ text }) => text)
      .join(' '),
  )
}

/** Without case, accents and the signs around them: a mark may take its full stop along or not. */
function foldedWords(text: string): string {
  const plain = fold(foldSpace(text)).trim()
  const bare = plain.replace(/^[\s"'().,;:!?[\]-]+|[\s"'().,;:!?[\]-]+$/gu, '')
  return bare === '' ? plain : bare
}

/** Blocks of a side are numbered in reading order. */
function numberOf(block: string): number {
  return Number(block.slice(2))
}

/** Two defects that read the same have one id, and a number after the first. */
function isRepeated(id: string, other: string): boolean {
  const bare = (of: string): string => of.replace(/-\d{1,4}$/u, '')
  return bare(id) === bare(other)
}

function isAtSamePlace(a: Finding, b: Finding): boolean {
  return a.en.join() === b.en.join() && a.fr.join() === b.fr.join()
}
