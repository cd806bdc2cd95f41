import { diffArrays } from 'diff'
import type { Language } from '../notice/report.ts'
import { clauseWords } from './clause-words.ts'
import type { Standard, Wording } from './clause.ts'
import { ownWords } from './compare-words.ts'
import { ownPlaces, sharedByMost, withOwnWordsLeftOut, type Said } from './own-places.ts'
import { wordChanges } from './word-diff.ts'

/** Words of a text that are in no dictionary, when there is one. */
export type UnknownWords = (text: string, language: Language) => number

/** Of more wordings than these, so many are compared for all: each with each would cost the square of their number. */
const enoughToCompare = 24

/** From so many notices on a wording is surely the standard: one against one says nothing. */
const sureCount = 3

/**
 * The wording that the others are held against: the most frequent of those that read best, or what most say at each
 * word.
 */
export function chooseStandard(
  wordings: readonly Wording[],
  language: Language,
  unknown: UnknownWords,
): Standard | null {
  const current = wordings.filter(({ replacedSince }) => replacedSince === null)
  if (current.length === 0) return null
  if (current.length >= sureCount && current.every(({ notices }) => notices.length === 1)) return consensus(current)
  const ranked = current
    .map((wording) => ({
      wording,
      faults: faultsIn(wording.text, language) + unknown(wording.text, language),
      count: wording.notices.length,
    }))
    .sort(
      (a, b) =>
        a.faults - b.faults ||
        b.count - a.count ||
        compare(b.wording.last, a.wording.last) ||
        (a.wording.text < b.wording.text ? -1 : 1),
    )
  const [best, second] = ranked
  if (best === undefined) return null
  const total = new Set(wordings.flatMap(({ notices }) => notices)).size
  const shown = ranked.reduce((sum, { count }) => sum + count, 0)
  const text = best.count >= shown * sharedByMost ? best.wording.text : withoutOwnWords(best.wording, current)
  const isEven =
    second !== undefined && current.length === 2 && best.count === second.count && best.faults === second.faults
  // One against one: the later is shown, and nobody knows whether it is the better.
  if (isEven) return { text, by: 'consensus', certain: false, since: null }
  const count =
    text === best.wording.text
      ? best.count
      : ranked.reduce(
          (sum, { wording, count: own }) => sum + (wordChanges(wording.text, text).length === 0 ? own : 0),
          0,
        )
  const isCertain =
    count >= sureCount && count >= total * sharedByMost && (text !== best.wording.text || count > (second?.count ?? 0))
  return { text, by: 'frequent', certain: isCertain, since: best.wording.first }
}

function withoutOwnWords(best: Wording, current: readonly Wording[]): string {
  const said = ({ text, notices }: Wording): Said => ({ forms: formsOf(text), weight: notices.length })
  return withOwnWordsLeftOut(
    best.text,
    clauseWords(best.text),
    ownPlaces(said(best), current.filter((wording) => wording !== best).map(said)),
  )
}

function formsOf(text: string): string[] {
  return clauseWords(text).map(({ form }) => form)
}

/**
 * What tells a slip from a wording meant so: accents in English, endings outside their brackets, words twice, a lone
 * bracket.
 */
export function faultsIn(text: string, language: Language): number {
  const patterns = [
    /\p{L}(?:ue|ée|ie)\(s\)/gu,
    /(?<![\p{L}])(\p{L}{2,}) \1(?![\p{L}])/giu,
    ...(language === 'en' ? [/(?<![\p{L}])\p{L}*[àâéèêëîïôûùçœ]\p{L}*/giu] : []),
  ]
  const lone = Math.abs((text.match(/\(/gu)?.length ?? 0) - (text.match(/\)/gu)?.length ?? 0))
  return patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), lone)
}

/**
 * No two notices agree: take the wording nearest to all others, and change it where more than half of all say
 * otherwise.
 */
function consensus(wordings: readonly Wording[]): Standard | null {
  const texts = wordings.map(({ text }) => ({ text, words: formsOf(text) }))
  const distance = (a: readonly string[], b: readonly string[]) =>
    diffArrays([...a], [...b]).reduce((sum, part) => sum + (part.added || part.removed ? part.value.length : 0), 0)
  const compared = evenly(texts, enoughToCompare)
  const [middle] = compared
    .map((one) => ({ one, far: compared.reduce((sum, other) => sum + distance(one.words, other.words), 0) }))
    .sort((a, b) => a.far - b.far || (a.one.text < b.one.text ? -1 : 1))
  if (middle === undefined) return null
  const { text, words } = middle.one
  const kept = new Array<number>(words.length).fill(0)
  const inserted = Array.from({ length: words.length + 1 }, () => new Map<string, number>())
  for (const other of texts) {
    let at = 0
    for (const part of diffArrays([...words], [...other.words])) {
      if (part.added) {
        const said = part.value.join(' ')
        const votes = inserted[at]
        votes?.set(said, (votes.get(said) ?? 0) + 1)
      } else {
        for (let index = at; index < at + part.value.length; index++)
          if (!part.removed) kept[index] = (kept[index] ?? 0) + 1
        at += part.value.length
      }
    }
  }
  const most = texts.length / 2
  const places = clauseWords(text)
  const own = ownPlaces(
    { forms: words, weight: 1 },
    texts.filter((other) => other !== middle.one).map((other) => ({ forms: other.words, weight: 1 })),
  )
  const pieces = places.flatMap(({ start, end: wordEnd }, index) => {
    const place = own.find(([from, to]) => (from === to ? from === index : from <= index && index < to))
    const before = place?.[0] === index ? [`${ownWords} `] : []
    if (place !== undefined && place[1] > index) return before
    // Before a word that falls away its mark may have stood close.
    const gap = (kept[index + 1] ?? 0) > most || places[index + 1] === undefined ? '' : ' '
    const end = gap === '' ? (places[index + 1]?.start ?? text.length) : wordEnd
    const added = [...(inserted[index] ?? [])].flatMap(([said, votes]) => (votes > most ? [`${said} `] : []))
    return [
      ...before,
      ...(place === undefined ? added : []),
      ...((kept[index] ?? 0) > most ? [text.slice(start, end) + gap] : []),
    ]
  })
  return {
    text: pieces
      .join('')
      .replace(/ +(?=[ .,)])/gu, '')
      .trim(),
    by: 'consensus',
    certain: false,
    since: null,
  }
}

/** At most `most` of them, from beginning to end. */
function evenly<One>(all: readonly One[], most: number): readonly One[] {
  return all.length <= most
    ? all
    : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).filter(
        (one) => one !== undefined,
      )
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}
