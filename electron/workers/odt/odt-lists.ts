import { formatNumber, type NumberFormat } from '../lines/list-numbers.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

/** `digits`: filled up with zeros to so many. */
interface Level {
  isBullet: boolean
  bullet: string | null
  format: NumberFormat | null
  digits: number
  prefix: string
  suffix: string
  whole: string | null
  start: number
  shown: number
}

/** Key of the numbering of headings, which has no name of its own. */
const outlineList = '\u0000outline'

const formats: Record<string, NumberFormat> = {
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}
const deepest = 10

/** What lists print before their items, by style and level. */
export class OdtListStyles {
  readonly #styles = new Map<string, Map<number, Level>>()
  #style: Map<number, Level> | null = null

  open(name: string, attributes: Attributes): void {
    if (name === 'list-style' || name === 'outline-style') {
      this.#style = new Map()
      this.#styles.set(name === 'outline-style' ? outlineList : (attributes.get('name') ?? ''), this.#style)
    }
    if (this.#style === null || !/^(?:list-level-style-|outline-level-style)/u.test(name)) return
    this.#style.set(attributes.number('level') ?? 1, {
      isBullet: name.endsWith('bullet') || name.endsWith('image'),
      bullet: attributes.get('bullet-char'),
      ...formatOf(attributes.get('num-format') ?? ''),
      prefix: attributes.get('num-prefix') ?? '',
      suffix: attributes.get('num-suffix') ?? '',
      whole: attributes.get('num-list-format'),
      start: attributes.number('start-value') ?? 1,
      shown: Math.min(attributes.number('display-levels') ?? 1, deepest),
    })
  }

  close(name: string): void {
    if (name === 'list-style' || name === 'outline-style') this.#style = null
  }

  startOf(style: string | null, level: number): number {
    return this.#styles.get(style ?? '')?.get(level)?.start ?? 1
  }

  /**
   * '•', or the number at `level` (from 1) given the numbers of the levels above and its own; null where nothing is
   * printed.
   */
  marker(style: string | null, level: number, counts: readonly (number | undefined)[]): string | null {
    const levels = this.#styles.get(style ?? '')
    const own = levels?.get(level)
    if (!own) return style === outlineList ? null : '•'
    if (own.isBullet) return own.bullet?.trim() === '' ? null : '•'
    const numberAt = (at: number): string =>
      formatNumber(counts[at - 1] ?? levels?.get(at)?.start ?? 1, levels?.get(at)?.format ?? 'decimal').padStart(
        levels?.get(at)?.digits ?? 1,
        '0',
      )
    if (own.format === null) return null
    if (own.whole !== null)
      return own.whole
        .slice(0, 100)
        .replace(/%(\d{1,2})%/gu, (_, at: string) => numberAt(Math.min(Number(at), deepest)))
        .trim()
    const from = Math.max(1, level - own.shown + 1)
    const numbers = Array.from({ length: Math.max(0, Math.min(level, deepest) - from + 1) }, (_, index) =>
      numberAt(from + index),
    )
    return `${own.prefix}${numbers.join('.')}${own.suffix}`.trim()
  }
}

/** LibreOffice writes numbers that are filled up with zeros by their first three. */
function formatOf(format: string): Pick<Level, 'format' | 'digits'> {
  if (Object.hasOwn(formats, format)) return { format: formats[format] ?? null, digits: 1 }
  const zeros = /^(0{1,4})1,/u.exec(format)?.[1]?.length ?? 0
  return { format: format === '' ? null : 'decimal', digits: zeros + 1 }
}

/** Numbers of a list and of those in it. Lists that go on with another have the same. */
type Counts = (number | undefined)[]
interface OpenList {
  style: string | null
  counts: Counts
  item: OpenItem | null
}
interface OpenItem {
  style: string | null
  start: number | null
  isHeader: boolean
  isMarked: boolean
  hasList: boolean
  isFirst: boolean
}

/** The lists around a place in the text, innermost last, and what of earlier lists goes on in later ones. */
export class OdtLists {
  readonly #styles: OdtListStyles
  readonly #byId: Map<string, Counts>
  readonly #byStyle: Map<string, Counts>
  readonly #headings: Counts
  readonly #open: OpenList[] = []

  /** `beside`: lists of another text of the file, with which these count on. */
  constructor(styles: OdtListStyles, beside?: OdtLists) {
    this.#styles = styles
    this.#byId = beside ? beside.#byId : new Map<string, Counts>()
    this.#byStyle = beside ? beside.#byStyle : new Map<string, Counts>()
    this.#headings = beside ? beside.#headings : []
  }

  openList(attributes: Attributes): void {
    const around = this.#open.at(-1)
    const style = attributes.get('style-name') ?? around?.item?.style ?? around?.style ?? null
    const goesOn = attributes.get('continue-numbering') === 'true'
    const counts = around?.counts ?? this.#earlier(attributes, goesOn ? style : null) ?? []
    // A second list in one item begins anew.
    if (around?.item?.hasList === true && !goesOn) counts.length = Math.min(counts.length, this.#open.length)
    if (around?.item) around.item.hasList = true
    if (around === undefined) this.#remember(attributes, style, counts)
    this.#open.push({ style, counts, item: null })
  }

  /** The numbers of the list with which this one goes on: one that it names, or the last of its style. */
  #earlier(attributes: Attributes, style: string | null): Counts | undefined {
    return this.#byId.get(attributes.get('continue-list') ?? '') ?? this.#byStyle.get(style ?? '')
  }

  #remember(attributes: Attributes, style: string | null, counts: Counts): void {
    if (style !== null) this.#byStyle.set(style, counts)
    const id = attributes.get('xml:id') ?? attributes.get('id')
    if (id !== null) this.#byId.set(id, counts)
  }

  closeList(): void {
    this.#open.pop()
  }

  openItem(isHeader: boolean, attributes: Attributes): void {
    const list = this.#open.at(-1)
    if (list)
      list.item = {
        style: attributes.get('style-override'),
        start: attributes.number('start-value'),
        isHeader,
        isMarked: false,
        hasList: false,
        isFirst: list.item === null,
      }
  }

  closeItem(): void {
    const item = this.#open.at(-1)?.item
    if (item) item.isMarked = true
  }

  /** What stands before the paragraph that begins here. `isNext`: an item right after another of its list. */
  next(paragraphListStyle: () => string | null): { marker: string | null; isNext: boolean } | null {
    const list = this.#open.at(-1)
    const item = list?.item
    if (!list || !item || item.isMarked || item.isHeader) return null
    item.isMarked = true
    const level = Math.min(this.#open.length, deepest)
    const style = item.style ?? list.style ?? paragraphListStyle()
    this.#count(list.counts, level, item.start, style)
    return { marker: this.#styles.marker(style, level, list.counts), isNext: !item.isFirst }
  }

  /** The number of a heading that stands in no list. */
  nextHeading(level: number, attributes: Attributes): string | null {
    if (attributes.get('is-list-header') === 'true') return null
    const restarts = attributes.get('restart-numbering') === 'true'
    const at = Math.min(Math.max(level, 1), deepest)
    this.#count(
      this.#headings,
      at,
      restarts ? (attributes.number('start-value') ?? this.#styles.startOf(outlineList, at)) : null,
      outlineList,
    )
    return this.#styles.marker(outlineList, at, this.#headings)
  }

  #count(counts: Counts, level: number, start: number | null, style: string | null): void {
    counts[level - 1] = start ?? (counts[level - 1] ?? this.#styles.startOf(style, level) - 1) + 1
    counts.length = level
  }

  /** A paragraph that is numbered without a list around it. */
  openNumbered(attributes: Attributes): void {
    const level = Math.min(Math.max(attributes.number('level') ?? 1, 1), deepest)
    for (let at = 1; at < level; at++) this.#open.push({ style: null, counts: [], item: null })
    const style = attributes.get('style-name')
    const key = attributes.get('list-id') ?? style ?? ''
    const counts = this.#byId.get(key) ?? []
    this.#byId.set(key, counts)
    this.#open.push({ style, counts, item: null })
    this.openItem(false, attributes)
  }

  closeNumbered(): void {
    this.#open.length = 0
  }

  get isInside(): boolean {
    return this.#open.length > 0
  }
}
