import { formatNumber } from './list-numbers.ts'

/**
 * A level of a Word list: what it counts in ('decimal', 'bullet', 'none' …), what it prints ('%1.%2'), where it begins.
 * `isLegal`: numbers of other levels are in digits. `restartsAfter`: the level, counted from 1, that makes it begin
 * anew; 0 for none, absent for any level above. `isHidden`: counted, and not printed.
 */
export interface ListLevel {
  format: string
  text: string
  start: number
  isLegal?: boolean
  restartsAfter?: number
  isHidden?: boolean
}

/** A list and how far its levels have counted. */
export interface CountedList {
  levels: Map<number, ListLevel>
  counters: (number | undefined)[]
}

/**
 * What Word prints before the next paragraph of a level: '•' for any bullet, '2.' or 'a)'; null where nothing is
 * printed. `levels`: those of a list that counts with others and prints its own.
 */
export function nextMarker(
  list: CountedList,
  level: number,
  levels: ReadonlyMap<number, ListLevel> = list.levels,
): string | null {
  const definition = levels.get(level)
  if (!definition) return null
  if (definition.format === 'bullet') return definition.text.trim() === '' || definition.isHidden === true ? null : '•'
  list.counters[level] = (list.counters[level] ?? definition.start - 1) + 1
  for (let deeper = level + 1; deeper < list.counters.length; deeper++) {
    const after = levels.get(deeper)?.restartsAfter
    if (after === undefined || level < after) list.counters[deeper] = undefined
  }
  const text = definition.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const other = levels.get(at)
    const format = other?.format ?? 'decimal'
    return formatNumber(
      list.counters[at] ?? other?.start ?? 1,
      definition.isLegal === true && format !== 'none' ? 'decimal' : format,
    )
  })
  return text.trim() === '' || definition.isHidden === true ? null : text.trim()
}
