import type { Line, SourceDocument } from '../notice/source-document.ts'
import { leaveOutWords } from './leave-out-words.ts'
import { PageEvidence } from './page-evidence.ts'
import { withoutFrames } from './page-frames.ts'
import { pageParts, type PagePart } from './page-parts.ts'
import { leaveOutTitles, plainTitle } from './page-titles.ts'
import type { ProfileIndex } from './profile-index.ts'

export interface ChosenLines {
  lines: Line[]
  /** What of the page is no part of the notice, line by line. */
  leftOut: string[]
}

/** A banner about cookies has no more lines. */
const longestBanner = 15
/** A line that is nothing but one: where a page stands. */
const address = /^https?:\/\/\S+$/iu

/**
 * Of a saved web page the notice: the smallest part of it that holds everything the form recognises, without menus,
 * lists of other vacancies, banners and footers. Nothing is left out that holds a header fact or a heading which stands
 * nowhere else, or a sentence that has a counterpart in the other language.
 */
export function leaveOutPage(document: SourceDocument, index: ProfileIndex): ChosenLines {
  const page = pageParts(document)
  if (page === null) return { lines: document.lines, leftOut: [] }
  const evidence = new PageEvidence(document.lines, index)
  const isKept = new PageSorter(document.lines, page, evidence).sort()
  const leftOut = document.lines.filter((_, at) => isKept[at] === false).map((line) => line.text)
  const lines = document.lines.map((line, at) => (evidence.isTitle(at) ? plainTitle(line) : line))
  return { lines: leftOut.length === 0 ? lines : withoutFrames(lines, isKept), leftOut }
}

/** Whose page it is, and where it stands. */
function isSignature(text: string, isOnlyAddress: boolean): boolean {
  return (
    /©|\bcopyright\b|all rights reserved|tous droits réservés/iu.test(text) || (isOnlyAddress && address.test(text))
  )
}

class PageSorter {
  readonly #lines: readonly Line[]
  readonly #evidence: PageEvidence
  readonly #page: PagePart
  readonly #parts: readonly PagePart[]
  readonly #isKept: boolean[]
  /** The part that is known to hold the notice: nothing beside it has its counterpart inside. */
  #core: PagePart | null = null
  /** Something of it is the page's own, so that other things may be. */
  #isPortal = false

  constructor(lines: readonly Line[], page: PagePart, evidence: PageEvidence) {
    this.#lines = lines
    this.#evidence = evidence
    this.#page = page
    const parts = [page]
    for (const part of parts) parts.push(...part.parts)
    this.#parts = parts
    this.#isKept = lines.map(() => true)
  }

  sort(): boolean[] {
    if (!this.#evidence.facts.some(({ key }) => key !== null)) return this.#isKept
    this.#leaveOutFurniture()
    this.#leaveOutOpeners()
    const isWordy = leaveOutWords(this.#lines, this.#evidence, this.#isKept)
    const isTitled = leaveOutTitles(this.#lines, this.#evidence, this.#isKept)
    this.#isPortal ||= isWordy || isTitled
    const core = this.#leaveOutAround()
    this.#trim(core)
    this.#leaveOutOrphans()
    return this.#isKept
  }

  /** Outermost first: what is left out as a whole is not looked into. */
  #leaveOutFurniture(): void {
    const waiting = [...this.#page.parts]
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (this.#isFurniture(part) && !this.#isNeeded(part)) {
        this.#isPortal = true
        this.#isKept.fill(false, part.from, part.to)
      } else waiting.push(...part.parts)
    }
  }

  #isFurniture(part: PagePart): boolean {
    if (part.kind === 'control') return false
    if (part.kind !== null) return true
    const { count } = this.#counts(part)
    if (count('sections') > 0) return false
    if (this.#isBanner(part)) return true
    if (this.#isFold(part)) return !this.#hasTwinOfFold(part)
    if (count('sentences') > 0) return false
    const isMenu = count('links') >= 2 && count('links') * 2 >= part.to - part.from
    return this.#evidence.namesOthers(part) || (isMenu && !this.#hasTwinOfLinks(part))
  }

  /** What a page folds away behind its first line. */
  #isFold(part: PagePart): boolean {
    const [first] = part.parts
    return first?.kind === 'control' && first.from === part.from && first.to < part.to
  }

  /** One of as many lines elsewhere: what is no sentence tells no language. */
  #hasTwinOfFold(part: PagePart): boolean {
    if (this.#evidence.languages.size < 2 || this.#counts(part).count('sentences') > 0) return false
    const size = part.to - part.from
    return this.#partsLike(part).some((other) => other.to - other.from === size && this.#isFold(other))
  }

  /** It holds what stands nowhere else, or sentences that have their counterparts. */
  #isNeeded(part: PagePart): boolean {
    if (this.#counts(part).count('sections') > 0) return true
    if (part.kind !== 'navigation' && !this.#evidence.namesOthers(part)) {
      for (let at = part.from; at < part.to; at++) if (this.#isFact(at, part)) return true
    }
    return !this.#isBanner(part) && this.#hasCounterpart(part)
  }

  #isFact(at: number, part: PagePart): boolean {
    const key = this.#evidence.facts[at]?.key ?? null
    if (key !== null) return !this.#evidence.standsElsewhere(key, part)
    return this.#evidence.isTitle(at) ? !this.#isTitled(part) : this.#isHeadline(at, part)
  }

  /** A title for each language stands elsewhere. */
  #isTitled(part: PagePart): boolean {
    const titles = this.#lines.filter((_, at) => (at < part.from || at >= part.to) && this.#evidence.isTitle(at))
    return new Set(titles.map((line) => line.text)).size >= Math.max(1, this.#evidence.languages.size)
  }

  /** The first headline of a page in which no title names the reference. */
  #isHeadline(at: number, part: PagePart): boolean {
    const line = this.#lines[at]
    if (line?.heading !== 1 || (part.kind !== null && part.kind !== 'banner') || line.linked === true) return false
    const isNamed = this.#lines.some(
      (_, other) => this.#evidence.isTitle(other) && /\p{L}{4}/u.test(this.#wordsOf(other)),
    )
    return !isNamed && this.#lines.findIndex((each) => each.heading === 1) === at
  }

  /** A line without the reference, whose letters name nothing. */
  #wordsOf(at: number): string {
    return (this.#lines[at]?.text ?? '').replace(this.#evidence.reference ?? '', '')
  }

  #isBanner(part: PagePart): boolean {
    return this.#counts(part).count('cookies') > 0 && part.to - part.from <= longestBanner
  }

  /**
   * Both languages in it, or another part like it in the other language. In a page of one language nobody can tell:
   * there only what the page calls its own is.
   */
  #hasCounterpart(part: PagePart): boolean {
    const own = this.#counts(part)
    if (own.count('sentences') === 0) return false
    if (this.#evidence.languages.size < 2) return part.kind === null
    if (own.count('en') > 0 && own.count('fr') > 0) return true
    return this.#partsLike(part).some((other) => {
      const { count } = this.#counts(other)
      const isTwin = (one: 'en' | 'fr', two: 'en' | 'fr'): boolean =>
        own.count(one) > 0 && count(two) > 0 && Math.abs(own.count(one) - count(two)) <= 1
      return isTwin('en', 'fr') || isTwin('fr', 'en')
    })
  }

  /** A list of links that stands once in each language. */
  #hasTwinOfLinks(part: PagePart): boolean {
    const size = part.to - part.from
    const same = this.#partsLike(part).filter(
      (other) => other.to - other.from === size && this.#counts(other).count('links') * 2 >= size,
    )
    return this.#evidence.languages.size > 1 && same.length === 1
  }

  #partsLike(part: PagePart): PagePart[] {
    const core = this.#core
    return this.#parts.filter(
      (other) =>
        other.kind === part.kind &&
        this.#isFold(other) === this.#isFold(part) &&
        (other.to <= part.from || other.from >= part.to) &&
        (core === null || other.to <= core.from || other.from >= core.to) &&
        this.#counts(other).count('sections') === 0,
    )
  }

  #counts(part: PagePart): { count: (kind: Parameters<PageEvidence['count']>[0]) => number } {
    return { count: (kind) => this.#evidence.count(kind, part) }
  }

  /** What opens a whole notice, or nothing, is a button; what opens a part of one is its heading. */
  #leaveOutOpeners(): void {
    for (const around of this.#parts) {
      for (const part of around.parts) {
        if (part.kind !== 'control' || this.#evidence.keysIn(part, this.#isKept).size > 0) continue
        const opensNothing = this.#counts(around).count('sentences') === this.#counts(part).count('sentences')
        if (opensNothing || this.#counts(around).count('sections') > 1) this.#isKept.fill(false, part.from, part.to)
      }
    }
  }

  /** Goes down to the smallest part that holds every key, and leaves out beside the way what is not needed. */
  #leaveOutAround(): PagePart {
    let core = this.#page
    for (;;) {
      const wanted = this.#evidence.keysIn(core, this.#isKept).size
      const inner = core.parts.find((part) => this.#evidence.keysIn(part, this.#isKept).size === wanted)
      if (inner === undefined) return core
      this.#core = inner
      for (const part of core.parts)
        if (part !== inner && !this.#isTold(part) && !this.#isNeeded(part)) this.#isKept.fill(false, part.from, part.to)
      this.#leaveOutLoose(core, inner)
      core = inner
    }
  }

  /** Sentences are the notice's where nothing says that the page has its own, and so is its organisation's name. */
  #isTold(part: PagePart): boolean {
    const { facts } = this.#evidence
    return (
      (!this.#isPortal && this.#counts(part).count('sentences') > 0) ||
      facts.slice(part.from, part.to).every(({ isHead }) => isHead)
    )
  }

  /** Lines that stand in a part itself, beside the one that holds the notice. */
  #leaveOutLoose(part: PagePart, inner: PagePart): void {
    const isInside = new Set<number>()
    for (const each of part.parts) for (let at = each.from; at < each.to; at++) isInside.add(at)
    const loose = this.#lines.flatMap((_, at) => (at >= part.from && at < part.to && !isInside.has(at) ? [at] : []))
    const spoken = new Set(loose.flatMap((at) => this.#evidence.facts[at]?.prose ?? []))
    for (const at of loose) {
      const fact = this.#evidence.facts[at]
      if (fact === undefined || (at >= inner.from && at < inner.to)) continue
      const isSaid =
        fact.isSentence &&
        !fact.isAboutCookies &&
        !fact.isLink &&
        (!this.#isPortal || this.#evidence.languages.size < 2 || spoken.size > 1)
      const isMissed =
        fact.key === null
          ? this.#evidence.isTitle(at)
          : !this.#evidence.standsElsewhere(fact.key, { from: at, to: at + 1 })
      if (!isSaid && !isMissed && !fact.isHead) this.#isKept[at] = false
    }
  }

  /** What stands in the notice's own part before its first line, and links and signs of the page behind its last. */
  #trim(core: PagePart): void {
    const { facts } = this.#evidence
    const isNamed = this.#lines.some((_, at) => this.#evidence.isTitle(at) && /\p{L}{3}/u.test(this.#wordsOf(at)))
    const isOwn = (at: number): boolean =>
      this.#isKept[at] === true &&
      (this.#evidence.keyAt(at) !== null || facts[at]?.isHead === true || (this.#lines[at]?.heading === 1 && !isNamed))
    const isTelling = (at: number): boolean =>
      isOwn(at) || (facts[at]?.isSentence === true && !facts[at].isLink && !facts[at].isAboutCookies)
    const isOnlyAddress = this.#lines.filter(({ text }) => address.test(text)).length === 1
    const places = this.#lines.keys().toArray().slice(core.from, core.to)
    const first = places.find(isOwn) ?? core.to
    const last = Math.max(first, places.findLast((at) => this.#isKept[at] !== false && isTelling(at)) ?? first)
    for (const at of places) {
      const fact = facts[at]
      if (fact === undefined || (isTelling(at) && !fact.isAboutCookies)) continue
      const isSign = fact.isLink || fact.isAboutCookies || isSignature(this.#lines[at]?.text ?? '', isOnlyAddress)
      if (
        (at < first && (isNamed || this.#isPortal)) ||
        (isSign && (at > last || fact.isAboutCookies || this.#isBeforeSections(at)))
      )
        this.#isKept[at] = false
    }
  }

  #isBeforeSections(at: number): boolean {
    return this.#evidence.count('sections', { from: 0, to: at }) === 0
  }

  /** A heading of which nothing is left. */
  #leaveOutOrphans(): void {
    for (let at = this.#lines.length - 2; at >= 0; at--) {
      const isHeading = this.#lines[at]?.heading !== null && this.#lines[at]?.heading !== 1
      if (isHeading && this.#isKept[at + 1] === false && this.#evidence.keyAt(at) === null) this.#isKept[at] = false
    }
  }
}
