import { Parser } from 'htmlparser2'
import { decodeText } from './decode-text.ts'
import { readError } from './read-error.ts'

export interface XmlVisitor {
  /** Names and attribute names without their prefix: prefixes are the writer's choice. */
  open: (name: string, attributes: Attributes) => void
  close: (name: string) => void
  text?: (text: string) => void
}

export class Attributes {
  readonly #values: Record<string, string>
  constructor(values: Record<string, string>) {
    this.#values = values
  }

  /** By local name; `prefixed` asks for one that has a prefix ('r:id' beside 'id'). */
  get(name: string): string | null {
    const exact = this.#values[name]
    if (exact !== undefined) return exact
    for (const key in this.#values)
      if (key.endsWith(name) && key[key.length - name.length - 1] === ':') return this.#values[key] ?? null
    return null
  }

  /** As they are written, prefixes included. */
  get all(): Readonly<Record<string, string>> {
    return this.#values
  }

  /** All of them, by local name. */
  entries(): [string, string][] {
    return Object.entries(this.#values).map(([key, value]) => [local(key), value])
  }

  number(name: string): number | null {
    const value = Number.parseInt(this.get(name) ?? '', 10)
    return Number.isFinite(value) ? value : null
  }
}

/** Real documents stay below a hundred; the parser's own cost grows with the square of the depth. */
const deepest = 5000

/**
 * Walks a part's XML in one pass, without a tree. A DTD is refused: office formats have none, and it is what entity
 * bombs and outside references are made of. Throws ReadError for that, and for XML that is not well formed.
 */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const xml = decodeText(bytes)
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > deepest) throw readError('unsafe')
        visitor.open(local(name), new Attributes(attributes))
      },
      onclosetag: (name, isImplied) => {
        depth--
        // Closed by anything but its own end tag or slash: not well formed, and Word refuses it too.
        if (isImplied && xml[parser.endIndex - 1] !== '/') throw readError('damaged')
        visitor.close(local(name))
      },
      ontext: (text) => visitor.text?.(text),
      onprocessinginstruction: (name) => {
        if (name.toLowerCase().startsWith('!doctype')) throw readError('unsafe')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
