import type { LeftoverKind, Line } from '../../../shared/notice/source-document.ts'
import { MarginLines } from '../lines/margin-lines.ts'
import type { RtfCollector } from './rtf-collector.ts'
import { firstGroup, goneKind, plain, setCharacter, type Group } from './rtf-groups.ts'
import { RtfFormField } from './rtf-form-field.ts'
import { setParagraph, setTable } from './rtf-layout.ts'
import { RtfLetters } from './rtf-letters.ts'
import { RtfNotes } from './rtf-notes.ts'
import { RtfSimpleList } from './rtf-simple-list.ts'
import { RtfStory } from './rtf-story.ts'
import { RtfTables } from './rtf-tables.ts'
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
  readonly #tables = new RtfTables()
  readonly #notes = new RtfNotes()
  readonly #groups: Group[] = [{ ...firstGroup }]
  readonly #stories: RtfStory[] = []
  readonly #fields: WordField[] = []
  readonly #main = new RtfStory(this.#tables.lists)
  readonly #margins = new MarginLines()
  #collector: { taker: RtfCollector; depth: number } | null = null
  readonly #letters = new RtfLetters()
  #listText = ''
  readonly #losesDeletedEnds: boolean

  /** `losesDeletedEnds`: written by a program that does not say of a paragraph's end that it was deleted. */
  constructor(losesDeletedEnds: boolean) {
    this.#losesDeletedEnds = losesDeletedEnds
  }

  take(token: RtfToken): void {
    if (token.kind === 'byte') {
      this.#letters.byte(token.byte)
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
    this.#letters.atBrace()
    if (this.#groups.length >= mostGroups) return
    this.#groups.push({ ...this.#top, isNew: true, isMarked: false, atEnd: null })
    this.#collector?.taker.open()
  }

  #closeGroup(): void {
    this.#letters.atBrace()
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
    const taker = this.#tables.collectorOf(name)
    if (taker instanceof RtfFormField && field) field.form = taker
    if (taker instanceof RtfSimpleList) this.#story.paragraph.simple = taker
    this.#top.destination = 'collect'
    this.#collector = { taker, depth: this.#groups.length }
  }

  /** A text box comes before the paragraph in which it is anchored, a note goes with it. */
  #openStory(kind: StoryKind): void {
    const group = this.#top
    const around = this.#story
    if (group.destination !== 'text' && !(kind === 'box' && group.destination === 'shape')) return
    if (kind === 'box') around.enterCell()
    const isGone = this.#goneKind(group) !== null
    if (kind === 'footnote' && !isGone) this.#notes.begin(around)
    const story = new RtfStory(this.#tables.lists, kind === 'box' ? around.builder : undefined)
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
    if (this.#letters.word(name, value)) return true
    if (name === 'cs') {
      this.#top.style = this.#tables.styles.get(value)
      return true
    }
    const sign = signOf(name)
    this.#add(sign ?? '')
    return sign !== null
  }

  #layoutWord(name: string, value: number | null): void {
    const group = this.#top
    const story = this.#story
    // A marker's own layout is not its paragraph's.
    if (group.destination !== 'text') return
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
        story.resetParagraph(this.#tables.styles.get(0))
        break
      default:
        if (!setParagraph(story.paragraph, name, value, this.#tables.styles))
          setTable(story, name, () => {
            this.#notes.release(story)
          })
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

  #unicode(value: number): void {
    this.#flush()
    this.#add(this.#letters.unicode(value, this.#top.fallback))
  }

  #flush(): void {
    const bytes = this.#letters.taken()
    if (bytes === null) return
    this.#top.isNew = false
    if (this.#top.destination !== 'skip')
      this.#add(this.#tables.fonts.decode(bytes, this.#top.font, this.#letters.charset))
  }

  #add(text: string): void {
    const group = this.#top
    if (text === '' || group.isHtmlTag) return
    if (group.destination === 'text') this.#show(this.#tables.fonts.printed(text, group.font), group)
    else if (group.destination === 'listText') this.#listText += this.#tables.fonts.printed(text, group.font)
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
