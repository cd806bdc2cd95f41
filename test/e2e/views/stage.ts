import type { Locator, Page } from '@playwright/test'
import { en } from '../../../renderer/text/en.ts'
import { fr } from '../../../renderer/text/fr.ts'

export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

const words = { en, fr }

/** What is done with each view: photographed, or looked through for barriers. */
export type Take = (view: string, page: Page) => Promise<void>

/** A page that is walked through view by view, with the words of its language to find things by. */
export function stageOf(page: Page, language: Language, take: Take) {
  const text = words[language]
  return {
    page,
    text,
    take: (view: string) => take(view, page),
    /** The list's line whose name begins so. */
    entry: (beginning: string): Locator =>
      page.getByRole('listbox').getByRole('option', { name: new RegExp(`^${beginning}`, 'u') }),
    button: (name: string): Locator => page.getByRole('button', { name, exact: true }),
    dialog: (): Locator => page.getByRole('dialog'),
    /** Opens a notice and waits for it: keys pressed before have nothing to step through. */
    openNotice: async (reference: string): Promise<void> => {
      await page
        .getByRole('listbox')
        .getByRole('option', { name: new RegExp(`^${reference}`, 'u') })
        .click()
      await page.getByRole('table', { name: text.texts.noticeHeading(reference) }).waitFor()
    },
    /** Until every notice of the walk is read. */
    allRead: async (): Promise<void> => {
      await page.getByRole('contentinfo').getByText(text.status.notices(12), { exact: true }).waitFor()
      await page.getByRole('progressbar').waitFor({ state: 'hidden' })
    },
    escape: async (): Promise<void> => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    },
  }
}
export type Stage = ReturnType<typeof stageOf>

/** Until what fades in has come. What turns for ever, a spinner, is not waited for. */
export async function faded(page: Page): Promise<void> {
  await page.evaluate(async (most) => {
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
    await Promise.race([
      Promise.allSettled(ending.map((animation) => animation.finished)),
      new Promise((resolve) => setTimeout(resolve, most)),
    ])
  }, 2_000)
}
