import type { LineBuilder } from '../lines/line-builder.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

/** Tracked changes: defined before the text, and then named at their places. */
export class OdtChanges {
  /** What was deleted, or null for what was inserted. */
  readonly #changes = new Map<string, string | null>()
  #defined = ''
  #inserted = 0

  get isInserted(): boolean {
    return this.#inserted > 0
  }

  /** False for an element that is none of theirs. */
  open(name: string, attributes: Attributes, builder: LineBuilder): boolean {
    switch (name) {
      case 'changed-region':
        this.#defined = attributes.get('id') ?? ''
        break
      case 'insertion':
        this.#changes.set(this.#defined, null)
        break
      case 'change':
        builder.leave('deletion', this.#changes.get(attributes.get('change-id') ?? '') ?? '')
        break
      case 'change-start':
        if (this.#isInsertion(attributes)) this.#inserted++
        break
      case 'change-end':
        if (this.#isInsertion(attributes)) this.#inserted = Math.max(0, this.#inserted - 1)
        break
      default:
        return false
    }
    return true
  }

  /** What the region that is being defined took away. Of a deleted end of a paragraph only the sign for it is seen. */
  setDeleted(text: string, paragraphs: number): void {
    this.#changes.set(this.#defined, text.trim() === '' && paragraphs > 1 ? '¶' : text)
  }

  #isInsertion(attributes: Attributes): boolean {
    return this.#changes.get(attributes.get('change-id') ?? '') === null
  }
}
