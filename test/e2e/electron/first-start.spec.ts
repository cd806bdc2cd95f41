import { join } from 'node:path'
import { expect } from '@playwright/test'
import { writeScan } from '../launch/scan.ts'
import { installed, test } from '../host-test.ts'

/** Also walked on the packed files (npm run package:check): they rest on nothing but the app's own window. */
test('first start: nothing yet, the samples are offered, listed and read side by side', async ({ start }) => {
  const { page } = await start({ env: installed })
  await page.getByRole('button', { name: 'Try the samples' }).click()
  const notices = page.getByRole('listbox').getByRole('option')
  await expect(notices.filter({ hasText: '260101' })).toContainText('Nothing found')
  await notices.filter({ hasText: '260105' }).click()
  await expect(page.getByRole('main').getByText('1. SUMMARY')).toBeVisible()
  await expect(page.getByRole('main').getByText('1. RÉSUMÉ')).toBeVisible()
  await expect(
    page.getByRole('complementary', { name: 'Warnings' }).getByText(/The deadline is 16 February 2027/u),
  ).toBeVisible()
})

test('the second start finds what the first one chose', async ({ start }) => {
  const first = await start({ env: installed })
  await first.page.getByRole('button', { name: 'Try the samples' }).click()
  await expect(first.page.getByRole('option').filter({ hasText: '260101' })).toBeVisible()
  await first.close()
  const second = await start({ dataDir: first.dataDir, env: installed })
  await expect(second.page.getByRole('option').filter({ hasText: '260101' })).toBeVisible()
})

test('a scanned page is drawn and its letters are recognised', async ({ start, folder }) => {
  await writeScan('260105.pdf', join(folder, 'scan.pdf'))
  const { page } = await start({ env: installed, folders: [folder] })
  await expect(page.getByRole('option').filter({ hasText: '260105' })).toBeVisible({ timeout: 90_000 })
})
