import iconv from 'iconv-lite'
import { decodeText } from '../bytes/decode-text.ts'
import type { RtfCollector } from './rtf-collector.ts'
import { printedText } from '../lines/symbol-fonts.ts'

const charsets: Record<number, string> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'cp949',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
  254: 'cp437',
  255: 'cp850',
}
const symbolCharset = 2

interface Font {
  name: string
  charset: string | null
  isSymbol: boolean
}

/** The table of fonts: what a byte means in each of them, and what is printed for it. */
export class RtfFonts implements RtfCollector {
  readonly #fonts = new Map<number, Font>()
  #font: Font = { name: '', charset: null, isSymbol: false }
  #depth = 0

  open(): void {
    this.#depth++
  }

  close(): void {
    this.#depth--
  }

  word(name: string, value: number | null): void {
    if (name === 'f') this.#fonts.set(value ?? -1, (this.#font = { name: '', charset: null, isSymbol: false }))
    if (name === 'fcharset' && value === symbolCharset) this.#font.isSymbol = true
    if (name === 'fcharset') this.#font.charset = charsets[value ?? 0] ?? null
    if (name === 'cpg' && value !== null && iconv.encodingExists(`cp${value}`)) this.#font.charset = `cp${value}`
  }

  /** The name ends at its semicolon; other names of the font stand in groups inside. */
  text(text: string): void {
    if (this.#depth <= 1 && !this.#font.name.endsWith(';') && this.#font.name.length < 100) this.#font.name += text
  }

  /**
   * Bytes above ASCII typed as they are belong to the font's charset, unless they are plainly UTF-8, which some writers
   * leave.
   */
  decode(bytes: Buffer, number: number, charset: string): string {
    const font = this.#fonts.get(number)
    if (font?.isSymbol === true) return bytes.toString('latin1')
    if (bytes.every((byte) => byte < 0x80)) return bytes.toString('latin1')
    const text = bytes.toString('utf8')
    return text.includes('\uFFFD') ? iconv.decode(bytes, font?.charset ?? charset) : decodeText(bytes)
  }

  /** What is printed for a text in this font: letters of symbol fonts are signs. */
  printed(text: string, number: number): string {
    const font = this.#fonts.get(number)
    if (font?.isSymbol !== true) return printedText(text, font?.name)
    // A symbol font that nobody knows: letters of its own code page are ornaments.
    return printedText(
      text.replace(/[\u0021-\u00FF]/gu, (letter) => String.fromCharCode(0xf000 + letter.charCodeAt(0))),
      font.name,
    )
  }
}
