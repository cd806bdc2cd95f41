const packedMark = 0x75465a4c
const plainMark = 0x414c454d
const windowSize = 4096
/** Bytes: a notice's RTF is some hundred kilobytes. */
const most = 16 * 1024 * 1024

const beginning =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

/**
 * Outlook's packing of RTF: runs copied from the last 4096 bytes, of which the first are agreed on. Null where it is
 * none.
 */
export function decompressRtf(bytes: Buffer): Buffer | null {
  if (bytes.length < 16) return null
  const mark = bytes.readUInt32LE(8)
  if (mark === plainMark) return bytes.subarray(16)
  if (mark !== packedMark) return null
  // The size that it says counts only as a limit: a file may lie.
  const size = Math.min(bytes.readUInt32LE(4), most, bytes.length * 20)
  const unpacked = Buffer.alloc(size)
  const window = Buffer.alloc(windowSize)
  window.write(beginning, 'latin1')
  let write = beginning.length
  let length = 0
  const put = (byte: number): void => {
    window[write] = byte
    write = (write + 1) % windowSize
    if (length < size) unpacked[length++] = byte
  }
  for (let at = 16; at < bytes.length && length < size;) {
    const flags = bytes[at++] ?? 0
    for (let bit = 0; bit < 8 && at < bytes.length && length < size; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0)
        continue
      }
      if (at + 2 > bytes.length) return unpacked.subarray(0, length)
      const run = bytes.readUInt16BE(at)
      at += 2
      const offset = run >> 4
      if (offset === write) return unpacked.subarray(0, length)
      for (let copied = 0; copied < (run & 15) + 2; copied++) put(window[(offset + copied) % windowSize] ?? 0)
    }
  }
  return unpacked.subarray(0, length)
}
