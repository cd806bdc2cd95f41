import type { Passage } from '../analysis/passage.ts'
import type { NumberMention } from '../values/number-mention.ts'
import { numberMentions } from '../values/numbers.ts'
import { headsOf } from './heads.ts'
import type { Head, Mark, NumberKind } from './mark.ts'

/**
 * A number in digits or words. Values under which it may be found on the other side: '25000'; '1.5' and '15' for a
 * doubtful notation; 'm6' for June; 't23:59'; 'tel:3225550123'; 'id:prince2'. A date is a mark for its day, its month
 * and its year, all at one place.
 */
export interface NumberMark extends Mark {
  kind: NumberKind
  /** 'mo:36' for three years, 'min:90' for an hour and a half; null where no unit of time follows. */
  duration: string | null
  /** False where the words have other uses ("one", « deux » after « les »): good to match, not to complain of. */
  sure: boolean
  readonly head: Head | null
}

/** Numbers of a passage, in reading order; those inside web and mail addresses left out. */
export function readNumbers(passage: Passage): readonly NumberMark[] {
  return passage.once(readMarks)
}

function readMarks(passage: Passage): NumberMark[] {
  return numberMentions(passage).map(({ keys, start, end, duration, sure }, _, all) => ({
    kind: kindOf(passage, { keys, start, end, duration, sure }, all),
    values: keys,
    start,
    end,
    duration,
    sure,
    // Asked for where numbers may have been exchanged, and nowhere else: that takes the words of the whole passage.
    get head() {
      return passage.once(numberHeads).get(start) ?? null
    },
  }))
}

function numberHeads(passage: Passage): ReadonlyMap<number, Head> {
  // A rank and a bare "one" belong to what is said of the others.
  const numbers = readNumbers(passage)
  const sure = numbers.filter((mark) => mark.sure || /\d/u.test(passage.text.slice(mark.start, mark.end)))
  return new Map([...headsOf(passage, numbers), ...headsOf(passage, sure)])
}

function kindOf(
  passage: Passage,
  { keys: [key = ''], start, end, duration }: NumberMention,
  all: readonly NumberMention[],
): NumberKind {
  if (duration !== null) return 'duration'
  if (key.startsWith('tel:')) return 'telephone'
  if (key.startsWith('id:')) return 'code'
  if (/^t\d/u.test(key)) return 'time'
  if (/^m\d/u.test(key) || all.some((other) => other.start === start && /^m\d/u.test(other.keys[0] ?? '')))
    return 'date'
  return isOfMoney(passage, start, end) ? 'amount' : 'number'
}

/** A currency right before it or right behind it. */
function isOfMoney(passage: Passage, start: number, end: number): boolean {
  return passage
    .hits('currencies')
    .some(
      (hit) =>
        isSpace(passage.text.slice(hit.end, start), start - hit.end) ||
        isSpace(passage.text.slice(end, hit.start), hit.start - end),
    )
}

function isSpace(between: string, length: number): boolean {
  return length >= 0 && /^\s?$/u.test(between)
}
