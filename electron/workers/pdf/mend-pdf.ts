import { scanObjects, type FoundObject } from './pdf-scan.ts'

/** `lost`: numbers of pages that the file names and does not hold; an empty page stands for each. */
export interface MendedPdf {
  bytes: Uint8Array
  lost: number[]
}

/** Pages that are put in order again, and nodes of their tree that are looked at; the limit of pages is lower. */
const mostPages = 5000
const mostNodes = 20_000

/**
 * A PDF whose ways to its pages are broken (table, trailer, catalog, tree of pages), with new ones written after it:
 * its objects are found by looking for them. What the pages themselves hold stays as it is. Null where no page is
 * found, or where the file is encrypted in a way that is no longer written anywhere.
 */
export async function mendPdf(bytes: Uint8Array): Promise<MendedPdf | null> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const encryption = encryptionOf(text)
  const objects = await scanObjects(text, encryption !== '')
  const { pages, lost } = pagesOf(objects, text)
  if (pages.every((page) => page === null)) return null
  const highest = Math.max(0, ...objects.keys())
  const [catalog, tree, blank] = [highest + 1, highest + 2, highest + 3]
  const kids = pages.map((page, at) => (page === null ? `${blank + at} 0 R` : `${page.number} ${page.generation} R`))
  const written = [
    withoutTables(text),
    ...keyLengthInBits(objects, encryption),
    ...[...objects.values()].flatMap(({ number, body, packed }) =>
      packed ? [`${number} 0 obj\n${body}\nendobj`] : [],
    ),
    ...pages.flatMap((page, at) =>
      page === null ? [`${blank + at} 0 obj\n<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595 842]>>\nendobj`] : [],
    ),
    `${tree} 0 obj\n<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}]>>\nendobj`,
    `${catalog} 0 obj\n<</Type/Catalog/Pages ${tree} 0 R>>\nendobj`,
    `trailer\n<</Size ${blank + pages.length}/Root ${catalog} 0 R${encryption}${idOf(text)}>>`,
  ].join('\n')
  // Points at no table, so that all objects are looked for again.
  const mended = `${written}\nstartxref\n${written.length + 1}\n%%EOF\n`
  const headed = /%PDF-\d/u.test(mended.slice(0, 1024)) ? mended : `%PDF-1.7\n${mended}`
  return { bytes: Buffer.from(headed, 'latin1'), lost }
}

/** Old tables and trailers lead to what is broken: the first that looks well is taken. */
function withoutTables(text: string): string {
  return text
    .replace(/(?<![a-z])xref(?=\s)/gu, '    ')
    .replace(/trailer(?=\s{0,4}<<)/gu, '       ')
    .replace(/startxref(?=\s)/gu, '         ')
}

/** A trailer is shorter, in letters. */
const looked = 5000

/** What the last trailer says; older ones may be of another file that was here before. Empty where it says nothing. */
function encryptionOf(text: string): string {
  const root = text.lastIndexOf('/Root')
  if (root < 0) return ''
  const from = Math.max(text.lastIndexOf('trailer', root), text.lastIndexOf(' obj', root), root - looked)
  const rest = text.slice(root, root + looked)
  const end = rest.search(/startxref|endobj|stream[\r\n]/u)
  const around = text.slice(Math.max(0, from), end < 0 ? root + looked : root + end)
  const found = /\/Encrypt\s{0,4}(?:\d{1,7}\s{1,4}\d{1,5}\s{1,4}R|<<)/u.exec(around)
  if (found === null) return ''
  return found[0].endsWith('R') ? found[0] : dictionaryFrom(around.slice(found.index))
}

/** Up to the end of the first dictionary; a dictionary that does not end is none. */
function dictionaryFrom(text: string): string {
  let depth = 0
  for (const bracket of text.matchAll(/<<|>>/gu)) {
    depth += bracket[0] === '<<' ? 1 : -1
    if (depth === 0) return text.slice(0, bracket.index + 2)
  }
  return ''
}

/** The length of a key is said in bits, 40 at least; some writers say bytes, of which there are 32 at most. */
function keyLengthInBits(objects: Objects, encryption: string): string[] {
  const object = objects.get(Number(/(\d+)\s+\d+\s+R$/u.exec(encryption)?.[1] ?? -1))
  if (object === undefined) return []
  const body = object.body.replace(/\/Length\s{1,4}(\d{1,2})(?!\d)/gu, (whole, bytes: string) =>
    Number(bytes) <= 32 ? `/Length ${Number(bytes) * 8}` : whole,
  )
  return body === object.body ? [] : [`${object.number} ${object.generation} obj\n${body}\nendobj`]
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
function pagesOf(objects: Objects, text: string): { pages: (FoundObject | null)[]; lost: number[] } {
  const roots = [...objects.values()].filter(({ body }) => /\/Pages\s{1,4}\d/u.test(body)).reverse()
  const named = /\/Root\s{1,4}(\d{1,7})/u.exec(text.slice(Math.max(0, text.lastIndexOf('/Root'))))
  const first = named ? objects.get(Number(named[1])) : undefined
  const walks = [...(first === undefined ? [] : [first]), ...roots].slice(0, 5).map(({ body }) => {
    const top = /\/Pages\s{1,4}(\d{1,7})/u.exec(body)
    return top ? walk(objects, Number(top[1])) : []
  })
  const held = (pages: (FoundObject | null)[]): number => pages.filter((page) => page !== null).length
  const pages = walks.reduce((best, other) => (held(other) > held(best) ? other : best), [])
  const all = [...objects.values()].filter(isTypedPage)
  const chosen: (FoundObject | null)[] = held(pages) > 0 ? pages : all.slice(0, mostPages)
  return { pages: chosen, lost: chosen.flatMap((page, at) => (page === null ? [at + 1] : [])) }
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
