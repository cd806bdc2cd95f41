import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { faded, languages } from '../test/e2e/views/stage.ts'
import { takeWalk, walks } from '../test/e2e/views/walks.ts'
import { openAlbum } from './screenshots/album.ts'
import { pictureName, type Picture } from './screenshots/picture.ts'

/**
 * Writes every view to docs/screenshots/, in two sizes, light and dark, English and French, with a page to click
 * through them (index.html), and lists what changed since the last run. `--only view,view` for some of them,
 * `--language`, `--theme` and `--width` for one of each, `--to` for another folder; `--readme` makes the three pictures
 * that the README shows.
 */
const { values: chosen } = parseArgs({
  options: {
    only: { type: 'string' },
    language: { type: 'string' },
    theme: { type: 'string' },
    width: { type: 'string' },
    to: { type: 'string' },
    readme: { type: 'boolean' },
  },
})
const themes = ['light', 'dark'] as const
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const
const readme = ['face-to-face-en-light-1280.png', 'original-en-light-1280.png', 'dismiss-fr-dark-1280.png']
const only = chosen.only?.split(',')
const folder = chosen.to ?? 'docs/screenshots'
const album = openAlbum(folder)

for (const language of languages.filter((one) => chosen.language === undefined || chosen.language === one)) {
  for (const theme of themes.filter((one) => chosen.theme === undefined || chosen.theme === one)) {
    const wants = (picture: Picture): boolean =>
      chosen.readme === true
        ? readme.includes(pictureName(picture))
        : chosen.width === undefined || chosen.width === String(picture.width)
    const picturesOf = (view: string): Picture[] =>
      only === undefined || only.includes(view)
        ? sizes.map(({ width }) => ({ view, language, theme, width })).filter(wants)
        : []
    for (const walk of walks.filter(({ views }) => views.some((view) => picturesOf(view).length > 0))) {
      await takeWalk(walk, language, theme, async (view, page) => {
        for (const picture of picturesOf(view)) {
          await page.setViewportSize(sizes.find(({ width }) => width === picture.width) ?? sizes[0])
          // For the window to lay itself out, and for the pages of a PDF to be drawn.
          await page.waitForTimeout((await page.locator('[data-page]').count()) > 0 ? 1_000 : 250)
          await faded(page)
          await album.put(picture, await page.screenshot())
        }
        await page.setViewportSize(sizes[0])
      })
    }
  }
}
const changes = album.close(walks.flatMap(({ views }) => views))
console.log(changes.length === 0 ? 'Nothing changed since the last run.' : changes.join('\n'))
console.log(`To click through them: ${join(folder, 'index.html')}`)
