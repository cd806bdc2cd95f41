import { existsSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import type { Page } from '@playwright/test'
import { removeData } from '../e2e/launch/desk.ts'
import { findChromium } from '../../scripts/test/chromium.ts'
import { launchLongList, listActs, rowCount } from './long-list.ts'

/** The product's goal for any frame while the list scrolls and filters. Milliseconds. */
const goal = 50
const rounds = 3

await measureListFrames()

/** The longest frame of each act on a list of 10,000 notices, in Chromium. Run by `npm run bench`. */
async function measureListFrames(): Promise<void> {
  console.log(
    `\nLongest frame on a list of ${rowCount.toLocaleString('en')} notices, the best of ${rounds} rounds (goal: ≤ ${goal} ms)`,
  )
  if (!existsSync('out/main/browser-host.js') || findChromium() === undefined) {
    console.log('  not measured: needs `npm run build` and Chromium')
    return
  }
  const desk = await launchLongList()
  try {
    for (const [name, act] of Object.entries(listActs)) {
      const worst: number[] = []
      for (let round = 0; round < rounds; round += 1) worst.push(await longestFrame(desk.page, act))
      console.log(
        `  ${name.padEnd(26)}${worst.map((frame) => frame.toFixed(0)).join(', ')} ms: ${Math.min(...worst) <= goal ? 'met' : 'missed'}`,
      )
    }
    const [load = 0] = loadavg()
    if (load > availableParallelism())
      console.log(
        `  the machine is busy with other things (load ${load.toFixed(1)} on ${availableParallelism()} cores): measure again when it is not`,
      )
  } finally {
    await desk.close()
    removeData(desk.dataDir)
  }
}

/** Milliseconds between two frames, the most during an act. */
async function longestFrame(page: Page, act: (page: Page) => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const watch = globalThis as unknown as { frames: number[]; isWatching: boolean }
    watch.frames = []
    watch.isWatching = true
    let last = performance.now()
    const frame = (now: number): void => {
      watch.frames.push(now - last)
      last = now
      if (watch.isWatching) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  await act(page)
  return page.evaluate(() => {
    const watch = globalThis as unknown as { frames: number[]; isWatching: boolean }
    watch.isWatching = false
    return Math.max(...watch.frames.slice(1))
  })
}
