import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { albumPage } from './album-page.ts'
import { changedShare } from './changed-share.ts'
import { pictureName, pictureOf, type Picture } from './picture.ts'

/** The folder of pictures: each is held against the one before, which stays in `before/` while it is another. */
export interface Album {
  put: (picture: Picture, png: Buffer) => Promise<void>
  /** Writes the page; gives what changed in this run, a line each, and the pictures that no view makes any more. */
  close: (views: readonly string[]) => string[]
}

export function openAlbum(folder: string): Album {
  const before = join(folder, 'before')
  mkdirSync(before, { recursive: true })
  const changes: { share: number; line: string }[] = []
  return {
    put: async (picture, png) => {
      const name = pictureName(picture)
      const [now, old] = [join(folder, name), join(before, name)]
      const isNew = !existsSync(now)
      const share = isNew ? 1 : await changedShare(readFileSync(now), png)
      if (share > 0)
        changes.push({ share, line: isNew ? `new: ${name}` : `changed: ${name} (${inPercent(share)} of the pixels)` })
      if (!isNew && share > 0) renameSync(now, old)
      else rmSync(old, { force: true })
      writeFileSync(now, png)
    },
    close: (views) => {
      const pictures = readdirSync(folder).flatMap((name) => pictureOf(name) ?? [])
      const stale = pictures.filter(({ view }) => !views.includes(view))
      const shown = views
        .flatMap((view) => pictures.filter((picture) => picture.view === view))
        .map((picture) => ({ ...picture, isChanged: existsSync(join(before, pictureName(picture))) }))
      writeFileSync(join(folder, 'index.html'), albumPage(shown))
      // The largest change first: a minute more on a clock is one too, and stands at the end.
      const told = changes.sort((a, b) => b.share - a.share).map(({ line }) => line)
      return [...told, ...stale.map((picture) => `no view makes it any more: ${pictureName(picture)}`)]
    },
  }
}

/** A blinking cursor is less than a thousandth, and still a change. */
function inPercent(share: number): string {
  return share < 0.001 ? 'under 0.1 %' : `${(share * 100).toFixed(1)} %`
}
