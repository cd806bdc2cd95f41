import { existsSync } from 'node:fs'
import { _electron, type ElectronApplication } from '@playwright/test'
import { prepareData, root, type Desk, type DeskOptions } from './desk.ts'

export interface RealElectronDesk extends Desk {
  app: ElectronApplication
}

/**
 * Where a real Electron is: named by VIS_A_VIS_ELECTRON, since this project's own machines have none. Null where it is
 * not.
 */
export function findRealElectron(): string | null {
  const { VIS_A_VIS_ELECTRON: program } = process.env
  return program !== undefined && existsSync(program) ? program : null
}

/** The built app in the real Electron, by Playwright's own launcher; on a desktop, or under xvfb-run. */
export async function launchRealElectron(options: DeskOptions = {}): Promise<RealElectronDesk> {
  const executablePath = findRealElectron()
  if (executablePath === null) throw new Error('VIS_A_VIS_ELECTRON names no program.')
  const dataDir = prepareData(options)
  let said = ''
  const app = await _electron.launch({
    executablePath,
    cwd: root,
    args: ['.', `--user-data-dir=${dataDir}`, `--lang=${options.locale ?? 'en-GB'}`, ...(options.paths ?? [])],
  })
  const main = app.process()
  for (const stream of [main.stdout, main.stderr])
    stream?.on('data', (text: Buffer) => {
      said += String(text)
    })
  const exited = new Promise<void>((resolve) =>
    main.once('exit', () => {
      resolve()
    }),
  )
  return {
    app,
    page: await app.firstWindow(),
    dataDir,
    output: () => said,
    close: async () => {
      if (main.exitCode === null && main.signalCode === null) await app.close()
    },
    kill: async () => {
      main.kill('SIGKILL')
      await exited
    },
  }
}
