import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchBrowserHost } from '../e2e/launch/browser-host.ts'
import { removeData } from '../e2e/launch/desk.ts'
import { findChromium } from '../../scripts/test/chromium.ts'

/** From the key to the warning's box in sight on its drawn page. Milliseconds. */
const goal = 200
const turns = 20
/** Twelve pages where the real notices lie beside the repository, else the longest sample. */
const notice = ['../shared/notices/250914.pdf', 'resources/samples/260105.pdf'].find((file) => existsSync(file)) ?? ''

await measureTurning()

/** Turning from warning to warning in the Original view of one notice. Run by `npm run bench`. */
async function measureTurning(): Promise<void> {
  console.log(`\nTurning to a warning in the original of ${basename(notice)}, ${turns} turns (goal: ≤ ${goal} ms)`)
  if (!existsSync('out/main/browser-host.js') || findChromium() === undefined) {
    console.log('  not measured: needs `npm run build` and Chromium')
    return
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'vis-a-vis-'))
  const folder = join(dataDir, 'notices')
  mkdirSync(folder)
  copyFileSync(notice, join(folder, basename(notice)))
  const desk = await launchBrowserHost({ dataDir, folders: [folder] })
  try {
    const { page } = desk
    await page.getByRole('option').first().click({ timeout: 60_000 })
    await page.getByRole('table', { name: /^Notice/u }).waitFor()
    await page.keyboard.press('o')
    await page.locator('[data-page="1"] canvas').waitFor()
    const times: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      times.push(await turnTime(page))
      await page.waitForTimeout(150)
    }
    const sorted = times.toSorted((a, b) => a - b)
    const [median = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    console.log(`  median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms: ${worst <= goal ? 'met' : 'missed'}`)
    const [load = 0] = loadavg()
    if (load > availableParallelism())
      console.log(
        `  the machine is busy with other things (load ${load.toFixed(1)} on ${availableParallelism()} cores): measure again when it is not`,
      )
  } finally {
    await desk.close()
    removeData(dataDir)
  }
}

/** Presses j; a warning that has no place in the original counts with the toolbar that says so. */
function turnTime(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now()
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }))
        const inSight = (frame: Element): boolean => {
          const [box, pane] = [frame.getBoundingClientRect(), frame.closest('[role=region]')?.getBoundingClientRect()]
          return (
            pane !== undefined &&
            box.bottom > pane.top &&
            box.top < pane.bottom &&
            frame.closest('[data-page]')?.querySelector('canvas') !== null
          )
        }
        const look = (): void => {
          const frames = [...document.querySelectorAll('[data-frame]')]
          const isThere =
            frames.length === 0 ? document.querySelector('[class*=noPlace]') !== null : frames.some(inSight)
          if (isThere || performance.now() - started > 10_000) resolve(performance.now() - started)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
  )
}
