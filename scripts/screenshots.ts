import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { faded, languages } from '../test/e2e/views/stage.ts'
import { takeWalk, walks } from '../test/e2e/views/walks.ts'

/**
 * Writes every view to docs/screenshots/, in two sizes, light and dark, English and French: to be looked at after a
 * change.
 * `--only view,view` for some of them, `--language`, `--theme` and `--width` for one of each, `--to` for another
 * folder;
 * `--readme` makes the three pictures that the README shows.
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
const readme = ['face-to-face-en-light-1280', 'original-en-light-1280', 'dismiss-fr-dark-1280']
const only = chosen.only?.split(',')
const folder = chosen.to ?? 'docs/screenshots'

mkdirSync(folder, { recursive: true })
for (const language of languages.filter((one) => chosen.language === undefined || chosen.language === one)) {
  for (const theme of themes.filter((one) => chosen.theme === undefined || chosen.theme === one)) {
    const wants = (name: string): boolean =>
      chosen.readme === true ? readme.includes(name) : chosen.width === undefined || name.endsWith(`-${chosen.width}`)
    const namesOf = (view: string): string[] =>
      only === undefined || only.includes(view)
        ? sizes.map(({ width }) => `${view}-${language}-${theme}-${width}`).filter(wants)
        : []
    for (const walk of walks.filter(({ views }) => views.some((view) => namesOf(view).length > 0))) {
      await takeWalk(walk, language, theme, async (view, page) => {
        for (const name of namesOf(view)) {
          await page.setViewportSize(sizes.find(({ width }) => name.endsWith(`-${width}`)) ?? sizes[0])
          // For the window to lay itself out, and for the pages of a PDF to be drawn.
          await page.waitForTimeout((await page.locator('[data-page]').count()) > 0 ? 1_000 : 250)
          await faded(page)
          await page.screenshot({ path: join(folder, `${name}.png`) })
        }
        await page.setViewportSize(sizes[0])
      })
    }
  }
}
