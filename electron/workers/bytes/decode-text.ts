import iconv from 'iconv-lite'

/**
 * Bytes → text, by what the bytes are and not by what the file says. Order: byte-order mark, the pattern of zero bytes
 * of UTF-16 and UTF-32, valid UTF-8, text of two encodings in one file, then the eight-bit charset whose reading looks
 * most like English or French. Never throws; what no charset explains comes out as U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wide = wideEncoding(buffer)
  if (wide !== null) return withoutMark(iconv.decode(buffer, wide))
  const { sequences, strays } = countUtf8(buffer)
  if (strays === 0) return withoutMark(repairTwiceEncoded(buffer.toString('utf8')))
  const charset = likeliestCharset(buffer)
  // A few accidental pairs occur in any eight-bit text ("É»"); a half written in UTF-8 has many.
  if (sequences >= 3 && sequences * 4 >= strays) return withoutMark(decodeMixed(buffer, charset))
  return iconv.decode(buffer, charset)
}

function wideEncoding(buffer: Buffer): string | null {
  const [a, b, c, d] = buffer
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && buffer.length >= 8) return 'utf-32le'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  if (a === 0xff && b === 0xfe && buffer.subarray(2, 64).some((byte) => byte !== 0xff)) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return wideWithoutMark(buffer.subarray(0, 4096))
}

const zeroPatterns: readonly (readonly [readonly boolean[], string])[] = [
  [[false, true, true, true], 'utf-32le'],
  [[true, true, true, false], 'utf-32be'],
  [[false, true, false, true], 'utf-16le'],
  [[true, false, true, false], 'utf-16be'],
]

/** Western text in UTF-16 has a zero in nearly every second byte, in UTF-32 three of four. */
function wideWithoutMark(sample: Buffer): string | null {
  if (sample.length < 8) return null
  const zeros = [0, 0, 0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 4] = (zeros[index % 4] ?? 0) + 1
  const quarter = Math.floor(sample.length / 4)
  const mostly = zeros.map((count) => count >= quarter * 0.8)
  const rarely = zeros.map((count) => count <= quarter * 0.2)
  const found = zeroPatterns.find(([pattern]) =>
    pattern.every((zero, index) => (zero ? mostly : rarely)[index] === true),
  )
  return found?.[1] ?? null
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** First bytes behind which not any second byte will do: too long a form, half of a pair, beyond the last character. */
const secondBytes: ReadonlyMap<number, readonly [least: number, most: number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
])

/** Length of the valid UTF-8 sequence that starts here, 1 for ASCII, 0 for a byte that starts none. */
function sequenceLength(buffer: Buffer, at: number): number {
  const first = buffer[at] ?? 0
  if (first < 0x80) return 1
  const length = lengthBehind(first)
  for (let next = 1; next < length; next++) if (((buffer[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  if (length < 3) return length
  const second = buffer[at + 1] ?? 0
  const [least, most] = secondBytes.get(first) ?? [0x80, 0xbf]
  return second < least || second > most ? 0 : length
}

/** What a first byte that is not ASCII says of the length. */
function lengthBehind(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : 4
}

function countUtf8(buffer: Buffer): { sequences: number; strays: number } {
  let sequences = 0
  let strays = 0
  for (let at = 0; at < buffer.length;) {
    const length = sequenceLength(buffer, at)
    if (length > 1) sequences++
    if (length === 0) strays++
    at += Math.max(1, length)
  }
  return { sequences, strays }
}

function decodeMixed(buffer: Buffer, charset: string): string {
  let text = ''
  let start = 0
  for (let at = 0; at < buffer.length;) {
    const length = sequenceLength(buffer, at)
    if (length === 0) {
      text += buffer.toString('utf8', start, at) + iconv.decode(buffer.subarray(at, at + 1), charset)
      start = at + 1
    }
    at += Math.max(1, length)
  }
  return text + buffer.toString('utf8', start)
}

const likely = new Set('éèêëàâäîïôöùûüçœæÉÈÊËÀÂÄÎÏÔÖÙÛÜÇŒ«»‘’“”–—…€•°\u00A0')

/** Windows-1252 first: it wins a draw. Latin-9 differs from it in eight characters, œ and € among them. */
const charsets = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const

function likeliestCharset(buffer: Buffer): string {
  const high = Buffer.from(buffer.subarray(0, 65_536).filter((byte) => byte >= 0x80))
  const scores = charsets.map((charset) => {
    let score = 0
    for (const character of iconv.decode(high, charset)) score += likely.has(character) ? 1 : -1
    return { charset, score }
  })
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).charset
}

const twiceEncoded =
  /[\u00C2\u00C3\u00E2\u00C5][\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]/gu

/** UTF-8 that was read as Windows-1252 and saved again ("RÃ‰SUMÃ‰"): undone line by line where the undoing is valid. */
function repairTwiceEncoded(text: string): string {
  if ((text.match(twiceEncoded)?.length ?? 0) < 3) return text
  return text.split('\n').map(repairLine).join('\n')
}

function repairLine(line: string): string {
  if (line.search(twiceEncoded) === -1) return line
  const bytes = Buffer.from(Array.from(line, byteOf).flat())
  const { strays } = countUtf8(bytes)
  return strays === 0 ? bytes.toString('utf8') : line
}

/** The byte that Windows-1252 wrote for a character; the five it leaves undefined stand for themselves. */
function byteOf(character: string): number[] {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x100) return [code]
  const encoded = iconv.encode(character, 'windows-1252')
  return encoded[0] === 0x3f ? [...Buffer.from(character)] : [...encoded]
}
