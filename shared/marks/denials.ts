import type { Passage } from '../analysis/passage.ts'
import type { Hit } from '../lexicon/lexicon.ts'
import type { Word } from '../lexicon/words.ts'
import type { Mark } from './mark.ts'

/** A word or frame that denies: its value is 'deed' where it denies what is done, 'thing' where it denies a thing. */
export interface Denial extends Mark {
  kind: 'denial'
  values: readonly ['deed' | 'thing']
}

/** So far before its « ne » may « aucun » stand: letters, some eight words. */
const farthestHead = 60
/** So many words stand between « ne » and « pas » at most: « ne nous en a toujours pas ». */
const widestFrame = 4

/**
 * All denials of a passage, in reading order. The words stand in denials.tsv; how French frames its verb with them, and
 * what a hyphen joins, is put together here. What is quoted says nothing of its own.
 */
export function readDenials(passage: Passage): readonly Denial[] {
  const { folded } = passage
  const said = folded.replace(/"[^"]*"/gu, (quoted) => ' '.repeat(quoted.length))
  const found = [...(passage.language === 'fr' ? framed(passage) : []), ...worded(passage)]
    .filter(({ start, end }) => said.slice(start, end) === folded.slice(start, end))
    // At one place the frame, which is read first, says more than its words.
    .sort((a, b) => a.start - b.start)
  const kept: Denial[] = []
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept.filter((one) => !deniesTwice(one, passage))
}

/** "Not without", « n'est pas sans »: a denial that is denied itself, or denies one, says yes. */
function deniesTwice({ start, end }: Pick<Mark, 'start' | 'end'>, passage: Passage): boolean {
  return passage.hits('double-denials').some((hit) => hit.start < end && start < hit.end)
}

function denial(of: 'deed' | 'thing', start: number, end: number): Denial {
  return { kind: 'denial', values: [of], start, end }
}

function worded(passage: Passage): Denial[] {
  const { folded, words } = passage
  const yes = new Set(passage.hits('assents').map(({ first }) => first))
  return passage.hits('denials').flatMap(({ row, start, end, first, last }): Denial[] => {
    const isJoined = folded[end] === '-'
    if (row.value === 'before') {
      const next = words[last + 1]
      return isJoined && next !== undefined ? [denial('deed', start, next.end)] : []
    }
    if (row.value === 'behind') {
      const before = words[first - 1]
      return folded[start - 1] === '-' && before !== undefined ? [denial('thing', before.start, end)] : []
    }
    if (row.value === 'thing') return [denial('thing', start, end)]
    // "No. 12" counts, "a no-show" names, "never forget" says always.
    const isNone = row.value !== 'verb' || isJoined || yes.has(last + 1) || /^[. ]{0,2}\d/u.test(folded.slice(end))
    return isNone ? [] : [denial('deed', start, end)]
  })
}

/** Little words between « ne » and its verb. */
const clitic = /^(?:me|m|te|t|se|s|le|la|l|les|lui|leur|nous|vous|y|en)$/u

/** « ne … pas », « ne … que », « aucun … ne », « ne pas ». */
function framed(passage: Passage): Denial[] {
  const { words, folded } = passage
  const yes = new Set(passage.hits('assents').map(({ first }) => first))
  const saysYes = (at: number) => yes.has(at) || (clitic.test(words[at]?.text ?? '') && yes.has(at + 1))
  return words.flatMap((particle, at): Denial[] => {
    const [verb, restriction] = [words[at + 1], words[at + 2]]
    if (verb === undefined || !isParticle(particle, folded)) return []
    const head = headOf(at, passage)
    if (head !== null) return [denial('deed', head.start, verb.end)]
    if (restriction?.gap === '' && que.test(restriction.text)) return [denial('thing', particle.start, restriction.end)]
    const second = secondOf(at, passage)
    if (second === null && !saysYes(at + 1)) return restricted(at, passage)
    if (second === null || saysYes(at + 1)) return []
    // « Ne pas oublier » asks for it.
    return second.first === at + 1 && saysYes(second.last + 1) ? [] : [denial('deed', particle.start, second.end)]
  })
}

const que = /^que?$/u
/** So many words stand between « ne » and its « que » at most: « ne rouvre un dossier classé qu'en présence ». */
const widestRestriction = 9

/** « Ne sont admis que », « ne peut être prolongé qu'une fois »: only, with words between. */
function restricted(particle: number, passage: Passage): Denial[] {
  const { words, folded } = passage
  const joined = passage.once(joinedQues)
  const start = words[particle]?.start ?? 0
  for (let at = particle + 2; at <= particle + widestRestriction; at++) {
    const word = words[at]
    if (word === undefined || /[.;:!?]/u.test(folded.slice(start, word.start))) return []
    if (que.test(word.text)) return joined.has(at) ? [] : [denial('thing', start, word.end)]
  }
  return []
}

/** Places of each « que » that joins or compares: « afin que », « autant que ». */
function joinedQues(passage: Passage): ReadonlySet<number> {
  return new Set(passage.hits('denials').flatMap(({ row, last }) => (row.value === 'joint' ? [last] : [])))
}

function isParticle({ text, end }: Word, folded: string): boolean {
  return text === 'ne' || (text === 'n' && folded[end] === "'")
}

/** What denies before its « ne », the farthest of its clause. */
function headOf(particle: number, passage: Passage): Hit | null {
  const { words, folded } = passage
  const ne = words[particle]
  const ends = passage.once(secondsByEnd)
  let head: Hit | null = null
  for (let at = particle - 1; ne !== undefined && at >= 0; at--) {
    const word = words[at]
    if (word === undefined || ne.start - word.end > farthestHead) break
    const hit = ends.get(at)
    if (hit?.row.value === 'head' || (hit?.row.value === 'pronoun' && at === particle - 1)) head = hit
  }
  return head !== null && ne !== undefined && /[.;]/u.test(folded.slice(head.end, ne.start)) ? null : head
}

/** The word that closes the frame which a particle opens: only words stand between, and not many. */
function secondOf(particle: number, passage: Passage): Hit | null {
  const { words, folded } = passage
  const starts = passage.once(secondsByStart)
  let between = 0
  for (let at = particle + 1; between <= widestFrame; at++) {
    const word = words[at]
    if (word === undefined || !/^[()/]*$/u.test(word.gap) || que.test(word.text)) return null
    const second = starts.get(at)
    if (second !== undefined) return second
    // « autorisé(e)s » is one.
    if (/[\s']/u.test(folded[word.start - 1] ?? '')) between++
  }
  return null
}

function secondsIn(passage: Passage): Hit[] {
  return passage.hits('denials').filter(({ row }) => ['frame', 'head', 'pronoun'].includes(row.value))
}

function secondsByStart(passage: Passage): Map<number, Hit> {
  return new Map(secondsIn(passage).map((hit) => [hit.first, hit]))
}

function secondsByEnd(passage: Passage): Map<number, Hit> {
  return new Map(secondsIn(passage).map((hit) => [hit.last, hit]))
}

/** Words that may carry the other side's denial in another way, but those that deny a deed themselves. */
export function countOthers(passage: Passage): number {
  const deeds = passage.once(readDenials).filter(({ values: [of] }) => of === 'deed')
  return kinOf(passage).filter(({ start, end }) => deeds.every((deed) => end <= deed.start || start >= deed.end)).length
}

/** Whether a text could deny in any of its words. */
export function mayDeny(passage: Passage): boolean {
  return kinOf(passage).length > 0
}

function kinOf(passage: Passage): Hit[] {
  const kin = passage.hits('kin-of-denial').filter(({ row }) => row.value !== 'none')
  const twice = passage.hits('double-denials')
  // The « ne » before « pas sans » stands some words before it.
  return twice.length === 0
    ? kin
    : kin.filter(
        (hit) =>
          !deniesTwice(hit, passage) &&
          !(isNe.test(passage.words[hit.first]?.text ?? '') && twice.some(({ first }) => isOfFrame(hit.first, first))),
      )
}

const isNe = /^ne?$/u

/** Whether a frame that opens with a « ne » may close at a word. */
function isOfFrame(particle: number, second: number): boolean {
  return second > particle && second - particle <= widestFrame + 1
}

/** Whether what is denied is that a limit is passed, and the other side states one. */
export function isLimit(denied: Passage, other: Passage): boolean {
  const says = (passage: Passage, value: string) => passage.hits('limits').some(({ row }) => row.value === value)
  return says(denied, 'passing') && says(other, 'limit')
}

/** What a limit is once it is denied, by the values of denied-limits.tsv. */
const deniedLimits: Readonly<Record<string, string>> = { above: 'below', below: 'above', until: 'from' }

/**
 * Whether a denial is of a limit, and the other side states what that leaves: "never more than 45" is « 45 au
 * maximum », "not until May" « à partir de mai ».
 */
export function deniesLimit({ start, end }: Denial, passage: Passage, other: Passage): boolean {
  const stated = new Set(other.hits('denied-limits').map(({ row }) => row.value))
  return passage.hits('denied-limits').some(({ row: { value }, ...hit }) => {
    const left = deniedLimits[value]
    const isDenied = value === 'until' ? isOfClause(end, hit.start, passage) : hit.start <= end + deniedWithin
    return hit.end > start && isDenied && left !== undefined && stated.has(left) && !stated.has(value)
  })
}

/** Nothing parts what stands behind a denial from it. */
function isOfClause(end: number, at: number, { text }: Passage): boolean {
  return !/[.;:,]/u.test(text.slice(end, at))
}

/** Whether a denial makes an exception in its own clause: "nobody without a pass", « ne peut entrer sauf … ». */
function makesException({ end }: Denial, passage: Passage): boolean {
  return passage
    .hits('restrictions')
    .some((hit) => hit.row.value === 'exception' && hit.start >= end && isOfClause(end, hit.start, passage))
}

/**
 * Whether what is denied is all but one thing, and the other side says that only this one does, or must be: "no one
 * without a pass", « un laissez-passer est exigé ».
 */
export function restrictsAlike(denied: Denial, passage: Passage, other: Passage): boolean {
  return (
    makesException(denied, passage) &&
    (other.hits('restrictions').some(({ row }) => row.value === 'only') ||
      other.once(readDenials).some(({ values: [of], end }) => of === 'thing' && que.test(lastWord(other, end))))
  )
}

function lastWord({ folded }: Passage, end: number): string {
  return /\p{L}+$/u.exec(folded.slice(0, end))?.[0] ?? ''
}

/** "If it is not", « s'il n'est »: a condition that is denied makes an exception. */
const deniedCondition = { en: /\bif\b[^.;]*\bnot?\b/u, fr: /\b(?:si|s)\b[^.;]*\bn(?:e\b|')/u }

/** Whether a denial makes an exception that the other side does not make, in its own way. */
export function isLoneException({ start, end }: Denial, passage: Passage, other: Passage): boolean {
  const makesOne = passage
    .hits('exceptions')
    .some((hit) => hit.row.value === 'exception' && hit.start < end && hit.end > start)
  return makesOne && other.hits('exceptions').length === 0 && !deniedCondition[other.language].test(other.folded)
}

/** So many letters before an English "not" stands the verb that it denies: "should not". */
const reach = 8

/** Does the other side affirm the very auxiliary that stands in a denial, or in English before it? */
export function affirms({ start, end }: Denial, passage: Passage, other: Passage): boolean {
  const from = passage.language === 'en' ? start - reach : start
  const own = passage.hits('auxiliaries').filter((hit) => hit.start >= from && hit.end <= end)
  return other.hits('auxiliaries').some(({ row }) => own.some((hit) => hit.row === row))
}

/** So many letters behind a denial may begin what it denies: "nothing has ever been found missing". */
const deniedWithin = 30
