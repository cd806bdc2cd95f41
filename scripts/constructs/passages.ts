import { letterhead, readSource, type Paragraph } from '../make-samples/notice-text.ts'

/** Ways in which letters may stand in a file; what is deleted, hidden or struck is no part of the notice. */
export type Look =
  'bold' | 'raised' | 'lowered' | 'spaced' | 'highlighted' | 'inserted' | 'deleted' | 'hidden' | 'struck'

export interface Piece {
  /** What a reader sees here, whatever stands in the file. */
  text: string
  looks?: readonly Look[]
  /** What stands in the file in place of the text, in the words of the format. */
  code?: string
}

export interface Passage {
  kind: Paragraph['kind']
  language: 'en' | 'fr'
  pieces: Piece[]
  /** The bullet or number that the format itself sets; a list item has one of its own. Null takes it away. */
  number?: string | null
  /** Further properties of the paragraph, and what stands before and after its letters, in the words of the format. */
  properties?: string
  before?: string
  after?: string
}

/** Cells of rows; `spans` by "row.column". */
export interface Grid {
  rows: Item[][][]
  widths?: number[]
  spans?: Record<string, number>
  deletedRow?: number
}
/** A passage, a table, or something in the words of the format alone. */
export type Item = Passage | { grid: Grid } | { code: string }

const looksUnseen: readonly Look[] = ['deleted', 'hidden', 'struck']
const reference = '260101'

/** The notice that every construct is laid on: invented, clean, both languages one after the other. */
export function cleanNotice(): Passage[] {
  const head = letterhead().map((paragraph) => passageOf(paragraph, 'en'))
  const sides = (['en', 'fr'] as const).flatMap((language) =>
    (readSource(reference, language) ?? []).map((paragraph) => passageOf(paragraph, language)),
  )
  return [...head, ...sides]
}

function passageOf({ kind, text }: Paragraph, language: 'en' | 'fr'): Passage {
  return { kind, language, pieces: [{ text }] }
}

export function passage(kind: Passage['kind'], language: 'en' | 'fr', ...pieces: (string | Piece)[]): Passage {
  return { kind, language, pieces: pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece)) }
}

export function isPassage(item: Item): item is Passage {
  return 'pieces' in item
}

/** A list item whose bullet the format sets. */
export function isListed(item: Item | undefined): boolean {
  return item !== undefined && isPassage(item) && item.kind === 'item' && item.number === undefined
}

/** What a reader sees of a passage. */
export function seen({ pieces }: Passage): string {
  return pieces
    .filter(({ looks }) => !looks?.some((look) => looksUnseen.includes(look)))
    .map(({ text }) => text)
    .join('')
}

/** The passage of which the words are a part; they are given as typed, whatever spaces the notice has. */
export function find(passages: readonly Passage[], words: string): Passage {
  const found = passages.find((passage) => plainSpaces(seen(passage)).includes(words))
  if (found === undefined) throw new Error(`the notice does not say “${words}”`)
  return found
}

/** Puts other pieces in the place of words. */
export function replace(passages: readonly Passage[], words: string, make: (words: string) => Piece[]): void {
  const passage = find(passages, words)
  const at = passage.pieces.findIndex(({ text }) => plainSpaces(text).includes(words))
  const piece = passage.pieces[at]
  if (piece === undefined) throw new Error(`“${words}” is not one piece`)
  const start = plainSpaces(piece.text).indexOf(words)
  const parts = [
    { ...piece, text: piece.text.slice(0, start) },
    ...make(piece.text.slice(start, start + words.length)),
    { ...piece, text: piece.text.slice(start + words.length) },
  ]
  passage.pieces.splice(at, 1, ...parts.filter(({ text, code }) => text !== '' || code !== undefined))
}

export function insertBefore(items: Item[], passage: Passage, ...more: Item[]): void {
  items.splice(items.indexOf(passage), 0, ...more)
}

export function insertAfter(items: Item[], passage: Passage, ...more: Item[]): void {
  items.splice(items.indexOf(passage) + 1, 0, ...more)
}

/** Puts others in the place of passages that stand one after the other; none are given to take them out. */
export function putInPlaceOf(items: Item[], passages: readonly Passage[], ...more: Item[]): void {
  const [first] = passages
  if (first !== undefined) items.splice(items.indexOf(first), passages.length, ...more)
}

/** Where the French side begins. */
export function frenchStart(passages: readonly Passage[]): number {
  return passages.findIndex(({ language }) => language === 'fr')
}

/** No-break and thin spaces as plain ones, in their places. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/gu, ' ')
}
