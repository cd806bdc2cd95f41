import type { Line } from '../../../shared/notice/source-document.ts'
import { formatNumber, type NumberFormat } from '../lines/list-numbers.ts'
import type { RtfStory } from './rtf-story.ts'

const numberFormats: Record<string, NumberFormat> = {
  ar: 'decimal',
  alc: 'lowerLetter',
  auc: 'upperLetter',
  rlc: 'lowerRoman',
  ruc: 'upperRoman',
}

/** A mark that somebody chose for a note: a raised sign, number or letter. */
const ownMark = /^\s*(?:[*†‡§¶#]{1,3}|\d{1,3}|[a-z]{1,4})\s*$/iu

interface Counter {
  count: number
  format: NumberFormat
}
interface OpenNote {
  mark: string | null
  counter: Counter
  isNumbered: boolean
}

/**
 * Footnotes and endnotes: their numbers, and marks of their own, which stand raised before the note and are no text of
 * the paragraph.
 */
export class RtfNotes {
  readonly #footnotes: Counter = { count: 0, format: 'decimal' }
  readonly #endnotes: Counter = { count: 0, format: 'lowerRoman' }
  readonly #open: OpenNote[] = []
  #held: { story: RtfStory; text: string } | null = null

  /** Keeps raised text back until it shows whether a note follows. */
  hold(story: RtfStory, text: string): boolean {
    if (this.#held !== null || !ownMark.test(text)) return false
    this.#held = { story, text }
    return true
  }

  /** No note came: what was kept back is text. */
  release(story: RtfStory): RtfStory {
    const held = this.#held
    this.#held = null
    held?.story.add(held.text, false)
    return story
  }

  begin(around: RtfStory): void {
    const mark = this.#held?.story === around ? this.#held.text.trim() : null
    if (mark === null) this.release(around)
    this.#held = null
    this.#open.push({ mark, counter: this.#footnotes, isNumbered: false })
  }

  end(around: RtfStory, lines: readonly Line[]): void {
    const note = this.#open.pop()
    if (!note) return
    const { mark, counter } = note
    const isOwn = mark !== null && !note.isNumbered
    if (!isOwn) counter.count++
    const shown = isOwn ? mark : formatNumber(counter.count, counter.format)
    around.addNote({
      mark: shown,
      lines: lines
        .map((line, index) => (index === 0 && isOwn ? withoutMark(line, mark) : line))
        .filter((line) => line.text !== ''),
    })
  }

  word(name: string, value: number | null): boolean {
    const note = this.#open.at(-1)
    if (name === 'ftnalt' && note) note.counter = this.#endnotes
    else if (name === 'chftn') {
      if (note) note.isNumbered = true
      if (this.#held !== null) this.release(this.#held.story)
    } else if (name === 'ftnstart' || name === 'aftnstart')
      (name === 'ftnstart' ? this.#footnotes : this.#endnotes).count = Math.max(0, (value ?? 1) - 1)
    else {
      const [, which, format] = /^(a?)ftnn(ar|alc|auc|rlc|ruc)$/u.exec(name) ?? []
      if (format === undefined) return false
      ;(which === 'a' ? this.#endnotes : this.#footnotes).format = numberFormats[format] ?? 'decimal'
    }
    return true
  }
}

function withoutMark(line: Line, mark: string): Line {
  return line.text.startsWith(mark) ? { ...line, text: line.text.slice(mark.length).trimStart() } : line
}
