import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { keeperNotice, painterNotice } from '../fakes/lighthouse-notices.ts'
import { entry, hosts, test } from './host-test.ts'
import { selectWords } from './select-words.ts'

/** Selects words of the open notice, and says what they are. */
async function teach(page: Page, words: string, means: string, learned: string): Promise<void> {
  // Every notice of the form is read anew behind each lesson, which may take the selection away.
  await expect(async () => {
    await selectWords(page, words)
    const patience = { timeout: 5_000 }
    const bar = page.getByRole('toolbar', { name: 'Selected text' })
    await bar.getByRole('button', { name: 'This is …' }).click(patience)
    await page.getByRole('menuitem', { name: means, exact: true }).click(patience)
  }).toPass()
  await expect(page.getByRole('status').filter({ hasText: `Learned: “${learned}”` })).toBeVisible()
}

async function showAnyway(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Show face to face all the same' })
  await entry(page, name).click()
  await expect(page.getByRole('main').getByRole('table').or(button)).toBeVisible()
  if (await button.isVisible()) await button.click()
  await expect(page.getByRole('main').getByRole('table')).toBeVisible()
}

/** Teaches the form of the open notice by five selections. */
async function teachKeeper(page: Page): Promise<void> {
  await teach(page, '12 May 2031', 'Deadline', 'Letters must be in by')
  await teach(page, 'PHA_31_07', 'Reference', 'Our sign')
  await teach(page, 'Rung 7', 'Grade', 'Rung')
  await teach(page, 'Ostend', 'Place', 'Your haven')
  await teach(page, 'HOW YOUR WEEKS ARE FILLED', 'Main accountabilities', 'HOW YOUR WEEKS ARE FILLED')
}

async function openForms(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Form: / }).click()
  await page.getByRole('menuitem', { name: 'Your forms …' }).click()
  return page.getByRole('dialog', { name: 'Your forms' })
}

/** Names the one form, and gives the file under which it is handed on. */
async function nameAndExport(page: Page, name: string): Promise<string> {
  const dialog = await openForms(page)
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('textbox', { name: 'Name' }).press('Enter')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: `Export “${name}”` }).click()
  const file = await (await download).path()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  return file
}

const differs = 'The deadline is 3 June 2031 in English and 4 June 2031 in French.'

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
    await teachKeeper(page)

    const warnings = page.getByRole('complementary', { name: 'Warnings' })
    await entry(page, 'PHA_31_09').click()
    await expect(warnings).toContainText(differs)
    await expect(page.getByRole('button', { name: /^Form: (?!none known)/u })).toBeVisible()

    const exported = readFileSync(await nameAndExport(page, 'Lighthouse Board'), 'utf8')
    expect(JSON.parse(exported)).toMatchObject({ name: { en: 'Lighthouse Board' }, taught: { on: 'general' } })
  })

  test(`${host}: what was taught survives a restart, is undone, and is taken in on a second desk`, async ({
    open,
    folder,
  }) => {
    test.slow()
    const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
    for (const one of [ours, theirs]) mkdirSync(one)
    writeFileSync(join(ours, 'keeper.txt'), keeperNotice)
    const first = await open(host, { folders: [ours] })
    await showAnyway(first.page, 'keeper.txt')
    await teachKeeper(first.page)
    const exported = readFileSync(await nameAndExport(first.page, 'Lighthouse Board'))
    await first.close()

    // A notice that came while the desk was closed is read by the form.
    writeFileSync(join(ours, 'painter.txt'), painterNotice)
    const { page } = await open(host, { dataDir: first.dataDir })
    const warnings = page.getByRole('complementary', { name: 'Warnings' })
    await entry(page, 'PHA_31_09').click()
    await expect(warnings).toContainText(differs)
    await expect(page.getByRole('button', { name: 'Form: Lighthouse Board' })).toBeVisible()

    const dialog = await openForms(page)
    await dialog.getByRole('button', { name: /^Undo Letters must be in by/u }).click()
    await expect(dialog.getByText('Letters must be in by')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(warnings).not.toContainText(differs)
    // What else was taught holds.
    await expect(page.getByRole('button', { name: 'Form: Lighthouse Board' })).toBeVisible()
    await (await openForms(page)).getByRole('button', { name: 'Remove “Lighthouse Board”' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Form: none known' })).toBeVisible()

    writeFileSync(join(theirs, 'painter.txt'), painterNotice)
    const second = await open(host, { folders: [theirs] })
    await showAnyway(second.page, 'painter.txt')
    const forms = await openForms(second.page)
    const chooser = second.page.waitForEvent('filechooser')
    await forms.getByRole('button', { name: 'Import a form …' }).click()
    await (await chooser).setFiles({ name: 'board.json', mimeType: 'application/json', buffer: exported })
    await expect(forms.getByRole('textbox', { name: 'Name' })).toHaveValue('Lighthouse Board')
    await second.page.keyboard.press('Escape')
    await entry(second.page, 'PHA_31_09').click()
    await expect(second.page.getByRole('complementary', { name: 'Warnings' })).toContainText(differs)
    await expect(second.page.getByRole('button', { name: 'Form: Lighthouse Board' })).toBeVisible()
  })
}
