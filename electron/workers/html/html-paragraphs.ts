import type { Line, Region } from '../../../shared/notice/source-document.ts'
import type { Look } from './html-look.ts'
import { numberRegion, type RegionPlace } from './html-regions.ts'
import { LineBuilder } from '../lines/line-builder.ts'
import { printedText } from '../lines/symbol-fonts.ts'

/** What the element around a text says of its paragraph. */
export interface Surroundings {
  place: RegionPlace | null
  heading: number | null
  isLink: boolean
}

/** A page's text as it becomes paragraphs: with their bullets, and with the part of the page in which each began. */
export class HtmlParagraphs {
  readonly regions: Region[] = []
  isSecondItem = false
  readonly #page = new LineBuilder()
  /** Those of notes and comments that are open. */
  readonly #inner: LineBuilder[] = []
  #marker: string | null = null
  /** The marker is the paragraph's own, not that of the entry around it. */
  #isOwnMarker = false
  /** Of the open paragraph: its part of the page, letters in all and in links. */
  #open = { region: null as number | null, letters: 0, linked: 0 }
  /** Letters of the open block that are out of sight. */
  #gone = 0

  get lines(): Line[] {
    return this.#page.lines
  }

  get builder(): LineBuilder {
    return this.#inner.at(-1) ?? this.#page
  }

  add(text: string, look: Look, around: Surroundings): void {
    if (look.fate !== 'read') {
      if (look.fate === 'unseen' || text.trim() === '') return
      this.#gone += text.trim().length
      this.builder.leave(look.fate, text)
      return
    }
    if (!this.builder.hasOpenParagraph) {
      if (text.trim() === '') return
      this.#start(around)
    }
    const letters = text.trim().length
    this.#open.letters += letters
    if (around.isLink) this.#open.linked += letters
    if (look.tint !== null) this.builder.leave(look.tint, text)
    this.builder.addText(printedText(text, look.font), look.bold)
  }

  break(around: Surroundings): void {
    if (!this.builder.hasOpenParagraph) this.#start(around)
    this.#write(() => {
      this.builder.breakLine()
    })
    this.#open.letters = this.#open.linked = 0
  }

  /** A block begins or is over. */
  end(): void {
    if (!this.builder.hasOpenParagraph) return
    this.#write(() => {
      this.builder.endParagraph()
    })
  }

  beginBlock(): void {
    this.end()
    this.#gone = 0
  }

  /** The marker of the next paragraph; `isOwn` where it stands in that paragraph and not before the entry around it. */
  giveMarker(marker: string | null, isOwn: boolean): void {
    this.#marker = marker
    this.#isOwnMarker = isOwn
  }

  /** A paragraph ends that may have had a marker, and nothing else. */
  endMarked(around: Surroundings, isParagraph: boolean): void {
    if (this.#isOwnMarker || (isParagraph && this.#gone > 0)) this.endItem(around)
  }

  /** An item without text is still an item: the builder writes its bullet. One that was deleted is none. */
  endItem(around: Surroundings): void {
    if (this.#marker !== null && this.#gone === 0) {
      this.#start(around)
      this.end()
    }
    this.giveMarker(null, false)
  }

  beginAside(): void {
    this.end()
    this.#inner.push(new LineBuilder())
  }

  endAside(): Line[] {
    this.end()
    this.giveMarker(null, false)
    return this.#inner.pop()?.lines ?? []
  }

  #start({ place, heading }: Surroundings): void {
    const region = this.#inner.length > 0 ? null : numberRegion(place, this.regions)
    this.#open = { region, letters: 0, linked: 0 }
    this.builder.startParagraph({ marker: this.#marker, heading, spaceBefore: !this.isSecondItem })
    this.giveMarker(null, false)
  }

  /** Lines that come of it stand where their paragraph began. */
  #write(act: () => void): void {
    const { lines } = this.builder
    const from = lines.length
    act()
    const { region, letters, linked } = this.#open
    for (const line of lines.slice(from)) {
      if (region !== null) line.region = region
      if (linked > 0 && linked >= letters * 0.9) line.linked = true
    }
  }
}
