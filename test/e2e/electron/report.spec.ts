import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { openPdfText } from '../pdf-text.ts'
import { copySample, entry, installed, test } from '../host-test.ts'

test('the report is saved as a PDF where the person says, in French on an English desk; cancelled, nothing is written', async ({
  start,
  folder,
}) => {
  test.slow()
  copySample('260105.pdf', folder)
  const { page, app, dataDir } = await start({ env: installed, folders: [folder] })
  await entry(page, '260105').click({ timeout: 45_000 })
  await page.getByRole('button', { name: 'Report', exact: true }).click()
  const report = page.getByRole('dialog', { name: 'Report' })
  await report.getByRole('radio', { name: 'Français' }).click()
  await report.getByRole('button', { name: 'Save as PDF' }).click()
  await expect
    .poll(() =>
      app.evaluate(({ standIn }) => standIn.calls.filter(({ api }) => api === 'dialog.showSaveDialog').length),
    )
    .toBe(1)
  const file = join(dataDir, 'report.pdf')
  expect(existsSync(file)).toBe(false)
  await app.evaluate(({ standIn }, filePath) => {
    standIn.answer('showSaveDialog', { canceled: false, filePath })
  }, file)
  await report.getByRole('button', { name: 'Save as PDF' }).click()
  await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true)
  const { pages, text } = await openPdfText(readFileSync(file))
  expect(pages).toBeLessThan(6)
  expect(text).toContain('Compte rendu de relecture')
  expect(text).toContain('Alertes et décisions')
  // The report alone: nothing of the desk around it.
  expect(text).not.toContain('Show only')
})
