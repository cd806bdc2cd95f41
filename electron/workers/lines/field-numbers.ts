import { nextMarker, type CountedList, type ListLevel } from './list-counter.ts'

const level = (format: string, text: string): ListLevel => ({ format, text, start: 1 })
const levelsOf = (...levels: readonly ListLevel[]): Map<number, ListLevel> =>
  new Map(levels.map((each, at) => [at, each]))

/** The lists that Word has ready for fields that count, by what it calls them. */
const numberDefault = levelsOf(
  level('decimal', '%1)'),
  level('lowerLetter', '%2)'),
  level('lowerRoman', '%3)'),
  level('decimal', '(%4)'),
  level('lowerLetter', '(%5)'),
  level('lowerRoman', '(%6)'),
  level('decimal', '%7.'),
  level('lowerLetter', '%8.'),
  level('lowerRoman', '%9.'),
)
const outlineDefault = levelsOf(
  level('upperRoman', '%1.'),
  level('upperLetter', '%2.'),
  level('decimal', '%3.'),
  level('lowerLetter', '%4)'),
  level('decimal', '(%5)'),
  level('lowerLetter', '(%6)'),
  level('lowerRoman', '(%7)'),
  level('lowerLetter', '(%8)'),
  level('lowerRoman', '(%9)'),
)
const legalText = (at: number): string => Array.from({ length: at + 1 }, (_, index) => `%${index + 1}.`).join('')
const legalDefault = levelsOf(...Array.from({ length: 9 }, (_, at) => level('decimal', legalText(at))))
const plain = levelsOf(...Array.from({ length: 9 }, (_, at) => level('decimal', `%${at + 1}.`)))

const listOf: Readonly<Record<string, ReadonlyMap<number, ListLevel>>> = {
  AUTONUM: plain,
  AUTONUMLGL: legalDefault,
  AUTONUMOUT: outlineDefault,
  NUMBERDEFAULT: numberDefault,
  OUTLINEDEFAULT: outlineDefault,
  LEGALDEFAULT: legalDefault,
}

/** Numbers that fields of Word print and no file keeps: AUTONUM and its kin by headings, LISTNUM by its own level. */
export class FieldNumbers {
  readonly #counts = new Map<string, CountedList>()

  /** Null for a field that counts nothing. `heading`: the level of the heading in which it stands. */
  next(instruction: string, heading: number | null): string | null {
    const [, name = '', rest = ''] = /^\s*(AUTONUM(?:LGL|OUT)?|LISTNUM)\b(.*)$/isu.exec(instruction) ?? []
    if (name === '') return null
    const isOwn = name.toUpperCase() === 'LISTNUM'
    const asked = isOwn ? /^\s*"?(\w+)"?/u.exec(rest)?.[1] : name
    const key =
      asked !== undefined && Object.hasOwn(listOf, asked.toUpperCase()) ? asked.toUpperCase() : 'NUMBERDEFAULT'
    const counted = this.#counts.get(key) ?? { levels: new Map(listOf[key]), counters: [] }
    this.#counts.set(key, counted)
    const at = Math.min(Math.max(isOwn ? (switchOf(rest, 'l') ?? 1) : (heading ?? 1), 1), 9) - 1
    const start = isOwn ? switchOf(rest, 's') : null
    if (start !== null) counted.counters[at] = start - 1
    const number = nextMarker(counted, at)
    return /\\e\b/iu.test(rest) && name.toUpperCase() === 'AUTONUMLGL' ? (number?.replace(/\.$/u, '') ?? null) : number
  }
}

function switchOf(rest: string, letter: string): number | null {
  const value = new RegExp(`\\\\${letter}\\s*"?(\\d{1,6})`, 'iu').exec(rest)?.[1]
  return value === undefined ? null : Number(value)
}
