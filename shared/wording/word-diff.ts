import { clauseWords, type ClauseWord } from './clause-words.ts'
import { linksIn } from '../text/link-signs.ts'
import { stretchesOf } from './compare-words.ts'

/** One difference between a text and its standard: what stands there, and what should. Either may be empty. */
export interface WordChange {
  /**
   * Words of the text, with their place in it. Where words are only missing, `start` and `end` name the word before the
   * gap.
   */
  here: string
  start: number
  end: number
  standard: string
  /** Only capitals, marks or the gender that a French word agrees with differ. */
  slight: boolean
}

/** How a text differs from a standard wording, word by word; empty where only what may vary differs. */
export function wordChanges(text: string, standard: string): WordChange[] {
  const here = clauseWords(withBlankLinks(text))
  const there = clauseWords(withBlankLinks(standard))
  return stretchesOf(here, there).flatMap(({ is, here: [at, to], there: [from, end] }) =>
    is === 'same'
      ? []
      : [changeOf(text, standard, here[Math.max(0, at - 1)], here.slice(at, to), there.slice(from, end))],
  )
}

/**
 * How a link is written down is no wording, nor an address that its words say already; another address is another
 * wording.
 */
function withBlankLinks(text: string): string {
  return linksIn(text).reduceRight((shown, { start, end, words, address }) => {
    const isSaid =
      address === null ||
      address.text.replace(/^(?:https?:\/\/|mailto:)/iu, '').startsWith(text.slice(words.start, words.end))
    const rest = isSaid ? ' '.repeat(end - words.end) : `  ${address.text} `
    return `${shown.slice(0, start)} ${shown.slice(words.start, words.end)}${rest}${shown.slice(end)}`
  }, text)
}

function changeOf(
  text: string,
  standard: string,
  neighbour: ClauseWord | undefined,
  removed: readonly ClauseWord[],
  added: readonly ClauseWord[],
): WordChange {
  const first = removed[0] ?? neighbour
  const last = removed.at(-1) ?? neighbour
  // « considérées » for « considérés » follows the word before it; « retenue(s) » for « retenu(e)s » is another form.
  const letters = (list: readonly ClauseWord[]) =>
    list
      .map(({ form }) => form.toLowerCase().replace(/(?<=\p{L}{3}[éiu])e(?=s?$)/u, ''))
      .join('')
      .replace(/[^\p{L}\p{N}()]+/gu, '')
  return {
    here: removed.length === 0 ? '' : text.slice(first?.start ?? 0, last?.end ?? 0),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    standard: added.length === 0 ? '' : standard.slice(added[0]?.start ?? 0, added.at(-1)?.end ?? 0),
    slight: letters(removed) === letters(added),
  }
}
