import type { Passage } from '../analysis/passage.ts'
import type { Mark } from './mark.ts'

type Meaning = 'whole' | 'list' | 'example' | 'open' | 'either'

/** What announces examples, or the whole of a thing: values as examples.tsv explains them. */
export interface ExampleMark extends Mark {
  kind: 'example'
  values: readonly [Meaning]
}

export function readExamples(passage: Passage): readonly ExampleMark[] {
  return passage.hits('examples').map(({ row, start, end }) => {
    const meaning = meaningOf(row.value)
    // "The unit that is in charge" is no explanation, "that is, …" is one.
    const isSetOff = meaning === 'either' && passage.language === 'en' && passage.text.startsWith(',', end)
    return { kind: 'example', values: [isSetOff ? 'whole' : meaning], start, end: withStop(passage.text, start, end) }
  })
}

/** "e.g." with its last full stop. */
function withStop(text: string, start: number, end: number): number {
  return text.slice(start, end).includes('.') && text.startsWith('.', end) ? end + 1 : end
}

function meaningOf(value: string): Meaning {
  return value === 'whole' || value === 'list' || value === 'example' || value === 'open' ? value : 'either'
}
