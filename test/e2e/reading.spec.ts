import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { scanOf } from '../unit/electron/workers/scan/scan-files.ts'
import { entry, hosts, test } from './host-test.ts'
import { samples } from './launch/desk.ts'

const text = readFileSync(join(samples, '260101.txt'), 'utf8')
/** The head and the first section of a notice as one page from a scanner. */
const page1 = {
  scan: text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => line.match(/.{1,85}(?:\s|$)/gu) ?? [])
    .slice(0, 18)
    .map((line) => line.trim()),
}

for (const host of hosts) {
  test.describe(host, () => {
    test('a scan is read page by page, says so, can be stopped, and is left alone where that is switched off', async ({
      open,
      folder,
    }) => {
      test.setTimeout(240_000)
      writeFileSync(join(folder, 'scan.pdf'), scanOf([page1, page1, page1]))
      const { page } = await open(host, { folders: [folder], settings: { ocr: false } })

      // Switched off: the row says what is wrong and what to do.
      await entry(page, 'scan.pdf').click()
      await expect(page.getByRole('main').getByText('only pictures of pages')).toBeVisible()

      // Switched on: read at once, with the page that it is at; stopped when asked.
      await page.getByRole('button', { name: 'Settings' }).click()
      const settings = page.getByRole('dialog', { name: 'Settings' })
      await settings.getByRole('tab', { name: 'Reading' }).click()
      await settings.getByRole('switch', { name: /scanned pages/u }).click()
      await page.keyboard.press('Escape')
      const state = page.getByRole('contentinfo')
      await expect(state.getByText(/scan\.pdf, page \d of \d/u)).toBeVisible({ timeout: 60_000 })
      await expect(state.getByRole('progressbar')).toBeVisible()
      await state.getByRole('button', { name: 'Stop reading' }).click()
      await expect(state.getByRole('progressbar')).toHaveCount(0)
      await expect(page.getByText('Reading stopped.')).toBeVisible()

      // A shorter one to its end: its words are there, marked as recognised.
      writeFileSync(join(folder, 'scan.pdf'), scanOf([page1]))
      await expect(entry(page, '260101')).toBeVisible({ timeout: 120_000 })
      await entry(page, '260101').click()
      await expect(page.getByRole('main').getByText('read from a scan')).toBeVisible()
      await expect(page.getByRole('main').getByText('1. SUMMARY')).toBeVisible()
    })

    test('special spaces are shown when asked for', async ({ open, folder }) => {
      writeFileSync(
        join(folder, 'spaces.txt'),
        readFileSync(join(samples, '260101.txt'), 'utf8').replace(/ ([:;])/gu, '\u00A0$1'),
      )
      const { page } = await open(host, { folders: [folder] })
      await entry(page, '260101').click()
      const main = page.getByRole('main')
      await expect(main.getByText('1. RÉSUMÉ')).toBeVisible()
      await expect(main.getByText('⍽')).toHaveCount(0)
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await page.getByRole('menuitemcheckbox', { name: 'Special spaces' }).click()
      await page.keyboard.press('Escape')
      await expect(main.getByText('⍽').first()).toBeVisible()
    })
  })
}
