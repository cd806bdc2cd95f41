/** Forms of one drawing, one for each age of Word (mc:AlternateContent): the first of them is read. */
export class DocxAlternates {
  readonly #isTaken: boolean[] = []

  open(): void {
    this.#isTaken.push(false)
  }

  close(): void {
    this.#isTaken.pop()
  }

  /** Whether an element is a second form, left out with all it holds. */
  isOther(name: string): boolean {
    if ((name !== 'Choice' && name !== 'Fallback') || this.#isTaken.length === 0) return false
    if (this.#isTaken.pop() === true) {
      this.#isTaken.push(true)
      return true
    }
    this.#isTaken.push(true)
    return false
  }
}
