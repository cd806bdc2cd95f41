import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchBrowserHost } from '../test/e2e/launch/browser-host.ts'

/** Writes every view to docs/screenshots/, in two sizes, light and dark, English and French: to be looked at after a change. */
const folder = 'docs/screenshots'
const sizes = [{ width: 1280, height: 800 }, { width: 1920, height: 1080 }]
const short = process.argv.includes('--readme')

mkdirSync(folder, { recursive: true })
const samples = join(mkdtempSync(join(tmpdir(), 'vis-a-vis-shots-')), 'Notices')
cpSync('resources/samples', samples, { recursive: true })
for (const language of ['en', 'fr'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    if (!short || theme === (language === 'en' ? 'light' : 'dark')) await everyView(language, theme)
  }
}
rmSync(samples, { recursive: true, force: true })

async function everyView(language: 'en' | 'fr', theme: 'light' | 'dark'): Promise<void> {
  const started = await launchBrowserHost({ settings: { language, theme } })
  await each(started.page, 'first-start')
  await started.close()
  const { page, close } = await launchBrowserHost({ folders: [samples], settings: { language, theme, author: 'Marie Lemaire' } })
  const entry = (beginning: string) => page.getByRole('listbox').getByRole('option', { name: new RegExp(`^${beginning}`, 'u') })
  await entry('260113').waitFor()
  await entry('260110').waitFor()
  await each(page, 'list')
  await entry('260105').click()
  await page.keyboard.press('j')
  await each(page, 'face-to-face')
  await page.keyboard.press('f')
  await page.keyboard.press('d')
  await each(page, 'dismiss')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await each(page, 'settled')
  await page.keyboard.press('o')
  await each(page, 'original')
  await page.keyboard.press('o')
  await page.keyboard.press('o')
  await page.getByRole('button', { name: /^(?:Report|Compte rendu)$/u }).click()
  await each(page, 'report')
  await page.keyboard.press('Escape')
  await entry('260110').click()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await each(page, 'section-missing')
  await entry('260113').click()
  await each(page, 'cannot-be-read')
  for (const [name, label] of [['settings', /^(?:Settings|Réglages)$/u], ['folders', /^(?:Folders|Dossiers)$/u], ['keys', /^(?:Keyboard keys|Touches du clavier)$/u]] as const) {
    await page.getByRole('button', { name: label }).first().click()
    await each(page, name)
    await page.keyboard.press('Escape')
  }
  await close()

  async function each(shown: Page, view: string): Promise<void> {
    for (const size of short ? sizes.slice(0, 1) : sizes) {
      await shown.setViewportSize(size)
      // Long enough for what fades in and for a page of a PDF to be drawn.
      await shown.waitForTimeout(900)
      await shown.screenshot({ path: join(folder, `${view}-${language}-${theme}-${size.width}.png`) })
    }
    await shown.setViewportSize(sizes[0] ?? { width: 1280, height: 800 })
  }
}
