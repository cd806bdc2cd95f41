import type { Passage } from '../analysis/passage.ts'
import type { Denial } from './denials.ts'

/** So many letters behind a denial may begin what it denies: "nothing has ever been found missing". */
const deniedWithin = 30

/** Whether the other side says the opposite of what is denied: "nothing is missing", « tout est au complet ». */
export function saysOpposite(denied: Denial, passage: Passage, other: Passage): boolean {
  return polesOf(denied, passage).some((own) => {
    const poles = facingPoles(own, other)
    return poles.length > 0 && poles.every((pole) => pole.said.every((one) => !own.said.includes(one)))
  })
}

/** Whether the other side affirms the very pole that is denied: "nothing prevents it", « cela empêche ». */
export function affirmsPole(denied: Denial, passage: Passage, other: Passage): boolean {
  return polesOf(denied, passage).some(
    (own) => own.isPlain && facingPoles(own, other).some(({ said }) => own.said.some((one) => said.includes(one))),
  )
}

/** One of the sides that something has: its opening is '+' or '-', a test is 'written' or 'oral'. */
interface Pole {
  of: string
  said: readonly string[]
  start: number
  /** Of opposites.tsv: there are but two, and to deny one is always to say the other. */
  isPlain: boolean
}

function readPoles(passage: Passage): readonly Pole[] {
  return (['opposites', 'contraries'] as const).flatMap((table) =>
    passage.hits(table).flatMap(({ row, start }): Pole[] => {
      const [of = '', ...said] = row.value.split(' ')
      // "Before:", said of the words behind it.
      return of.endsWith(':') ? [] : [{ of: `${table} ${of}`, said, start, isPlain: table === 'opposites' }]
    }),
  )
}

/** Poles in or right behind a denial: the first of each table. */
function polesOf({ start, end }: Denial, passage: Passage): Pole[] {
  const behind = passage.once(readPoles).filter((pole) => pole.start >= start)
  return [true, false].flatMap((isPlain) => {
    const pole = behind.find((one) => one.isPlain === isPlain)
    return pole !== undefined && pole.start <= end + deniedWithin ? [pole] : []
  })
}

/** All poles of the same thing in a passage. */
function facingPoles({ of }: Pole, passage: Passage): Pole[] {
  return passage.once(readPoles).filter((pole) => pole.of === of)
}
