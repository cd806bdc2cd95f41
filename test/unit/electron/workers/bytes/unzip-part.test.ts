import { describe, expect, test } from 'vitest'
import { opened, packed } from '../office-files.ts'

describe('packed files', () => {
  const file = packed({ 'a.txt': 'hello', 'b.txt': new Uint8Array(500_000) })

  test('a part is unpacked by name', () => {
    expect(opened(file).read('a.txt')?.toString()).toBe('hello')
    expect(opened(file).read('c.txt')).toBeNull()
  })

  test('the limit counts what really comes out', () => {
    expect(() => opened(file, 100_000).read('b.txt')).toThrow(/far larger/u)
    expect(opened(file, 100_000).read('a.txt')?.length).toBe(5)
  })

  test('sizes that the headers lie about change nothing', () => {
    const lying = Buffer.from(file)
    const directory = lying.lastIndexOf(Buffer.from('b.txt')) - 46
    lying.writeUInt32LE(12, directory + 24)
    expect(() => opened(lying, 100_000).read('b.txt')).toThrow(/far larger/u)
  })

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    [
      'with its directory overwritten',
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, bytes.length - 124), Buffer.alloc(102), bytes.subarray(bytes.length - 22)]),
    ],
  ])('a file %s is damaged', (_, spoil) => {
    expect(() => opened(spoil(Buffer.from(file))).read('a.txt')).toThrow(/damaged/u)
  })

  test('an encrypted part says so', () => {
    const locked = Buffer.from(file)
    locked.writeUInt16LE(1, locked.lastIndexOf(Buffer.from('a.txt')) - 46 + 8)
    expect(() => opened(locked).read('a.txt')).toThrow(/password/u)
  })
})
