import { Parser } from 'htmlparser2'
import { blocks, voids } from './html-look.ts'
import type { Declarations } from './html-styles.ts'

/**
 * Notes and comments stand at the end of a page and belong to a place before it. Elements are named by their number in
 * the order of their opening, which is the same however often a page is read.
 */
export interface Asides {
  /** The mark in the text that leads to a note or comment. */
  marks: Map<number, { key: string; mark: string; isComment: boolean }>
  /** The element that holds it. */
  roots: Map<number, string>
  /** Elements with nothing to read: links that lead back. */
  unread: Set<number>
  /** Entries of lists that count backwards. */
  items: Map<number, number>
}

interface Open {
  name: string
  number: number
  ids: string[]
  isAside: boolean
  anchor: Anchor | null
}
interface Anchor {
  number: number
  href: string
  names: string[]
  holder: number | null
  text: string
  markElement: number
  isComment: boolean
}

const noteId = /^(?:_?(?:ftn|edn)|ftnt|sdfootnote|sdendnote|fn|cmnt|footnote|endnote|note|_com_)[-_:.]?\d+/iu
const markText = /^[[(]?(?:\d{1,3}|[*†‡§#]{1,3}|[A-Za-z]{1,4}\d{0,3})[\])]?$/u

/** None in a page without links inside itself. */
export function findAsides(html: string): Asides {
  const asides: Asides = { marks: new Map(), roots: new Map(), unread: new Set(), items: new Map() }
  if (!/href\s*=\s*["']?#|_com_\d|\sreversed/iu.test(html)) return asides
  const finder = new AsideFinder(asides)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => finder.open(name, attributes),
      onclosetag: (name) => finder.close(name),
      ontext: (text) => finder.text(text),
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  finder.finish()
  return asides
}

class AsideFinder {
  readonly #asides: Asides
  readonly #stack: Open[] = []
  readonly #anchors: Anchor[] = []
  #count = 0

  constructor(asides: Asides) {
    this.#asides = asides
  }

  open(name: string, attributes: Record<string, string>): void {
    const number = this.#count++
    const ids = [attributes.id, name === 'a' ? attributes.name : undefined].filter((id) => id !== undefined)
    const isAside =
      /mso-element\s*:\s*(?:footnote|endnote|comment)\s*(?:;|$)/iu.test(attributes.style ?? '') ||
      ids.some((id) => name !== 'a' && noteId.test(id)) ||
      name === 'li'
    this.#takeComment(number, ids)
    if (name === 'li') this.#countItem()
    if (name === 'ol' && 'reversed' in attributes) this.#asides.items.set(number, 0)
    const anchor =
      name === 'a' && (attributes.href ?? '').startsWith('#') && this.#anchors.length < 5000
        ? this.#anchorAt(number, ids, attributes)
        : null
    if (anchor !== null) this.#anchors.push(anchor)
    if (!voids.has(name) && this.#stack.length < 5000) this.#stack.push({ name, number, ids, isAside, anchor })
  }

  close(name: string): void {
    if (this.#stack.at(-1)?.name === name) this.#stack.pop()
  }

  text(text: string): void {
    for (const { anchor } of this.#stack.slice(-6))
      if (anchor !== null && anchor.text.length < 12) anchor.text += text.trim()
  }

  finish(): void {
    const byName = new Map(
      this.#anchors.flatMap((anchor) => anchor.names.map((name): [string, Anchor] => [name, anchor])),
    )
    for (const back of this.#anchors) {
      const mark = byName.get(back.href.slice(1))
      if (
        mark === undefined ||
        mark.number >= back.number ||
        !back.names.includes(mark.href.slice(1)) ||
        !markText.test(mark.text)
      )
        continue
      if (back.holder === null || (this.#asides.roots.has(back.holder) && !mark.isComment)) continue
      const key = this.#asides.roots.get(back.holder) ?? `note ${String(back.holder)}`
      this.#asides.roots.set(back.holder, key)
      this.#asides.unread.add(back.number)
      this.#asides.marks.set(mark.markElement, {
        key,
        mark: mark.text.replace(/[[\]()]/gu, ''),
        isComment: mark.isComment,
      })
    }
    // Word names its comments by number, and does not always lead back from them.
    for (const anchor of this.#anchors) {
      const [, number] = /^#_msocom_(\d+)$/u.exec(anchor.href) ?? []
      if (number !== undefined && !this.#asides.marks.has(anchor.markElement))
        this.#asides.marks.set(anchor.markElement, { key: `comment ${number}`, mark: '', isComment: true })
    }
  }

  #anchorAt(number: number, ids: string[], attributes: Record<string, string>): Anchor {
    const near = this.#stack.slice(-8)
    const inline = near.slice(near.findLastIndex(({ name }) => blocks.has(name)) + 1)
    const sup = inline.find(({ name }) => name === 'sup')
    const around = near.filter(({ name }) => blocks.has(name) && name !== 'body' && name !== 'html')
    const holder = around.findLast(({ isAside }) => isAside) ?? around.at(-1)
    const href = attributes.href ?? ''
    return {
      number,
      href,
      text: '',
      markElement: sup?.number ?? number,
      holder: holder?.number ?? null,
      names: [...ids, ...inline.flatMap((open) => open.ids), ...around.flatMap((open) => open.ids)],
      isComment: /^#_?(?:msocom|com|cmnt)_?\d/iu.test(href) || /\bmsocomanchor\b/u.test(attributes.class ?? ''),
    }
  }

  #takeComment(number: number, ids: readonly string[]): void {
    for (const id of ids) {
      const [, own] = /^_com_(\d+)$/u.exec(id) ?? []
      if (own !== undefined) this.#asides.roots.set(number, `comment ${own}`)
    }
  }

  #countItem(): void {
    const list = this.#stack.slice(-4).findLast(({ name }) => name === 'ol' || name === 'ul')
    const items = list === undefined ? undefined : this.#asides.items.get(list.number)
    if (list !== undefined && items !== undefined) this.#asides.items.set(list.number, items + 1)
  }
}

/** What Word sets around notes and comments: their rules, marks and lists. */
export function isAsideFrame(attributes: Record<string, string>, styles: Declarations): boolean {
  return (
    /^comment-list/iu.test(styles.get('mso-element') ?? '') ||
    (/^(?:comment|footnote|endnote)/iu.test(styles.get('mso-special-character') ?? '') &&
      attributes.class === undefined) ||
    /(?:^|\s)(?:MsoCommentReference|msocomoff|msocomanchor)(?:\s|$)/u.test(attributes.class ?? '')
  )
}
