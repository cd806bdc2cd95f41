import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInThisContext } from 'node:vm'
import { makeWire } from './wire.ts'

/**
 * node run.ts MAIN_BUNDLE: runs the built main process, unchanged, with this stand-in for `electron`. Its parent may
 * ask it to evaluate a function there, as Playwright's electronApp.evaluate does.
 */
const standInUrl = new URL('./electron.ts', import.meta.url).href
const isElectron = (specifier: string): boolean => specifier === 'electron' || specifier === 'electron/main'
registerHooks({
  resolve: (specifier, context, next) =>
    isElectron(specifier) ? { url: standInUrl, shortCircuit: true } : next(specifier, context),
})

const electron = await import('./electron.ts')
const { boot, exit } = await import('./app.ts')
const wire = makeWire()
const tell = (message: object): void => {
  process.send?.(message)
}

process.on('message', (message: { id: number; source: string; argument: string }) => {
  void evaluate(message)
})
process.on('disconnect', () => {
  electron.app.exit(0)
})
process.on('SIGTERM', () => {
  electron.app.quit()
})

const [, , main = 'out/main/index.js'] = process.argv
// As Electron does: a packed app's arguments follow the program at once, an unpacked one's follow the app's folder.
process.argv.splice(1, 2, ...(process.env.STAND_IN_PACKAGED === '1' ? [] : [resolve(main)]))
await import(pathToFileURL(resolve(main)).href)
boot().catch((error: unknown) => {
  console.error(error)
  exit(3)
})
await electron.app.whenReady()
tell({ ready: electron.standIn.endpoint() })

async function evaluate({ id, source, argument }: { id: number; source: string; argument: string }): Promise<void> {
  try {
    // The function's text comes from the test in the parent process: as with Playwright, it cannot close over anything
    // there.
    const run = runInThisContext(`(${source})`) as (electron: unknown, argument: unknown) => unknown
    tell({ id, ok: true, value: wire.encode(await run(electron.default, wire.decode(argument))) })
  } catch (error) {
    tell({ id, ok: false, error: String(error instanceof Error ? error.stack : error) })
  }
}
