import AxeBuilder from '@axe-core/playwright'
import { writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { samples } from './launch/desk.ts'
import { copySample, entry, hosts, test } from './host-test.ts'

/** What the page complained of or asked others for; empty when all is well. */
function watched(page: Page): string[] {
  const trouble: string[] = []
  const origin = new URL(page.url()).origin
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text())
  })
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('request', (request) => {
    if (!['data:', 'blob:'].includes(new URL(request.url()).protocol) && new URL(request.url()).origin !== origin)
      trouble.push(request.url())
  })
  return trouble
}

const pages = (page: Page) => page.getByRole('region', { name: /^Original: /u })

for (const host of hosts) {
  test(`${host}: the original's pages, the box of a warning, both languages' places, and back to the text`, async ({
    open,
  }) => {
    const { page } = await open(host, { folders: [samples] })
    const trouble = watched(page)
    await entry(page, '260105').click()
    await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
    await page.keyboard.press('o')
    const first = pages(page).getByRole('group', { name: /^Page 1 of /u })
    await expect(first.locator('canvas')).toBeVisible()
    expect(await inked(first.locator('canvas'))).toBeGreaterThan(0.01)
    await expect(first).toContainText('260105')

    await page.getByRole('complementary', { name: 'Warnings' }).getByText('deadline', { exact: false }).first().click()
    const frame = pages(page).locator('[data-page="1"] [data-frame]').first()
    await expect(frame).toBeInViewport()
    const places = page.getByRole('toolbar', { name: 'Original' })
    await places.getByRole('button', { name: /^Français, page \d+$/u }).click()
    const frenchPage = Number(/\d+$/u.exec(await places.getByRole('button', { name: /^Français/u }).innerText())?.[0])
    await expect(pages(page).locator(`[data-page="${frenchPage}"] [data-frame]`).last()).toBeInViewport()
    await places.getByRole('button', { name: 'English, page 1' }).click()
    await expect(frame).toBeInViewport()

    await page.keyboard.press('o')
    await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
    await expect(pages(page)).toHaveCount(0)
    expect(trouble).toEqual([])
  })

  test(`${host}: words selected on the page are found in the texts`, async ({ open }) => {
    const { page } = await open(host, { folders: [samples] })
    await page.setViewportSize({ width: 1600, height: 900 })
    await entry(page, '260105').click()
    await page.getByRole('group', { name: 'What to read' }).getByRole('button', { name: 'Text and original' }).click()
    const last = pages(page)
      .locator('[data-page="1"] span', { hasText: /\p{L}{4}/u })
      .last()
    await last.scrollIntoViewIfNeeded()
    const words = (await last.innerText()).trim()
    await last.selectText()
    const row = page.locator('[class*=sought]')
    await expect(row).toBeInViewport()
    await expect(row).toContainText(words.split(/\s+/u).find((word) => word.length > 3) ?? words)
  })
}

for (const [theme, language] of [
  ['light', 'en'],
  ['dark', 'fr'],
] as const) {
  test(`axe has nothing to say of the original, ${theme}, ${language}`, async ({ open }) => {
    const { page } = await open('browser', { folders: [samples], settings: { theme, language } })
    await entry(page, '260105').click()
    await page.keyboard.press('o')
    await expect(page.locator('[data-page="1"] canvas')).toBeVisible()
    await page.keyboard.press('j')
    await expect(page.locator('[data-frame]').first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('main').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
  })
}

test('a Word file says that its original is shown as text', async ({ open }) => {
  const { page } = await open('electron', { folders: [samples] })
  await entry(page, '260102').click()
  await page.keyboard.press('o')
  await expect(page.getByRole('note').filter({ hasText: 'no fixed pages' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open in its own program' })).toBeVisible()
  await expect(page.getByRole('table', { name: /^Notice/u })).toBeVisible()
})

test('a file that changed under the view is not drawn with the boxes of another', async ({ open, folder }) => {
  const copy = copySample('260105.pdf', folder)
  const { page } = await open('browser', { folders: [folder], settings: { settleSeconds: 30 } })
  await entry(page, '260105').click({ timeout: 45_000 })
  writeFileSync(copy, '%PDF-1.7 another')
  await page.keyboard.press('o')
  await expect(page.getByRole('alert').filter({ hasText: 'The file has changed' })).toBeVisible()
})

/** The share of a canvas that is not white. */
function inked(canvas: ReturnType<Page['locator']>): Promise<number> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const data = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? []
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 200) dark += 1
    return dark / (data.length / 4)
  })
}
