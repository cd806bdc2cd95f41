/** What an RTF file is made of. `byte`: one character of the file's or the font's eight-bit charset. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | null }
  | { kind: 'symbol'; sign: string }
  | { kind: 'byte'; byte: number }

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
/** Parameters are 16 or 32 bits wide; a number beyond is the file's mistake and no reason for a big loop. */
const widest = 2_147_483_647

/** Reads a file's bytes in one pass. Binary data (\bin) is stepped over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0
  while (at < bytes.length) {
    const code = bytes[at++] ?? 0
    if (code === 0x7b) yield { kind: 'open' }
    else if (code === 0x7d) yield { kind: 'close' }
    else if (code === 0x0d || code === 0x0a || code === 0) continue
    else if (code !== 0x5c) yield { kind: 'byte', byte: code }
    else if (isLetter(bytes[at] ?? 0)) {
      const word = readWord(bytes, at)
      at = word.end
      if (word.name === 'bin') at += binaryLength(word.value, bytes.length - at)
      else yield { kind: 'word', name: word.name, value: word.value }
    } else {
      const sign = bytes[at++] ?? 0
      if (sign !== 0x27) {
        yield { kind: 'symbol', sign: String.fromCharCode(sign) }
        continue
      }
      const value = Number.parseInt(String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0), 16)
      at += 2
      if (Number.isFinite(value)) yield { kind: 'byte', byte: value }
    }
  }
}

function readWord(bytes: Uint8Array, start: number): { name: string; value: number | null; end: number } {
  let at = start
  while (at - start < 32 && isLetter(bytes[at] ?? 0)) at++
  const name = String.fromCharCode(...bytes.subarray(start, at))
  const digits = at
  if (bytes[at] === 0x2d) at++
  while (at - digits < 12 && isDigit(bytes[at] ?? 0)) at++
  const value = at > digits ? Number(String.fromCharCode(...bytes.subarray(digits, at))) : Number.NaN
  if (bytes[at] === 0x20) at++
  return { name, value: Number.isFinite(value) ? Math.max(-widest, Math.min(widest, value)) : null, end: at }
}

/** A length beyond the file's end is a lie; what follows is then read as text. */
function binaryLength(value: number | null, left: number): number {
  return value !== null && value > 0 && value <= left ? value : 0
}
