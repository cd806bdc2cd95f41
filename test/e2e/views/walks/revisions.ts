import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Walk } from '../walk.ts'

export const revisions: Walk = {
  name: 'revisions',
  views: ['signed', 'revisions', 'file-gone'],
  go: async ({ page, text, take, button, entry, openNotice }, folder) => {
    const file = join(folder, '260108.txt')
    await openNotice('260108')
    await page.keyboard.press('j')
    for (let left = 30; left > 0 && (await page.getByText(text.decisions.allSettled).count()) === 0; left--) {
      await page.keyboard.press('f')
      await page.waitForTimeout(150)
    }
    for (const language of ['en', 'fr'] as const) await button(text.decisions.sign[language]).click()
    await entry('260108').getByText(text.list.state.signed, { exact: true }).waitFor()
    await take('signed')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(Horaire.: Temps )plein/u, '$1partiel'))
    await button(text.revisions.number(2, 2)).click()
    await take('revisions')
    await page.keyboard.press('Escape')
    rmSync(file)
    await page.getByText(text.texts.gone).waitFor()
    await take('file-gone')
  },
}
