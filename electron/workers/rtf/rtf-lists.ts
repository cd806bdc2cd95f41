import { nextMarker, type CountedList, type ListLevel } from '../lines/list-counter.ts'
import { nfcFormat } from '../lines/list-formats.ts'
import { startedList, type ListOverride } from '../lines/list-overrides.ts'
import type { RtfCollector } from './rtf-collector.ts'

const mostLists = 5000

/** The lists that the file defines, by their numbers. */
export class RtfListTable implements RtfCollector {
  readonly lists = new Map<number, CountedList>()
  readonly #level = new LevelGroup()
  #list: CountedList = { levels: new Map(), counters: [] }

  open(): void {
    this.#level.open()
  }

  close(): void {
    this.#level.close()
  }

  word(name: string, value: number | null): void {
    if (name === 'list') this.#list = { levels: new Map(), counters: [] }
    if (name === 'listid' && this.lists.size < mostLists) this.lists.set(value ?? 0, this.#list)
    if (name === 'listlevel') this.#list.levels.set(this.#list.levels.size, this.#level.begin())
    this.#level.word(name, value)
  }

  text(text: string): void {
    this.#level.text(text)
  }
}

interface Override extends ListOverride {
  listId: number
}

/** What paragraphs name by `\ls`: a list, perhaps with levels or starts of its own. */
export class RtfListOverrides implements RtfCollector {
  readonly #table: RtfListTable
  readonly #overrides = new Map<number, Override>()
  readonly #level = new LevelGroup()
  #override: Override = { listId: 0, starts: new Map(), levels: new Map(), isStarted: false }
  #at = -1
  #startsAnew = false

  constructor(table: RtfListTable) {
    this.#table = table
  }

  open(): void {
    this.#level.open()
  }

  close(): void {
    this.#level.close()
  }

  word(name: string, value: number | null): void {
    const override = this.#override
    switch (name) {
      case 'listoverride':
        this.#override = { listId: 0, starts: new Map(), levels: new Map(), isStarted: false }
        this.#at = -1
        break
      case 'listid':
        override.listId = value ?? 0
        break
      case 'ls':
        if (this.#overrides.size < mostLists) this.#overrides.set(value ?? 0, override)
        break
      case 'lfolevel':
        this.#at = Math.min(this.#at + 1, 8)
        this.#startsAnew = false
        break
      case 'listoverridestartat':
        this.#startsAnew = true
        break
      case 'listlevel':
        override.levels.set(this.#at, this.#level.begin())
        break
      case 'levelstartat':
        if (this.#startsAnew) override.starts.set(this.#at, value ?? 1)
        break
    }
    this.#level.word(name, value)
  }

  text(text: string): void {
    this.#level.text(text)
  }

  /**
   * What is printed before the next paragraph of this list; null where nothing is, undefined where nobody defined it.
   */
  next(number: number, level: number): string | null | undefined {
    const override = this.#overrides.get(number)
    const list = this.#table.lists.get(override?.listId ?? Number.NaN)
    if (override === undefined || list === undefined) return undefined
    const own = startedList(list, override)
    return own.levels.has(level) ? nextMarker(own, level) : undefined
  }
}

/**
 * Reads a `\listlevel`: its number format, its start, and its text, in which a character below 9 stands for a level's
 * number.
 */
class LevelGroup {
  #level: ListLevel | null = null
  #depth = 0
  #textDepth = 0
  #text = ''

  begin(): ListLevel {
    return (this.#level = { format: 'decimal', text: '', start: 1 })
  }

  open(): void {
    this.#depth++
  }

  close(): void {
    if (this.#textDepth > 0 && this.#depth === this.#textDepth) {
      this.#textDepth = 0
      // First how long it is, last a semicolon.
      if (this.#level)
        this.#level.text = this.#text
          .slice(1)
          .replace(/;$/u, '')
          .replace(/[\u0000-\u0008]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0) + 1}`)
    }
    this.#depth--
  }

  word(name: string, value: number | null): void {
    if (name === 'leveltext') [this.#textDepth, this.#text] = [this.#depth, '']
    if (this.#level === null) return
    if (name === 'levelnfc' || name === 'levelnfcn') this.#level.format = nfcFormat(value ?? 0)
    if (name === 'levelstartat') this.#level.start = value ?? 1
    if (name === 'levellegal') this.#level.isLegal = value !== 0
    if (name === 'levelnorestart' && value !== 0) this.#level.restartsAfter = 0
  }

  text(text: string): void {
    if (this.#textDepth > 0 && this.#text.length < 200) this.#text += text
  }
}
