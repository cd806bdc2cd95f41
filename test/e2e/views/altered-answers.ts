import type { Page } from '@playwright/test'
import type { DeskSnapshot } from '../../../shared/ipc/views.ts'

/**
 * In the browser's host, for states that pass too quickly to be looked at or that need a fault: its own answers,
 * altered on their way to the page.
 */
export async function alterSnapshot(page: Page, alter: (snapshot: DeskSnapshot) => DeskSnapshot): Promise<void> {
  await alterAnswers(page, 'desk.snapshot', (snapshot) => alter(snapshot as DeskSnapshot))
}

/** From the next asking on; the page is loaded anew. */
export async function alterAnswers(page: Page, call: string, alter: (value: unknown) => unknown): Promise<void> {
  await page.route('**/call', async (route) => {
    if ((route.request().postDataJSON() as { name: string }).name !== call) return route.fallback()
    const response = await route.fetch()
    const envelope = (await response.json()) as { value: unknown }
    return route.fulfill({ response, json: { ...envelope, value: alter(envelope.value) } })
  })
  await page.reload()
}

/** The host takes every question and answers none. */
export async function leaveUnanswered(page: Page): Promise<void> {
  await page.route('**/call', () => undefined)
  await page.reload()
}
