import type { Attachment, Mail, MailBody } from './mail.ts'
import type { ReadResult } from '../../../shared/ipc/worker-jobs.ts'
import type { ParsedFile, ReadFailure } from '../../../shared/notice/parsed-file.ts'
import { failure as failureOf } from '../../../shared/notice/read-failures.ts'
import type { Line, SourceDocument } from '../../../shared/notice/source-document.ts'
import { decodeText } from '../bytes/decode-text.ts'
import { ReadError } from '../bytes/read-error.ts'
import { readHtml } from '../html/read-html.ts'
import { readRtf } from '../rtf/read-rtf.ts'
import { readText } from '../text/read-text.ts'
import { plainAddresses } from './mail-addresses.ts'

/** Attachments of a mail and of all mails in it that are looked into. */
export const mostAttachments = 50

/** Bytes of plain text. A notice has some 40 thousand. */
const longestText = 2 * 1024 * 1024

export interface MailReader {
  /** An attachment by what it is; mails in it included. */
  understand: (bytes: Uint8Array, name: string) => Promise<ReadResult>
  parse: (document: SourceDocument) => Promise<ReadResult>
  /** Attachments that may still be looked into. */
  budget: { left: number }
}

export interface MailReading {
  files: ParsedFile[]
  /** Why an attachment could not be read, where none gave a notice. */
  failure: ReadFailure | null
  /** What the mail itself says, in the form that has most of it. */
  document: SourceDocument | null
}

/** The notices of a mail: those attached, and the one in its own words unless it is attached as well. */
export async function understandMail(mail: Mail, reader: MailReader): Promise<MailReading> {
  const files: ParsedFile[] = []
  let failure: ReadFailure | null = null
  for (const attachment of mail.attachments) {
    if (reader.budget.left-- <= 0) break
    const reading = await understandAttachment(attachment, reader)
    files.push(...reading.files)
    if (reading.failure !== null && !/^(?:unsupported|not-a-notice|empty)$/u.test(reading.failure.code))
      failure ??= reading.failure
  }
  const bodies = mail.body.filter(({ kind, bytes }) => kind !== 'text' || bytes.length <= longestText)
  if (bodies.length < mail.body.length) failure ??= failureOf('tooLarge')
  const documents = bodies.flatMap((body) => documentOf(body) ?? [])
  const own = await firstNotice(documents, reader)
  if (own?.ok === true && !files.some((file) => saysAll(file, own.file))) files.push(own.file)
  const { subject, date } = mail
  return {
    files: files.map((file) => ({ ...file, mail: { subject, date } })),
    failure,
    document: documents[0] ?? null,
  }
}

async function understandAttachment(
  { name, bytes, mail }: Attachment,
  reader: MailReader,
): Promise<Pick<MailReading, 'files' | 'failure'>> {
  if (mail !== undefined) {
    const { files, failure } = await understandMail(mail, reader)
    return { files: files.map((each) => named(each, name)), failure }
  }
  const result = await reader.understand(bytes, name)
  if (!result.ok) return { files: [], failure: result.failure }
  const { further = [], ...file } = result.file
  return { files: [file, ...further].map((each) => named(each, name)), failure: null }
}

/** What is in a mail that is attached keeps the name that it has there. */
function named(file: ParsedFile, name: string): ParsedFile {
  return { ...file, inside: file.inside ?? name }
}

async function firstNotice(documents: readonly SourceDocument[], { parse }: MailReader): Promise<ReadResult | null> {
  for (const document of documents) {
    const result = await parse(document)
    if (result.ok) return result
  }
  return null
}

/** The same notice, in the languages that the other has. */
function saysAll(file: ParsedFile, other: ParsedFile): boolean {
  return (
    file.reference !== null &&
    file.reference === other.reference &&
    other.languages.every((language) => file.languages.includes(language))
  )
}

function documentOf({ kind, bytes }: MailBody): SourceDocument | null {
  try {
    const read =
      kind === 'html' ? readHtml(bytes) : { lines: kind === 'rtf' ? readRtf(bytes) : readText(withoutFilters(bytes)) }
    const lines = read.lines.map(withPlainAddresses)
    return lines.length === 0 ? null : { format: 'mail', pages: null, ocr: false, ...read, lines }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    // Another form of the same words may be read.
    return null
  }
}

function withPlainAddresses(line: Line): Line {
  const text = plainAddresses(line.text)
  if (text === line.text) return line
  return { ...line, text, ...(line.spaced !== undefined && { spaced: plainAddresses(line.spaced) }) }
}

/** Before signs in an address can be taken for those of Markdown. */
function withoutFilters(bytes: Uint8Array): Uint8Array {
  return Buffer.from(plainAddresses(decodeText(bytes)))
}
