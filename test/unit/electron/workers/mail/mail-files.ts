/** A mail as programs send it: a head, and one body or several parts. */
export function mailOf(parts: string | readonly string[], head: Record<string, string> = {}): Uint8Array {
  const all: Record<string, string> = {
    From: 'Jane Sender <jane@sender.example>',
    To: 'bob@receiver.example',
    Subject: 'The lamps',
    Date: 'Mon, 30 Nov 2026 09:00:00 +0100',
    'MIME-Version': '1.0',
    ...head,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  if (typeof parts === 'string') return Buffer.from([...lines, '', parts].join('\r\n'))
  return Buffer.from([...lines, manyOf('mixed', parts)].join('\r\n'))
}

/** Parts between the lines of a boundary. */
export function manyOf(kind: string, parts: readonly string[], boundary = `=_${kind}`): string {
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`
}

export function partOf(type: string, bytes: string | Uint8Array, head: Record<string, string> = {}): string {
  const lines = Object.entries({ 'Content-Type': type, 'Content-Transfer-Encoding': 'base64', ...head }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  const coded = Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n')
  return `${lines.join('\r\n')}\r\n\r\n${coded}`
}

export function attachmentOf(name: string, bytes: string | Uint8Array): string {
  return partOf('application/octet-stream', bytes, { 'Content-Disposition': `attachment; filename="${name}"` })
}

/** A storage of a compound file: streams, and storages of its own. */
export interface Storage {
  [name: string]: Buffer | Storage
}

const sector = 512
const mini = 64
const end = 0xfffffffe

interface Listed {
  name: string
  kind: 1 | 2 | 5
  data: Buffer
  child: number
  right: number
  start: number
}

/** A compound file with storages, its small streams in the mini stream as Outlook writes them. */
export function storageFile(root: Storage): Uint8Array {
  const listed: Listed[] = [
    { name: 'Root Entry', kind: 5, data: Buffer.alloc(0), child: 0xffffffff, right: 0xffffffff, start: end },
  ]
  list(root, listed, 0)
  const small = listed.filter(({ kind, data }) => kind === 2 && data.length < 4096)
  const miniTable: number[] = []
  for (const stream of small) stream.start = chain(miniTable, Math.ceil(stream.data.length / mini))
  const miniStream = Buffer.concat(small.map(({ data }) => Buffer.concat([data], Math.ceil(data.length / mini) * mini)))
  const table: number[] = []
  const sectors: Buffer[] = []
  const add = (data: Buffer): number => {
    const count = Math.ceil(data.length / sector)
    sectors.push(Buffer.concat([data], count * sector))
    return chain(table, count)
  }
  for (const stream of listed) if (stream.kind === 2 && stream.data.length >= 4096) stream.start = add(stream.data)
  const [top] = listed
  if (top !== undefined) [top.start, top.data] = [add(miniStream), miniStream]
  const miniStart = add(numbers(miniTable))
  const directory = Buffer.concat(listed.map(entryOf), Math.ceil((listed.length * 128) / sector) * sector)
  const directoryStart = add(directory)
  // The table names its own sectors too.
  const tableLength = Math.ceil((table.length + 8) / 128)
  const tableStart = table.length
  for (let at = 0; at < tableLength; at++) table.push(0xfffffffd)
  const header = Buffer.alloc(sector, 0xff)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeUInt32LE(directoryStart, 48)
  header.writeUInt32LE(4096, 56)
  header.writeUInt32LE(miniStart, 60)
  header.writeUInt32LE(end, 68)
  for (let at = 0; at < tableLength; at++) header.writeUInt32LE(tableStart + at, 76 + at * 4)
  return Buffer.concat([
    header,
    ...sectors,
    Buffer.concat([numbers(table), Buffer.alloc(tableLength * sector, 0xff)], tableLength * sector),
  ])
}

function list(storage: Storage, listed: Listed[], parent: number): void {
  let before: Listed | undefined
  for (const [name, inside] of Object.entries(storage)) {
    const one: Listed = {
      name,
      kind: Buffer.isBuffer(inside) ? 2 : 1,
      data: Buffer.isBuffer(inside) ? inside : Buffer.alloc(0),
      child: 0xffffffff,
      right: 0xffffffff,
      start: end,
    }
    const index = listed.push(one) - 1
    const above = listed[parent]
    if (before !== undefined) before.right = index
    else if (above !== undefined) above.child = index
    before = one
    if (!Buffer.isBuffer(inside)) list(inside, listed, index)
  }
}

function chain(table: number[], count: number): number {
  if (count === 0) return end
  const start = table.length
  for (let at = 0; at < count; at++) table.push(at === count - 1 ? end : start + at + 1)
  return start
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(Math.max(1, Math.ceil(values.length / 128)) * sector, 0xff)
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4)
  return bytes
}

function entryOf({ name, kind, data, child, right, start }: Listed): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes.writeUInt8(kind, 66)
  bytes.writeUInt32LE(0xffffffff, 68)
  bytes.writeUInt32LE(right, 72)
  bytes.writeUInt32LE(child, 76)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(data.length, 120)
  return bytes
}

export interface Message {
  subject?: string
  text?: string
  html?: string
  rtf?: Buffer
  attachments?: readonly ({ name: string; bytes: Uint8Array } | { name: string; message: Message })[]
}

/** An Outlook mail as a storage; `isInner`: one inside another has a shorter head. */
export function messageOf(
  { subject = 'The lamps', text, html, rtf, attachments = [] }: Message,
  isInner = false,
): Storage {
  const wide = (value: string): Buffer => Buffer.from(value, 'utf16le')
  const properties = Buffer.alloc((isInner ? 24 : 32) + 16)
  properties.writeUInt32LE(0x00390040, isInner ? 24 : 32)
  properties.writeBigUInt64LE(
    (BigInt(Date.UTC(2026, 10, 30, 8)) + 11_644_473_600_000n) * 10_000n,
    (isInner ? 24 : 32) + 8,
  )
  return {
    '__properties_version1.0': properties,
    '__substg1.0_0037001F': wide(subject),
    '__substg1.0_0C1A001F': wide('Jane Sender'),
    '__substg1.0_0E04001F': wide('bob@receiver.example'),
    ...(text !== undefined && { '__substg1.0_1000001F': wide(text) }),
    ...(html !== undefined && { '__substg1.0_10130102': Buffer.from(html) }),
    ...(rtf !== undefined && { '__substg1.0_10090102': rtf }),
    ...Object.fromEntries(
      attachments.map((attachment, at) => [
        `__attach_version1.0_#0000000${String(at)}`,
        {
          '__properties_version1.0': Buffer.alloc(8),
          '__substg1.0_3707001F': wide(attachment.name),
          ...('bytes' in attachment
            ? { '__substg1.0_37010102': Buffer.from(attachment.bytes) }
            : { '__substg1.0_3701000D': messageOf(attachment.message, true) }),
        },
      ]),
    ),
  }
}

/** RTF as Outlook packs it, without any run copied. */
export function packedRtf(text: string): Buffer {
  const bytes = Buffer.from(text, 'latin1')
  const groups = Array.from({ length: Math.ceil(bytes.length / 8) }, (_, at) =>
    Buffer.concat([Buffer.from([0]), bytes.subarray(at * 8, at * 8 + 8)]),
  )
  const body = Buffer.concat(groups)
  const head = Buffer.alloc(16)
  head.writeUInt32LE(body.length + 12, 0)
  head.writeUInt32LE(bytes.length, 4)
  head.writeUInt32LE(0x75465a4c, 8)
  return Buffer.concat([head, body])
}
