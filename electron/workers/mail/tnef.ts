import type { Attachment } from './mail.ts'

const signature = 0x223e9f78
const attachTitle = 0x00018010
const attachData = 0x0006800f
const mostAttachments = 50

/**
 * The attachments in Outlook's own wrapping (winmail.dat): records of a level, a name, a length and so many bytes. A
 * length that the file does not have ends it.
 */
export function readTnef(bytes: Buffer): Attachment[] {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== signature) return []
  const found: Attachment[] = []
  let data: Buffer | null = null
  for (let at = 6; at + 11 <= bytes.length && found.length < mostAttachments;) {
    const name = bytes.readUInt32LE(at + 1)
    const length = bytes.readUInt32LE(at + 5)
    const value = bytes.subarray(at + 9, at + 9 + length)
    if (value.length < length) break
    if (name === attachData) data = value
    if (name === attachTitle && data !== null) {
      found.push({ name: value.toString('latin1').replace(/\0[\s\S]*$/u, ''), bytes: data })
      data = null
    }
    // The checksum behind it is not looked at.
    at += 9 + length + 2
  }
  return data === null ? found : [...found, { name: 'attachment', bytes: data }]
}
