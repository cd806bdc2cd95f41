import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { samples } from './launch/desk.ts'
import { entry, hosts, test } from './host-test.ts'

for (const host of hosts) {
  test(`${host}: a review by keyboard, signed, reported, killed and found again`, async ({ open }) => {
    const first = await open(host, { folders: [samples], settings: { author: 'Marie Lemaire' } })
    const { page } = first
    const warnings = page.getByRole('complementary', { name: 'Warnings' })
    await entry(page, '260105').click()
    await expect(warnings.getByText('2 open')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Sign English' })).toHaveAttribute('aria-disabled', 'true')

    await page.keyboard.press('j')
    await page.keyboard.press('f')
    await expect(warnings.getByText('To fix').first()).toBeVisible()
    await expect(warnings.getByText('1 open')).toBeVisible()

    await page.keyboard.press('d')
    const dialog = page.getByRole('dialog', { name: 'Dismiss this warning' })
    await dialog.getByRole('radio', { name: /^Another reason/u }).click()
    await dialog.getByRole('button', { name: 'Dismiss and go on' }).click()
    await expect(dialog.getByText('Write the reason.')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Remark' }).fill('the budget office confirmed it')
    await dialog.getByRole('button', { name: 'Dismiss and go on' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(warnings.getByText('All settled')).toBeVisible()
    await expect(entry(page, '260105')).toContainText('1 error')

    await page.keyboard.press('Control+z')
    await expect(warnings.getByText('1 open')).toBeVisible()
    await page.keyboard.press('d')
    await expect(dialog.getByRole('radio', { name: /^False alarm/u })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(warnings.getByText('False alarm')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(warnings.getByText('1 open')).toBeVisible()
    await page.keyboard.press('Shift+D')
    await expect(warnings.getByText('False alarm')).toBeVisible()

    await page.getByRole('button', { name: 'Sign English' }).click()
    await page.getByRole('button', { name: 'Sign French' }).click()
    await expect(page.getByRole('button', { name: 'French signed' })).toBeVisible()
    await expect(entry(page, '260105')).toContainText('Signed')

    await page.getByRole('button', { name: 'Report' }).click()
    const report = page.getByRole('dialog', { name: 'Report' })
    await report.getByRole('radio', { name: 'Français' }).click()
    const saving = host === 'browser' ? page.waitForEvent('download') : null
    await report.getByRole('button', { name: 'Save as a web page' }).click()
    if (saving !== null) {
      const saved = readFileSync(await (await saving).path(), 'utf8')
      expect(saved).toContain('Marie Lemaire')
      expect(saved).toContain('Écartée')
      const savingJson = page.waitForEvent('download')
      await report.getByRole('button', { name: 'Save as JSON' }).click()
      const json = JSON.parse(readFileSync(await (await savingJson).path(), 'utf8')) as {
        schema: string
        notices: { reference: string }[]
      }
      expect([json.schema, json.notices.map(({ reference }) => reference)]).toEqual(['vis-a-vis/report@1', ['260105']])
    }
    await first.kill()

    const again = await open(host, { dataDir: first.dataDir })
    await expect(entry(again.page, '260105')).toContainText('Signed')
    await entry(again.page, '260105').click()
    await expect(
      again.page.getByRole('complementary', { name: 'Warnings' }).getByText('Marie Lemaire').first(),
    ).toBeVisible()
    await expect(again.page.getByRole('complementary', { name: 'Warnings' }).getByText('All settled')).toBeVisible()
  })
}
