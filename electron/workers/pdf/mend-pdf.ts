import { dictionaryFrom, encryptionOf, inBits, keyLengthInBits } from './pdf-encryption.ts'
import { withEnds } from './pdf-ends.ts'
import { scanObjects, type FoundObject } from './pdf-scan.ts'

/** `lost`: numbers of pages that the file names and does not hold; an empty page stands for each. */
export interface MendedPdf {
  bytes: Uint8Array
  lost: number[]
  /** A list of the pages was found; without one nobody knows how many there were. */
  isListed: boolean
  /** Numbers of the objects whose streams break off. */
  cut: ReadonlySet<number>
}

/** Pages that are put in order again, and nodes of their tree that are looked at; the limit of pages is lower. */
const mostPages = 5000
const mostNodes = 20_000
/** Catalogs, and tops of trees without one, that are tried: a file has one, and one more for each update. */
const mostTops = 5

/**
 * A PDF whose ways to its pages are broken (table, trailer, catalog, tree of pages), with new ones written after it:
 * its objects are found by looking for them, and get the ends that they lack. What the pages hold stays as it is.
 * `withForm`: the fields of a form are kept, which may be broken too. Null where no page is found, or where the file is
 * encrypted in a way that is no longer written anywhere.
 */
export async function mendPdf(bytes: Uint8Array, withForm: boolean): Promise<MendedPdf | null> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const encryption = encryptionOf(text)
  const { objects } = await scanObjects(text, encryption !== '')
  const { pages, isListed } = pagesOf(objects, text)
  if (pages.every((page) => page === null)) return null
  const highest = highestNumber(objects, text)
  const [catalog, tree, blank] = [highest + 1, highest + 2, highest + 3]
  const kids = pages.map((page, at) => (page === null ? `${blank + at} 0 R` : `${page.number} ${page.generation} R`))
  const ended = withEnds(text, objects)
  const written = [
    withoutTables(ended.text),
    ...keyLengthInBits(objects, encryption),
    ...[...objects.values()].flatMap(({ number, body, packed }) =>
      packed ? [`${number} 0 obj\n${body}\nendobj`] : [],
    ),
    ...pages.flatMap((page, at) =>
      page === null ? [`${blank + at} 0 obj\n<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595 842]>>\nendobj`] : [],
    ),
    `${tree} 0 obj\n<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}]>>\nendobj`,
    `${catalog} 0 obj\n<</Type/Catalog/Pages ${tree} 0 R${withForm ? formOf(objects, text) : ''}>>\nendobj`,
    `trailer\n<</Size ${blank + pages.length}/Root ${catalog} 0 R${inBits(encryption)}${idOf(text)}>>`,
  ].join('\n')
  // Points at no table, so that all objects are looked for again.
  const mended = `${written}\nstartxref\n${written.length + 1}\n%%EOF\n`
  const headed = /%PDF-\d/u.test(mended.slice(0, 1024)) ? mended : `%PDF-1.7\n${mended}`
  const lost = pages.flatMap((page, at) => (page === null ? [at + 1] : []))
  return { bytes: Buffer.from(headed, 'latin1'), lost, isListed, cut: ended.cut }
}

/** Of what is there or only named: what is written anew must not stand in for what is lost. */
function highestNumber(objects: Objects, text: string): number {
  let highest = 0
  for (const { number } of objects.values()) highest = Math.max(highest, number)
  const packed = [...objects.values()].map((object) => (object.packed ? object.body : ''))
  for (const body of [text, ...packed])
    for (const [, number] of body.matchAll(/(?<!\d)(\d{1,7})\s{1,4}\d{1,5}\s{1,4}R(?![A-Za-z])/gu))
      highest = Math.max(highest, Number(number))
  return highest
}

/** Old tables and trailers lead to what is broken: the first that looks well is taken. */
function withoutTables(text: string): string {
  return text
    .replace(/(?<![a-z])xref(?=\s)/gu, '    ')
    .replace(/trailer(?=\s{0,4}<<)/gu, '       ')
    .replace(/startxref(?=\s)/gu, '         ')
}

function idOf(text: string): string {
  const found = [
    ...text.matchAll(
      /\/ID\s{0,4}(\[\s{0,4}(?:<[\da-fA-F\s]{0,200}>|\((?:[^\\)]|\\[\s\S]){0,200}\))\s{0,4}(?:<[\da-fA-F\s]{0,200}>|\((?:[^\\)]|\\[\s\S]){0,200}\))?\s{0,4}\])/gu,
    ),
  ]
  return `/ID ${found.at(-1)?.[1] ?? '[<00><00>]'}`
}

type Objects = ReadonlyMap<number, FoundObject>

/** In the order of the tree where one leads to pages, else as they stand in the file. Null: named and not there. */
function pagesOf(objects: Objects, text: string): { pages: (FoundObject | null)[]; isListed: boolean } {
  const walks = topsOf(objects, text).map((top) => walk(objects, top))
  const held = (pages: (FoundObject | null)[]): number => pages.filter((page) => page !== null).length
  const pages = walks.reduce((best, other) => (held(other) > held(best) ? other : best), [])
  if (held(pages) > 0) return { pages, isListed: true }
  const standing = [...objects.values()].filter(isTypedPage).slice(0, mostPages)
  return { pages: standing, isListed: countsOf(objects, text).includes(standing.length) }
}

/** The numbers of what may be the top of the tree of pages: what catalogs name, and what has no part above it. */
function topsOf(objects: Objects, text: string): number[] {
  const named = catalogsOf(objects, text).flatMap(({ body }) => {
    const top = /\/Pages\s{1,4}(\d{1,7})/u.exec(body)
    return top ? [Number(top[1])] : []
  })
  const bare = [...objects.values()].filter(
    ({ body }) => /\/Kids(?![A-Za-z])/u.test(body) && /\/Count\s/u.test(body) && !/\/Parent(?![A-Za-z])/u.test(body),
  )
  return [...named.slice(0, mostTops), ...bare.map(({ number }) => number).slice(-mostTops)]
}

/** How many pages the tops of the tree say that there are. */
function countsOf(objects: Objects, text: string): number[] {
  return topsOf(objects, text).map((top) => Number(/\/Count\s{1,4}(\d{1,7})/u.exec(objects.get(top)?.body ?? '')?.[1]))
}

/** The one that the trailer names first. */
function catalogsOf(objects: Objects, text: string): FoundObject[] {
  const roots = [...objects.values()].filter(({ body }) => /\/Pages\s{1,4}\d/u.test(body)).reverse()
  const named = /\/Root\s{1,4}(\d{1,7})/u.exec(text.slice(Math.max(0, text.lastIndexOf('/Root'))))
  const first = named ? objects.get(Number(named[1])) : undefined
  return first === undefined ? roots : [first, ...roots]
}

/** The fields of a form, as the catalog names them; empty where it names none. */
function formOf(objects: Objects, text: string): string {
  for (const { body } of catalogsOf(objects, text).slice(0, mostTops)) {
    const found = /\/AcroForm\s{0,4}(?:\d{1,7}\s{1,4}\d{1,5}\s{1,4}R|<<)/u.exec(body)
    if (found !== null) return found[0].endsWith('R') ? found[0] : dictionaryFrom(body.slice(found.index))
  }
  return ''
}

function walk(objects: Objects, top: number): (FoundObject | null)[] {
  const pages: (FoundObject | null)[] = []
  const seen = new Set<number>()
  const open = [top]
  for (let number = open.pop(); number !== undefined && seen.size < mostNodes; number = open.pop()) {
    // A page that is named a second time, or a tree that leads back into itself.
    if (seen.has(number)) continue
    seen.add(number)
    const object = objects.get(number)
    const kids = object && kidsOf(object, objects)
    if (kids) open.push(...kids.reverse())
    else if (number !== top && pages.length < mostPages) pages.push(object && isPage(object) ? object : null)
  }
  return pages
}

function kidsOf({ body }: FoundObject, objects: Objects): number[] | null {
  const apart = /\/Kids\s{1,4}(\d{1,7})\s{1,4}\d{1,5}\s{1,4}R/u.exec(body)
  const list = apart ? objects.get(Number(apart[1]))?.body : /\/Kids\s{0,4}\[([^\]]*)/u.exec(body)?.[1]
  if (list === undefined) return null
  return [...list.matchAll(/(\d{1,7})\s{1,4}\d{1,5}\s{1,4}R/gu)].map(([, number]) => Number(number))
}

function isTypedPage({ body }: FoundObject): boolean {
  return /\/Type\s{0,4}\/Page(?![A-Za-z])/u.test(body)
}

function isPage(object: FoundObject): boolean {
  return isTypedPage(object) || /\/(?:Contents|MediaBox|Resources)(?![A-Za-z])/u.test(object.body)
}
