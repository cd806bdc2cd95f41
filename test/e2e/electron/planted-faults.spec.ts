import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { removeData, root } from '../launch/desk.ts'
import { test } from '../host-test.ts'

/**
 * The stand-in is worth what it notices. Each row plants one fault, of a kind that unit tests cannot see, into a
 * copy of the built app, and sees the first step of the suite fail on it.
 */
const faults: { name: string; works?: true; file: string; plant: (source: string) => string }[] = [
  { name: 'none, for comparison', works: true, file: 'preload/preload.cjs', plant: (source) => `${source}\n` },
  { name: 'a preload that is an ES module', file: 'preload/preload.cjs', plant: (source) => source.replace('let electron = require("electron");', 'import * as electron from "electron";') },
  { name: 'a Node module in the preload', file: 'preload/preload.cjs', plant: (source) => `require("node:fs");\n${source}` },
  { name: 'a mistyped channel', file: 'preload/preload.cjs', plant: (source) => source.replace('"vis-a-vis:call"', '"vis-a-vis:cal"') },
  { name: 'a result that cannot be cloned', file: 'main/index.js', plant: (source) => source.replace('return dispatch(handlers, name, argument);', 'return { ...(await dispatch(handlers, name, argument)), late: () => 1 };') },
  { name: 'a scheme registered late', file: 'main/index.js', plant: (source) => source.replace('registerAppScheme(protocol);', 'app.whenReady().then(() => registerAppScheme(protocol)).catch(() => undefined);') },
]

for (const { name, works = false, file, plant } of faults) {
  test(`planted fault: ${name}`, async ({ start }) => {
    const copy = mkdtempSync(join(tmpdir(), 'vis-a-vis-faulty-'))
    try {
      cpSync(join(root, 'out'), join(copy, 'out'), { recursive: true })
      cpSync(join(root, 'package.json'), join(copy, 'package.json'))
      const path = join(copy, 'out', file)
      const source = readFileSync(path, 'utf8')
      const faulty = plant(source)
      expect(faulty).not.toBe(source)
      writeFileSync(path, faulty)
      const walked = await start({ main: join(copy, 'out', 'main', 'index.js'), env: { STAND_IN_APP_DIR: root } }).then(({ page }) => firstStep(page)).catch(() => false)
      expect(walked).toBe(works)
    } finally {
      removeData(copy)
    }
  })
}

/** The page asks, is answered, and shows the answer. */
async function firstStep(page: Page): Promise<boolean> {
  const answer = await page.evaluate(() => window.bridge!.call('desk.snapshot', null))
  if (!answer.ok) return false
  await page.getByText('260101').first().waitFor({ timeout: 6000 })
  return true
}
