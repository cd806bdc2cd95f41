import { hash } from '../../text/hash.ts'
import type { Collection } from '../../wording/collection.ts'

/** What a check may ask of the other notices. */
export type Question = 'clauses' | 'salaries' | 'references' | 'memory' | 'pairs'

/** Each question with a name for its answer, equal for equal answers. */
export type Answers = Readonly<Record<Question, string>>

const nothing: Collection = { clauses: [], elsewhere: {}, salaries: [], references: [], memory: [], pairs: [] }

/** A notice alone is answered as one of whose matter the others say nothing. */
export function answersOf(collection: Collection = nothing): Answers {
  const { clauses, salaries, references, memory, pairs } = collection
  const name = (answer: unknown): string => hash(JSON.stringify(answer))
  return {
    clauses: name(clauses),
    salaries: name(salaries),
    references: name(references),
    memory: name(memory),
    pairs: name(pairs),
  }
}

/** Writes down what is asked of a collection, question after question. */
export class AskedOfOthers {
  /** Every question as it was asked, those asked again as well. */
  readonly #asked: Question[] = []
  readonly collection: Collection

  constructor(collection: Collection = nothing) {
    const ask = <Name extends Question>(question: Name): Collection[Name] => {
      this.#asked.push(question)
      return collection[question]
    }
    this.collection = {
      elsewhere: {},
      get clauses() {
        return ask('clauses')
      },
      get salaries() {
        return ask('salaries')
      },
      get references() {
        return ask('references')
      },
      get memory() {
        return ask('memory')
      },
      get pairs() {
        return ask('pairs')
      },
    }
  }

  /** A place in what was asked until now, for `since`. */
  get now(): number {
    return this.#asked.length
  }

  /** What was asked since, each once. */
  since(before: number): Question[] {
    return before === this.#asked.length ? [] : [...new Set(this.#asked.slice(before))]
  }

  /** An answer that rests on these was given out of what is kept. */
  again(questions: readonly Question[]): void {
    this.#asked.push(...questions)
  }
}
