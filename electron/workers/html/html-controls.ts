/** What fields of a form show: the chosen entry, the value written in, the box ticked or not. */
export class FormControls {
  #select: { first: string | null; chosen: string | null; isOpen: boolean; text: string; isChosen: boolean } | null =
    null
  #button: { isRead: boolean } | null = null

  /** The text that is shown at once. `isHeading`: a button here is how a page lets one open and close a part. */
  open(name: string, attributes: Record<string, string>, isHeading: boolean): string | null {
    if (name === 'select') this.#select = { first: null, chosen: null, isOpen: false, text: '', isChosen: false }
    if (name === 'option' && this.#select !== null) {
      this.#endOption()
      this.#select.isOpen = true
      this.#select.text = ''
      this.#select.isChosen = 'selected' in attributes
    }
    if (name === 'button') this.#button = { isRead: isHeading }
    return name === 'input' ? inputText(attributes) : null
  }

  /** What the closed element shows. */
  close(name: string): string | null {
    if (name === 'button') this.#button = null
    if (name === 'option') this.#endOption()
    if (name !== 'select' || this.#select === null) return null
    this.#endOption()
    const { chosen, first } = this.#select
    this.#select = null
    return chosen ?? first
  }

  /** Whether a text belongs to a control, which shows it or does not. */
  takes(text: string): boolean {
    if (this.#select !== null) {
      if (this.#select.isOpen) this.#select.text += text
      return true
    }
    return this.#button !== null && !this.#button.isRead
  }

  #endOption(): void {
    if (this.#select?.isOpen !== true) return
    const text = this.#select.text.trim()
    this.#select.first ??= text
    if (this.#select.isChosen)
      this.#select.chosen = this.#select.chosen === null ? text : `${this.#select.chosen}, ${text}`
    this.#select.isOpen = false
  }
}

function inputText(attributes: Record<string, string>): string | null {
  const type = (attributes.type ?? 'text').toLowerCase()
  if (type === 'checkbox') return 'checked' in attributes ? '☒' : '☐'
  if (type === 'radio') return 'checked' in attributes ? '☒' : '☐'
  return /^(?:text|date|number|email|url|tel|month|datetime-local)$/u.test(type) && (attributes.value ?? '') !== ''
    ? (attributes.value ?? null)
    : null
}
