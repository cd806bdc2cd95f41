import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { icnsFile, icoFile } from '../../../../scripts/package/icon-files.ts'

const icons = resolve(import.meta.dirname, '../../../../resources/icons')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const pictures = new Map(sizes.map((size) => [size, readFileSync(resolve(icons, `png/${size}x${size}.png`))]))

describe('icons', () => {
  test.each(sizes)('the picture of %i pixels has that size', (size) => {
    const picture = pictures.get(size)!
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size])
  })

  test('the committed files are made of the committed pictures', () => {
    expect(readFileSync(resolve(icons, 'icon.ico')).equals(icoFile(pictures))).toBe(true)
    expect(readFileSync(resolve(icons, 'icon.icns')).equals(icnsFile(pictures))).toBe(true)
  })

  test('every entry of the Windows icon points at a picture', () => {
    const ico = icoFile(pictures)
    const found = Array.from({ length: ico.readUInt16LE(4) }, (_, at) =>
      ico
        .subarray(ico.readUInt32LE(18 + 16 * at))
        .subarray(1, 4)
        .toString(),
    )
    expect(found).toEqual(Array.from({ length: 7 }, () => 'PNG'))
  })

  test('the macOS icon says its own length, and holds the double-density sizes', () => {
    const icns = icnsFile(pictures)
    expect(icns.readUInt32BE(4)).toBe(icns.length)
    const names: string[] = []
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) names.push(icns.subarray(at, at + 4).toString())
    expect(names).toEqual(expect.arrayContaining(['ic07', 'ic08', 'ic09', 'ic10', 'ic11', 'ic12', 'ic13', 'ic14']))
  })

  test('a size that was not drawn is an error', () => {
    expect(() => icoFile(new Map())).toThrow('no picture of 16 pixels')
  })
})
