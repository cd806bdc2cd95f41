import iconv from 'iconv-lite'
import type { Line } from '../../shared/notice/source-document.ts'
import { decodeText } from './decode-text.ts'
import { LineBuilder } from './line-builder.ts'
import { rtfTokens, type RtfToken } from './rtf-tokens.ts'

/** Rich Text Format, as word processors write it. Hidden and deleted text, notes, headers and pictures are left out. Never throws for what the file says. */
export function readRtf(bytes: Uint8Array): Line[] {
  const reader = new RtfReader()
  for (const token of rtfTokens(bytes)) reader.take(token)
  return reader.finish()
}

/** Destinations that hold no text of the document. Those marked `\*` are left out unless named below. */
const skipped = new Set('fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf generator listtable listoverridetable rsidtbl themedata colorschememapping datastore latentstyles xmlnstbl filetbl revtbl footnote annotation atnid atnauthor nonshppict bkmkstart bkmkend xe tc mmathPr fldtype'.split(' '))
const readMarked = new Set(['shptxt', 'shpinst', 'shp', 'pn'])

type Destination = 'text' | 'skip' | 'fonts' | 'instruction' | 'listText'
interface Group { destination: Destination; bold: boolean; isHidden: boolean; isHtmlTag: boolean; font: number; fallback: number; isNew: boolean; isMarked: boolean; linkMark: number | null; link: string | null }

const charsetOfFont: Record<number, string> = { 77: 'macintosh', 128: 'shift_jis', 161: 'windows-1253', 162: 'windows-1254', 177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251', 238: 'windows-1250' }

class RtfReader {
  readonly #builder = new LineBuilder()
  readonly #groups: Group[] = [{ destination: 'text', bold: false, isHidden: false, isHtmlTag: false, font: -1, fallback: 1, isNew: false, isMarked: false, linkMark: null, link: null }]
  readonly #fontCharsets = new Map<number, string>()
  #charset = 'windows-1252'
  #bytes: number[] = []
  #skipBytes = 0
  #highSurrogate = ''
  #listText = ''
  #instruction = ''
  #isItem = false
  #wasItem = false
  #heading: number | null = null
  #inRow = false
  #cellsOpen = false
  #cellDue = false

  take(token: RtfToken): void {
    const group = this.#top
    if (token.kind === 'byte') {
      if (this.#skipBytes > 0) this.#skipBytes--
      else this.#bytes.push(token.byte)
      return
    }
    if (token.kind !== 'word' || token.name !== 'u') this.#flush()
    if (token.kind === 'open') {
      this.#skipBytes = 0
      if (this.#groups.length < 10_000) this.#groups.push({ ...group, isNew: true, isMarked: false, linkMark: null, link: null })
    } else if (token.kind === 'close') this.#closeGroup()
    else if (token.kind === 'symbol') this.#symbol(token.sign)
    else this.#word(token.name, token.value)
    if (token.kind === 'word') this.#top.isNew = false
  }

  finish(): Line[] {
    this.#flush()
    while (this.#builder.hasOpenParagraph) this.#builder.endParagraph()
    if (this.#builder.inTable) this.#builder.closeTable()
    return this.#builder.lines
  }

  get #top(): Group {
    return this.#groups.at(-1) ?? { destination: 'text', bold: false, isHidden: false, isHtmlTag: false, font: -1, fallback: 1, isNew: false, isMarked: false, linkMark: null, link: null }
  }

  #symbol(sign: string): void {
    if (sign === '*') this.#top.isMarked = true
    else if (sign === '~') this.#add('\u00A0')
    else if (sign === '_') this.#add('-')
    else if (sign === '{' || sign === '}' || sign === '\\') this.#add(sign)
    else if (sign === '\n' || sign === '\r') this.#endParagraph()
  }

  #word(name: string, value: number | null): void {
    const group = this.#top
    if (group.isMarked && group.destination !== 'fonts') {
      group.isMarked = false
      if (name === 'fldinst') group.destination = 'instruction'
      else if (name === 'pntext' || name === 'listtext') group.destination = 'listText'
      else if (!readMarked.has(name)) group.destination = 'skip'
      if (group.destination !== 'text') return
    }
    if (group.destination === 'skip') return
    if (group.destination === 'fonts') this.#fontWord(name, value)
    else if (!this.#destinationWord(name) && !this.#characterWord(name, value)) this.#layoutWord(name, value)
  }

  /** Words that open a group of their own kind, and those that name the file's charset. */
  #destinationWord(name: string): boolean {
    const group = this.#top
    switch (name) {
      case 'fonttbl': group.destination = 'fonts'; return true
      case 'fldinst': group.destination = 'instruction'; return true
      case 'listtext': case 'pntext': group.destination = 'listText'; this.#listText = ''; return true
      case 'fldrslt': group.linkMark = this.#builder.mark; group.link = linkOf(this.#instruction); this.#instruction = ''; return true
      case 'mac': this.#charset = 'macintosh'; return true
      case 'pc': this.#charset = 'cp437'; return true
      case 'pca': this.#charset = 'cp850'; return true
    }
    if (!skipped.has(name)) return false
    group.destination = 'skip'
    return true
  }

  #characterWord(name: string, value: number | null): boolean {
    const group = this.#top
    switch (name) {
      case 'ansicpg': if (value !== null && iconv.encodingExists(`cp${value}`)) this.#charset = `cp${value}`; return true
      case 'f': group.font = value ?? -1; return true
      case 'b': group.bold = value !== 0; return true
      case 'v': case 'deleted': group.isHidden = value !== 0; return true
      case 'htmlrtf': group.isHtmlTag = value !== 0; return true
      case 'plain': group.bold = false; group.isHidden = false; return true
      case 'uc': group.fallback = Math.max(0, Math.min(value ?? 1, 16)); return true
      case 'u': this.#unicode(value ?? 0); return true
    }
    const sign = signs[name]
    if (sign !== undefined) this.#add(sign)
    return sign !== undefined
  }

  #layoutWord(name: string, value: number | null): void {
    // A marker's own layout is not its paragraph's.
    if (this.#top.destination !== 'text') return
    switch (name) {
      case 'par': case 'sect': case 'page': this.#endParagraph(); break
      case 'line': this.#start(); this.#builder.breakLine(); break
      case 'pard': this.#isItem = false; this.#heading = null; this.#inRow = false; break
      case 'intbl': this.#inRow = true; break
      case 'outlinelevel': this.#heading = value !== null && value < 9 ? value + 1 : null; break
      case 'trowd': this.#openRow(); break
      case 'cell': case 'nestcell': this.#endCell(); break
      case 'row': case 'nestrow': this.#cellsOpen = false; break
    }
  }

  #fontWord(name: string, value: number | null): void {
    if (name === 'f') this.#top.font = value ?? -1
    const charset = name === 'fcharset' ? charsetOfFont[value ?? 0] : undefined
    if (charset !== undefined) this.#fontCharsets.set(this.#top.font, charset)
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
    if (this.#top.destination === 'instruction') this.#instruction += bytes.toString('latin1')
    else if (this.#top.destination === 'text' || this.#top.destination === 'listText') this.#add(this.#decode(bytes))
  }

  /** Bytes above ASCII typed as they are belong to the font's charset, unless they are plainly UTF-8, which some writers leave. */
  #decode(bytes: Buffer): string {
    const text = bytes.toString('utf8')
    if (!text.includes('\uFFFD') && bytes.some((byte) => byte >= 0x80)) return decodeText(bytes)
    return iconv.decode(bytes, this.#fontCharsets.get(this.#top.font) ?? this.#charset)
  }

  #add(text: string): void {
    const group = this.#top
    if (group.destination === 'listText') {
      this.#listText += text
      return
    }
    if (group.destination !== 'text' || group.isHidden || group.isHtmlTag) return
    if (!this.#builder.hasOpenParagraph && text.trim() === '') return
    this.#start()
    this.#builder.addText(text, group.bold)
  }

  #start(): void {
    if (this.#builder.hasOpenParagraph) return
    if (this.#inRow) {
      this.#openRow()
      this.#openCell()
    }
    if (!this.#inRow && this.#builder.inTable) this.#closeTable()
    const marker = this.#isItem ? markerOf(this.#listText) : null
    this.#builder.startParagraph({ marker, heading: this.#heading, spaceBefore: !(marker !== null && this.#wasItem) })
    this.#wasItem = marker !== null
    this.#isItem = false
    this.#listText = ''
  }

  #endParagraph(): void {
    if (this.#isItem && !this.#builder.hasOpenParagraph) this.#start()
    while (this.#builder.hasOpenParagraph) this.#builder.endParagraph()
  }

  #openRow(): void {
    if (!this.#builder.inTable) this.#builder.openTable()
    if (this.#cellsOpen) return
    this.#builder.openRow()
    this.#cellsOpen = true
    this.#cellDue = true
    this.#inRow = true
  }

  #endCell(): void {
    this.#endParagraph()
    // A cell without text is a cell all the same.
    this.#openCell()
    this.#cellDue = true
  }

  #openCell(): void {
    if (this.#cellsOpen && this.#cellDue) this.#builder.openCell()
    this.#cellDue = false
  }

  #closeTable(): void {
    this.#builder.closeTable()
    this.#cellsOpen = false
  }

  #closeGroup(): void {
    this.#skipBytes = 0
    if (this.#groups.length === 1) return
    const group = this.#groups.pop()
    if (group?.destination === 'listText' && this.#top.destination !== 'listText') this.#isItem = true
    if (group?.linkMark !== null && group?.linkMark !== undefined && group.link !== null) this.#builder.wrapFrom(group.linkMark, group.link)
  }
}

const signs: Record<string, string> = { tab: ' ', bullet: '•', endash: '–', emdash: '—', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: ' ', enspace: ' ', qmspace: ' ', zwj: '', zwnj: '' }

/** The bullet's letter means something in its symbol font only. */
function markerOf(listText: string): string | null {
  const text = listText.trim()
  if (text === '') return null
  return /[\p{L}\p{N}]/u.test(text) && !/^[\uF000-\uF0FF·o§]$/u.test(text) ? text : '•'
}

function linkOf(instruction: string): string | null {
  return /HYPERLINK\s+"([^"]+)"/iu.exec(instruction)?.[1] ?? null
}
