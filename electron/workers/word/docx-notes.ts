import type { Line } from '../../../shared/notice/source-document.ts'
import { formatNumber } from '../lines/list-numbers.ts'
import type { NoteNumbers } from './docx-package.ts'
import { walkXml, type XmlVisitor } from '../bytes/walk-xml.ts'

/** A notice has a handful; what has this many is no notice. */
const mostNotes = 5000

/** Reads the content of one note or comment. */
export interface StoryReader extends XmlVisitor {
  finish: () => Line[]
}

/** Footnotes, endnotes or comments by id. Separators, which are kept among the notes, are none. */
export function readStories(part: Uint8Array | null, newReader: () => StoryReader): Map<string, Line[]> {
  const stories = new Map<string, Line[]>()
  if (part === null) return stories
  let reader: StoryReader | null = null
  let id = ''
  let depth = 0
  walkXml(part, {
    open: (name, attributes) => {
      if (reader !== null) {
        depth++
        reader.open(name, attributes)
      } else if (
        /^(?:footnote|endnote|comment)$/u.test(name) &&
        !/separator|continuation/iu.test(attributes.get('type') ?? '') &&
        stories.size < mostNotes
      ) {
        reader = newReader()
        id = attributes.get('id') ?? ''
        depth = 0
      }
    },
    close: (name) => {
      if (reader === null) return
      if (depth-- > 0) reader.close(name)
      else {
        stories.set(id, reader.finish())
        reader = null
      }
    },
    text: (text) => reader?.text?.(text),
  })
  return stories
}

/** Footnotes or endnotes, with the marks that Word counts for them in the order of their references. */
export class DocxNotes {
  readonly #stories: ReadonlyMap<string, Line[]>
  readonly #numbers: NoteNumbers
  #count = 0

  constructor(stories: ReadonlyMap<string, Line[]>, numbers: NoteNumbers) {
    this.#stories = stories
    this.#numbers = numbers
  }

  /** The next note that Word counts. */
  counted(id: string): { mark: string; lines: Line[] } {
    const mark = formatNumber(this.#numbers.start + this.#count++, this.#numbers.format)
    return { mark, lines: this.#stories.get(id) ?? [] }
  }

  /** A note with a mark of its own, which is written once more before its text. */
  marked(id: string, written: string): { mark: string; lines: Line[] } {
    const mark = written.trim()
    const [first, ...others] = this.#stories.get(id) ?? []
    if (first === undefined) return { mark, lines: [] }
    const repeats = mark !== '' && first.text.startsWith(mark)
    const text = repeats ? first.text.slice(mark.length).trim() : first.text
    return {
      mark,
      lines: [
        ...(text === '' ? [] : [{ ...first, text, marker: repeats || first.marker === mark ? null : first.marker }]),
        ...others,
      ],
    }
  }
}
