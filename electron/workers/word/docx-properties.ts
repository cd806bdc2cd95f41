import { relatedPart, type Parts } from './docx-package.ts'
import { walkXml } from '../bytes/walk-xml.ts'

/** Elements of a package's properties, by the field that prints them. */
const ownFields: Readonly<Record<string, string>> = {
  TITLE: 'title',
  SUBJECT: 'subject',
  AUTHOR: 'creator',
  KEYWORDS: 'keywords',
  COMMENTS: 'description',
}
const mostProperties = 5000

/** A document's properties and variables, which fields print. Read when the first is asked for. */
export class DocxProperties {
  readonly #parts: Parts
  readonly #settings: () => Uint8Array | null
  #values: Map<string, string> | null = null

  constructor(parts: Parts, settings: () => Uint8Array | null) {
    this.#parts = parts
    this.#settings = settings
  }

  /** What a field of this name, with what stands behind it, prints; null for any other field. */
  printed(field: string, rest: string): string | null {
    const name = field.toUpperCase()
    const isNamed = name === 'DOCPROPERTY' || name === 'DOCVARIABLE'
    if (!isNamed && !Object.hasOwn(ownFields, name)) return null
    const asked = isNamed ? /^(?:"([^"]*)"|([^\s\\"]+))/u.exec(rest)?.slice(1).find(Boolean) : ownFields[name]
    if (asked === undefined) return null
    this.#values ??= this.#read()
    return this.#values.get(keyOf(name === 'DOCVARIABLE', asked)) ?? null
  }

  #read(): Map<string, string> {
    const values = new Map<string, string>()
    for (const [type, usual] of [
      ['core-properties', 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
      ['custom-properties', 'docProps/custom.xml'],
    ] as const)
      takeProperties(this.#parts.read(relatedPart(this.#parts, '', type) ?? usual), values)
    const settings = this.#settings()
    if (settings !== null)
      walkXml(settings, {
        open: (name, attributes) => {
          if (name === 'docVar' && values.size < mostProperties)
            values.set(keyOf(true, attributes.get('name') ?? ''), attributes.get('val') ?? '')
        },
        close: () => undefined,
      })
    return values
  }
}

/** By the element that holds the text; of the properties that somebody named, by that name. */
function takeProperties(bytes: Uint8Array | null, values: Map<string, string>): void {
  if (bytes === null) return
  let own: string | null = null
  let text = ''
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'property') own = attributes.get('name')
      text = ''
    },
    close: (name) => {
      const key = keyOf(false, own ?? name)
      if (text !== '' && values.size < mostProperties && !values.has(key)) values.set(key, text)
      if (name === 'property') own = null
      text = ''
    },
    text: (part) => {
      text += part
    },
  })
}

function keyOf(isVariable: boolean, name: string): string {
  return `${isVariable ? '$' : ''}${name.toLowerCase()}`
}
