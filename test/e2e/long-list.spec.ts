import { expect } from '@playwright/test'
import { launchLongList, listActs, rowCount } from '../measure/long-list.ts'
import { removeData } from './launch/desk.ts'
import { test } from './host-test.ts'

/**
 * What the page's own thread may work for one act, by the processor's clock: a busy machine makes frames late, not this
 * number large. Milliseconds for all the frames of an act together.
 */
const mostWork = 1_200
/** Lines in sight at 1280 × 720, and those kept ready around them. */
const mostLines = 40

test(`a list of ${rowCount.toLocaleString('en')} draws only what is in sight, and the work of each act is bounded`, async () => {
  test.setTimeout(120_000)
  const desk = await launchLongList()
  try {
    const { page } = desk
    const clock = await page.context().newCDPSession(page)
    await clock.send('Performance.enable', { timeDomain: 'threadTicks' })
    const worked = async (): Promise<number> => {
      const { metrics } = await clock.send('Performance.getMetrics')
      return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
    }
    await expect(page.getByRole('status').filter({ hasText: '10,000 notices' }).first()).toBeVisible()
    for (const [name, act] of Object.entries(listActs)) {
      const before = await worked()
      await act(page)
      const work = (await worked()) - before
      expect.soft(work, `${name}: milliseconds of work`).toBeLessThan(mostWork)
      expect.soft(await page.getByRole('option').count(), `${name}: lines drawn`).toBeLessThan(mostLines)
    }
    await page.getByRole('searchbox', { name: 'Search notices' }).fill('lighthouse')
    await expect(page.getByRole('status').filter({ hasText: 'of 10,000' })).toBeVisible()
    await expect(page.getByRole('option').first()).toContainText(/lighthouse/iu)
  } finally {
    await desk.close()
    removeData(desk.dataDir)
  }
})
