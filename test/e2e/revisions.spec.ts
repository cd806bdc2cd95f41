import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { samples } from './launch/desk.ts'
import { copySample, entry, hosts, test } from './host-test.ts'

for (const host of hosts) {
  test(`${host}: a corrected file is the next revision: what changed, what holds, which signature lapsed`, async ({
    open,
    folder,
  }) => {
    const file = copySample('260108.txt', folder)
    const old = new Date(Date.now() - 86_400_000)
    utimesSync(file, old, old)
    const { page } = await open(host, { folders: [folder], settings: { author: 'Marie Lemaire' } })
    await entry(page, '260108').click()
    const warnings = page.getByRole('complementary', { name: 'Warnings' })
    await expect(warnings.getByRole('button', { name: /^Error/u }).first()).toBeVisible()
    await page.keyboard.press('j')
    for (let left = 12; left > 0 && (await warnings.getByText('All settled').count()) === 0; left--) {
      await page.keyboard.press('f')
      await page.waitForTimeout(250)
    }
    await expect(warnings.getByText('All settled')).toBeVisible()
    await page.getByRole('button', { name: 'Sign English' }).click()
    await page.getByRole('button', { name: 'Sign French' }).click()
    await expect(entry(page, '260108')).toContainText('Signed')

    const text = readFileSync(file, 'utf8')
    const corrected = text.replace(/(Horaire.: Temps )plein/u, '$1partiel')
    expect(corrected === text).toBe(false)
    writeFileSync(file, corrected)
    await expect(entry(page, '260108')).toContainText('Changed since signing')
    await page.getByRole('button', { name: 'Revision 2 of 2' }).click()
    const dialog = page.getByRole('dialog', { name: 'Revisions of 260108' })
    await expect(dialog.getByText('no file holds it any more')).toBeVisible()
    await expect(dialog.getByText('1 passage is different.')).toBeVisible()
    await expect(dialog.locator('del')).toHaveText('plein')
    await expect(dialog.locator('ins')).toHaveText('partiel')
    await expect(dialog.getByText('The French signature has lapsed.')).toBeVisible()
    await expect(dialog.getByText('The English signature has lapsed.')).toHaveCount(0)
    await expect(dialog.getByText(/decisions? still holds?\./u)).toBeVisible()
  })
  test(`${host}: a corrected file under a new name is the next revision of the same entry, and the first still opens`, async ({
    open,
    folder,
  }) => {
    const old = new Date(Date.now() - 86_400_000)
    utimesSync(copySample('260101.txt', folder), old, old)
    const { page } = await open(host, { folders: [folder] })
    await entry(page, '260101').click()
    await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
    writeFileSync(
      join(folder, '260101 final.txt'),
      readFileSync(join(folder, '260101.txt'), 'utf8').replace('Schedule: Full-time', 'Schedule: Part-time'),
    )
    // Whoever reads the first is told, and not taken away from it.
    await expect(page.getByText('A later revision is there.')).toBeVisible()
    await expect(entry(page, '260101')).toHaveCount(1, { timeout: 45_000 })
    await expect(entry(page, '260101')).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('button', { name: 'Sign English' })).toHaveAttribute('aria-disabled', 'true')
    await page.getByRole('button', { name: 'Open the latest' }).click()
    await page.getByRole('button', { name: 'Revision 2 of 2' }).click()
    const dialog = page.getByRole('dialog', { name: 'Revisions of 260101' })
    await expect(dialog.locator('ins')).toContainText('Part')
    await dialog.getByRole('button', { name: 'Show in the text' }).click()
    await expect(page.locator('[class*=sought]')).toContainText('Part-time')
    await page.getByRole('button', { name: 'Revision 2 of 2' }).click()
    await dialog.getByRole('button', { name: 'Open revision 1' }).click()
    await expect(page.getByRole('button', { name: 'Revision 1 of 2' })).toBeVisible()
    await expect(page.getByRole('table', { name: /^Notice/u })).toContainText('Full-time')
  })
}

test('another post under the same reference is an entry of its own, and a copy is none', async ({ open, folder }) => {
  copySample('260101.txt', folder)
  copySample('260101.txt', folder, 'copy.txt')
  writeFileSync(
    join(folder, 'other.txt'),
    readFileSync(join(samples, '260108.txt'), 'utf8').replaceAll('260108', '260101'),
  )
  const { page } = await open('browser', { folders: [folder] })
  await expect(entry(page, '260101')).toHaveCount(2)
  await entry(page, '260101').filter({ hasText: 'copy.txt' }).click()
  const files = page.getByRole('list', { name: 'Files of this notice' })
  await expect(files.getByText('260101.txt')).toBeVisible()
  await expect(files.getByText('copy.txt')).toBeVisible()
})
