import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { en } from '../../renderer/text/en.ts'
import { fr } from '../../renderer/text/fr.ts'

export const languages = ['en', 'fr'] as const
export const themes = ['light', 'dark'] as const
export const sizes = [{ width: 1280, height: 800 }, { width: 1920, height: 1080 }] as const

export interface Asked {
  /** Where the pictures go. */
  folder: string
  language: (typeof languages)[number]
  theme: (typeof themes)[number]
  /** Whether a view, or a picture of it in one width, is asked for. */
  wants: (view: string, width?: number) => boolean
}

const words = { en, fr }

/** A page that is walked through view by view, with the words of its language to find things by. */
export function stageOf(page: Page, { folder, language, theme, wants }: Asked) {
  const text = words[language]
  return {
    page,
    text,
    wants,
    /** The list's line whose name begins so. */
    entry: (beginning: string): Locator => page.getByRole('listbox').getByRole('option', { name: new RegExp(`^${beginning}`, 'u') }),
    button: (name: string): Locator => page.getByRole('button', { name, exact: true }),
    dialog: (): Locator => page.getByRole('dialog'),
    /** Takes the view as it stands, in every size; the window is left in the first. */
    take: async (view: string): Promise<void> => {
      if (!wants(view)) return
      for (const size of sizes.filter(({ width }) => wants(view, width))) {
        await page.setViewportSize(size)
        await settled(page)
        await page.screenshot({ path: join(folder, `${view}-${language}-${theme}-${size.width}.png`) })
      }
      await page.setViewportSize(sizes[0])
    },
    escape: async (): Promise<void> => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    },
  }
}
export type Stage = ReturnType<typeof stageOf>

/** Until what fades in has come, the pages of a PDF are drawn and the window has had time to lay itself out. Milliseconds. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(250)
  await page.evaluate(async (most) => {
    const ending = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
    await Promise.race([Promise.allSettled(ending.map((animation) => animation.finished)), new Promise((resolve) => setTimeout(resolve, most))])
  }, 2_000)
  if (await page.locator('[data-page]').count() > 0) await page.waitForTimeout(900)
}
