import { alterSnapshot, leaveUnanswered } from '../altered-answers.ts'
import type { Walk } from '../walk.ts'

export const beginning: Walk = {
  name: 'beginning',
  views: ['first-start', 'folder-browser', 'loading'],
  go: async ({ page, text, take, button, allRead, escape }) => {
    await allRead()
    // The browser's host begins with the samples; the installed app begins with this.
    await alterSnapshot(page, (snapshot) => ({
      ...snapshot,
      rows: [],
      failures: [],
      folders: [],
      progress: { done: 0, total: 0, reading: [] },
    }))
    await page.getByRole('heading', { name: text.first.title }).waitFor()
    await take('first-start')
    await button(text.header.addFolder).click()
    await page.getByRole('textbox', { name: text.folders.paste }).fill('/srv/notices/2026')
    await take('folder-browser')
    await escape()
    await leaveUnanswered(page)
    await take('loading')
  },
}
