import type { Line, Region } from '../../../shared/notice/source-document.ts'
import { isAsideFrame, type Asides } from './html-asides.ts'
import { FormControls } from './html-controls.ts'
import { CssCounters, itemMarker, openList, type HtmlList } from './html-lists.ts'
import { blocks, lookOf, plainLook, voids, type Look } from './html-look.ts'
import { HtmlParagraphs, type Surroundings } from './html-paragraphs.ts'
import { placeOf } from './html-regions.ts'
import { readDeclarations, type Declarations, type StyledElement, type StyleSheet } from './html-styles.ts'
import { readError } from '../bytes/read-error.ts'
import { printedText } from '../lines/symbol-fonts.ts'

/** Browsers give up long before; the parser's own cost grows with the square of the depth. */
const deepest = 5000

interface Element extends StyledElement, Surroundings {
  look: Look
  list: HtmlList | null
  link: { mark: number; address: string } | null
  /** The key of the note or comment that it holds. */
  aside: string | null
}

interface Opened {
  name: string
  attributes: Record<string, string>
  styles: Declarations
  before: Declarations | null
}

const outside: Surroundings = { place: null, heading: null, isLink: false }

function styledElement(name: string, attributes: Record<string, string>): StyledElement {
  const classes = (attributes.class ?? '').split(/\s+/u).filter((each) => each !== '')
  return { name, id: attributes.id ?? '', classes: classes.slice(0, 50) }
}

/** Where the texts in an element stand. */
function surroundingsIn(name: string, attributes: Record<string, string>, around: Surroundings): Surroundings {
  return {
    place: placeOf(name, attributes, around.place),
    heading: /^h[1-6]$/u.test(name) ? Number(name[1]) : around.heading,
    isLink: around.isLink || (name === 'a' && attributes.href !== undefined),
  }
}

/** A page's elements, as they open and close, to lines and the parts of the page in which they stand. */
export class HtmlReader {
  /** What notes and comments say, by their keys. */
  readonly asideLines = new Map<string, Line[]>()
  readonly #sheet: StyleSheet
  readonly #asides: Asides
  readonly #notes: ReadonlyMap<string, Line[]>
  readonly #paragraphs = new HtmlParagraphs()
  readonly #stack: Element[] = []
  readonly #counters = new CssCounters()
  readonly #controls = new FormControls()
  #number = 0
  #mark = ''

  constructor(sheet: StyleSheet, asides: Asides, notes: ReadonlyMap<string, Line[]>) {
    this.#sheet = sheet
    this.#asides = asides
    this.#notes = notes
  }

  get lines(): Line[] {
    return this.#paragraphs.lines
  }

  get regions(): Region[] {
    return this.#paragraphs.regions
  }

  open(name: string, attributes: Record<string, string>): void {
    if (blocks.has(name)) this.#leaveDrawing()
    const number = this.#number++
    const parent = this.#stack.at(-1)
    const styled = styledElement(name, attributes)
    const inline = readDeclarations(attributes.style ?? '')
    const { own, before } = this.#sheet.stylesOf(styled, this.#stack)
    const styles = inline.size === 0 ? own : new Map([...own, ...inline])
    const aside = this.#asides.roots.get(number) ?? null
    const mark = this.#asides.marks.get(number)
    const isUnread = mark !== undefined || this.#asides.unread.has(number) || isAsideFrame(attributes, styles)
    const look = lookOf(name, attributes, styles, inline, parent?.look ?? plainLook)
    const element: Element = {
      ...styled,
      ...surroundingsIn(name, attributes, parent ?? outside),
      // Word's own sheets hide its comments; where one is read, it is read whole.
      look: aside !== null ? plainLook : isUnread ? { ...look, fate: 'unseen' } : look,
      aside,
      link: null,
      list:
        name === 'ol' || name === 'ul' ? openList(name, attributes, styles, this.#asides.items.get(number) ?? 1) : null,
    }
    if (!voids.has(name) && this.#stack.push(element) > deepest) throw readError('unsafe')
    this.#counters.step(styles)
    if (mark !== undefined) this.#takeMark(mark)
    if (aside !== null) this.#paragraphs.beginAside()
    if (element.look.fate !== 'unseen') this.#enter(element, { name, attributes, styles, before })
  }

  close(name: string): void {
    const element = this.#stack.at(-1)
    // The end of something that was already left.
    if (element?.name !== name) return
    this.#stack.pop()
    if (element.look.isMark && this.#stack.at(-1)?.look.isMark !== true) this.#endMark()
    const chosen = this.#controls.close(name)
    if (chosen !== null) this.#paragraphs.add(chosen, element.look, element)
    if (element.look.fate !== 'unseen') {
      if (element.link) this.#paragraphs.builder.wrapFrom(element.link.mark, element.link.address)
      if (blocks.has(name)) this.#closeBlock(name)
    }
    if (element.aside !== null) this.#endAside(element.aside)
  }

  text(text: string): void {
    const around = this.#around
    const { look } = this.#stack.at(-1) ?? { look: plainLook }
    if (look.fate === 'unseen' || this.#controls.takes(text) || (look.isDrawn && !/[\p{L}\p{N}]/u.test(text))) return
    if (look.isMark) this.#mark += printedText(text, look.font)
    else if (look.isPre && text.includes('\n')) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.#paragraphs.break(around)
        this.#paragraphs.add(line, look, around)
      }
    } else this.#paragraphs.add(text, look, around)
  }

  finish(): void {
    while (this.#paragraphs.builder.hasOpenParagraph) this.#paragraphs.end()
  }

  get #around(): Surroundings {
    return this.#stack.at(-1) ?? outside
  }

  #enter(element: Element, opened: Opened): void {
    const { name, attributes } = opened
    if (name === 'br') this.#paragraphs.break(this.#around)
    if (blocks.has(name)) this.#openBlock(opened)
    // The number of a note in a list of notes is its mark.
    if (element.aside !== null) this.#paragraphs.giveMarker(null, false)
    if (name === 'img' && element.look.isMark) this.#mark += '•'
    const opensPart = element.heading !== null || this.#stack.slice(-10).some((each) => each.name === 'summary')
    const shown = this.#controls.open(name, attributes, opensPart)
    if (shown !== null) this.#paragraphs.add(shown, element.look, element)
    if (name === 'a' && attributes.href !== undefined) {
      element.link = { mark: this.#paragraphs.builder.mark, address: attributes.href }
    }
  }

  #openBlock({ name, attributes, styles, before }: Opened): void {
    const { builder } = this.#paragraphs
    this.#paragraphs.beginBlock()
    if (name === 'table') builder.openTable()
    if (name === 'tr') builder.openRow()
    if (name === 'td' || name === 'th') {
      builder.openCell()
      builder.widenCell(Number.parseInt(attributes.colspan ?? '1', 10) || 1)
    }
    const printed = before === null ? null : this.#counters.print(before)
    if (name === 'li') this.#openItem(attributes, styles, printed)
    else if (printed !== null) this.#paragraphs.giveMarker(printed, true)
    if (!/^(?:li|p|div)$/u.test(name)) this.#paragraphs.isSecondItem = false
  }

  #closeBlock(name: string): void {
    this.#paragraphs.end()
    if (name === 'ul' || name === 'ol') this.#paragraphs.isSecondItem = false
    if (name === 'table') this.#paragraphs.builder.closeTable()
    if (name === 'li') this.#paragraphs.endItem(this.#around)
    else this.#paragraphs.endMarked(this.#around, name === 'p')
  }

  #openItem(attributes: Record<string, string>, styles: Declarations, printed: string | null): void {
    const list = this.#stack.findLast((each) => each.list !== null)?.list ?? undefined
    this.#paragraphs.isSecondItem = list?.isSecond === true
    const marker = itemMarker(list, attributes, styles)
    this.#paragraphs.giveMarker(printed ?? marker, false)
    if (list !== undefined) list.isSecond = true
  }

  /** A letter alone is a bullet whose font was lost. */
  #endMark(): void {
    const mark = this.#mark.replace(/[\s\u00A0]+/gu, ' ').trim()
    this.#mark = ''
    if (mark === '') return
    const marker = /^\p{L}$/u.test(mark) ? '•' : mark
    if (this.#paragraphs.builder.hasOpenParagraph) this.#paragraphs.builder.addText(`${marker} `, false)
    else this.#paragraphs.giveMarker(marker, true)
  }

  #takeMark({ key, mark, isComment }: { key: string; mark: string; isComment: boolean }): void {
    const lines = this.#notes.get(key) ?? []
    if (isComment) this.#paragraphs.builder.leave('comment', lines.map((line) => line.text).join(' '))
    else this.#paragraphs.builder.addNote({ mark, lines })
  }

  #endAside(key: string): void {
    this.asideLines.set(key, [...(this.asideLines.get(key) ?? []), ...this.#paragraphs.endAside()])
  }

  /** A drawing that is never closed ends, as in a browser, where the text goes on. */
  #leaveDrawing(): void {
    const drawing = this.#stack.findIndex((element) => element.name === 'svg' || element.name === 'math')
    if (drawing >= 0) this.#stack.length = drawing
  }
}
