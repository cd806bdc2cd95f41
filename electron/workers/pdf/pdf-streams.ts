import { inflateRawSync, inflateSync } from 'node:zlib'
import type { FoundObject } from './pdf-scan.ts'
import { isName, type PdfValue } from './pdf-syntax.ts'

/**
 * What of a stream is there. `isWhole`: nothing of it is known to be missing or changed. `text`: what it unpacks to, as
 * Latin-1; null where that was not looked at.
 */
export interface StreamState {
  isWhole: boolean
  text: string | null
}

/** Bytes that may still be unpacked of one file; beyond them nothing is looked at. */
export interface Room {
  left: number
}

/** Where a stream's bytes lie. `end` null: nothing ends it before the next object. */
export interface StreamPlace {
  start: number
  end: number | null
}

const endSign = /end(?:stream|steam|strea[\s\0])/u

/**
 * Null where an object is no stream. The length that it says counts where the stream ends there, else what ends it; the
 * misspellings are those that pdf.js takes for it.
 */
export function placeOfStream(text: string, object: FoundObject, length: PdfValue): StreamPlace | null {
  const head = /^stream[ \t]{0,20}(?:\r\n|\n|\r)?/u.exec(text.slice(object.from + object.body.length, object.to))
  if (object.packed || head === null) return null
  const start = object.from + object.body.length + head[0].length
  const said = typeof length === 'number' && length >= 0 ? start + length : Infinity
  if (said <= object.to && /^[\s\0]{0,4}end/u.test(text.slice(said, said + 9))) {
    const sign = endSign.exec(text.slice(said, Math.min(object.to, said + 14)))
    return { start, end: sign === null ? null : said }
  }
  const rest = text.slice(start, object.to)
  const sign = endSign.exec(rest)
  if (sign === null) return { start, end: null }
  return { start, end: start + rest.slice(0, sign.index).replace(/(?:\r\n|\n|\r)$/u, '').length }
}

/** Names of the filters as they are undone, in their order; null where one is named that there is not. */
export function filtersOf(value: PdfValue): string[] | null {
  const list = value === null ? [] : Array.isArray(value) ? value : [value]
  const names = list.flatMap((each) => (isName(each) && known.has(each.name) ? [each.name] : []))
  return names.length === list.length ? names : null
}

const flate: ReadonlySet<string> = new Set(['FlateDecode', 'Fl'])
const known: ReadonlySet<string> = new Set([
  ...flate,
  ...['ASCII85Decode', 'A85', 'ASCIIHexDecode', 'AHx', 'LZWDecode', 'LZW', 'RunLengthDecode', 'RL', 'Crypt'],
  ...['DCTDecode', 'DCT', 'JPXDecode', 'CCITTFaxDecode', 'CCF', 'JBIG2Decode', 'BrotliDecode'],
])

/** Undoes what it can: further than what nobody checks here, a stream counts as whole. */
export function unpackStream(bytes: Buffer, filters: readonly string[], isPredicted: boolean, room: Room): StreamState {
  let data = bytes
  // Not packed, but as much to be looked through, and the same may be named again and again.
  if (filters.length === 0) room.left -= bytes.length
  for (const filter of filters) {
    if (!flate.has(filter)) return { isWhole: endsAsItsFilter(data, filter), text: null }
    const { isWhole, unpacked } = inflated(data, room)
    if (!isWhole || unpacked === null) return { isWhole, text: null }
    data = unpacked
  }
  return { isWhole: true, text: isPredicted ? null : data.toString('latin1') }
}

function endsAsItsFilter(data: Buffer, filter: string): boolean {
  const tail = data.subarray(-20).toString('latin1').trimEnd()
  if (filter === 'ASCII85Decode' || filter === 'A85') return tail.endsWith('~>')
  if (filter === 'ASCIIHexDecode' || filter === 'AHx') return tail.endsWith('>')
  return (filter !== 'RunLengthDecode' && filter !== 'RL') || runsToItsEnd(data)
}

/** A length below 128 goes before so many letters and one more, above before one that is repeated; 128 ends it. */
function runsToItsEnd(data: Buffer): boolean {
  let at = 0
  for (let length = data[at]; length !== undefined && length !== 128; length = data[at])
    at += length < 128 ? length + 2 : 2
  return at <= data.length
}

/** `unpacked` null: broken, or more than there is room for. */
function inflated(data: Buffer, room: Room): { isWhole: boolean; unpacked: Buffer | null } {
  const options = { maxOutputLength: Math.max(1, room.left) }
  // What is empty was written so: a page without anything on it.
  if (data.length === 0) return taken(data, room)
  const whole = unpackedOr(() => inflateSync(data, options))
  if (whole === 'too much') return full(room)
  if (typeof whole !== 'string') return taken(whole, room)
  if (!hasHead(data)) return { isWhole: false, unpacked: null }
  const bare = unpackedOr(() => inflateRawSync(data.subarray(2), options))
  if (bare === 'too much') return full(room)
  // Flushed and never finished: all is there but the sign that it ends.
  if (typeof bare === 'string')
    return { isWhole: data.subarray(-4).toString('latin1') === '\0\0\xff\xff', unpacked: null }
  // Only its checksum is wrong. A missing one is no damage, nor one that says nothing; another is.
  const isUnsaid = whole === 'short' || data.readUInt32BE(data.length - 4) <= 1
  return isUnsaid ? taken(bare, room) : { isWhole: false, unpacked: null }
}

function taken(unpacked: Buffer, room: Room): { isWhole: boolean; unpacked: Buffer } {
  room.left -= unpacked.length
  return { isWhole: true, unpacked }
}

/** What was unpacked in vain took its time as well. */
function full(room: Room): { isWhole: boolean; unpacked: null } {
  room.left = 0
  return { isWhole: true, unpacked: null }
}

function hasHead(data: Buffer): boolean {
  const [method = 0, flags = 0] = data
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0 && (flags & 32) === 0
}

function unpackedOr(unpack: () => Buffer): Buffer | 'broken' | 'short' | 'too much' {
  try {
    return unpack()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too much'
    if (code === 'Z_DATA_ERROR') return 'broken'
    if (code === 'Z_BUF_ERROR') return 'short'
    throw error
  }
}
