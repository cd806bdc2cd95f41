import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { filesOf } from '../../scripts/make-samples/build-samples.ts'
import { samples } from '../../scripts/make-samples/samples.ts'
import { copySample, entry, hosts, test } from './host-test.ts'

/**
 * What the translators send for one post. First the French deadline is two days late and two digits of the French
 * salary are exchanged; then the salary is right and the French deadline another wrong day.
 */
async function translation(which: 'first' | 'second'): Promise<Uint8Array> {
  const sample = samples.find(({ reference }) => reference === '260105')!
  const [deadline, salary] = sample.planted
  const planted = which === 'first' ? [deadline!, salary!] : [{ ...deadline!, change: { to: '20-févr.-2027' } }]
  const [[, bytes]] = (await filesOf({ ...sample, planted })) as [[string, Uint8Array]]
  return bytes
}

const warnings = (page: Page) => page.getByRole('complementary', { name: 'Warnings' })
const current = (page: Page) => warnings(page).locator('[aria-current="true"]')

for (const host of hosts) {
  test(`${host}: a recruiter’s day`, async ({ open, folder }) => {
    test.setTimeout(180_000)
    const [archive, notices] = [join(folder, 'Archive'), join(folder, 'Notices 2027')]
    for (const path of [archive, notices]) mkdirSync(path)
    copySample('260101.txt', notices)
    const file = join(notices, '260105 Procurement Officer.pdf')
    const desk = await open(host, { folders: [archive], settings: { author: 'Marie Lemaire' } })
    const { page } = desk

    await test.step('opens the folder of the notices', async () => {
      await page.getByRole('banner').getByRole('button', { name: 'Folders', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Watched folders' })
      await dialog.getByRole('textbox', { name: 'Folder path' }).fill(notices)
      await page.keyboard.press('Enter')
      await expect(dialog.getByRole('listitem').filter({ hasText: 'Notices 2027' })).toContainText('Watching')
      await page.keyboard.press('Escape')
      await entry(page, '260101').click()
      await expect(warnings(page).getByText('Nothing to settle')).toBeVisible()
    })

    await test.step('a file arrives meanwhile, and takes nobody away from what is being read', async () => {
      writeFileSync(file, await translation('first'))
      await expect(entry(page, '260105')).toContainText('New')
      await expect(entry(page, '260101')).toHaveAttribute('aria-selected', 'true')
      await expect(page.getByRole('heading', { level: 2, name: /260101/u })).toBeVisible()
    })

    await test.step('goes through its warnings by keyboard: one to fix, one dismissed with a reason', async () => {
      await page.getByRole('listbox', { name: 'Notices' }).focus()
      await page.keyboard.press('Home')
      await expect(page.getByRole('heading', { level: 2, name: /260105/u })).toBeVisible()
      await expect(warnings(page).getByText('2 open')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Sign English' })).toHaveAttribute('aria-disabled', 'true')
      await page.keyboard.press('j')
      await expect(current(page)).toContainText(
        'The deadline is 16 February 2027, 23:59 in English and 18 February 2027, 23:59 in French.',
      )
      await page.keyboard.press('d')
      const dialog = page.getByRole('dialog', { name: 'Dismiss this warning' })
      await expect(dialog.getByRole('radio', { name: /^False alarm/u })).toBeFocused()
      await page.keyboard.press('ArrowDown')
      await expect(dialog.getByRole('radio', { name: /^Accepted as it is/u })).toBeChecked()
      await page.keyboard.press('Tab')
      await page.keyboard.type('two days more for the French side, agreed with the division')
      await dialog.getByRole('button', { name: 'Dismiss and go on' }).press('Enter')
      await expect(dialog).toHaveCount(0)
      await expect(warnings(page).getByText('1 open')).toBeVisible()
      await expect(current(page)).toContainText('The salary is 5,731.25 EUR a month in English')
      await page.keyboard.press('f')
      await expect(warnings(page).getByText('All settled')).toBeVisible()
    })

    await test.step('sees the place in the original, in both languages', async () => {
      await page.keyboard.press('k')
      await page.keyboard.press('o')
      const pages = page.getByRole('region', { name: /^Original: 260105/u })
      await expect(pages.locator('[data-page="1"] [data-frame]').first()).toBeInViewport()
      await page
        .getByRole('toolbar', { name: 'Original' })
        .getByRole('button', { name: /^Français, page \d+$/u })
        .click()
      await expect(pages.locator('[data-page]:not([data-page="1"]) [data-frame]').first()).toBeInViewport()
      await page.keyboard.press('o')
      await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
    })

    await test.step('signs both languages, and lets the correction come', async () => {
      await page.getByRole('button', { name: 'Sign English' }).click()
      await page.getByRole('button', { name: 'Sign French' }).click()
      await expect(entry(page, '260105').getByText('Signed', { exact: true })).toBeVisible()
      const soon = new Date(Date.now() + 60_000)
      writeFileSync(file, await translation('second'))
      utimesSync(file, soon, soon)
      await expect(entry(page, '260105')).toContainText('Changed since signing')
      await expect(entry(page, '260105')).toHaveCount(1)
    })

    await test.step('sees what changed, what reopened and which signature lapsed', async () => {
      await expect(warnings(page).getByText('1 open')).toBeVisible()
      await page.getByRole('button', { name: 'Revision 2 of 2' }).click()
      const dialog = page.getByRole('dialog', { name: 'Revisions of 260105' })
      await expect(dialog.locator('ins').filter({ hasText: '20' }).first()).toBeVisible()
      await expect(dialog.getByText('1 warning is open again')).toBeVisible()
      await expect(dialog.getByText('The French signature has lapsed.')).toBeVisible()
      await expect(dialog.getByText('The English signature has lapsed.')).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      const reopened = warnings(page).getByRole('listitem').filter({ hasText: '20 February 2027' })
      await expect(reopened).toContainText('a text has changed since')
      await expect(warnings(page).getByText('The salary is')).toHaveCount(0)
      await expect(page.getByRole('button', { name: 'English signed' })).toBeVisible()
    })

    await test.step('settles what is left, signs again and saves the report', async () => {
      await warnings(page)
        .getByRole('button', { name: /20 February 2027/u })
        .click()
      await page.keyboard.press('Shift+D')
      await expect(warnings(page).getByText('All settled')).toBeVisible()
      await page.getByRole('button', { name: 'Sign French' }).click()
      await expect(entry(page, '260105').getByText('Signed', { exact: true })).toBeVisible()
      await page.getByRole('button', { name: 'Report', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Report' })
      await expect(dialog).toContainText('20 Feb 2027')
      const saving = host === 'browser' ? page.waitForEvent('download') : null
      await dialog.getByRole('button', { name: 'Save as a web page' }).click()
      if (saving !== null) {
        const saved = readFileSync(await (await saving).path(), 'utf8')
        expect(saved).toContain('two days more for the French side')
        expect(saved).toMatch(/English<\/strong>: signed by Marie Lemaire/u)
        expect(saved).toMatch(/French<\/strong>: signed by Marie Lemaire/u)
      }
      await page.keyboard.press('Escape')
    })

    await test.step('the next morning everything is there', async () => {
      await desk.close()
      const { page: next } = await open(host, { dataDir: desk.dataDir })
      await next.getByRole('searchbox', { name: 'Search notices' }).fill('procurement')
      await expect(next.getByRole('listbox', { name: 'Notices' }).getByRole('option')).toHaveCount(1)
      await expect(entry(next, '260105').getByText('Signed', { exact: true })).toBeVisible()
      await entry(next, '260105').click()
      await expect(warnings(next).getByText('All settled')).toBeVisible()
      await expect(warnings(next).getByRole('listitem').filter({ hasText: '20 February 2027' })).toContainText(
        'Marie Lemaire',
      )
      await expect(next.getByRole('button', { name: 'Revision 2 of 2' })).toBeVisible()
      await next.getByRole('button', { name: 'Report', exact: true }).click()
      await expect(next.getByRole('dialog', { name: 'Report' })).toContainText('two days more for the French side')
      await next.keyboard.press('Escape')
      await next.getByRole('banner').getByRole('button', { name: 'Folders', exact: true }).click()
      await expect(next.getByRole('dialog', { name: 'Watched folders' })).toContainText('Notices 2027')
    })
  })
}
