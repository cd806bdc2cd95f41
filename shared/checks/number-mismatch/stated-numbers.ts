import type { Passage } from '../../analysis/passage.ts'
import { readNumbers, type NumberMark } from '../../marks/numbers.ts'
import type { Block } from '../../notice/report.ts'
import type { CheckInput, Place } from '../check.ts'

/** A number of a row. `end` is after the unit: "3 years" says more than "3". */
export interface Stated {
  mark: NumberMark
  block: Block
  passage: Passage
  end: number
  words: string
}

/** The numbers of some blocks, the number of a heading left out. */
export function statedIn(blocks: readonly Block[], { passage: analysed }: CheckInput): Stated[] {
  return blocks.flatMap((block) => {
    const heading = block.kind === 'heading' ? (/^\d{1,2}\s?[.)]?\s/u.exec(block.text)?.[0].length ?? 0) : 0
    const passage = analysed(block)
    return readNumbers(passage)
      .filter(({ start }) => start >= heading)
      .map((mark) => {
        const end = mark.end + unitAfter(block.text, mark.end)
        return { mark, block, passage, end, words: block.text.slice(mark.start, end) }
      })
  })
}

const unit =
  /^(?:[\s-](?:years?|months?|weeks?|days?|hours?|minutes?|ans?|années?|mois|semaines?|jours?|journées?|heures?|euros?|dollars?|millions?|milliards?|billions?|per cent|percent|pour cent|EUR|USD|GBP|kg|km)(?![\p{L}\d])|\s?[%€$])/iu

function unitAfter(text: string, end: number): number {
  return unit.exec(text.slice(end))?.[0].length ?? 0
}

/** A date of which day and month differ is one place. */
export function distinct(stated: readonly Stated[]): Stated[] {
  return [...new Map(stated.toReversed().map((one) => [`${one.block.id} ${one.mark.start}`, one])).values()].reverse()
}

export function placeOf(stated: Stated | undefined): Place[] {
  return stated === undefined ? [] : [{ block: stated.block.id, start: stated.mark.start, end: stated.end }]
}

/** A number with the words that it belongs to is quoted up to so many letters. */
const longestPhrase = 60

/** The number with the words that it belongs to: "three interviews", "the interview on 26 May". */
export function phraseOf({ mark, block, passage, end }: Stated): Place {
  const written = passage.text.slice(mark.start, end)
  const own = { start: mark.start, end: mark.start + written.replace(/[.,]$/u, '').length }
  const head = (mark.head ?? []).flatMap((at) => passage.words[at] ?? [])
  // As many of them as there is room for, the nearest first.
  return head.reduce<Place>(
    (place, word) => {
      const [from, to] = [Math.min(place.start, word.start), Math.max(place.end, word.end)]
      return to - from > longestPhrase ? place : { ...place, start: from, end: to }
    },
    { block: block.id, ...own },
  )
}
