import iconv from 'iconv-lite'

/** Letters as they come: bytes of the file's charset, and units of Unicode with bytes that repeat them for others. */
export class RtfLetters {
  charset = 'windows-1252'
  #bytes: number[] = []
  #repeated = 0
  #highSurrogate = ''

  byte(byte: number): void {
    if (this.#repeated > 0) this.#repeated--
    else this.#bytes.push(byte)
  }

  /** The bytes since the last time; null where there were none. */
  taken(): Buffer | null {
    if (this.#bytes.length === 0) return null
    const bytes = Buffer.from(this.#bytes)
    this.#bytes = []
    return bytes
  }

  /** \u counts as signed 16 bits; so many characters after it repeat it for readers that know no Unicode. */
  unicode(value: number, repeated: number): string {
    this.#repeated = repeated
    const unit = String.fromCharCode(value & 0xffff)
    const text = this.#highSurrogate + unit
    const isHigh = /[\uD800-\uDBFF]/u.test(unit)
    this.#highSurrogate = isHigh ? unit : ''
    return isHigh ? '' : text
  }

  /** Nothing is repeated beyond a brace. */
  atBrace(): void {
    this.#repeated = 0
  }

  /** Words that say in what charset the file is written. False for any other. */
  word(name: string, value: number | null): boolean {
    switch (name) {
      case 'mac':
        this.charset = 'macintosh'
        break
      case 'pc':
        this.charset = 'cp437'
        break
      case 'pca':
        this.charset = 'cp850'
        break
      case 'ansicpg':
        if (value !== null && iconv.encodingExists(`cp${value}`)) this.charset = `cp${value}`
        break
      default:
        return false
    }
    return true
  }
}
