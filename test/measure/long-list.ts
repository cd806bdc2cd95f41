import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchBrowserHost, type BrowserDesk } from '../e2e/launch/browser-host.ts'
import { deskRows } from '../fakes/desk.ts'

export const rowCount = 10_000

/**
 * The built desk with ten thousand invented rows: the host's own list is replaced on its way to the page, everything
 * else is real.
 */
export async function launchLongList(): Promise<BrowserDesk> {
  const dataDir = mkdtempSync(join(tmpdir(), 'vis-a-vis-'))
  // Without a folder of its own the host would show the samples among them.
  const folder = join(dataDir, 'empty')
  mkdirSync(folder)
  const desk = await launchBrowserHost({ dataDir, folders: [folder] })
  const rows = deskRows(rowCount)
  await desk.page.route('**/call', async (route) => {
    const { name } = route.request().postDataJSON() as { name: string }
    if (name === 'notices.search') {
      await route.fulfill({ json: { ok: true, value: rows.filter((_, at) => at % 7 === 0).map(({ id }) => id) } })
      return
    }
    const response = await route.fetch()
    if (name !== 'desk.snapshot') {
      await route.fulfill({ response })
      return
    }
    const answer = (await response.json()) as { value: object }
    await route.fulfill({ response, json: { ...answer, value: { ...answer.value, rows } } })
  })
  await desk.page.reload()
  await desk.page.getByRole('option').first().waitFor({ timeout: 60_000 })
  return desk
}

/** What a reader does with a long list, by name. */
export const listActs: Record<string, (page: Page) => Promise<void>> = {
  'scroll by wheel': async (page) => {
    await page.getByRole('listbox').hover()
    for (let turn = 0; turn < 40; turn += 1) {
      await page.mouse.wheel(0, 600)
      await page.waitForTimeout(16)
    }
  },
  'jump to the end and back': async (page) => {
    for (const share of [1, 0.5, 0.1, 0.9, 0]) {
      await page.getByRole('listbox').evaluate((box, at) => {
        box.scrollTop = box.scrollHeight * at
      }, share)
      await page.waitForTimeout(120)
    }
  },
  'type a search': async (page) => {
    await page.getByRole('searchbox', { name: 'Search notices' }).click()
    await page.keyboard.type('lighthouse', { delay: 60 })
    await page.waitForTimeout(400)
    for (let letter = 0; letter < 10; letter += 1) await page.keyboard.press('Backspace', { delay: 20 })
    await page.waitForTimeout(300)
  },
  'choose filters': async (page) => {
    for (const chip of [/^Errors/u, /^Warnings/u, /^Errors/u, /^Warnings/u]) {
      await page.getByRole('group', { name: 'Show only' }).getByRole('button', { name: chip }).click()
      await page.waitForTimeout(150)
    }
  },
  'change the order': async (page) => {
    for (const order of ['Title', 'Most errors', 'Reference', 'Deadline']) {
      await page.getByRole('button', { name: /^Sort by/u }).click()
      await page.getByRole('menuitemradio', { name: order, exact: true }).click()
      await page.waitForTimeout(150)
    }
  },
}
