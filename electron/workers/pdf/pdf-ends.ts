import { looked, type FoundObject } from './pdf-scan.ts'
import { placeOfStream } from './pdf-streams.ts'
import { closersOf, isRef, parsePdfValue, type PdfValue } from './pdf-syntax.ts'

/** `cut`: numbers of the objects whose streams end for no other reason than that something else begins. */
export interface EndedText {
  text: string
  cut: ReadonlySet<number>
}

/**
 * The text of a PDF with the ends that its objects lack: brackets of a dictionary before its stream or before what ends
 * it, and what ends a stream. Where a stream's length is right it ends there, else before the next thing.
 */
export function withEnds(text: string, objects: Objects): EndedText {
  const ends = [...objects.values()].flatMap((object) => endsOf(text, object, objects))
  const pieces: string[] = []
  let done = 0
  for (const { at, end } of ends.sort((one, other) => one.at - other.at)) {
    pieces.push(text.slice(done, at), end)
    done = at
  }
  const cut = ends.flatMap(({ cuts }) => cuts ?? [])
  return { text: [...pieces, text.slice(done)].join(''), cut: new Set(cut) }
}

type Objects = ReadonlyMap<number, FoundObject>

interface End {
  at: number
  end: string
  /** The object that is cut there. */
  cuts?: number
}

function endsOf(text: string, object: FoundObject, objects: Objects): End[] {
  if (object.packed) return []
  const closers = openEnds(object)
  const dictionary = parsePdfValue(object.body)
  const brackets = closers === '' ? [] : [{ at: object.from + object.body.length, end: `${closers}\n` }]
  if (!(dictionary instanceof Map)) return brackets
  const length = numberOf(dictionary.get('Length'), objects)
  const place = placeOfStream(text, object, length)
  return place?.end === null ? [...brackets, endOfStream(text, place.start, length, object)] : brackets
}

/** The brackets that a dictionary lacks; none of one that is longer than what was looked at. */
export function openEnds({ body }: FoundObject): string {
  return body.length < looked && /^[\s\0]*<</u.test(body) ? closersOf(body) : ''
}

function numberOf(value: PdfValue | undefined, objects: Objects): number | null {
  const held = isRef(value) ? parsePdfValue(objects.get(value.ref)?.body ?? '') : value
  return typeof held === 'number' ? held : null
}

/** What may stand behind a stream, whether or not it says so. */
const afterStream = /^[\s\0]{0,8}(?:end|xref|trailer|startxref|\d{1,7}\s{1,4}\d{1,5}\s{1,4}obj|$)/iu

function endOfStream(text: string, start: number, length: number | null, { number, to }: FoundObject): End {
  const end = '\nendstream\nendobj\n'
  const said = start + (length ?? Infinity)
  if (said >= start && said <= to && afterStream.test(text.slice(said, said + 32))) return { at: said, end }
  const before = text.slice(start, to).lastIndexOf('endobj')
  return before < 0 ? { at: to, end, cuts: number } : { at: start + before, end }
}
