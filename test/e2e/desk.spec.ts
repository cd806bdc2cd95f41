import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { samples } from './launch/desk.ts'
import { copySample, entry, hosts, test } from './host-test.ts'

for (const host of hosts) {
  test.describe(host, () => {
    test('the samples: listed, opened, face to face, with their warnings', async ({ open }) => {
      const { page } = await open(host, { folders: [samples] })
      await expect(entry(page, '260105')).toContainText('Procurement Officer')
      await expect(entry(page, '260101')).toContainText('Nothing found')
      await expect(entry(page, '260113.pdf')).toContainText('Cannot be read')

      await entry(page, '260105').click()
      const texts = page.getByRole('main')
      await expect(texts.getByText('1. SUMMARY')).toBeVisible()
      await expect(texts.getByText('1. RÉSUMÉ')).toBeVisible()
      const warnings = page.getByRole('complementary', { name: 'Warnings' })
      await expect(
        warnings.getByText('The deadline is 16 February 2027, 23:59 in English and 18 February 2027, 23:59 in French.'),
      ).toBeVisible()
      await expect(entry(page, '260105')).toContainText('In review')
    })

    test('words without counterpart are dotted on a key, and rows read in the order of how little is linked', async ({
      open,
    }) => {
      const { page } = await open(host, { folders: [samples] })
      await entry(page, '260106').click()
      const texts = page.getByRole('main')
      await expect(texts.getByText('1. SUMMARY')).toBeVisible()
      const dotted = texts.locator('[data-unlinked]')
      await expect(dotted).toHaveCount(0)
      await page.keyboard.press('u')
      await expect(dotted.first()).toBeVisible()
      const firstRow = texts.locator('[aria-rowindex="2"]')
      const first = await firstRow.innerText()
      await texts.getByRole('button', { name: 'Show', exact: true }).click()
      await page.getByRole('menuitemcheckbox', { name: 'Least linked rows first' }).click()
      await page.keyboard.press('Escape')
      await expect(firstRow.locator('[data-unlinked]').first()).toBeInViewport()
      await page.keyboard.press('u')
      await expect(dotted).toHaveCount(0)
      await expect(firstRow).toHaveText(first)
    })

    test('a warning far down brings both its texts into view', async ({ open }) => {
      const { page } = await open(host, { folders: [samples] })
      await entry(page, '260110').click()
      const warnings = page.getByRole('complementary', { name: 'Warnings' })
      const last = warnings.getByRole('button', { name: /differ|missing|counterpart|translated/iu }).last()
      await last.click()
      await expect(
        page.getByRole('row').and(page.locator('[aria-current="true"]')).locator('mark').first(),
      ).toBeInViewport()
    })

    test('a file that cannot be read is a row that says why and what to do, and can be tried again', async ({
      open,
      folder,
    }) => {
      const { page } = await open(host, { folders: [folder] })
      const file = join(folder, 'broken.pdf')
      writeFileSync(file, '%PDF-1.7\nthis goes no further')
      await entry(page, 'broken.pdf').click()
      await expect(page.getByRole('main').getByRole('heading', { name: 'This file could not be read' })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Read again' })).toBeVisible()
      writeFileSync(file, readFileSync(join(samples, '260105.pdf')))
      await expect(entry(page, '260105')).toBeVisible()
      await expect(entry(page, 'broken.pdf')).toHaveCount(0)
    })

    test('files that arrive, are renamed, replaced, deleted and restored end in the right list', async ({
      open,
      folder,
    }) => {
      const { page } = await open(host, { folders: [folder] })
      const first = copySample('260101.txt', folder)
      await expect(entry(page, '260101')).toHaveCount(1)

      renameSync(first, join(folder, 'another-name.txt'))
      await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
      await expect(entry(page, '260101')).toHaveCount(1)

      copySample('260102.docx', folder, '~$260102.docx')
      copySample('260102.docx', folder, '260102.docx.part')
      renameSync(copySample('260108.txt', folder, 'saved.tmp'), join(folder, 'another-name.txt'))
      await expect(entry(page, '260108')).toHaveCount(1)
      await expect(entry(page, '260101')).toHaveCount(0)

      rmSync(join(folder, 'another-name.txt'))
      await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0)
      copySample('260108.txt', folder, 'another-name.txt')
      await expect(entry(page, '260108')).toHaveCount(1)
      await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
    })

    test('a French and an English file of one reference become one notice', async ({ open, folder }) => {
      const { page } = await open(host, { folders: [folder] })
      copySample('260112_FR.docx', folder)
      await expect(entry(page, '260112')).toContainText('French only')
      copySample('260112_EN.docx', folder)
      await expect(entry(page, '260112')).not.toContainText('French only')
      await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
    })

    test('dropped files are read', async ({ open, folder }) => {
      test.skip(host === 'real electron', 'No script can drop a file that has a path: done by hand there.')
      const { page } = await open(host, {})
      // What is dropped before the desk is drawn falls on nothing.
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
      await drop(page, '260105.pdf', copySample('260105.pdf', folder))
      await expect(entry(page, '260105')).toBeVisible({ timeout: 45_000 })
      // What was dropped is what the person wants to see.
      await expect(entry(page, '260105')).toHaveAttribute('aria-selected', 'true')
      await expect(entry(page, '260105')).toBeInViewport()
      await expect(page.getByRole('heading', { level: 2, name: /^260105/u })).toBeVisible()
    })

    test('language and theme change live, and are kept', async ({ open }) => {
      const { page, dataDir, close } = await open(host, { folders: [samples] })
      await entry(page, '260105').click()
      await page.getByRole('button', { name: 'Settings' }).click()
      const dialog = page.getByRole('dialog', { name: 'Settings' })
      await dialog.getByRole('radio', { name: 'Français' }).click()
      await expect(
        page.getByRole('dialog', { name: 'Réglages' }).or(page.getByRole('dialog', { name: 'Paramètres' })),
      ).toBeVisible()
      await page.getByRole('radio', { name: 'Sombre' }).click()
      await page.keyboard.press('Escape')
      await expect(
        page
          .getByRole('complementary', { name: 'Avertissements' })
          .or(page.getByRole('complementary', { name: 'Alertes' }))
          .getByText(/16 février 2027/u),
      ).toBeVisible()
      expect(await brightness(page)).toBeLessThan(80)
      await close()

      const again = await open(host, { dataDir })
      await expect(entry(again.page, '260105')).toContainText('En cours')
      expect(await brightness(again.page)).toBeLessThan(80)
    })

    test('nothing is thrown, nothing is refused by the content policy, nothing leaves the machine', async ({
      open,
    }) => {
      const { page } = await open(host, { folders: [samples] })
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => {
        complaints.push(error.message)
      })
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!/^(?:http:\/\/127\.0\.0\.1|http:\/\/[^/]*localhost|app:|data:|blob:)/u.test(request.url()))
          foreign.push(request.url())
      })
      await page.reload()
      await entry(page, '260106').click()
      await page.getByRole('switch', { name: 'Only rows with warnings' }).click()
      await page.getByRole('button', { name: 'Settings' }).click()
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible()
      expect(complaints).toEqual([])
      expect(foreign).toEqual([])
    })
  })
}

/** As a browser hands over a dropped file; under Electron the stand-in knows its path. */
async function drop(page: Page, name: string, path: string): Promise<void> {
  const bytes = readFileSync(path).toString('base64')
  await page.evaluate(
    (paths) => {
      document.documentElement.setAttribute('data-stand-in-paths', paths)
    },
    JSON.stringify({ [name]: path }),
  )
  const data = await page.evaluateHandle(
    ({ base64, fileName }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName))
      return transfer
    },
    { base64: bytes, fileName: name },
  )
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data })
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

/** 0 (black) to 255 (white) of the page's ground. */
async function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const grounds = [...document.querySelectorAll('*')]
      .map((element) => getComputedStyle(element).backgroundColor)
      .filter((colour) => !colour.endsWith(', 0)') && colour !== 'transparent')
    const channels = (grounds[0] ?? 'rgb(255, 255, 255)').match(/\d+/gu)!.slice(0, 3).map(Number)
    return channels.reduce((sum, channel) => sum + channel, 0) / 3
  })
}
