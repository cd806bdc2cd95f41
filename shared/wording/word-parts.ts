import { diffArrays } from 'diff'
import { clauseWords } from './clause-words.ts'

/** A stretch of a text held against its standard: in both, in the text alone, or in the standard alone. */
export interface StandardPart { text: string; is: 'same' | 'here' | 'standard' }

/** A text and its standard in one, word by word (Myers 1986, through the diff library): what may vary counts as the same. */
export function standardParts(text: string, standard: string): StandardPart[] {
  const here = clauseWords(text)
  const there = clauseWords(standard)
  const parts: StandardPart[] = []
  let [at, from, written] = [0, 0, 0]
  const put = (part: StandardPart): void => { if (part.text !== '') parts.push(part) }
  for (const { value, added, removed } of diffArrays(here.map(({ form }) => form), there.map(({ form }) => form))) {
    const [first, last] = added ? [there[from], there[from + value.length - 1]] : [here[at], here[at + value.length - 1]]
    if (first === undefined || last === undefined) continue
    if (added) {
      put({ text: standard.slice(first.start, last.end), is: 'standard' })
      from += value.length
      continue
    }
    put({ text: text.slice(written, first.start), is: 'same' })
    put({ text: text.slice(first.start, last.end), is: removed ? 'here' : 'same' })
    written = last.end
    at += value.length
    if (!removed) from += value.length
  }
  put({ text: text.slice(written), is: 'same' })
  return joined(parts)
}

/** Neighbours of one kind in one; words of the standard keep their distance from the words beside them. */
function joined(parts: readonly StandardPart[]): StandardPart[] {
  const whole: StandardPart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last?.is === part.is) last.text += part.text
    else whole.push({ ...part })
  }
  return whole
}
