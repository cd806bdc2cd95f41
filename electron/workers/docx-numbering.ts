import { nextMarker, type CountedList, type ListLevel } from './list-counter.ts'
import { walkXml } from './walk-xml.ts'

interface List { abstractId: string; starts: Map<number, number>; isStarted: boolean }

export type NextMarker = (numId: string, level: number) => string | null

/**
 * What Word prints before the paragraphs of its lists: '•' for any bullet, '2.' or 'a)' counted as Word counts
 * (lists that share an abstract list share its counters). Null for a level that prints nothing.
 */
export function readNumbering(part: Uint8Array | null): NextMarker {
  const abstracts = new Map<string, CountedList>()
  const lists = new Map<string, List>()
  if (part) collect(part, abstracts, lists)
  return (numId, level) => {
    const list = lists.get(numId)
    const abstract = abstracts.get(list?.abstractId ?? '')
    if (!list || !abstract?.levels.has(level)) return numId === '0' ? null : '•'
    if (!list.isStarted) {
      list.isStarted = true
      for (const [at, start] of list.starts) abstract.counters[at] = start - 1
    }
    return nextMarker(abstract, level)
  }
}

function collect(part: Uint8Array, abstracts: Map<string, CountedList>, lists: Map<string, List>): void {
  let abstract: CountedList | null = null
  let list: List | null = null
  let level: ListLevel | null = null
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
