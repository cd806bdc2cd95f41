import { existsSync } from 'node:fs'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { prepareData, root, type DeskOptions } from './desk.ts'

/** Where a real Electron is: named by VIS_A_VIS_ELECTRON, since this project's own machines have none. Null where it is not. */
export function findRealElectron(): string | null {
  const { VIS_A_VIS_ELECTRON: program } = process.env
  return program !== undefined && existsSync(program) ? program : null
}

/** The built app in the real Electron, by Playwright's own launcher; on a desktop, or under xvfb-run. */
export async function launchRealElectron(executablePath: string, options: DeskOptions = {}): Promise<{ app: ElectronApplication; page: Page; dataDir: string; close: () => Promise<void> }> {
  const dataDir = prepareData(options)
  const app = await _electron.launch({ executablePath, cwd: root, args: ['.', `--user-data-dir=${dataDir}`, ...(options.paths ?? [])] })
  return { app, page: await app.firstWindow(), dataDir, close: () => app.close() }
}
