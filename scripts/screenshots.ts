import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { languages, themes } from './screenshots/stage.ts'
import { takeWalk, walks } from './screenshots/views.ts'

/**
 * Writes every view to docs/screenshots/, in two sizes, light and dark, English and French: to be looked at after a change.
 * `--only view,view` for some of them, `--language`, `--theme` and `--width` for one of each, `--to` for another folder;
 * `--readme` makes the three pictures that the README shows.
 */
const { values: chosen } = parseArgs({ options: { only: { type: 'string' }, language: { type: 'string' }, theme: { type: 'string' }, width: { type: 'string' }, to: { type: 'string' }, readme: { type: 'boolean' } } })
const readme = ['face-to-face-en-light-1280', 'original-en-light-1280', 'dismiss-fr-dark-1280']
const only = chosen.only?.split(',')
const folder = chosen.to ?? 'docs/screenshots'

mkdirSync(folder, { recursive: true })
for (const language of languages.filter((one) => chosen.language === undefined || chosen.language === one)) {
  for (const theme of themes.filter((one) => chosen.theme === undefined || chosen.theme === one)) {
    const wants = (view: string, width?: number): boolean => {
      if (chosen.readme === true) return readme.some((name) => name.startsWith(`${view}-${language}-${theme}-${width ?? ''}`))
      return (only === undefined || only.includes(view)) && (chosen.width === undefined || width === undefined || chosen.width === String(width))
    }
    for (const walk of walks) {
      const temporary = mkdtempSync(join(tmpdir(), 'vis-a-vis-shots-'))
      const notices = join(temporary, language === 'en' ? 'Notices' : 'Avis')
      cpSync('resources/samples', notices, { recursive: true })
      // As if they had arrived yesterday, so that a changed file is the newer one.
      for (const name of readdirSync(notices)) utimesSync(join(notices, name), yesterday(), yesterday())
      await takeWalk(walk, { folder, language, theme, wants }, notices)
      rmSync(temporary, { recursive: true, force: true })
    }
  }
}

function yesterday(): Date {
  return new Date(Date.now() - 86_400_000)
}
