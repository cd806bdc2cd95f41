import type { Attributes } from '../bytes/walk-xml.ts'
import { FieldNumbers } from '../lines/field-numbers.ts'
import { printedSign } from '../lines/symbol-fonts.ts'
import type { DocxProperties } from './docx-properties.ts'

/** A box of a form, as it is printed. */
export const tickedBox = '☒'
export const emptyBox = '☐'

interface Form {
  kind: 'box' | 'list' | 'text' | null
  isTicked: boolean | null
  usual: string | null
  chosen: number | null
  entries: string[]
}
interface Field {
  code: string
  inResult: boolean
  isPrinted: boolean
  form: Form
  link: { mark: number; address: string } | null
}

/** Codes of fields in fields: those of a hostile depth are not kept. */
const deepestCode = 20
const longestCode = 5000

/**
 * Word's fields: between begin and separator stands the code, which nobody sees, between separator and end what was
 * printed last. Fields stand in codes of fields; what those print is a part of the code.
 */
export class DocxFields {
  readonly #open: Field[] = []
  readonly #numbers = new FieldNumbers()
  readonly #properties: DocxProperties
  #codes = 0

  constructor(properties: DocxProperties) {
    this.#properties = properties
  }

  /** Whether text that comes now is printed. */
  get isPrinting(): boolean {
    return this.#codes === 0
  }

  /** A field whose code never ends would hide all the rest. */
  get isUnended(): boolean {
    return this.#codes > 0
  }

  begin(code = ''): void {
    this.#open.push({
      code,
      inResult: false,
      isPrinted: false,
      form: { kind: null, isTicked: null, usual: null, chosen: null, entries: [] },
      link: null,
    })
    this.#codes++
  }

  /** What a form field offers, and what is chosen. */
  formProperty(name: string, attributes: Attributes): void {
    const form = this.#open.at(-1)?.form
    if (!form) return
    const value = attributes.get('val')
    const isYes = value === null || !/^(?:0|false|off)$/iu.test(value)
    switch (name) {
      case 'checkBox':
        form.kind = 'box'
        break
      case 'ddList':
        form.kind = 'list'
        break
      case 'textInput':
        form.kind = 'text'
        break
      case 'checked':
        form.isTicked = isYes
        break
      case 'default':
        form.usual = value ?? '1'
        break
      case 'result':
        form.chosen = attributes.number('val')
        break
      case 'listEntry':
        if (form.entries.length < 500) form.entries.push(value ?? '')
        break
    }
  }

  /** Text that is not printed: of a code, or of a field in one. */
  addCode(text: string): void {
    const field = this.#open.slice(-deepestCode).findLast((each) => !each.inResult)
    if (field !== undefined && field.code.length < longestCode) field.code += text
  }

  /** `mark`: where the result begins, if it is text of an open paragraph. */
  separate(mark: number): void {
    const field = this.#open.at(-1)
    if (!field || field.inResult) return
    field.inResult = true
    this.#codes--
    const address = /^\s*HYPERLINK\s+(?:"([^"]+)"|([^\s\\"]+))/iu.exec(field.code)
    field.link = this.isPrinting && address !== null ? { mark, address: address[1] ?? address[2] ?? '' } : null
    // A form's own choice is printed, not what was kept of it.
    if (field.form.kind === 'box' || (field.form.kind === 'list' && field.form.entries.length > 0)) {
      field.inResult = false
      this.#codes++
    }
  }

  printed(): void {
    for (const field of this.#open.slice(-deepestCode)) field.isPrinted = true
  }

  /**
   * Ends the innermost field: what it prints by itself, and the link that its result is. `heading`: the level of the
   * heading in which it stands.
   */
  end(heading: number | null): { text: string; link: { mark: number; address: string } | null } {
    const field = this.#open.pop()
    if (!field) return { text: '', link: null }
    if (!field.inResult) this.#codes--
    if (!this.isPrinting || field.isPrinted) return { text: '', link: field.link }
    return { text: this.#ownText(field, heading), link: null }
  }

  #ownText({ code, form, inResult }: Field, heading: number | null): string {
    if (form.kind !== null) return choiceIn(form, inResult)
    const [, name = '', rest = ''] = /^\s*(\w+)\s*(.*)/su.exec(code) ?? []
    switch (name.toUpperCase()) {
      case 'SYMBOL':
        return symbolOf(rest)
      case 'QUOTE':
        return /^"([^"]*)"/u.exec(rest)?.[1] ?? ''
      case 'MACROBUTTON':
      case 'GOTOBUTTON':
        return rest.replace(/^\S+\s*/u, '').replace(/\s+$/u, '')
      default:
        return this.#numbers.next(code, heading) ?? this.#properties.printed(name, rest) ?? ''
    }
  }
}

/** What a form's field shows. */
function choiceIn({ kind, isTicked, usual, entries, chosen }: Form, inResult: boolean): string {
  if (kind === 'box') return (isTicked ?? (usual !== null && !/^(?:0|false)$/u.test(usual))) ? tickedBox : emptyBox
  if (kind === 'list') return entries[chosen ?? Number(usual ?? 0)] ?? ''
  return inResult ? '' : (usual ?? '')
}

/** SYMBOL 163 \f "Symbol": a letter by its code, of a font. */
function symbolOf(code: string): string {
  const number = /^(?:0x([\da-f]+)|(\d+))/iu.exec(code)
  const font = /\\f\s*(?:"([^"]+)"|(\S+))/iu.exec(code)
  return printedSign(
    number?.[1] !== undefined ? Number.parseInt(number[1], 16) : Number(number?.[2] ?? Number.NaN),
    font?.[1] ?? font?.[2],
  )
}
