import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { albumPage } from '../../../../scripts/screenshots/album-page.ts'
import { openAlbum } from '../../../../scripts/screenshots/album.ts'
import { changedShare } from '../../../../scripts/screenshots/changed-share.ts'
import { pictureName, pictureOf } from '../../../../scripts/screenshots/picture.ts'
import { tempFolder } from '../../../fakes/temp-folder.ts'

/** A white picture of 10 by 10, with so many of its pixels black. */
function png(black: number, width = 10): Buffer {
  const canvas = createCanvas(width, 10)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, 10)
  context.fillStyle = 'black'
  for (let at = 0; at < black; at++) context.fillRect(at % 10, Math.floor(at / 10), 1, 1)
  return canvas.toBuffer('image/png')
}
const list = { view: 'list', language: 'en', theme: 'light', width: 1280 }
const noneFits = { view: 'none-fits', language: 'fr', theme: 'dark', width: 1920 }

describe('a picture', () => {
  test('is named by what it shows, and known by its name', () => {
    expect(pictureName(noneFits)).toBe('none-fits-fr-dark-1920.png')
    expect(pictureOf('none-fits-fr-dark-1920.png')).toEqual(noneFits)
    expect(pictureOf('index.html')).toBeNull()
  })

  test.each([
    [png(0), png(0), 0],
    [png(0), png(5), 0.05],
    [png(3), png(3, 11), 1],
  ])('is held against the one before by its pixels', async (before, after, share) => {
    expect(await changedShare(before, after)).toBeCloseTo(share, 5)
  })
})

describe('the album', () => {
  test('tells new pictures, those that changed and those that no view makes any more; keeps the one before', async () => {
    const folder = tempFolder()
    const first = openAlbum(folder)
    await first.put(list, png(0))
    await first.put(noneFits, png(0))
    expect(first.close(['list', 'none-fits'])).toEqual([
      'new: list-en-light-1280.png',
      'new: none-fits-fr-dark-1920.png',
    ])

    const second = openAlbum(folder)
    await second.put(list, png(7))
    await second.put(noneFits, png(0))
    expect(second.close(['list', 'none-fits'])).toEqual(['changed: list-en-light-1280.png (7.0 % of the pixels)'])
    expect(readFileSync(join(folder, 'before/list-en-light-1280.png'))).toEqual(png(0))

    const third = openAlbum(folder)
    await third.put(list, png(7))
    expect(third.close(['list'])).toEqual(['no view makes it any more: none-fits-fr-dark-1920.png'])
    expect(existsSync(join(folder, 'before/list-en-light-1280.png'))).toBe(false)
  })

  test('shows the views in the order of the walks, with what changed', async () => {
    const folder = tempFolder()
    const album = openAlbum(folder)
    await album.put(noneFits, png(0))
    await album.put(list, png(0))
    album.close(['list', 'none-fits'])
    const page = readFileSync(join(folder, 'index.html'), 'utf8')
    expect(page).toContain(JSON.stringify([list, noneFits].map((picture) => ({ ...picture, isChanged: false }))))
  })

  test('is a page that no name can break out of', () => {
    expect(albumPage([{ ...list, view: '</script>', isChanged: false }])).not.toContain('"</script>')
  })
})
