import type { Random } from './random.ts'

/** A file as bytes, with the name it came under. */
export interface Base {
  name: string
  bytes: Buffer
}
export interface Made {
  name: string
  bytes: Buffer
}

/** Ways in which a copy, a disk, a mail server or a person spoils a file that was whole. */
export const damages: Record<string, (base: Base, random: Random, other: Base) => Made> = {
  flipped: (base, random) => {
    const bytes = Buffer.from(base.bytes)
    for (let count = 1 + random.below(60); count > 0 && bytes.length > 0; count--) {
      const at = random.below(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    }
    return { name: base.name, bytes }
  },
  cut: (base, random) => ({ name: base.name, bytes: base.bytes.subarray(0, random.below(base.bytes.length)) }),
  headless: (base, random) => ({
    name: base.name,
    bytes: base.bytes.subarray(random.below(Math.min(base.bytes.length, 5000))),
  }),
  holed: (base, random) => {
    const from = random.below(base.bytes.length)
    return {
      name: base.name,
      bytes: Buffer.concat([base.bytes.subarray(0, from), base.bytes.subarray(from + random.below(4000))]),
    }
  },
  blanked: (base, random) => {
    const bytes = Buffer.from(base.bytes)
    const from = random.below(bytes.length)
    return {
      name: base.name,
      bytes: bytes.fill(random.pick([0, 32, 255]), from, Math.min(bytes.length, from + random.below(20_000))),
    }
  },
  repeated: (base, random) => {
    const from = random.below(base.bytes.length)
    const part = base.bytes.subarray(from, from + 1 + random.below(3000))
    return {
      name: base.name,
      bytes: Buffer.concat([
        base.bytes.subarray(0, from),
        ...Array.from({ length: 2 + random.below(300) }, () => part),
        base.bytes.subarray(from),
      ]),
    }
  },
  spliced: (base, random, other) => ({
    name: base.name,
    bytes: Buffer.concat([
      base.bytes.subarray(0, random.below(base.bytes.length)),
      other.bytes.subarray(random.below(other.bytes.length)),
    ]),
  }),
  numbers: (base, random) => {
    // Lengths, counts, offsets and object numbers are written in digits or in fours of bytes: change some of either.
    const text = base.bytes
      .toString('latin1')
      .replace(/\d{1,9}/gu, (digits) =>
        random.below(40) === 0
          ? String(random.pick([0, 1, -1, 65_535, 99_999_999, 2_147_483_647, 4_294_967_295, Number(digits) + 1]))
          : digits,
      )
    const bytes = Buffer.from(text, 'latin1')
    for (let count = random.below(6); count > 0 && bytes.length > 8; count--)
      bytes.writeUInt32LE(
        random.pick([0, 1, 0xffffffff, 0x7fffffff, 0xfffffffe, bytes.length]),
        random.below(bytes.length - 4),
      )
    return { name: base.name, bytes }
  },
  renamed: (base, random) => ({
    name: `${base.name.replace(/\.[^.]*$/u, '')}${random.pick(['.pdf', '.docx', '.doc', '.odt', '.rtf', '.html', '.md', '.txt', '', '.PDF', '.pdf.docx'])}`,
    bytes: base.bytes,
  }),
  prefixed: (base, random) => ({
    name: base.name,
    bytes: Buffer.concat([
      random.pick([
        random.bytes(1 + random.below(2000)),
        Buffer.from('\uFEFF'),
        Buffer.from('From: x\r\n\r\n'),
        Buffer.alloc(512),
      ]),
      base.bytes,
    ]),
  }),
}
