import { Parser } from 'htmlparser2'
import type { Line, Region } from '../../../shared/notice/source-document.ts'
import { decodeText } from '../bytes/decode-text.ts'
import { findAsides } from './html-asides.ts'
import { HtmlReader } from './html-reader.ts'
import { StyleSheet } from './html-styles.ts'

export interface HtmlPage {
  lines: Line[]
  regions: Region[]
}

/**
 * HTML in any encoding, the bytes' own evidence winning over what the file declares. Nothing in it is ever run or
 * fetched.
 */
export function readHtml(bytes: Uint8Array): HtmlPage {
  return readPage(decodeText(bytes))
}

export function readPage(html: string): HtmlPage {
  const whole = withoutUnclosedComment(html)
  const sheet = readSheets(whole)
  const asides = findAsides(whole)
  const hasNotes = asides.roots.size > 0
  // What a mark leads to stands behind it, so it has to be read before.
  const notes = hasNotes ? run(whole, new HtmlReader(sheet, asides, new Map())).asideLines : new Map<string, Line[]>()
  const { lines, regions } = run(whole, new HtmlReader(sheet, asides, notes))
  return { lines, regions }
}

/** The lines of a piece of HTML whose page does not matter. */
export function htmlLines(html: string): Line[] {
  const { lines } = readPage(html)
  for (const line of lines) {
    delete line.region
    delete line.linked
  }
  return lines
}

function run(html: string, reader: HtmlReader): HtmlReader {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true },
  )
  parser.write(html)
  parser.end()
  reader.finish()
  return reader
}

/** A comment that never ends would swallow the notice; its opening sign goes instead. */
function withoutUnclosedComment(html: string): string {
  const open = html.indexOf('<!--', html.lastIndexOf('-->') + 1)
  return open < 0 ? html : `${html.slice(0, open)}${html.slice(open + 4)}`
}

/** The sheets may stand anywhere in the page and count for all of it. */
function readSheets(html: string): StyleSheet {
  const sheet = new StyleSheet()
  for (let from = html.search(/<style\b/iu), count = 0; from >= 0 && count < 50; count++) {
    const start = html.indexOf('>', from) + 1
    const end = start === 0 ? -1 : html.toLowerCase().indexOf('</style', start)
    if (end < 0) break
    sheet.add(html.slice(start, end))
    const next = html.slice(end).search(/<style\b/iu)
    from = next < 0 ? -1 : end + next
  }
  return sheet
}
