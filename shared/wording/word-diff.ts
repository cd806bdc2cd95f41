import { diffArrays } from 'diff'
import { clauseWords, type ClauseWord } from './clause-words.ts'

/** One difference between a text and its standard: what stands there, and what should. Either may be empty. */
export interface WordChange {
  /** Words of the text, with their place in it. Where words are only missing, `start` and `end` name the word before the gap. */
  here: string
  start: number
  end: number
  standard: string
  /** Only capitals, marks or the gender that a French word agrees with differ. */
  slight: boolean
}

/** How a text differs from a standard wording, word by word; empty where only what may vary differs. */
export function wordChanges(text: string, standard: string): WordChange[] {
  const here = clauseWords(text)
  const there = clauseWords(standard)
  const changes: WordChange[] = []
  let [at, from] = [0, 0]
  let removed: ClauseWord[] = []
  let added: ClauseWord[] = []
  const close = () => {
    if (removed.length + added.length > 0) changes.push(changeOf(text, standard, here, at, removed, added))
    removed = []
    added = []
  }
  for (const part of diffArrays(here.map(({ form }) => form), there.map(({ form }) => form))) {
    if (part.removed) {
      removed = here.slice(at, at + part.value.length)
      at += part.value.length
    } else if (part.added) {
      added = there.slice(from, from + part.value.length)
      from += part.value.length
    } else {
      close()
      at += part.value.length
      from += part.value.length
    }
  }
  close()
  return changes
}

function changeOf(text: string, standard: string, here: readonly ClauseWord[], at: number, removed: readonly ClauseWord[], added: readonly ClauseWord[]): WordChange {
  const neighbour = here[Math.max(0, at - 1)]
  const first = removed[0] ?? neighbour
  const last = removed.at(-1) ?? neighbour
  // « considérées » for « considérés » follows the word before it; « retenue(s) » for « retenu(e)s » is another form.
  const letters = (list: readonly ClauseWord[]) => list.map(({ form }) => form.toLowerCase().replace(/(?<=\p{L}{3}[éiu])e(?=s?$)/u, '')).join('').replace(/[^\p{L}\p{N}()]+/gu, '')
  return {
    here: removed.length === 0 ? '' : text.slice(first?.start ?? 0, last?.end ?? 0),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    standard: added.length === 0 ? '' : standard.slice(added[0]?.start ?? 0, added.at(-1)?.end ?? 0),
    slight: letters(removed) === letters(added),
  }
}
