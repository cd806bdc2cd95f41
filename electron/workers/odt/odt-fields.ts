import type { Attributes } from '../bytes/walk-xml.ts'

const mostFields = 5000

/**
 * Fields and controls whose value stands not as text: forms of Word that LibreOffice keeps, and controls of
 * OpenDocument.
 */
export class OdtFields {
  readonly #controls = new Map<string, { shown: string; isChosen: boolean }>()
  #control: string | null = null
  #mark: { kind: string; entries: string[]; chosen: number; isTicked: boolean } | null = null

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'fieldmark':
        this.#mark = { kind: attributes.get('type') ?? '', entries: [], chosen: 0, isTicked: false }
        break
      case 'param':
        this.#param(attributes.get('name') ?? '', attributes.get('value') ?? '')
        break
    }
  }

  #param(name: string, value: string): void {
    const mark = this.#mark
    if (!mark) return
    if (name === 'Dropdown_ListEntry' && mark.entries.length < mostFields) mark.entries.push(value)
    if (name === 'Dropdown_Selected') mark.chosen = Number.parseInt(value, 10) || 0
    if (name === 'Checkbox_Checked') mark.isTicked = value === 'true'
  }

  /** What the field that ends here prints; '' where it is none of ours. */
  close(): string {
    const mark = this.#mark
    this.#mark = null
    if (mark === null) return ''
    if (mark.kind.endsWith('FORMCHECKBOX')) return mark.isTicked ? '☒' : '☐'
    return mark.kind.endsWith('FORMDROPDOWN') ? (mark.entries[mark.chosen] ?? '') : ''
  }

  /** A control, which the form defines apart from the place where it stands. */
  define(name: string, attributes: Attributes): void {
    const id = attributes.get('xml:id') ?? attributes.get('id')
    if (name === 'option' || name === 'item') {
      const list = this.#controls.get(this.#control ?? '')
      const isChosen = attributes.get('current-selected') === 'true' || attributes.get('selected') === 'true'
      if (list && isChosen && !list.isChosen) Object.assign(list, { shown: attributes.get('label') ?? '', isChosen })
      return
    }
    if (id === null || this.#controls.size >= mostFields) return
    this.#control = id
    this.#controls.set(id, { shown: shownBy(name, attributes), isChosen: false })
  }

  control(attributes: Attributes): string {
    return this.#controls.get(attributes.get('control') ?? '')?.shown ?? ''
  }
}

/** What a control of this kind shows by itself; what a list shows, its chosen entry says. */
function shownBy(name: string, attributes: Attributes): string {
  const label = attributes.get('label') ?? ''
  switch (name) {
    case 'checkbox':
    case 'radio':
      return `${isTicked(attributes) ? '☒' : '☐'} ${label}`
    case 'text':
    case 'textarea':
    case 'formatted-text':
    case 'number':
    case 'date':
    case 'time':
    case 'combobox':
      return attributes.get('current-value') ?? attributes.get('value') ?? ''
    case 'fixed-text':
      return label
  }
  return ''
}

function isTicked(attributes: Attributes): boolean {
  return (
    (attributes.get('current-state') ?? attributes.get('state')) === 'checked' ||
    (attributes.get('current-selected') ?? attributes.get('selected')) === 'true'
  )
}
