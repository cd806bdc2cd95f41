/** PNG pictures of one drawing, by their width in pixels. */
export type Pictures = ReadonlyMap<number, Buffer>

/** Windows: one file, each size a PNG (read so since Vista). */
export function icoFile(pictures: Pictures): Buffer {
  const sizes = [16, 24, 32, 48, 64, 128, 256]
  const head = Buffer.alloc(6 + 16 * sizes.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(sizes.length, 4)
  let offset = head.length
  const bodies = sizes.map((size, at) => {
    const body = pictureOf(pictures, size)
    const entry = 6 + 16 * at
    // A width of 256 is written as 0: the field is one byte.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(body.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += body.length
    return body
  })
  return Buffer.concat([head, ...bodies])
}

/** macOS: named parts, the second four being double-density forms of a smaller size. */
export function icnsFile(pictures: Pictures): Buffer {
  const parts: [string, number][] = [
    ['icp4', 16],
    ['icp5', 32],
    ['ic07', 128],
    ['ic08', 256],
    ['ic09', 512],
    ['ic11', 32],
    ['ic12', 64],
    ['ic13', 256],
    ['ic14', 512],
    ['ic10', 1024],
  ]
  const bodies = parts.map(([name, size]) => {
    const body = pictureOf(pictures, size)
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32BE(body.length + 8, 4)
    return Buffer.concat([head, body])
  })
  const head = Buffer.alloc(8)
  head.write('icns', 'latin1')
  head.writeUInt32BE(8 + bodies.reduce((sum, body) => sum + body.length, 0), 4)
  return Buffer.concat([head, ...bodies])
}

function pictureOf(pictures: Pictures, size: number): Buffer {
  const picture = pictures.get(size)
  if (picture === undefined) throw new Error(`no picture of ${size} pixels`)
  return picture
}
