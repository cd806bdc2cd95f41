import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { keeperNotice, painterNotice } from '../fakes/lighthouse-notices.ts'
import { entry, hosts, test } from './host-test.ts'
import { selectWords } from './select-words.ts'

/** Selects words of the open notice, and says what they are. */
async function teach(page: Page, words: string, means: string, learned: string): Promise<void> {
  await selectWords(page, words)
  await page.getByRole('toolbar', { name: 'Selected text' }).getByRole('button', { name: 'This is …' }).click()
  await page.getByRole('menuitem', { name: means, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: `Learned: “${learned}”` })).toBeVisible()
}

async function showAnyway(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Show face to face all the same' })
  await entry(page, name).click()
  await expect(page.getByRole('main').getByRole('table').or(button)).toBeVisible()
  if (await button.isVisible()) await button.click()
  await expect(page.getByRole('main').getByRole('table')).toBeVisible()
}

for (const host of hosts) {
  test(`${host}: five selections teach a form, by which other notices are read, and which is handed on`, async ({
    open,
    folder,
  }) => {
    writeFileSync(join(folder, 'keeper.txt'), keeperNotice)
    writeFileSync(join(folder, 'painter.txt'), painterNotice)
    const { page } = await open(host, { folders: [folder] })
    await showAnyway(page, 'keeper.txt')
    await expect(page.getByRole('button', { name: 'Form: none known' })).toBeVisible()
    await teach(page, '12 May 2031', 'Deadline', 'Letters must be in by')
    await teach(page, 'PHA_31_07', 'Reference', 'Our sign')
    await teach(page, 'Rung 7', 'Grade', 'Rung')
    await teach(page, 'Ostend', 'Place', 'Your haven')
    await teach(page, 'HOW YOUR WEEKS ARE FILLED', 'Main accountabilities', 'HOW YOUR WEEKS ARE FILLED')

    const warnings = page.getByRole('complementary', { name: 'Warnings' })
    await entry(page, 'PHA_31_09').click()
    await expect(warnings).toContainText('The deadline is 3 June 2031 in English and 4 June 2031 in French.')
    await expect(page.getByRole('button', { name: /^Form: (?!none known)/u })).toBeVisible()

    await page.getByRole('button', { name: /^Form: / }).click()
    await page.getByRole('menuitem', { name: 'Your forms …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Your forms' })
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Lighthouse Board')
    await dialog.getByRole('textbox', { name: 'Name' }).press('Enter')
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Export “Lighthouse Board”' }).click()
    const exported = readFileSync(await (await download).path(), 'utf8')
    expect(JSON.parse(exported)).toMatchObject({ name: { en: 'Lighthouse Board' }, taught: { on: 'general' } })
  })
}
