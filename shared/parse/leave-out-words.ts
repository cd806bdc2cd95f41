import type { Line } from '../notice/source-document.ts'
import type { PageEvidence } from './page-evidence.ts'
import { pageWordsOf, type PageWords } from './page-words.ts'

/** More than this is no list of links or a box beside a notice. */
const longestRun = 80
/** Lines between the title and the first heading of the second language: its header has no more. */
const mostHeaderLines = 40

/**
 * Leaves out lines that say only what portals say: controls wherever they stand, lesser words before and behind the
 * notice and between its languages, and there too what a heading of the page's own opens. Tells whether there was any.
 */
export function leaveOutWords(lines: readonly Line[], evidence: PageEvidence, isKept: boolean[]): boolean {
  const words = lines.map((line, at) => wordsAt(line, at, evidence))
  if (words.every((kind) => kind === null)) return false
  const ends = new PageEnds(lines, evidence, words)
  let isAny = false
  const leave = (at: number): void => {
    if (isKept[at] === true) isAny = true
    isKept[at] = false
  }
  words.forEach((kind, at) => {
    if (kind === 'control' && (lines[at]?.marker === null || evidence.facts[at]?.isLink === true || ends.isOutside(at)))
      leave(at)
    if (kind === 'small' && ends.isOutside(at) && !ends.isLanguage(at)) leave(at)
    if (kind === 'opener') for (let next = at; next < ends.endOfRun(at); next++) leave(next)
  })
  for (const at of ends.tails(words)) leave(at)
  return isAny
}

function wordsAt(line: Line, at: number, evidence: PageEvidence): PageWords | null {
  const fact = evidence.facts[at]
  if (fact === undefined) return null
  // The number that the portal gives it is not its reference where a title names that.
  const isOtherNumber = fact.key?.startsWith('label reference ') === true && fact.reference === null
  if (evidence.keyAt(at) !== null && !(isOtherNumber && evidence.reference !== null)) return null
  if (fact.reference !== null && fact.reference === evidence.reference) return null
  const kind = pageWordsOf(line.text)
  if (isOtherNumber) return kind === null ? null : 'control'
  // A table's head may name its languages.
  return kind === 'small' && line.cell !== null && line.cell.columns > 1 && !fact.isLink ? null : kind
}

class PageEnds {
  readonly #lines: readonly Line[]
  readonly #evidence: PageEvidence
  readonly #words: readonly (PageWords | null)[]
  /** The first line that is the notice's own, and the first of its second language. */
  readonly #first: number
  readonly #second: number
  readonly #outside: boolean[]

  constructor(lines: readonly Line[], evidence: PageEvidence, words: readonly (PageWords | null)[]) {
    this.#lines = lines
    this.#evidence = evidence
    this.#words = words
    const first = lines.findIndex((_, at) => evidence.keyAt(at) !== null)
    this.#first = first < 0 ? 0 : first
    this.#second = this.#secondStart()
    this.#outside = lines.map((_, at) => at < this.#first)
    this.#openEnd(this.#second)
    this.#openEnd(lines.length)
  }

  isOutside(at: number): boolean {
    return this.#outside[at] === true
  }

  /** The name of a language by itself heads its text; side by side they are what is chosen from. */
  isLanguage(at: number): boolean {
    const isName = (place: number): boolean =>
      /^(?:english|français|french|anglais)( version)?$|^version /iu.test(this.#lines[place]?.text ?? '')
    return isName(at) && !isName(at - 1) && !isName(at + 1)
  }

  /**
   * What a heading of the page's own opens goes to the notice's next own line, where that begins the notice or a
   * language of it, or to the end. The place of the heading where a section goes on behind it, or where both languages
   * have one.
   */
  endOfRun(opener: number): number {
    const isTwin = this.#words.some(
      (kind, at) =>
        kind === 'opener' &&
        at !== opener &&
        at < this.#second !== opener < this.#second &&
        this.#textAt(at) !== this.#textAt(opener),
    )
    let end = opener + 1
    while (end < this.#lines.length && end - opener < longestRun && !this.#isOwn(end, opener)) end++
    const isAround =
      opener < this.#first || end === this.#lines.length || (opener < this.#second && end >= this.#second)
    if (isAround && !isTwin) return end
    return opener
  }

  /** Behind a control at an end of the notice nothing of it follows that is no sentence. */
  *tails(words: readonly (PageWords | null)[]): Generator<number> {
    let isOpen = false
    for (let at = this.#first; at < this.#lines.length; at++) {
      if (!this.isOutside(at)) isOpen = false
      else if (words[at] === 'control') isOpen = true
      else if (isOpen && this.#lines[at]?.marker === null && this.#evidence.facts[at]?.isHead !== true) yield at
    }
  }

  #textAt(at: number): string {
    return this.#lines[at]?.text ?? ''
  }

  /** Labels of other vacancies stand elsewhere too. */
  #isOwn(at: number, from: number): boolean {
    const key = this.#evidence.keyAt(at)
    return key !== null && !(key.startsWith('label ') && this.#evidence.standsElsewhere(key, { from, to: at + 1 }))
  }

  #secondStart(): number {
    const { facts } = this.#evidence
    const languages = facts.map(({ isSection, language }) => (isSection ? language : null))
    const one = languages.find((language) => language !== null)
    let start = facts.findIndex(({ language }) => language !== null && one !== undefined && language !== one)
    if (start < 0) return this.#lines.length
    const lowest = Math.max(0, start - mostHeaderLines)
    for (let at = start - 1; at > lowest && facts[at]?.isSection === false && !this.#isProse(at); at--)
      if (this.#evidence.keyAt(at) !== null) start = at
    return start
  }

  /** From an end of the notice up to what it says last. */
  #openEnd(end: number): void {
    for (let at = end - 1; at >= this.#first && this.#evidence.keyAt(at) === null && !this.#isProse(at); at--)
      this.#outside[at] = true
  }

  #isProse(at: number): boolean {
    const fact = this.#evidence.facts[at]
    return fact?.isSentence === true && !fact.isLink && !fact.isAboutCookies && this.#words[at] === null
  }
}
