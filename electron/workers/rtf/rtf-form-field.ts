import type { RtfCollector } from './rtf-collector.ts'

/** As `\ffres` has it where nobody chose anything. */
const unchosen = 25
const mostChoices = 1000

/** What a form field holds: the box that is ticked or not, the choices and which of them is chosen. */
export class RtfFormField implements RtfCollector {
  readonly #choices: string[] = []
  #type = 0
  #chosen = unchosen
  #byDefault = 0
  #depth = 0
  #choiceDepth = 0
  #choice = ''

  open(): void {
    this.#depth++
  }

  close(): void {
    if (this.#choiceDepth > 0 && this.#depth === this.#choiceDepth) {
      this.#choiceDepth = 0
      if (this.#choices.length < mostChoices) this.#choices.push(this.#choice.trim())
    }
    this.#depth--
  }

  word(name: string, value: number | null): void {
    switch (name) {
      case 'fftype':
        this.#type = value ?? 0
        break
      case 'ffres':
        this.#chosen = value ?? unchosen
        break
      case 'ffdefres':
        this.#byDefault = value ?? 0
        break
      case 'ffl':
        ;[this.#choiceDepth, this.#choice] = [this.#depth, '']
        break
    }
  }

  text(text: string): void {
    if (this.#choiceDepth > 0 && this.#choice.length < 1000) this.#choice += text
  }

  /** What it shows; null for a field of text, whose result stands in the document. */
  get shown(): string | null {
    const chosen = this.#chosen === unchosen ? this.#byDefault : this.#chosen
    if (this.#type === 1) return chosen === 0 ? '☐' : '☒'
    if (this.#type === 2) return this.#choices[chosen] ?? null
    return null
  }
}
