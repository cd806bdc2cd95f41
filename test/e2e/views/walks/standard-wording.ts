import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alterAnswers } from '../altered-answers.ts'
import type { Walk } from '../walk.ts'

/** Names of an invented harbour. */
const termTable = [
  'English;French',
  'Tide Forecast Centre;Centre de prévision des marées',
  'Harbour Safety Office | HSO;Bureau de la sécurité du port | BSP',
  'Office of Quay Works;Bureau des travaux des quais',
].join('\n')

export const standardWording: Walk = {
  name: 'standard wording',
  views: [
    'clause-warning',
    'clauses',
    'clauses-narrowed',
    'clause-decided',
    'clause-replacing',
    'clauses-terms',
    'clauses-none',
  ],
  go: async ({ page, text, take, button, allRead, openNotice }, folder) => {
    await allRead()
    const sample = readFileSync(join(folder, '260101.txt'), 'utf8')
    for (const last of [1, 2, 3, 4]) {
      const reference = `27000${last}`
      const notice = sample.replaceAll('260101', reference)
      writeFileSync(
        join(folder, `${reference}.txt`),
        last === 4 ? notice.replace('request for money made', 'request for cash made') : notice,
      )
    }
    await page
      .getByRole('option', { name: /^270004/u })
      .getByText(text.list.warnings(1))
      .waitFor({ state: 'attached' })
    await openNotice('270004')
    await page.keyboard.press('j')
    await button(text.clauses.toLibrary).waitFor()
    await take('clause-warning')
    await button(text.clauses.toLibrary).click()
    const english = page.getByRole('region', { name: text.clauses.side.en })
    await english.getByRole('article', { name: text.clauses.standard }).waitFor()
    await take('clauses')
    const several = page.getByRole('button', { name: new RegExp(`^${text.clauses.kinds.several}`, 'u') })
    await several.click()
    await take('clauses-narrowed')
    await several.click()
    await english.getByRole('button', { name: text.clauses.confirm }).click()
    await page.getByRole('region', { name: text.clauses.history }).waitFor()
    await take('clause-decided')
    await english.getByRole('button', { name: text.clauses.replace }).click()
    await take('clause-replacing')
    await page.keyboard.press('Escape')
    const choosing = page.waitForEvent('filechooser')
    await button(text.clauses.import).click()
    await (await choosing).setFiles({ name: 'port.csv', mimeType: 'text/csv', buffer: Buffer.from(termTable) })
    await page.getByText(text.clauses.terms.title(3)).click()
    await button(text.clauses.terms.showOf('port.csv')).click()
    await page.getByRole('row', { name: /Tide Forecast Centre/u }).waitFor()
    await take('clauses-terms')
    await alterAnswers(page, 'clauses.list', () => ({ clauses: [], pairs: [], notices: 0, steps: [] }))
    await page.getByRole('option', { name: /^270004/u }).waitFor()
    await page.getByRole('button', { name: text.clauses.title, exact: true }).click()
    await page.getByText(text.clauses.emptyTitle).waitFor()
    await page.mouse.move(640, 700)
    await take('clauses-none')
  },
}
