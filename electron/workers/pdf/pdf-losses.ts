import { usesOf, type ContentUses } from './pdf-content.ts'
import { encryptionOf } from './pdf-encryption.ts'
import { openEnds } from './pdf-ends.ts'
import { scanObjects, type FoundObject, type FoundObjects } from './pdf-scan.ts'
import { filtersOf, placeOfStream, unpackStream, type Room, type StreamState } from './pdf-streams.ts'
import { isName, isRef, parsePdfValue, type PdfDictionary, type PdfValue } from './pdf-syntax.ts'

/** A page as it was read. `ref`: the number of its object, null where it has none. */
export interface PageRead {
  number: number
  ref: number | null
  /** How many things it draws, and how many texts among them. */
  drawn: number
  texts: number
  /** Something that it holds did not unpack, be it only a picture. */
  isBrokenOff: boolean
  /** A form or picture that it draws was not found. */
  isUnfound: boolean
}

/** What the contents of one file may unpack to, in bytes: those of a notice come to a fiftieth. */
const mostUnpacked = 64 * 1024 * 1024
/** Earlier objects of the same number that are looked at. */
const mostEarlier = 4
/** A page's tree, forms in forms and lists in lists are not so deep. */
const deepest = 30

/**
 * Numbers of the pages that are not whole in the file: a part of their contents, a form or a font that they use is not
 * in it, or does not unpack to its end, or is there and was not read. pdf.js reads such a page as far as it gets, and
 * says nothing of most. Only what is certain counts: a page of which too little is known is none of them.
 */
export async function findLosses(
  bytes: Uint8Array,
  pages: readonly PageRead[],
  cut: ReadonlySet<number>,
): Promise<number[]> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const isLocked = encryptionOf(text) !== ''
  const found = await scanObjects(text, isLocked)
  const file = new FileParts(text, found, isLocked, cut)
  return pages.filter((page) => file.loses(page)).map(({ number }) => number)
}

/** `unnamed`: something is drawn that has no entry, and so never was in the file; nothing else is missing. */
type Verdict = 'whole' | 'unnamed' | 'lost'

function worst(verdicts: Iterable<Verdict>): Verdict {
  let most: Verdict = 'whole'
  for (const verdict of verdicts)
    if (verdict === 'lost') return 'lost'
    else if (verdict === 'unnamed') most = 'unnamed'
  return most
}

/** `lost`: the file says where to find them, and they are not there. */
type Resources = PdfDictionary | 'lost' | null

/** Content and what it draws with. `bytes`: how long it is before it is unpacked. */
interface Content {
  isWhole: boolean
  text: string
  bytes: number
}

class FileParts {
  readonly #text: string
  readonly #found: FoundObjects
  readonly #isLocked: boolean
  readonly #cut: ReadonlySet<number>
  readonly #room: Room = { left: mostUnpacked }
  readonly #values = new Map<number, PdfValue>()
  /** Of forms and fonts; a form that leads back into itself loses nothing by that. */
  readonly #verdicts = new Map<number, Verdict>()

  constructor(text: string, found: FoundObjects, isLocked: boolean, cut: ReadonlySet<number>) {
    this.#cut = cut
    this.#text = text
    this.#found = found
    this.#isLocked = isLocked
  }

  loses({ ref, drawn, texts, isBrokenOff, isUnfound }: PageRead): boolean {
    if (this.#isLocked && (isBrokenOff || isUnfound)) return true
    const object = ref === null ? undefined : this.#found.objects.get(ref)
    const page = this.#valueOf(object && { ref: object.number })
    if (object === undefined || !(page instanceof Map)) return isUnfound
    if (!object.packed && openEnds(object) !== '') return true
    const content = this.#contentOf(page.get('Contents') ?? null, 0)
    if (!content.isWhole) return true
    if (this.#isLocked) return drawn === 0 && content.bytes > fewBytes
    const uses = usesOf(content.text)
    if (texts === 0 && uses.showsText) return true
    const verdict = this.#partsOf(uses, this.#inherited(page, 'Resources'), 0)
    return verdict === 'lost' || (verdict === 'whole' && isUnfound)
  }

  #isAbsent(value: PdfValue | undefined): boolean {
    return isRef(value) && this.#found.isAll && !this.#found.objects.has(value.ref)
  }

  #valueOf(value: PdfValue | undefined): PdfValue {
    if (!isRef(value)) return value ?? null
    const known = this.#values.get(value.ref)
    if (known !== undefined) return known
    const object = this.#found.objects.get(value.ref)
    const parsed = object === undefined ? null : parsePdfValue(object.body)
    this.#values.set(value.ref, parsed)
    return parsed
  }

  #inherited(page: PdfDictionary, key: string): Resources {
    let node: PdfValue = page
    for (let depth = 0; depth < deepest && node instanceof Map; depth++) {
      const value = this.#valueOf(node.get(key))
      if (value instanceof Map) return value
      if (this.#isAbsent(node.get(key))) return 'lost'
      node = this.#valueOf(node.get('Parent'))
    }
    return null
  }

  #contentOf(value: PdfValue, depth: number): Content {
    const parts = Array.isArray(value) ? value : [value]
    const contents = parts.map((part): Content => {
      if (this.#isAbsent(part)) return lost
      const held = this.#valueOf(part)
      if (Array.isArray(held) && depth < deepest) return this.#contentOf(held, depth + 1)
      const object = isRef(part) ? this.#found.objects.get(part.ref) : undefined
      return object === undefined || held === null ? nothing : this.#streamOf(object)
    })
    return {
      isWhole: contents.every(({ isWhole }) => isWhole),
      text: contents.map(({ text }) => text).join('\n'),
      bytes: contents.reduce((sum, { bytes }) => sum + bytes, 0),
    }
  }

  /** Where the last of a number is broken and an earlier one is whole, nobody knows which of them was read. */
  #streamOf(last: FoundObject): Content {
    let object: FoundObject | undefined = last
    for (let turn = 0; turn < mostEarlier && object !== undefined; turn++, object = object.earlier) {
      const content = this.#unpacked(object)
      if (content.isWhole) return content
    }
    return lost
  }

  #unpacked(object: FoundObject): Content {
    const dictionary = parsePdfValue(object.body)
    if (object.packed || !(dictionary instanceof Map)) return lost
    const place = placeOfStream(this.#text, object, this.#valueOf(dictionary.get('Length')))
    if (place?.end === null || place === null) return lost
    const bytes = place.end - place.start
    const filter = dictionary.get('Filter')
    const filters = this.#isAbsent(filter) ? null : filtersOf(this.#resolvedList(filter))
    if (filters === null) return lost
    // What is packed tells by itself whether it is whole.
    if (this.#cut.has(object.number) && (filters.length === 0 || this.#isLocked)) return lost
    const predictor = dictionary.get('DecodeParms') ?? null
    const { isWhole, text }: StreamState =
      this.#isLocked || this.#room.left <= 0
        ? { isWhole: true, text: null }
        : unpackStream(
            Buffer.from(this.#text.slice(place.start, place.end), 'latin1'),
            filters,
            predictor !== null,
            this.#room,
          )
    return { isWhole, text: text ?? '', bytes }
  }

  #resolvedList(value: PdfValue | undefined): PdfValue {
    const held = this.#valueOf(value)
    return Array.isArray(held) ? held.map((each) => this.#valueOf(each)) : held
  }

  /** Fonts and forms that a content uses, by their names. */
  #partsOf({ fonts, drawn }: ContentUses, resources: Resources, depth: number): Verdict {
    if (depth > deepest) return 'whole'
    return worst([
      ...[...fonts].map((name) => {
        const value = this.#entry(resources, 'Font', name)
        return value === null ? 'lost' : this.#fontOf(value)
      }),
      ...[...drawn].map((name) => {
        const value = this.#entry(resources, 'XObject', name)
        return value === null ? 'unnamed' : this.#formOf(value, resources, depth)
      }),
    ])
  }

  /** Null where there is none. */
  #entry(resources: Resources, kind: string, name: string): PdfValue | 'lost' {
    if (resources === null || resources === 'lost') return resources
    const entries = resources.get(kind)
    const held = this.#valueOf(entries)
    if (held instanceof Map) return held.get(name) ?? null
    return this.#isAbsent(entries) ? 'lost' : null
  }

  #once(ref: number, look: () => Verdict): Verdict {
    const known = this.#verdicts.get(ref)
    if (known !== undefined) return known
    this.#verdicts.set(ref, 'whole')
    const verdict = look()
    this.#verdicts.set(ref, verdict)
    return verdict
  }

  #fontOf(value: PdfValue | 'lost'): Verdict {
    if (value === 'lost' || this.#isAbsent(value)) return 'lost'
    const look = (): Verdict => {
      const font = this.#valueOf(value)
      if (!(font instanceof Map)) return 'whole'
      const further = this.#resolvedParts(font.get('DescendantFonts'))
      const isLost =
        further.some((part) => this.#isAbsent(part)) ||
        ['ToUnicode', 'Encoding'].some((key) => this.#missesTable(font.get(key)))
      return isLost ? 'lost' : 'whole'
    }
    return isRef(value) ? this.#once(value.ref, look) : look()
  }

  #resolvedParts(value: PdfValue | undefined): readonly PdfValue[] {
    if (this.#isAbsent(value)) return [value ?? null]
    const held = this.#valueOf(value)
    return Array.isArray(held) ? held : []
  }

  /** What the codes of a font mean. It may be a name, a dictionary or a stream. */
  #missesTable(value: PdfValue | undefined): boolean {
    if (this.#isAbsent(value)) return true
    const object = isRef(value) ? this.#found.objects.get(value.ref) : undefined
    if (object === undefined || object.packed) return false
    const dictionary = this.#valueOf(value)
    return dictionary instanceof Map && dictionary.has('Length') && !this.#streamOf(object).isWhole
  }

  #formOf(value: PdfValue | 'lost', around: Resources, depth: number): Verdict {
    if (value === 'lost' || this.#isAbsent(value)) return 'lost'
    const object = isRef(value) ? this.#found.objects.get(value.ref) : undefined
    if (object?.body.trim() === 'null') return 'unnamed'
    const form = this.#valueOf(value)
    if (object === undefined || !(form instanceof Map) || !isForm(form)) return 'whole'
    return this.#once(object.number, () => {
      const { isWhole, text } = this.#streamOf(object)
      const own = this.#valueOf(form.get('Resources'))
      return isWhole ? this.#partsOf(usesOf(text), own instanceof Map ? own : around, depth + 1) : 'lost'
    })
  }
}

const lost: Content = { isWhole: false, text: '', bytes: 0 }
const nothing: Content = { isWhole: true, text: '', bytes: 0 }

/** An encrypted content of so few bytes may draw nothing. */
const fewBytes = 64

function isForm(dictionary: PdfDictionary): boolean {
  const subtype = dictionary.get('Subtype')
  return isName(subtype) && subtype.name === 'Form'
}
