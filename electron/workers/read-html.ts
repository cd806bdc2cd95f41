import { Parser } from 'htmlparser2'
import type { Line } from '../../shared/notice/source-document.ts'
import { decodeText } from './decode-text.ts'
import { LineBuilder } from './line-builder.ts'
import { readError } from './read-error.ts'

const blocks = new Set('address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '))
const unseen = new Set('script style noscript template iframe object embed applet svg math head title select button textarea audio video canvas datalist map'.split(' '))
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Browsers give up long before; the parser's own cost grows with the square of the depth. */
const deepest = 5000

interface Element { name: string; bold: boolean; hidden: boolean; isPre: boolean; ordered: boolean; count: number; link: { mark: number; address: string } | null }

/** HTML in any encoding, the bytes' own evidence winning over what the file declares. Nothing in it is ever run or fetched. */
export function readHtml(bytes: Uint8Array): Line[] {
  return htmlLines(withoutUnclosedComment(decodeText(bytes)))
}

/** A comment that never ends would swallow the notice; its opening sign goes instead. */
function withoutUnclosedComment(html: string): string {
  const open = html.indexOf('<!--', html.lastIndexOf('-->') + 1)
  return open < 0 ? html : `${html.slice(0, open)}${html.slice(open + 4)}`
}

export function htmlLines(html: string): Line[] {
  const reader = new HtmlReader()
  const parser = new Parser({ onopentag: (name, attributes) => reader.open(name, attributes), onclosetag: (name) => reader.close(name), ontext: (text) => reader.text(text) }, { decodeEntities: true })
  parser.write(html)
  parser.end()
  return reader.finish()
}

class HtmlReader {
  readonly #builder = new LineBuilder()
  readonly #stack: Element[] = []
  #marker: string | null = null
  #isSecondItem = false

  open(name: string, attributes: Record<string, string>): void {
    if (blocks.has(name)) this.#leaveDrawing()
    const parent = this.#stack.at(-1)
    const element: Element = {
      name,
      bold: boldness(name, attributes, parent?.bold ?? false),
      hidden: (parent?.hidden ?? false) || unseen.has(name) || isHidden(attributes),
      isPre: name === 'pre' || (parent?.isPre ?? false),
      ordered: name === 'ol',
      count: Number.parseInt(attributes.start ?? '1', 10) || 1,
      link: null,
    }
    if (!voids.has(name) && this.#stack.push(element) > deepest) throw readError('unsafe')
    if (element.hidden) return
    if (name === 'br') this.#break()
    if (blocks.has(name)) this.#openBlock(name, attributes)
    if (name === 'a' && attributes.href !== undefined) element.link = { mark: this.#builder.mark, address: attributes.href }
  }

  close(name: string): void {
    const element = this.#stack.at(-1)
    // The end of something that was already left.
    if (element?.name !== name) return
    this.#stack.pop()
    if (element.hidden) return
    if (element.link) this.#builder.wrapFrom(element.link.mark, element.link.address)
    if (!blocks.has(name)) return
    this.#endParagraph()
    if (name === 'li') this.#endItem()
    if (name === 'ul' || name === 'ol') this.#isSecondItem = false
    if (name === 'table') this.#builder.closeTable()
  }

  text(text: string): void {
    const element = this.#stack.at(-1)
    if (element?.hidden === true) return
    if (element?.isPre === true && text.includes('\n')) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.#break()
        this.#add(line, element.bold)
      }
    } else this.#add(text, element?.bold ?? false)
  }

  finish(): Line[] {
    while (this.#builder.hasOpenParagraph) this.#builder.endParagraph()
    return this.#builder.lines
  }

  #add(text: string, bold: boolean): void {
    if (!this.#builder.hasOpenParagraph) {
      if (text.trim() === '') return
      const heading = this.#stack.findLast((each) => /^h[1-6]$/u.test(each.name))
      this.#builder.startParagraph({ marker: this.#marker, heading: heading ? Number(heading.name[1]) : null, spaceBefore: !this.#isSecondItem })
      this.#marker = null
    }
    this.#builder.addText(text, bold)
  }

  #break(): void {
    if (!this.#builder.hasOpenParagraph) this.#builder.startParagraph({})
    this.#builder.breakLine()
  }

  #endParagraph(): void {
    if (this.#builder.hasOpenParagraph) this.#builder.endParagraph()
  }

  #openBlock(name: string, attributes: Record<string, string>): void {
    this.#endParagraph()
    if (name === 'table') this.#builder.openTable()
    if (name === 'tr') this.#builder.openRow()
    if (name === 'td' || name === 'th') {
      this.#builder.openCell()
      this.#builder.widenCell(Number.parseInt(attributes.colspan ?? '1', 10) || 1)
    }
    if (name === 'li') this.#openItem(attributes)
    else if (name !== 'p' && name !== 'div') this.#isSecondItem = false
  }

  /** An item without text is still an item: the builder writes its bullet. */
  #endItem(): void {
    if (this.#marker !== null) {
      this.#builder.startParagraph({ marker: this.#marker, spaceBefore: !this.#isSecondItem })
      this.#builder.endParagraph()
    }
    this.#marker = null
  }

  /** A drawing that is never closed ends, as in a browser, where the text goes on. */
  #leaveDrawing(): void {
    const drawing = this.#stack.findIndex((element) => element.name === 'svg' || element.name === 'math')
    if (drawing >= 0) this.#stack.length = drawing
  }

  #openItem(attributes: Record<string, string>): void {
    const list = this.#stack.findLast((each) => each.name === 'ol' || each.name === 'ul')
    this.#isSecondItem = list !== undefined && list.count > 1
    if (list?.ordered === true) {
      const value = Number.parseInt(attributes.value ?? '', 10)
      if (Number.isFinite(value)) list.count = value
      this.#marker = `${list.count}.`
    } else this.#marker = '•'
    if (list) list.count++
  }
}

function boldness(name: string, attributes: Record<string, string>, inherited: boolean): boolean {
  const weight = /font-weight\s*:\s*(\w+)/iu.exec(attributes.style ?? '')?.[1]?.toLowerCase()
  if (weight !== undefined) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return inherited || /^(?:b|strong|th|h[1-6])$/u.test(name)
}

function isHidden(attributes: Record<string, string>): boolean {
  return 'hidden' in attributes || /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu.test(attributes.style ?? '')
}
