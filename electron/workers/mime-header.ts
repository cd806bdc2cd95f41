import iconv from 'iconv-lite'

/** The head of a mail or of a part of one, by lower-case names; of several of one name the first. */
export type MimeHeader = ReadonlyMap<string, string>

/** A value and what is said about it: `text/html; charset=utf-8`. */
export interface StructuredValue {
  value: string
  parameters: ReadonlyMap<string, string>
}

/** Lines that go on in the next are one. */
export function readHeader(text: string): MimeHeader {
  const header = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]+/gu, ' ').split(/\r\n|[\r\n]/u)) {
    const [, name, value] = /^([!-9;-~]{1,80})[ \t]*:(.*)$/u.exec(line) ?? []
    if (name !== undefined && value !== undefined && !header.has(name.toLowerCase()))
      header.set(name.toLowerCase(), value.trim())
  }
  return header
}

export function readStructured(written: string): StructuredValue {
  const text = written.slice(0, 5000)
  const value = /^[^;]*/u.exec(text)?.[0].trim().toLowerCase() ?? ''
  const pieces = new Map<string, string>()
  for (const [, name = '', quoted, plain = ''] of text.matchAll(
    /;\s*([\w!#$&+.^`{}|~*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/gu,
  )) {
    const key = name.toLowerCase()
    if (!pieces.has(key)) pieces.set(key, quoted === undefined ? plain : quoted.replace(/\\(["\\])/gu, '$1'))
  }
  return { value, parameters: joinPieces(pieces) }
}

/** `name*0*=utf-8''a%20; name*1=b`: a value in pieces, in a charset of its own. */
function joinPieces(pieces: ReadonlyMap<string, string>): Map<string, string> {
  const joined = new Map<string, string>()
  for (const name of new Set([...pieces.keys()].map((key) => key.replace(/\*.*$/u, '')))) {
    const plain = pieces.get(name)
    const encoded = pieces.get(`${name}*`)
    if (encoded !== undefined) joined.set(name, decodePercent(encoded))
    else if (plain !== undefined) joined.set(name, decodeWords(plain))
    else joined.set(name, decodePercent(numbered(pieces, name)))
  }
  return joined
}

function numbered(pieces: ReadonlyMap<string, string>, name: string): string {
  let text = ''
  for (let at = 0; at < 100; at++) {
    const piece = pieces.get(`${name}*${String(at)}*`) ?? pieces.get(`${name}*${String(at)}`)
    if (piece === undefined) break
    text += piece
  }
  return text
}

function decodePercent(text: string): string {
  const [, charset = 'utf-8', rest = text] = /^([\w-]*)'[^']*'([\s\S]*)$/u.exec(text) ?? []
  const bytes = rest.replace(/%([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return rest === bytes ? rest : decodeAs(Buffer.from(bytes, 'latin1'), charset)
}

/** `=?utf-8?Q?R=C3=A9sum=C3=A9?=`: words of a header in a charset of their own. */
export function decodeWords(text: string): string {
  const word = /=\?([\w-]{1,40})(?:\*[\w-]*)?\?([bq])\?([^?\s]{0,2000})\?=/giu
  return text
    .replace(/(\?=)\s+(?==\?)/gu, '$1')
    .replace(word, (_, charset: string, encoding: string, encoded: string) => {
      if (/b/iu.test(encoding)) return decodeAs(Buffer.from(encoded, 'base64'), charset)
      const bytes = encoded
        .replace(/_/gu, ' ')
        .replace(/=([0-9a-f]{2})/giu, (__, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      return decodeAs(Buffer.from(bytes, 'latin1'), charset)
    })
}

function decodeAs(bytes: Buffer, charset: string): string {
  return iconv.encodingExists(charset) ? iconv.decode(bytes, charset) : bytes.toString('utf8')
}
