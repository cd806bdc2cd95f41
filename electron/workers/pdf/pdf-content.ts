import { behindString, plainName } from './pdf-syntax.ts'

/** What a content uses of what is written elsewhere in the file. */
export interface ContentUses {
  /** Names of the fonts in which a text is shown; of those that are only set, nothing can be lost. */
  fonts: ReadonlySet<string>
  /** Names of the forms and pictures that are drawn. */
  drawn: ReadonlySet<string>
  /** A text is shown, be it in no font at all. */
  showsText: boolean
}

const regular = '[^\\0\\t\\n\\f\\r ()<>[\\]{}/%]'
/** Numbers are passed over: no command begins like one. */
const sign = new RegExp(
  [
    '%[^\\r\\n]*',
    '<<',
    '<(?<hex>[^<>]*)>',
    `/(?<name>${regular}*)`,
    '\\(',
    `(?<!${regular})(?<command>[A-Za-z'"]${regular}*)`,
  ].join('|'),
  'gu',
)
/** Behind a blank, or what ends a picture that is written in letters. */
const endOfPicture = new RegExp(`[\\0\\t\\n\\f\\r >]EI(?!${regular})`, 'gu')

/** Nobody keeps so many states in mind; a hostile file may. */
const mostKept = 10_000

/** Reads on where it can: a string or a picture without an end reaches to the end of the content. */
export function usesOf(content: string): ContentUses {
  const reader = new ContentReader(content)
  reader.read()
  return reader
}

class ContentReader implements ContentUses {
  readonly fonts = new Set<string>()
  readonly drawn = new Set<string>()
  showsText = false
  readonly #content: string
  #font: string | null = null
  readonly #kept: (string | null)[] = []
  /** States beyond those that are kept. */
  #unkept = 0
  /** What stands before a command. */
  #name = ''
  #hasText = false
  #isPicture = false

  constructor(content: string) {
    this.#content = content
  }

  read(): void {
    let at = 0
    for (;;) {
      sign.lastIndex = at
      const found = sign.exec(this.#content)
      if (found === null) return
      at = sign.lastIndex
      const { name, hex, command } = found.groups ?? {}
      if (name !== undefined) this.#name = name
      else if (hex !== undefined) this.#hasText ||= /[\da-f]/iu.test(hex)
      else if (command === 'ID' && this.#isPicture) at = this.#behindPicture(at)
      else if (command !== undefined) this.#obey(command)
      else if (found[0] === '(') {
        const end = behindString(this.#content, at) ?? this.#content.length
        this.#hasText ||= end > at + 1
        at = end
      }
    }
  }

  #behindPicture(at: number): number {
    this.#isPicture = false
    endOfPicture.lastIndex = at
    return endOfPicture.test(this.#content) ? endOfPicture.lastIndex : this.#content.length
  }

  #obey(command: string): void {
    switch (command) {
      case 'BI':
        this.#isPicture = true
        break
      case 'Tf':
        this.#font = plainName(this.#name)
        break
      case 'Do':
        this.drawn.add(plainName(this.#name))
        break
      case 'q':
        if (this.#kept.length < mostKept) this.#kept.push(this.#font)
        else this.#unkept++
        break
      case 'Q':
        if (this.#unkept > 0) this.#unkept--
        else if (this.#kept.length > 0) this.#font = this.#kept.pop() ?? null
        break
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        this.showsText ||= this.#hasText
        if (this.#hasText && this.#font !== null) this.fonts.add(this.#font)
    }
    this.#hasText = false
  }
}
