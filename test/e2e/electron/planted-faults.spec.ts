import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { removeData, root } from '../launch/desk.ts'
import { test } from '../host-test.ts'

/**
 * The stand-in is worth what it notices. Each row plants one fault, of a kind that unit tests cannot see, into a copy
 * of the built app, and sees the first step of the suite fail on it, and for that reason.
 */
const faults: { name: string; seen: RegExp; file: string; plant: (source: string) => string }[] = [
  {
    name: 'none, for comparison',
    seen: /^the desk is there$/u,
    file: 'preload/preload.cjs',
    plant: (source) => `${source}\n`,
  },
  {
    name: 'a preload that is an ES module',
    seen: /reading 'call'/u,
    file: 'preload/preload.cjs',
    plant: (source) => source.replace('let electron = require("electron");', 'import * as electron from "electron";'),
  },
  {
    name: 'a Node module in the preload',
    seen: /reading 'call'/u,
    file: 'preload/preload.cjs',
    plant: (source) => `require("node:fs");\n${source}`,
  },
  {
    name: 'a mistyped channel',
    seen: /No handler registered/u,
    file: 'preload/preload.cjs',
    plant: (source) => source.replace('"vis-a-vis:call"', '"vis-a-vis:cal"'),
  },
  {
    name: 'a result that cannot be cloned',
    seen: /could not be cloned/u,
    file: 'main/index.js',
    plant: (source) =>
      source.replace('return call(name, argument);', 'return { ...(await call(name, argument)), late: () => 1 };'),
  },
  {
    name: 'a scheme registered late',
    seen: /the main process ended with 1/u,
    file: 'main/index.js',
    plant: (source) =>
      source.replace(
        'registerAppScheme(protocol);',
        'app.whenReady().then(() => registerAppScheme(protocol)).catch(() => undefined);',
      ),
  },
]

for (const { name, seen, file, plant } of faults) {
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
      const outcome = await start({
        main: join(copy, 'out', 'main', 'index.js'),
        env: { STAND_IN_APP_DIR: root },
      }).then(
        ({ page }) => firstStep(page),
        (error: unknown) => String(error),
      )
      expect(outcome).toMatch(seen)
    } finally {
      removeData(copy)
    }
  })
}

/** The page asks, is answered, and shows the answer; else why not. */
async function firstStep(page: Page): Promise<string> {
  try {
    await page.evaluate(() => window.bridge!.call('desk.snapshot', null))
    await page.getByText('260101').first().waitFor({ timeout: 30_000 })
    return 'the desk is there'
  } catch (error) {
    return String(error)
  }
}
