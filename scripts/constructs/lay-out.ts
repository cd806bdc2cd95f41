import { randomFrom } from '../hostile/random.ts'
import { htmlPage, wordPage } from './as-html.ts'
import { writeDocx } from './as-docx.ts'
import { mail } from './as-mail.ts'
import { writeOdt } from './as-odt.ts'
import { writeRtf } from './as-rtf.ts'
import { markdownText, plainText } from './as-text.ts'
import type { Construct, Format, Parts } from './kind.ts'
import { cleanNotice, type Item } from './passages.ts'

export interface LaidOut {
  bytes: Uint8Array
  /** What a reader sees of it, as plain text. */ seen: string
}

/** The clean notice with one construct in it, in one format. The same seed gives the same places and wordings. */
export async function layOut(construct: Construct, format: Format, seed: number): Promise<LaidOut> {
  const laying = { format, random: randomFrom(seed) }
  const passages = cleanNotice()
  construct.edit?.(passages, laying)
  const seen = plainText(passages)
  const items: Item[] = passages
  const parts = construct.arrange?.(items, laying) ?? {}
  const written = (await construct.write?.(items, laying)) ?? writeAs(format, items, parts)
  return { bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written, seen }
}

function writeAs(format: Format, items: readonly Item[], parts: Parts): Uint8Array | string {
  switch (format) {
    case 'docx':
      return writeDocx(items, parts.docx)
    case 'odt':
      return writeOdt(items, parts.odt)
    case 'rtf':
      return writeRtf(items, parts.rtf)
    case 'html':
      return htmlPage(items, parts.html)
    case 'htm':
      return wordPage(items)
    case 'md':
      return markdownText(items)
    case 'eml':
      return mail({ type: 'text/plain; charset=utf-8', bytes: plainText(items) })
    case 'mht':
      return mail(
        { type: 'text/html; charset=utf-8', bytes: htmlPage(items, parts.html) },
        'From: <Saved by Blink>\r\nSubject: Vacancy\r\n',
      )
    case 'txt':
    case 'pdf':
    case 'doc':
    case 'xml':
      return plainText(items)
  }
}
