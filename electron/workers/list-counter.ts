import { formatNumber, type NumberFormat } from './list-numbers.ts'

/** A level of a Word list: what it counts in ('decimal', 'bullet', 'none' …), what it prints ('%1.%2'), where it begins. */
export interface ListLevel { format: string; text: string; start: number }

/** A list and how far its levels have counted. */
export interface CountedList { levels: Map<number, ListLevel>; counters: number[] }

/** What Word prints before the next paragraph of a level: '•' for any bullet, '2.' or 'a)'; null where nothing is printed. */
export function nextMarker(list: CountedList, level: number): string | null {
  const definition = list.levels.get(level)
  if (!definition || definition.format === 'none') return null
  if (definition.format === 'bullet') return definition.text.trim() === '' ? null : '•'
  list.counters[level] = (list.counters[level] ?? definition.start - 1) + 1
  list.counters.length = level + 1
  const text = definition.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const other = list.levels.get(at)
    return formatNumber(list.counters[at] ?? other?.start ?? 1, numberFormat(other?.format ?? 'decimal'))
  })
  return text.trim() === '' ? null : text.trim()
}

function numberFormat(name: string): NumberFormat {
  const known: readonly NumberFormat[] = ['decimal', 'lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman']
  return known.find((format) => format === name) ?? 'decimal'
}
