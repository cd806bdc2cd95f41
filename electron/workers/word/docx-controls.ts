import { emptyBox, tickedBox } from './docx-fields.ts'
import type { DocxStores } from './docx-stores.ts'
import { isOn } from './docx-styles.ts'
import type { Attributes } from '../bytes/walk-xml.ts'

interface Control {
  kind: 'text' | 'list' | 'date' | 'box' | 'other' | null
  path: string | null
  store: string
  isTicked: boolean
  items: Map<string, string>
  dateFormat: string | null
  language: string
  /** What stands for all that the file kept as the content; null where that is shown. */
  value: string | null
  isSaid: boolean
}

/** Elements among a control's properties that say what it is. */
const kinds: Readonly<Record<string, Control['kind']>> = {
  text: 'text',
  comboBox: 'list',
  dropDownList: 'list',
  date: 'date',
  checkbox: 'box',
  picture: 'other',
  repeatingSection: 'other',
  docPartObj: 'other',
  docPartList: 'other',
  group: 'other',
}

/**
 * Content controls: what they show where that is not the text kept in them, but a box's state or a value of the
 * document's data.
 */
export class DocxControls {
  readonly #stores: DocxStores
  readonly #open: Control[] = []
  /** The outermost control whose content is replaced; controls in it are part of that. */
  #replaced: Control | null = null

  constructor(stores: DocxStores) {
    this.#stores = stores
  }

  open(): void {
    this.#open.push({
      kind: null,
      path: null,
      store: '',
      isTicked: false,
      items: new Map(),
      dateFormat: null,
      language: 'en-US',
      value: null,
      isSaid: false,
    })
  }

  property(name: string, attributes: Attributes): void {
    const control = this.#open.at(-1)
    if (!control) return
    const value = attributes.get('val')
    if (Object.hasOwn(kinds, name)) control.kind = kinds[name] ?? null
    switch (name) {
      case 'checked':
        control.isTicked = isOn(value)
        break
      case 'dateFormat':
        control.dateFormat = value
        break
      case 'lid':
        control.language = value ?? control.language
        break
      case 'listItem':
        takeItem(control, attributes.get('value') ?? '', attributes.get('displayText'))
        break
      case 'dataBinding':
        ;[control.path, control.store] = [attributes.get('xpath'), attributes.get('storeItemID') ?? '']
        break
    }
  }

  openContent(): void {
    const control = this.#open.at(-1)
    if (!control || this.#replaced !== null) return
    control.value = this.#valueOf(control)
    if (control.value !== null) this.#replaced = control
  }

  /**
   * What is to be printed for text of a control's content: itself, or the lines of the value at its first place and
   * nothing after.
   */
  printed(text: string): string[] {
    const control = this.#replaced
    if (control === null) return [text]
    if (control.isSaid) return []
    control.isSaid = true
    return (control.value ?? '').split(/\r\n|[\r\n]/u)
  }

  /** Ends a control's content: a value that found no text to stand for. */
  closeContent(): string[] {
    const control = this.#open.at(-1)
    return control !== undefined && control === this.#replaced ? this.printed('') : []
  }

  close(): void {
    if (this.#open.pop() === this.#replaced) this.#replaced = null
  }

  #valueOf(control: Control): string | null {
    const bound =
      control.path === null || control.kind === 'other'
        ? null
        : this.#stores.value({ path: control.path, store: control.store })
    if (control.kind === 'box')
      return (bound === null ? control.isTicked : /^(?:1|true|on)$/iu.test(bound.trim())) ? tickedBox : emptyBox
    if (bound === null) return null
    if (control.kind === 'list') return control.items.get(bound) ?? bound
    if (control.kind === 'date') return dateIn(bound, control.dateFormat, control.language)
    // Formatted text is kept as a whole document, of which the control holds what it shows.
    return bound.includes('<') ? null : bound
  }
}

function takeItem(control: Control, value: string, shown: string | null): void {
  if (control.items.size < 500) control.items.set(value, shown ?? value)
}

/** A date of the data as the control prints it; any other text stays. */
function dateIn(value: string, format: string | null, language: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/u.exec(value.trim())
  if (parts === null || format === null) return value
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
  const named = (options: Intl.DateTimeFormatOptions): string => {
    const spoken = new Intl.DateTimeFormat(/^fr/iu.test(language) ? 'fr-FR' : 'en-US', { ...options, timeZone: 'UTC' })
    return spoken.format(date)
  }
  return format.replace(/'([^']*)'|d{1,4}|M{1,4}|y{1,4}/gu, (token, quoted?: string) => {
    switch (token) {
      case 'd':
        return String(date.getUTCDate())
      case 'dd':
        return parts[3] ?? ''
      case 'ddd':
        return named({ weekday: 'short' })
      case 'dddd':
        return named({ weekday: 'long' })
      case 'M':
        return String(date.getUTCMonth() + 1)
      case 'MM':
        return parts[2] ?? ''
      case 'MMM':
        return named({ month: 'short' })
      case 'MMMM':
        return named({ month: 'long' })
      case 'y':
      case 'yy':
        return (parts[1] ?? '').slice(2)
      case 'yyy':
      case 'yyyy':
        return parts[1] ?? ''
      default:
        return quoted ?? token
    }
  })
}
