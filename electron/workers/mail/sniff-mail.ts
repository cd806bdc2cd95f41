import type { Mail, SavedPage } from './mail.ts'
import { CompoundFile } from '../bytes/compound-file.ts'
import { openMime } from './open-mail.ts'
import { isMsg, openMsg } from './open-msg.ts'
import { ReadError, withinBytes } from '../bytes/read-error.ts'

/** Names that only mails and saved pages have at their head. */
const telling =
  /^(?:MIME-Version|Received|Return-Path|Delivered-To|Message-ID|X-Mailer|X-MS-[\w-]+|Snapshot-Content-Location|Content-Type:\s*(?:multipart|text|message)\/)/iu

/** Whether bytes begin with the head of a mail. `isSure` where nothing else begins so. */
export function looksLikeMail(bytes: Uint8Array): { isMail: boolean; isSure: boolean } {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16_384)).toString('latin1')
  const head = start.replace(/^(?:ï»¿)?\s*/u, '').replace(/^>?From [^\n]*\n/u, '')
  const lines = head.split(/\r\n|[\r\n]/u)
  const end = lines.findIndex((line) => line.trim() === '')
  const own = lines.slice(0, end < 0 ? lines.length : end).filter((line) => !/^[ \t]/u.test(line))
  const isHead =
    own.length >= 2 &&
    own.every((line, at) => /^[!-9;-~]{1,80}[ \t]*:/u.test(line) || (end < 0 && at === own.length - 1))
  const isSure = isHead && own.some((line) => telling.test(line))
  const isSigned = ['From', 'Subject'].every((name) =>
    own.some((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`)),
  )
  return { isMail: isSure || (isHead && isSigned), isSure }
}

/** The mail or saved page that bytes are, by what they hold; null where they are neither. Throws ReadError. */
export async function openMail(bytes: Uint8Array): Promise<Mail | SavedPage | null> {
  if (looksLikeMail(bytes).isMail) return openMime(bytes)
  const msg = compoundOf(bytes)
  return msg !== null && isMsg(msg) ? openMsg(msg) : null
}

/** Null where its directory cannot be read: whoever reads it as another thing says why. */
function compoundOf(bytes: Uint8Array): CompoundFile | null {
  if (Buffer.from(bytes.subarray(0, 8)).toString('hex') !== 'd0cf11e0a1b11ae1') return null
  try {
    return withinBytes(() => new CompoundFile(bytes))
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return null
  }
}
