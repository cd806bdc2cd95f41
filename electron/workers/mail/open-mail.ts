import { decodeWords } from 'postal-mime'
import { decodeText } from '../bytes/decode-text.ts'
import { readMime, type MimePart } from './mime-parts.ts'
import type { Attachment, Mail, MailBody, SavedPage } from './mail.ts'
import { readTnef } from './tnef.ts'

export async function openMime(bytes: Uint8Array): Promise<Mail | SavedPage> {
  const root = await readMime(bytes)
  const page = isSavedPage(root) ? pageOf(root) : null
  return page === null ? mailOf(root) : { page: page.bytes }
}

/** Browsers and Word write the parts of a page as a mail's that nobody sends. */
function isSavedPage({ header, type }: MimePart): boolean {
  if (header.has('snapshot-content-location') || /^"?<?saved by/iu.test(header.get('from') ?? '')) return true
  const isSent = ['to', 'received', 'message-id', 'delivered-to', 'cc', 'bcc'].some((name) => header.has(name))
  return (
    !isSent && (type.value === 'multipart/related' || (type.value === 'text/html' && header.has('content-location')))
  )
}

/** The part that is named as the first, else the first page. */
function pageOf(root: MimePart): MimePart | null {
  const start = root.type.parameters.get('start')
  const pages = [root, ...allParts(root)].filter(
    (part) => part.parts.length === 0 && /^(?:text\/html|application\/xhtml\+xml)$/u.test(part.type.value),
  )
  return pages.find((part) => start !== undefined && part.header.get('content-id') === start) ?? pages[0] ?? null
}

function allParts(root: MimePart): MimePart[] {
  const all = [...root.parts]
  for (const part of all) all.push(...part.parts)
  return all
}

function mailOf(root: MimePart): Mail {
  const subject = root.header.get('subject')
  const date = Date.parse(root.header.get('date')?.replace(/\([^)]*\)/gu, '') ?? '')
  const mail: Mail = {
    subject: subject === undefined ? null : decodeWords(subject).slice(0, 500),
    date: Number.isNaN(date) ? null : new Date(date).toISOString(),
    body: [],
    attachments: [],
  }
  const pieces: Record<MailBody['kind'], Uint8Array[]> = { html: [], rtf: [], text: [] }
  const waiting = [root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const kind = inlineKind(part)
    if (part.parts.length > 0) waiting.push(...part.parts.toReversed())
    else if (kind !== null) pieces[kind].push(kind === 'text' ? unflowed(part) : part.bytes)
    else mail.attachments.push(...attachmentsOf(part))
  }
  for (const kind of ['html', 'rtf', 'text'] as const) {
    const [first] = pieces[kind]
    if (first !== undefined)
      mail.body.push({ kind, bytes: pieces[kind].length === 1 ? first : joined(pieces[kind], kind) })
  }
  return mail
}

/** Some programs write what stands before and behind an attachment as parts of their own. */
function joined(pieces: readonly Uint8Array[], kind: MailBody['kind']): Uint8Array {
  return Buffer.from(pieces.map(decodeText).join(kind === 'html' ? '<hr>' : '\n\n'))
}

function inlineKind({ disposition, type }: MimePart): MailBody['kind'] | null {
  const { value, parameters } = disposition
  if (value === 'attachment' || parameters.has('filename') || type.parameters.has('name')) return null
  if (type.value === 'text/html') return 'html'
  if (type.value === 'text/rtf' || type.value === 'application/rtf') return 'rtf'
  // Parts without the boundary that would part them are a text.
  return /^(?:text\/plain$|$|multipart\/)/u.test(type.value) ? 'text' : null
}

function attachmentsOf({ disposition, type, bytes }: MimePart): Attachment[] {
  if (/^(?:image|audio|video|font)\//u.test(type.value) || /signature|pkcs7-sig/u.test(type.value)) return []
  const name = disposition.parameters.get('filename') ?? type.parameters.get('name') ?? ''
  if (type.value.endsWith('ms-tnef') || /^winmail\.dat$/iu.test(name)) return readTnef(bytes)
  return [{ name: plainName(name, type.value), bytes }]
}

/** A name, not a path; what has none is called by what it is. */
export function plainName(name: string, type: string): string {
  const own = name
    .replace(/^.*[\\/]/u, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200)
  return own !== '' ? own : type === 'message/rfc822' ? 'message.eml' : 'attachment'
}

/** Lines that end in a blank go on in the next: "format=flowed". */
function unflowed({ type, bytes }: MimePart): Uint8Array {
  const text = withoutQuotes(decodeText(bytes))
  if (type.parameters.get('format')?.toLowerCase() !== 'flowed') return Buffer.from(text)
  // The blank that says so is part of the text, unless the sender set one more for it (RFC 3676, 4.2).
  const flow = type.parameters.get('delsp')?.toLowerCase() === 'yes' ? / \r?\n(?=[^\r\n])/gu : /\r?\n(?=[^\r\n])/gu
  return Buffer.from(
    text
      .replace(/^-- $/gmu, '--')
      .replace(flow, (end, at: number, all: string) => (end.startsWith(' ') || all[at - 1] === ' ' ? '' : end))
      .replace(/^ (?=\S)/gmu, ''),
  )
}

/** A forwarded or answered text stands behind ">" on every line. */
function withoutQuotes(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const quoted = lines.filter((line) => line.startsWith('>'))
  return quoted.length >= 10 && quoted.length * 2 >= lines.length ? text.replace(/^(?:> ?)+/gmu, '') : text
}
