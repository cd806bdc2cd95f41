import { formatNumber, type NumberFormat } from './list-numbers.ts'
import { walkXml } from './walk-xml.ts'

interface Level { format: string; text: string; start: number }
interface AbstractList { levels: Map<number, Level>; counters: number[] }
interface List { abstractId: string; starts: Map<number, number>; isStarted: boolean }

export type NextMarker = (numId: string, level: number) => string | null

/**
 * What Word prints before the paragraphs of its lists: '•' for any bullet, '2.' or 'a)' counted as Word counts
 * (lists that share an abstract list share its counters). Null for a level that prints nothing.
 */
export function readNumbering(part: Uint8Array | null): NextMarker {
  const abstracts = new Map<string, AbstractList>()
  const lists = new Map<string, List>()
  if (part) collect(part, abstracts, lists)
  return (numId, level) => {
    const list = lists.get(numId)
    const abstract = abstracts.get(list?.abstractId ?? '')
    const definition = abstract?.levels.get(level)
    if (!list || !abstract || !definition) return numId === '0' ? null : '•'
    if (!list.isStarted) {
      list.isStarted = true
      for (const [at, start] of list.starts) abstract.counters[at] = start - 1
    }
    return next(abstract, definition, level)
  }
}

function next(abstract: AbstractList, definition: Level, level: number): string | null {
  if (definition.format === 'none') return null
  if (definition.format === 'bullet') return definition.text.trim() === '' ? null : '•'
  abstract.counters[level] = (abstract.counters[level] ?? definition.start - 1) + 1
  abstract.counters.length = level + 1
  const text = definition.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const other = abstract.levels.get(at)
    return formatNumber(abstract.counters[at] ?? other?.start ?? 1, numberFormat(other?.format ?? 'decimal'))
  })
  return text.trim() === '' ? null : text.trim()
}

function numberFormat(name: string): NumberFormat {
  const known: readonly NumberFormat[] = ['decimal', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman']
  return known.find((format) => format === name) ?? 'decimal'
}

function collect(part: Uint8Array, abstracts: Map<string, AbstractList>, lists: Map<string, List>): void {
  let abstract: AbstractList | null = null
  let list: List | null = null
  let level: Level | null = null
  let overridden = 0
  walkXml(part, {
    open: (name, attributes) => {
      const value = attributes.get('val') ?? ''
      if (name === 'abstractNum') abstracts.set(attributes.get('abstractNumId') ?? '', (abstract = { levels: new Map(), counters: [] }))
      if (name === 'num') lists.set(attributes.get('numId') ?? '', (list = { abstractId: '', starts: new Map(), isStarted: false }))
      if (name === 'abstractNumId' && list) list.abstractId = value
      if (name === 'lvlOverride') overridden = attributes.number('ilvl') ?? 0
      if (name === 'startOverride' && list) list.starts.set(overridden, attributes.number('val') ?? 1)
      if (name === 'lvl' && abstract) abstract.levels.set(attributes.number('ilvl') ?? 0, (level = { format: 'decimal', text: '', start: 1 }))
      if (!level) return
      if (name === 'numFmt') level.format = value
      if (name === 'lvlText') level.text = value
      if (name === 'start') level.start = attributes.number('val') ?? 1
    },
    close: (name) => {
      if (name === 'abstractNum') abstract = null
      if (name === 'num') list = null
      if (name === 'lvl') level = null
    },
  })
}
