import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { copySample, entry, hosts, test } from './host-test.ts'

for (const host of hosts) {
  test(`${host}: a corrected file is the next revision: what changed, what holds, which signature lapsed`, async ({ open, folder }) => {
    const file = copySample('260108.txt', folder)
    const old = new Date(Date.now() - 86_400_000)
    utimesSync(file, old, old)
    const { page } = await open(host, { folders: [folder], settings: { author: 'Marie Lemaire' } })
    await entry(page, '260108').click()
    const warnings = page.getByRole('complementary', { name: 'Warnings' })
    await expect(warnings.getByRole('button', { name: /^Error/u }).first()).toBeVisible()
    await page.keyboard.press('j')
    for (let left = 12; left > 0 && await warnings.getByText('All settled').count() === 0; left--) {
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
    await page.getByRole('button', { name: 'Changes since revision 1' }).click()
    const dialog = page.getByRole('dialog', { name: 'What changed since revision 1' })
    await expect(dialog.getByText('1 passage is different.')).toBeVisible()
    await expect(dialog.locator('del')).toHaveText('plein')
    await expect(dialog.locator('ins')).toHaveText('partiel')
    await expect(dialog.getByText('The French signature has lapsed.')).toBeVisible()
    await expect(dialog.getByText('The English signature has lapsed.')).toHaveCount(0)
    await expect(dialog.getByText(/decisions? still holds?\./u)).toBeVisible()
  })
  test(`${host}: a corrected file under a new name is the next revision too`, async ({ open, folder }) => {
    const old = new Date(Date.now() - 86_400_000)
    utimesSync(copySample('260101.txt', folder), old, old)
    const { page } = await open(host, { folders: [folder] })
    await expect(entry(page, '260101')).toHaveCount(1)
    writeFileSync(join(folder, '260101 final.txt'), readFileSync(join(folder, '260101.txt'), 'utf8').replace('Schedule: Full-time', 'Schedule: Part-time'))
    await expect(entry(page, '260101')).toHaveCount(2)
    await entry(page, '260101').filter({ hasText: 'final' }).click()
    await expect(page.getByText('Revision 2 of 2')).toBeVisible()
  })
}
