import type { Attachment, Mail, MailBody } from './mail.ts'
import { CompoundFile, type Stored } from '../bytes/compound-file.ts'
import { decompressRtf } from './decompress-rtf.ts'
import { plainName } from './open-mail.ts'

/** Names of the streams that are read, by their properties' numbers. */
const subject = '0037'
const text = '1000'
const html = '1013'
const rtf = '1009'
const attachedData = '3701'
const attachedNames = ['3707', '3704', '3001']
const submitTime = 0x00390040
const deliveryTime = 0x0e060040

/** Mails inside mails, and attachments of one. */
const deepest = 5
const mostAttachments = 50

/** Whether a compound file is a mail that Outlook saved. */
export function isMsg(file: CompoundFile): boolean {
  return file.list(0).some(({ name }) => name.startsWith('__properties_version'))
}

/** An Outlook mail (.msg): its words, its attachments, and mails that it carries. Throws ReadError. */
export function openMsg(file: CompoundFile, storage = 0, depth = 0): Mail {
  const stored = file.list(storage)
  const attachments: Attachment[] = []
  for (const { name, index, isStorage } of stored) {
    if (isStorage && name.startsWith('__attach_version') && attachments.length < mostAttachments)
      attachments.push(...attachmentOf(file, index, depth))
  }
  return {
    subject: stringOf(file, stored, subject)?.slice(0, 500) ?? null,
    date: dateOf(file, stored),
    body: bodyOf(file, stored),
    attachments,
  }
}

function attachmentOf(file: CompoundFile, storage: number, depth: number): Attachment[] {
  const stored = file.list(storage)
  const name =
    attachedNames.map((property) => stringOf(file, stored, property)).find((each) => each !== null && each !== '') ?? ''
  const inner = stored.find((each) => each.isStorage && each.name === `__substg1.0_${attachedData}000D`)
  if (inner !== undefined) {
    if (depth >= deepest) return []
    return [
      {
        name: plainName(name, 'message/rfc822'),
        bytes: new Uint8Array(),
        mail: openMsg(file, inner.index, depth + 1),
      },
    ]
  }
  const bytes = streamOf(file, stored, `${attachedData}0102`)
  return bytes === null ? [] : [{ name: plainName(name, ''), bytes }]
}

function bodyOf(file: CompoundFile, stored: readonly Stored[]): MailBody[] {
  const page =
    streamOf(file, stored, `${html}0102`) ??
    streamOf(file, stored, `${html}001F`) ??
    streamOf(file, stored, `${html}001E`)
  const packed = streamOf(file, stored, `${rtf}0102`)
  const formatted = packed === null ? null : decompressRtf(packed)
  const plain = stringOf(file, stored, text)
  return [
    ...(page === null ? [] : [{ kind: 'html' as const, bytes: page }]),
    ...(formatted === null ? [] : [{ kind: 'rtf' as const, bytes: formatted }]),
    ...(plain === null ? [] : [{ kind: 'text' as const, bytes: Buffer.from(plain) }]),
  ]
}

/** Of fixed length, and so all in one stream: behind its head, sixteen bytes each. */
function dateOf(file: CompoundFile, stored: readonly Stored[]): string | null {
  const properties = stored.find(({ name }) => name.startsWith('__properties_version'))
  const bytes = properties === undefined ? null : file.readAt(properties.index)
  if (bytes === null) return null
  for (const wanted of [submitTime, deliveryTime]) {
    // The head is of 32 bytes in a file of its own, of 24 in a mail inside another.
    for (let at = 24; at + 16 <= bytes.length; at += 8) {
      if (bytes.readUInt32LE(at) !== wanted) continue
      const milliseconds = Number(bytes.readBigUInt64LE(at + 8) / 10_000n) - 11_644_473_600_000
      if (milliseconds > 0 && milliseconds < 8.64e15) return new Date(milliseconds).toISOString()
    }
  }
  return null
}

function stringOf(file: CompoundFile, stored: readonly Stored[], property: string): string | null {
  const wide = streamOf(file, stored, `${property}001F`)
  if (wide !== null) return wide.toString('utf16le').replace(/\0+$/u, '')
  return streamOf(file, stored, `${property}001E`)?.toString('latin1').replace(/\0+$/u, '') ?? null
}

function streamOf(file: CompoundFile, stored: readonly Stored[], property: string): Buffer | null {
  const found = stored.find(({ name, isStorage }) => !isStorage && name === `__substg1.0_${property}`)
  return found === undefined ? null : file.readAt(found.index)
}
