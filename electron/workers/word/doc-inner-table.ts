import type { LineBuilder } from '../lines/line-builder.ts'

/** A table in a cell. Deeper ones are read as parts of it. */
export class InnerTable {
  readonly #builder: LineBuilder
  #isOpen = false
  #isRowOpen = false
  #isCellDue = false

  constructor(builder: LineBuilder) {
    this.#builder = builder
  }

  /** `isLast`: the paragraph that comes now ends its cell. */
  enterCell(isLast: boolean): void {
    if (!this.#isOpen) this.#builder.openTable()
    if (!this.#isRowOpen) this.#builder.openRow()
    if (!this.#isRowOpen || this.#isCellDue) this.#builder.openCell()
    this.#isOpen = true
    this.#isRowOpen = true
    this.#isCellDue = isLast
  }

  endRow(): void {
    this.#isRowOpen = false
  }

  close(): void {
    if (this.#isOpen) this.#builder.closeTable()
    this.#isOpen = false
    this.#isRowOpen = false
  }
}
