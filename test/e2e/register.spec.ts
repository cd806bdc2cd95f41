import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { samples } from './launch/desk.ts'
import { entry, test } from './host-test.ts'

test('the register of all notices as a workbook and as CSV', async ({ open }) => {
  const { page } = await open('browser', { folders: [samples] })
  await expect(entry(page, '260113.pdf')).toBeVisible()
  await expect(page.getByRole('listbox').getByRole('option').first()).toHaveAttribute('aria-setsize', '17', {
    timeout: 90_000,
  })
  const save = async (item: string): Promise<Uint8Array> => {
    await page.getByRole('button', { name: 'Save the register of all notices' }).click()
    const saving = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: item }).click()
    return new Uint8Array(readFileSync(await (await saving).path()))
  }
  const parts = unzipSync(await save('As an Excel workbook'))
  const sheet = Object.entries(parts)
    .filter(([name]) => /sheet|sharedStrings/u.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('')
  expect(sheet).toContain('Procurement Officer')
  expect(sheet).not.toContain('<f>')
  const csv = new TextDecoder().decode(await save('As CSV'))
  expect(csv).toContain('260105;Procurement Officer;Acheteuse/Acheteur;G15;2027-02-16')
  expect(csv.trim().split('\r\n')).toHaveLength(18)
})
