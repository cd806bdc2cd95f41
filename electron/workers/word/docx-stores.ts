import { relatedPart, relationsOf, type Parts } from './docx-package.ts'
import { walkXml } from '../bytes/walk-xml.ts'

/** Where a content control keeps its value: a path in one of the document's data parts. */
export interface Binding {
  path: string
  store: string
}

/** Data parts of real documents are a handful, their trees shallow. */
const mostStores = 50
const deepest = 30
const mostValues = 20_000

const coreProperties = '{6c3c8bc8-f283-45ae-878a-bab7291924a1}'
const moreProperties = '{6668398d-a668-4e3e-a75b-62eb855825f1}'

/**
 * The data that content controls show: custom XML parts and the document's properties. Read when the first is asked
 * for.
 */
export class DocxStores {
  readonly #parts: Parts
  readonly #main: string
  #stores: Map<string, Map<string, string>> | null = null

  constructor(parts: Parts, main: string) {
    this.#parts = parts
    this.#main = main
  }

  /** Null where no part has such a value, or an empty one. */
  value({ path, store }: Binding): string | null {
    const key = keyOf(path)
    this.#stores ??= this.#read()
    const named = this.#stores.get(store.toLowerCase())
    const found =
      named === undefined ? [...this.#stores.values()].find((each) => each.has(key))?.get(key) : named.get(key)
    return found === undefined || found.trim() === '' ? null : found
  }

  #read(): Map<string, Map<string, string>> {
    const stores = new Map<string, Map<string, string>>()
    const add = (id: string, part: string | null): void => {
      const bytes = part === null ? null : this.#parts.read(part)
      if (bytes !== null) stores.set(id.toLowerCase(), valuesOf(bytes))
    }
    add(coreProperties, relatedPart(this.#parts, '', 'core-properties') ?? 'docProps/core.xml')
    add(moreProperties, relatedPart(this.#parts, '', 'extended-properties') ?? 'docProps/app.xml')
    for (const { target } of relationsOf(this.#parts, this.#main)
      .filter(({ type }) => type === 'customXml')
      .slice(0, mostStores)) {
      const properties = relatedPart(this.#parts, target, 'customXmlProps')
      add((properties === null ? null : idIn(this.#parts.read(properties))) ?? target, target)
    }
    return stores
  }
}

function idIn(bytes: Uint8Array | null): string | null {
  let id: string | null = null
  if (bytes !== null)
    walkXml(bytes, {
      open: (name, attributes) => {
        if (name === 'datastoreItem') id = attributes.get('itemID')
      },
      close: () => undefined,
    })
  return id
}

/** The texts of a data part by their paths, 'a[1]/b[2]' and 'a[1]/@c', without prefixes. */
function valuesOf(bytes: Uint8Array): Map<string, string> {
  const values = new Map<string, string>()
  const open: { path: string; seen: Map<string, number>; text: string }[] = [{ path: '', seen: new Map(), text: '' }]
  let tooDeep = 0
  walkXml(bytes, {
    open: (name, attributes) => {
      const outer = open.at(-1)
      if (outer === undefined || open.length > deepest || values.size > mostValues) {
        tooDeep++
        return
      }
      const count = (outer.seen.get(name) ?? 0) + 1
      outer.seen.set(name, count)
      const path = `${outer.path}${outer.path === '' ? '' : '/'}${name}[${count}]`
      open.push({ path, seen: new Map(), text: '' })
      for (const [key, value] of attributes.entries()) values.set(`${path}/@${key}`, value)
    },
    close: () => {
      if (tooDeep > 0) {
        tooDeep--
        return
      }
      const element = open.pop()
      if (element !== undefined) values.set(element.path, element.text)
    },
    text: (text) => {
      const element = open.at(-1)
      if (element !== undefined && tooDeep === 0) element.text += text
    },
  })
  return values
}

/** A control's path in the form of the keys: a step without a number is the first. */
function keyOf(path: string): string {
  return path
    .split('/')
    .filter((step) => step !== '' && step !== 'text()')
    .map((step) => {
      const named = /^\*\[local-name\(\)\s*=\s*['"]([^'"]+)['"]\s*\](?:\[(\d+)\])?$/u.exec(step)
      const plain = /^(@?)(?:[\w.-]+:)?([\w.-]+)(?:\[(\d+)\])?$/u.exec(step)
      if (named) return `${named[1] ?? ''}[${named[2] ?? '1'}]`
      return plain ? (plain[1] === '@' ? `@${plain[2] ?? ''}` : `${plain[2] ?? ''}[${plain[3] ?? '1'}]`) : step
    })
    .join('/')
}
