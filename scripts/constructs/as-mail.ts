/** A part of a mail: its type with parameters, and its content. */
export interface MailPart {
  type: string
  bytes: Uint8Array | string
  encoding?: 'base64' | 'quoted-printable' | '8bit'
  head?: string
}

const head =
  'From: Anne Dupont <a.dupont@example.org>\r\nTo: desk@example.org\r\nSubject: Vacancy ' +
  '260101\r\nDate: Mon, 02 Nov 2026 09:12:00 +0100\r\nMessage-ID: <1@example.org>\r\n'

export function mail(part: MailPart, more = head): Uint8Array {
  return Buffer.concat([Buffer.from(`${more}MIME-Version: 1.0\r\n`), written(part)])
}

/** Several parts as one: alternatives, attachments, or a page with its pictures. */
export function multipart(kind: 'alternative' | 'mixed' | 'related', parts: readonly MailPart[]): MailPart {
  const boundary = `=_part_${kind}`
  const bytes = Buffer.concat([
    ...parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), written(part), Buffer.from('\r\n')]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return { type: `multipart/${kind}; boundary="${boundary}"`, bytes, encoding: '8bit' }
}

export function attachment(name: string, type: string, bytes: Uint8Array): MailPart {
  return {
    type: `${type}; name="${name}"`,
    bytes,
    encoding: 'base64',
    head: `Content-Disposition: attachment; filename="${name}"\r\n`,
  }
}

function written({ type, bytes, encoding = 'quoted-printable', head: more = '' }: MailPart): Uint8Array {
  const content =
    typeof bytes === 'string' ? Buffer.from(bytes.replaceAll(/\r?\n/gu, '\r\n'), 'utf8') : Buffer.from(bytes)
  const body =
    encoding === '8bit'
      ? content
      : encoding === 'base64'
        ? Buffer.from(content.toString('base64').replace(/.{76}/gu, '$&\r\n'))
        : Buffer.from(quotedPrintable(content))
  return Buffer.concat([
    Buffer.from(`Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n${more}\r\n`),
    body,
  ])
}

function quotedPrintable(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .split('\r\n')
    .map((line) => {
      const letters = Array.from(line, (letter, at) =>
        /[!-<>-~]/u.test(letter) || (letter === ' ' && at < line.length - 1)
          ? letter
          : `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
      )
      let written = ''
      let length = 0
      for (const letter of letters) {
        if (length + letter.length > 74) {
          written += '=\r\n'
          length = 0
        }
        written += letter
        length += letter.length
      }
      return written
    })
    .join('\r\n')
}
