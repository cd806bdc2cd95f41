import { join } from 'node:path'
import { alterAnswers, alterSnapshot } from '../altered-answers.ts'
import type { Walk } from '../walk.ts'

export const passingStates: Walk = {
  name: 'passing states',
  views: ['busy', 'offline', 'empty', 'broken-part'],
  go: async ({ page, text, take, entry, allRead }, folder) => {
    await allRead()
    await alterSnapshot(page, (snapshot) => ({
      ...snapshot,
      progress: { done: 7, total: 31, reading: [join(folder, '260114.pdf')] },
    }))
    await page.getByRole('progressbar').waitFor()
    await take('busy')
    await page.unroute('**/call')
    await alterSnapshot(page, (snapshot) => ({
      ...snapshot,
      folders: snapshot.folders.map((watched) => ({ ...watched, status: 'offline' as const })),
    }))
    await page.getByText(text.status.offline(1)).waitFor()
    await take('offline')
    await page.unroute('**/call')
    await alterSnapshot(page, (snapshot) => ({ ...snapshot, rows: [], failures: [] }))
    await page.getByText(text.list.emptyTitle).waitFor()
    await take('empty')
    await page.unroute('**/call')
    await alterAnswers(page, 'notice.get', (view) => ({ ...(view as object), sources: null }))
    await entry('260105').click()
    await page.getByText(text.trouble.broken).first().waitFor()
    await take('broken-part')
  },
}
