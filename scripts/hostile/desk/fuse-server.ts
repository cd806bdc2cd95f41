import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/**
 * node fuse-server.ts FOLDER AT: mounts a read-only picture of a flat folder, and answers for it. It does not answer
 * while it is stopped (SIGSTOP), nor while FOLDER holds a file ".hold": requests that nobody has looked at can be given
 * up by whoever waits for them, those that were taken can not. Words and numbers of linux/fuse.h.
 */
const [, , folder = '', at = ''] = process.argv
const device = openSync('/dev/fuse', 'r+')
const names = ['']
const again = new Int32Array(new SharedArrayBuffer(4))
const noEntry = -2
const notSupported = -38

spawn('mount', ['-i', '-t', 'fuse', '-o', 'fd=3,rootmode=40000,user_id=0,group_id=0,allow_other', 'hung', at], {
  stdio: ['ignore', 'ignore', 'ignore', device],
})

const buffer = Buffer.alloc(1 << 18)
for (;;) {
  const length = nextRequest()
  if (length === null) break
  const request = buffer.subarray(0, length)
  const body = request.subarray(40)
  while (existsSync(join(folder, '.hold'))) Atomics.wait(again, 0, 0, 20)
  const [error, answer] = answerTo(request.readUInt32LE(4), Number(request.readBigUInt64LE(16)), body)
  if (answer === null) continue
  const head = Buffer.alloc(16)
  head.writeUInt32LE(16 + answer.length, 0)
  head.writeInt32LE(error, 4)
  head.writeBigUInt64LE(request.readBigUInt64LE(8), 8)
  try {
    writeSync(device, Buffer.concat([head, answer]))
  } catch (error) {
    // Whoever asked has given up meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Null once it is no longer mounted. */
function nextRequest(): number | null {
  for (;;) {
    try {
      return readSync(device, buffer)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENODEV') return null
      if (code === 'EPERM') Atomics.wait(again, 0, 0, 20)
      else if (code !== 'ENOENT' && code !== 'EINTR' && code !== 'EAGAIN') throw error
    }
  }
}

function answerTo(code: number, node: number, body: Buffer): [number, Buffer | null] {
  switch (code) {
    case 1: // LOOKUP
      return lookUp(body.toString('utf8', 0, body.indexOf(0)))
    case 2: // FORGET
    case 36: // INTERRUPT
    case 42: // BATCH_FORGET
      return [0, null]
    case 3: // GETATTR
      return attributesOf(node)
    case 14: // OPEN
    case 27: // OPENDIR
      return [0, Buffer.alloc(16)]
    case 15: // READ
      return [0, bytesOf(node, Number(body.readBigUInt64LE(8)), body.readUInt32LE(16))]
    case 17: // STATFS
      return [0, Buffer.alloc(80)]
    case 18: // RELEASE
    case 25: // FLUSH
    case 29: // RELEASEDIR
      return [0, Buffer.alloc(0)]
    case 26: // INIT
      return [0, begun(body)]
    case 28: // READDIR
      return [0, entries(Number(body.readBigUInt64LE(8)), body.readUInt32LE(16))]
    default:
      return [notSupported, Buffer.alloc(0)]
  }
}

function begun(body: Buffer): Buffer {
  const answer = Buffer.alloc(64)
  answer.writeUInt32LE(7, 0)
  answer.writeUInt32LE(31, 4)
  answer.writeUInt32LE(body.readUInt32LE(8), 8)
  answer.writeUInt16LE(16, 16)
  answer.writeUInt16LE(12, 18)
  answer.writeUInt32LE(1 << 16, 20)
  return answer
}

function lookUp(name: string): [number, Buffer] {
  if (!existsSync(join(folder, name))) return [noEntry, Buffer.alloc(0)]
  if (!names.includes(name)) names.push(name)
  const answer = Buffer.alloc(128)
  const node = names.indexOf(name) + 1
  answer.writeBigUInt64LE(BigInt(node), 0)
  attributes(node).copy(answer, 40)
  return [0, answer]
}

function attributesOf(node: number): [number, Buffer] {
  if (!existsSync(join(folder, names[node - 1] ?? ''))) return [noEntry, Buffer.alloc(0)]
  return [0, Buffer.concat([Buffer.alloc(16), attributes(node)])]
}

function attributes(node: number): Buffer {
  const stats = statSync(join(folder, names[node - 1] ?? ''))
  const answer = Buffer.alloc(88)
  answer.writeBigUInt64LE(BigInt(node), 0)
  answer.writeBigUInt64LE(BigInt(stats.size), 8)
  answer.writeBigUInt64LE(BigInt(stats.blocks), 16)
  for (const offset of [24, 32, 40]) answer.writeBigUInt64LE(BigInt(Math.floor(stats.mtimeMs / 1000)), offset)
  answer.writeUInt32LE(node === 1 ? 0o40755 : 0o100644, 60)
  answer.writeUInt32LE(1, 64)
  answer.writeUInt32LE(4096, 80)
  return answer
}

function bytesOf(node: number, offset: number, size: number): Buffer {
  const file = openSync(join(folder, names[node - 1] ?? ''), 'r')
  try {
    const bytes = Buffer.alloc(size)
    return bytes.subarray(0, readSync(file, bytes, 0, size, offset))
  } finally {
    closeSync(file)
  }
}

function entries(from: number, room: number): Buffer {
  const all = ['.', '..', ...readdirSync(folder)].map((name, index) => {
    const bytes = Buffer.from(name)
    const entry = Buffer.alloc(Math.ceil((24 + bytes.length) / 8) * 8)
    entry.writeBigUInt64LE(BigInt(index + 1), 0)
    entry.writeBigUInt64LE(BigInt(index + 1), 8)
    entry.writeUInt32LE(bytes.length, 16)
    // A folder, or a file.
    entry.writeUInt32LE(index < 2 ? 4 : 8, 20)
    bytes.copy(entry, 24)
    return entry
  })
  const given: Buffer[] = []
  let left = room
  for (const entry of all.slice(from)) {
    if (entry.length > left) break
    given.push(entry)
    left -= entry.length
  }
  return Buffer.concat(given)
}
