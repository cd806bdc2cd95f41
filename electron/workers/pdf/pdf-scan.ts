import { createInflate } from 'node:zlib'
import { behindString } from './pdf-syntax.ts'

/** An object of a PDF found by looking for it: what stands between `obj` and what ends it, as Latin-1. */
export interface FoundObject {
  number: number
  generation: number
  body: string
  /** Was inside an object stream, and so is nowhere in the bytes as it is. */
  packed: boolean
  /** What lies between it and the next one: from behind `obj` on, as places in the bytes. Nothing of a packed one. */
  from: number
  to: number
  /** An earlier one of the same number, which counts no more. */
  earlier?: FoundObject
}

/** What the object streams of one file may unpack to, in bytes: the largest of a notice holds a hundredth of it. */
const mostUnpacked = 16 * 1024 * 1024
/** An object that decides on pages is short; what is longer is a stream, whose dictionary comes first. */
export const looked = 65_536

/** `isAll`: what is not among them is not in the file. */
export interface FoundObjects {
  objects: ReadonlyMap<number, FoundObject>
  isAll: boolean
}

/**
 * The objects of a PDF, whether or not its table of them is of use, by their numbers; the last of a number counts, as
 * after an update. `isLocked`: what is inside object streams is encrypted and left alone.
 */
export async function scanObjects(text: string, isLocked: boolean): Promise<FoundObjects> {
  const found = new Map<number, FoundObject>()
  const heads = [...text.matchAll(/(?<!\d)(\d{1,7})\s{1,4}(\d{1,5})\s{1,4}obj(?![a-z])/gu)]
  let room = mostUnpacked
  let isAll = true
  for (const [at, head] of heads.entries()) {
    const from = head.index + head[0].length
    const next = heads[at + 1]?.index ?? text.length
    const body = beforeEnd(text.slice(from, Math.min(next, from + looked)))
    const number = Number(head[1])
    const earlier = found.get(number)
    const object = { number, generation: Number(head[2]), body, packed: false, from, to: next }
    found.set(number, earlier === undefined ? object : { ...object, earlier })
    if (!/\/Type\s{0,4}\/ObjStm/u.test(body)) continue
    const unpacked = isLocked || room <= 0 ? '' : await unpack(text.slice(from, next), room)
    room -= unpacked.length
    isAll &&= !isLocked && room > 0
    for (const object of objectsIn(unpacked, body))
      if (found.get(object.number)?.packed !== false) found.set(object.number, object)
  }
  return { objects: found, isAll }
}

/** Remarks and strings may hold the words that end an object. */
const endOrAside = /\(|%[^\r\n]*|(?<end>endobj|(?<![\w/])stream(?!\w))/gu

function beforeEnd(body: string): string {
  let areClosed = true
  endOrAside.lastIndex = 0
  for (let found = endOrAside.exec(body); found !== null; found = endOrAside.exec(body)) {
    if (found.groups?.end !== undefined) return body.slice(0, found.index)
    if (found[0] !== '(' || !areClosed) continue
    const end = behindString(body, endOrAside.lastIndex)
    // Where one is not closed, the bytes are others than they were: no bracket behind it says anything.
    if (end === null) areClosed = false
    else endOrAside.lastIndex = end
  }
  return body
}

/** As much of a stream as can be unpacked: where it is damaged, all that stands before. */
async function unpack(object: string, room: number): Promise<string> {
  const start = /stream(?:\r\n|\n|\r)/u.exec(object)
  if (start === null) return ''
  const data = Buffer.from(object.slice(start.index + start[0].length), 'latin1')
  if (!object.slice(0, start.index).includes('/FlateDecode')) return data.toString('latin1').slice(0, room)
  // In small pieces, because the piece at work when damage is met is lost.
  const inflate = createInflate({ chunkSize: 256 })
  const pieces: Buffer[] = []
  let length = 0
  inflate.end(data)
  return new Promise((resolve) => {
    const done = (): void => {
      inflate.destroy()
      resolve(Buffer.concat(pieces).toString('latin1'))
    }
    inflate.on('data', (piece: Buffer) => {
      pieces.push(piece)
      length += piece.length
      if (length > room) done()
    })
    inflate.once('end', done).on('error', done)
  })
}

function objectsIn(unpacked: string, dictionary: string): FoundObject[] {
  const first = Number(/\/First\s{1,4}(\d{1,9})/u.exec(dictionary)?.[1] ?? 0)
  const pairs = [...unpacked.slice(0, first).matchAll(/(\d{1,7})\s{1,4}(\d{1,9})/gu)].map(
    ([, number, at]) => [Number(number), first + Number(at)] as const,
  )
  return pairs.flatMap(([number, at], index) => {
    const end = pairs[index + 1]?.[1]
    // The last of a stream that broke off may be cut anywhere.
    const body = unpacked.slice(at, end)
    const isWhole = at < unpacked.length && (end === undefined || end <= unpacked.length)
    return isWhole ? [{ number, generation: 0, body, packed: true, from: 0, to: 0 }] : []
  })
}
