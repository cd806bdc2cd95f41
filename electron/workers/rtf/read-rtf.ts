import iconv from 'iconv-lite'
import type { LeftoverKind, Line } from '../../../shared/notice/source-document.ts'
import { MarginLines } from '../lines/margin-lines.ts'
import type { RtfCollector } from './rtf-collector.ts'
import { firstGroup, goneKind, plain, setCharacter, type Group } from './rtf-groups.ts'
import { RtfFormField } from './rtf-form-field.ts'
import { RtfFonts } from './rtf-fonts.ts'
import { RtfListOverrides, RtfListTable } from './rtf-lists.ts'
import { RtfNotes } from './rtf-notes.ts'
import { RtfSimpleList } from './rtf-simple-list.ts'
import { RtfStory } from './rtf-story.ts'
import { RtfStyles } from './rtf-styles.ts'
import { rtfTokens, type RtfToken } from './rtf-tokens.ts'
import { destinationOf, escapedSign, signOf, storyOf, type Destination, type StoryKind } from './rtf-words.ts'
import { linkOf, printedField, type WordField } from '../lines/word-fields.ts'

/**
 * Rich Text Format, as word processors write it. Hidden and deleted text, headers and pictures are left out. Never
 * throws for what the file says.
 */
export function readRtf(bytes: Uint8Array): Line[] {
  const reader = new RtfReader(libreOffice.test(Buffer.from(bytes.subarray(0, headLength)).toString('latin1')))
  for (const token of rtfTokens(bytes)) reader.take(token)
  return reader.finish()
}

const libreOffice = /\{\\\*\\generator (?:LibreOffice|OpenOffice|NeoOffice|Collabora)/u
const headLength = 100_000
const mostGroups = 10_000
const longestInstruction = 10_000

class RtfReader {
  readonly #fonts = new RtfFonts()
  readonly #styles = new RtfStyles()
  readonly #listTable = new RtfListTable()
  readonly #lists = new RtfListOverrides(this.#listTable)
  readonly #notes = new RtfNotes()
  readonly #groups: Group[] = [{ ...firstGroup }]
  readonly #stories: RtfStory[] = []
  readonly #fields: WordField[] = []
  readonly #main = new RtfStory(this.#lists)
  readonly #margins = new MarginLines()
  #collector: { taker: RtfCollector; depth: number } | null = null
  #charset = 'windows-1252'
  #bytes: number[] = []
  #skipBytes = 0
  #highSurrogate = ''
  #listText = ''
  readonly #losesDeletedEnds: boolean

  /** `losesDeletedEnds`: written by a program that does not say of a paragraph's end that it was deleted. */
  constructor(losesDeletedEnds: boolean) {
    this.#losesDeletedEnds = losesDeletedEnds
  }

  take(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (this.#skipBytes > 0) this.#skipBytes--
      else this.#bytes.push(token.byte)
      return
    }
    if (token.kind !== 'word' || token.name !== 'u') this.#flush()
    switch (token.kind) {
      case 'open':
        this.#openGroup()
        break
      case 'close':
        this.#closeGroup()
        break
      case 'symbol':
        this.#symbol(token.sign)
        break
      case 'word':
        this.#word(token.name, token.value)
        this.#top.isNew = false
        break
    }
  }

  finish(): Line[] {
    this.#flush()
    while (this.#groups.length > 1) this.#closeGroup()
    this.#notes.release(this.#main)
    return this.#margins.around(this.#main.finish())
  }

  get #top(): Group {
    return this.#groups.at(-1) ?? firstGroup
  }

  get #story(): RtfStory {
    return this.#stories.at(-1) ?? this.#main
  }

  #openGroup(): void {
    this.#skipBytes = 0
    if (this.#groups.length >= mostGroups) return
    this.#groups.push({ ...this.#top, isNew: true, isMarked: false, atEnd: null })
    this.#collector?.taker.open()
  }

  #closeGroup(): void {
    this.#skipBytes = 0
    if (this.#groups.length === 1) return
    if (this.#collector?.depth === this.#groups.length) this.#collector = null
    else this.#collector?.taker.close()
    this.#groups.pop()?.atEnd?.()
  }

  #symbol(sign: string): void {
    const group = this.#top
    if (sign === '*') group.isMarked = group.isNew
    else if (sign === '\n' || sign === '\r') this.#layoutWord('par', null)
    else this.#add(escapedSign(sign) ?? '')
    if (sign !== '*') group.isNew = false
  }

  #word(name: string, value: number | null): void {
    const group = this.#top
    const isMarked = group.isMarked
    group.isMarked = false
    if (name === 'u') this.#unicode(value ?? 0)
    else if (name === 'uc') group.fallback = Math.max(0, Math.min(value ?? 1, 16))
    else if (this.#collector !== null) this.#collector.taker.word(name, value)
    else if (
      group.destination !== 'skip' &&
      !this.#destinationWord(name, isMarked) &&
      !this.#characterWord(name, value)
    )
      this.#layoutWord(name, value)
  }

  /** Words that open a group of their own kind. */
  #destinationWord(name: string, isMarked: boolean): boolean {
    const group = this.#top
    const story = storyOf(name)
    if (story !== null) this.#openStory(story)
    else if (name === 'field') this.#openField()
    else if (name === 'fldrslt') this.#openResult()
    else if (name === 'ud') group.destination = group.outer
    else if (name === 'result' && group.destination === 'shape') group.destination = 'text'
    else {
      const destination = destinationOf(name, isMarked)
      if (destination === null) return false
      // Inside a field's instruction nothing is shown, whatever it is.
      if (destination === 'collect') this.#collect(name)
      else if (group.destination !== 'instruction' || destination === 'skip') this.#turn(destination)
    }
    return true
  }

  #turn(destination: Destination): void {
    const group = this.#top
    if (destination === 'ansi') group.outer = group.destination
    if (destination === 'listText' && group.destination !== 'listText') {
      this.#listText = ''
      if (group.destination === 'text')
        group.atEnd = () => {
          this.#story.setListText(this.#listText)
        }
    }
    group.destination = destination
  }

  #collect(name: string): void {
    const field = this.#fields.at(-1)
    const taker = this.#collectorOf(name)
    if (taker instanceof RtfFormField && field) field.form = taker
    if (taker instanceof RtfSimpleList) this.#story.paragraph.simple = taker
    this.#top.destination = 'collect'
    this.#collector = { taker, depth: this.#groups.length }
  }

  #collectorOf(name: string): RtfCollector {
    switch (name) {
      case 'fonttbl':
        return this.#fonts
      case 'stylesheet':
        return this.#styles
      case 'listtable':
        return this.#listTable
      case 'listoverridetable':
        return this.#lists
      case 'formfield':
        return new RtfFormField()
    }
    return new RtfSimpleList()
  }

  /** A text box comes before the paragraph in which it is anchored, a note goes with it. */
  #openStory(kind: StoryKind): void {
    const group = this.#top
    const around = this.#story
    if (group.destination !== 'text' && !(kind === 'box' && group.destination === 'shape')) return
    if (kind === 'box') around.enterCell()
    const isGone = this.#goneKind(group) !== null
    if (kind === 'footnote' && !isGone) this.#notes.begin(around)
    const story = new RtfStory(this.#lists, kind === 'box' ? around.builder : undefined)
    Object.assign(group, plain, { destination: isGone ? 'skip' : 'text' })
    this.#stories.push(story)
    group.atEnd = () => {
      this.#notes.release(story)
      this.#stories.pop()
      const lines = story.finish()
      if (kind === 'footnote' && !isGone) this.#notes.end(around, lines)
      if (kind === 'head' || kind === 'foot') this.#margins.keep(lines, kind, this.#main.builder.lines.length)
      if (kind === 'comment') around.leave('comment', lines.map((line) => line.text).join(' '))
    }
  }

  #openField(): void {
    const field: WordField = { instruction: '', form: null, hasResult: false }
    this.#fields.push(field)
    this.#top.atEnd = () => {
      this.#fields.pop()
      this.#add(printedField(field) ?? '')
    }
  }

  #openResult(): void {
    const link = linkOf(this.#fields.at(-1)?.instruction ?? '')
    const story = this.#story
    const mark = story.mark
    if (link !== null && this.#top.destination === 'text') {
      this.#top.atEnd = () => {
        this.#notes.release(story)
        story.wrapFrom(mark, link)
      }
    }
  }

  #characterWord(name: string, value: number | null): boolean {
    if (setCharacter(this.#top, name, value) || this.#notes.word(name, value)) return true
    const sign = signOf(name)
    switch (name) {
      case 'mac':
        this.#charset = 'macintosh'
        break
      case 'pc':
        this.#charset = 'cp437'
        break
      case 'pca':
        this.#charset = 'cp850'
        break
      case 'ansicpg':
        if (value !== null && iconv.encodingExists(`cp${value}`)) this.#charset = `cp${value}`
        break
      case 'cs':
        this.#top.style = this.#styles.get(value)
        break
      default:
        this.#add(sign ?? '')
        return sign !== null
    }
    return true
  }

  #layoutWord(name: string, value: number | null): void {
    const group = this.#top
    const story = this.#story
    // A marker's own layout is not its paragraph's.
    if (group.destination !== 'text') return
    const { paragraph } = story
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
        this.#endParagraph(group, name === 'par')
        break
      case 'line':
      case 'lbr':
        if (this.#goneKind(group) === null) this.#notes.release(story).breakLine()
        break
      case 'pard':
        story.resetParagraph(this.#styles.get(0))
        break
      case 's':
        paragraph.style = this.#styles.get(value)
        break
      case 'ls':
        paragraph.list = value
        break
      case 'ilvl':
        paragraph.level = Math.max(0, Math.min(value ?? 0, 8))
        break
      case 'outlinelevel':
        paragraph.outline = value
        break
      case 'dropcapli':
        paragraph.isDropCap = true
        break
      case 'posx':
      case 'posxc':
      case 'posxr':
      case 'posy':
      case 'posyc':
      case 'absw':
        paragraph.isFrame = true
        break
      case 'intbl':
        paragraph.depth ??= 1
        break
      case 'itap':
        paragraph.depth = Math.max(0, value ?? 0)
        break
      case 'trowd':
        if (story.depth <= 1) story.defineRow()
        break
      case 'cell':
        this.#notes.release(story).endCell(1)
        break
      case 'nestcell':
        this.#notes.release(story).endCell(Math.max(2, story.depth))
        break
      case 'row':
        story.endRow(1)
        break
      case 'nestrow':
        story.endRow(Math.max(2, story.depth))
        break
    }
  }

  /**
   * A deleted mark joins its paragraph with the next; a hidden one leaves nothing of a paragraph that is all hidden.
   */
  #endParagraph(group: Group, isMark: boolean): void {
    const story = this.#notes.release(this.#story)
    if (isMark && (group.isDeleted || (this.#goneKind(group) === 'hidden' && !story.isOpen))) story.joinNext()
    else if (isMark && this.#losesDeletedEnds) story.endUnlessDeleted()
    else story.endParagraph()
  }

  #goneKind(group: Group): LeftoverKind | null {
    return goneKind(group, this.#story.paragraph.style)
  }

  /** \u counts as signed 16 bits; so many characters after it repeat it for readers that know no Unicode. */
  #unicode(value: number): void {
    this.#flush()
    const unit = String.fromCharCode(value & 0xffff)
    if (/[\uD800-\uDBFF]/u.test(unit)) this.#highSurrogate = unit
    else {
      this.#add(this.#highSurrogate + unit)
      this.#highSurrogate = ''
    }
    this.#skipBytes = this.#top.fallback
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = Buffer.from(this.#bytes)
    this.#bytes = []
    this.#top.isNew = false
    if (this.#top.destination !== 'skip') this.#add(this.#fonts.decode(bytes, this.#top.font, this.#charset))
  }

  #add(text: string): void {
    const group = this.#top
    if (text === '' || group.isHtmlTag) return
    if (group.destination === 'text') this.#show(this.#fonts.printed(text, group.font), group)
    else if (group.destination === 'listText') this.#listText += this.#fonts.printed(text, group.font)
    else if (group.destination === 'collect') this.#collector?.taker.text(text)
    else if (group.destination === 'instruction') {
      const field = this.#fields.at(-1)
      if (field && field.instruction.length < longestInstruction) field.instruction += text
    }
  }

  #show(text: string, group: Group): void {
    const story = this.#story
    const gone = this.#goneKind(group)
    if (gone === null && group.isRaised && this.#notes.hold(story, text)) return
    this.#notes.release(story)
    if (gone !== null) {
      story.leave(gone, text)
      return
    }
    const field = this.#fields.at(-1)
    if (field && text.trim() !== '') field.hasResult = true
    const bold = group.bold ?? group.style?.bold ?? story.paragraph.style?.bold ?? false
    if (group.isInserted || group.isHighlit) story.addMarked(group.isInserted ? 'insertion' : 'highlight', text, bold)
    else story.add(text, bold)
  }
}
