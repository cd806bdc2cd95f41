import { nextMarker, type CountedList, type ListLevel } from '../lines/list-counter.ts'
import { isOn } from './docx-styles.ts'
import { printedText } from '../lines/symbol-fonts.ts'
import { walkXml, type Attributes } from '../bytes/walk-xml.ts'

interface AbstractList extends CountedList {
  styleLink: string | null
  byStyle: Map<string, number>
}
interface List {
  abstractId: string
  starts: Map<number, number>
  own: Map<number, ListLevel>
  levels: Map<number, ListLevel> | null
}

/**
 * What Word prints before the paragraphs of its lists: '•' for any bullet, '2.' or 'a)' counted as Word counts. Lists
 * that share an abstract list share its counters; a list may print levels of its own, and may take them from a list
 * style.
 */
export class DocxNumbering {
  readonly #abstracts = new Map<string, AbstractList>()
  readonly #lists = new Map<string, List>()
  readonly #listOfStyle: (style: string) => string | null

  constructor(part: Uint8Array | null, listOfStyle: (style: string) => string | null) {
    this.#listOfStyle = listOfStyle
    if (part) new NumberingPart(this.#abstracts, this.#lists).collect(part)
  }

  /** Null for a level that prints nothing, and for list 0, which is Word's word for none. */
  next(listId: string, level: number): string | null {
    const list = this.#lists.get(listId)
    const abstract = this.#abstractOf(listId)
    if (!list || !abstract) return listId === '0' ? null : '•'
    if (list.levels === null) {
      list.levels = levelsOf(abstract, list)
      for (const at of list.starts.keys()) abstract.counters[at] = undefined
    }
    return list.levels.has(level) ? nextMarker(abstract, level, list.levels) : '•'
  }

  /** The level that a list keeps for a paragraph style, whatever the style itself says. */
  levelOf(listId: string, style: string): number | null {
    return this.#abstractOf(listId)?.byStyle.get(style) ?? null
  }

  #abstractOf(listId: string): AbstractList | undefined {
    const abstract = this.#abstracts.get(this.#lists.get(listId)?.abstractId ?? '')
    if (abstract?.styleLink === null || abstract === undefined) return abstract
    // The list style's own list has the levels; a style that leads nowhere, or back, leaves what is here.
    const linked = this.#abstracts.get(this.#lists.get(this.#listOfStyle(abstract.styleLink) ?? '')?.abstractId ?? '')
    return linked?.styleLink === null ? linked : abstract
  }
}

function levelsOf(abstract: AbstractList, { own, starts }: List): Map<number, ListLevel> {
  const levels = new Map([...abstract.levels, ...own])
  for (const [at, start] of starts) {
    const level = levels.get(at)
    if (level !== undefined) levels.set(at, { ...level, start })
  }
  return levels
}

class NumberingPart {
  readonly #abstracts: Map<string, AbstractList>
  readonly #lists: Map<string, List>
  #abstract: AbstractList | null = null
  #list: List | null = null
  #level: ListLevel | null = null
  #ilvl = 0
  #overridden = 0
  #isFallback = false

  constructor(abstracts: Map<string, AbstractList>, lists: Map<string, List>) {
    this.#abstracts = abstracts
    this.#lists = lists
  }

  collect(part: Uint8Array): void {
    walkXml(part, {
      open: (name, attributes) => {
        this.#open(name, attributes)
      },
      close: (name) => {
        this.#close(name)
      },
    })
  }

  #open(name: string, attributes: Attributes): void {
    const value = attributes.get('val') ?? ''
    switch (name) {
      case 'abstractNum':
        this.#abstracts.set(
          attributes.get('abstractNumId') ?? '',
          (this.#abstract = { levels: new Map(), counters: [], styleLink: null, byStyle: new Map() }),
        )
        break
      case 'numStyleLink':
        if (this.#abstract) this.#abstract.styleLink = value
        break
      case 'num':
        this.#lists.set(
          attributes.get('numId') ?? '',
          (this.#list = { abstractId: '', starts: new Map(), own: new Map(), levels: null }),
        )
        break
      case 'abstractNumId':
        if (this.#list) this.#list.abstractId = value
        break
      case 'lvlOverride':
        this.#overridden = attributes.number('ilvl') ?? 0
        break
      case 'startOverride':
        this.#list?.starts.set(this.#overridden, attributes.number('val') ?? 1)
        break
      case 'lvl':
        this.#openLevel(attributes.number('ilvl') ?? this.#overridden)
        break
      case 'Fallback':
        this.#isFallback = true
        break
    }
    if (this.#level !== null && !this.#isFallback) this.#levelProperty(this.#level, name, value, attributes)
  }

  #close(name: string): void {
    if (name === 'abstractNum') this.#abstract = null
    if (name === 'num') this.#list = null
    if (name === 'lvl') this.#level = null
    if (name === 'Fallback') this.#isFallback = false
  }

  #openLevel(ilvl: number): void {
    this.#ilvl = ilvl
    this.#level = { format: 'decimal', text: '', start: 1 }
    ;(this.#abstract?.levels ?? this.#list?.own)?.set(ilvl, this.#level)
  }

  #levelProperty(level: ListLevel, name: string, value: string, attributes: Attributes): void {
    switch (name) {
      case 'numFmt':
        level.format = value === 'custom' ? customFormat(attributes.get('format')) : value
        break
      case 'lvlText':
        level.text = value
        break
      // A picture stands for whatever letter the level names.
      case 'lvlPicBulletId':
        if (level.format === 'bullet') level.text = '•'
        break
      case 'start':
        level.start = attributes.number('val') ?? 1
        break
      case 'isLgl':
        level.isLegal = isOn(attributes.get('val'))
        break
      case 'lvlRestart':
        level.restartsAfter = attributes.number('val') ?? 0
        break
      case 'vanish':
        level.isHidden = isOn(attributes.get('val'))
        break
      case 'rFonts':
        if (level.format !== 'bullet')
          level.text = level.text.replace(/[^%\d]+/gu, (text) =>
            printedText(text, attributes.get('ascii') ?? attributes.get('hAnsi')),
          )
        break
      case 'pStyle':
        this.#abstract?.byStyle.set(value, this.#ilvl)
        break
    }
  }
}

/** Word's "001, 002, 003, …": digits with zeros before them. */
function customFormat(format: string | null): string {
  const first = /^(0+)1\b/u.exec(format ?? '')?.[1]?.length ?? 0
  return ['decimal', 'decimalZero', 'zero3', 'zero4', 'zero5'][first] ?? 'decimal'
}
