/**
 * Something that is asked the same questions by many: each is answered once, and the answers go with it. So no module
 * remembers anything between two calls.
 */
export class Kept {
  readonly #answers = new Map<unknown, unknown>()
  readonly #about = new Map<unknown, Map<object, unknown>>()

  /**
   * The answer of a function to this, worked out when first asked for. The function itself is the name of the question:
   * give one that stands in a module, not one that is made on the way.
   */
  once<Answer>(question: (self: this) => Answer): Answer {
    if (this.#answers.has(question)) return this.#answers.get(question) as Answer
    const answer = question(this)
    // Put down whole or not at all: work that is ended in the middle leaves nothing half done.
    this.#answers.set(question, answer)
    return answer
  }

  /** The same about one thing that belongs to this: a row or a block of a notice. */
  onceFor<Thing extends object, Answer>(thing: Thing, question: (thing: Thing, self: this) => Answer): Answer {
    const known = this.#about.get(question) ?? new Map<object, unknown>()
    if (known.has(thing)) return known.get(thing) as Answer
    const answer = question(thing, this)
    this.#about.set(question, known.set(thing, answer))
    return answer
  }
}
