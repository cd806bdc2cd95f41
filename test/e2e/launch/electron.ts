import { launch, type StandInApp } from '../../electron-stand-in/launch.ts'
import { prepareData, root, type Desk, type DeskOptions } from './desk.ts'

export interface ElectronDesk extends Desk {
  host: 'electron'
  app: StandInApp
}

export interface ElectronOptions extends DeskOptions {
  /** Environment of the stand-in (test/electron-stand-in/README.md). */
  env?: Record<string, string>
  /** Another built main than the project's own: a packed one, or one with a planted fault. */
  main?: string
}

/** The installed app: the built main and preload, unchanged, under the stand-in for Electron. */
export async function launchElectron(options: ElectronOptions = {}): Promise<ElectronDesk> {
  const dataDir = prepareData(options)
  const app = await launch({
    main: options.main ?? 'out/main/index.js',
    args: options.paths ?? [],
    cwd: root,
    env: { STAND_IN_USER_DATA: dataDir, STAND_IN_LOCALE: options.locale ?? 'en-GB', ...options.env },
  })
  const page = await app.firstWindow()
  return {
    host: 'electron',
    app,
    page,
    dataDir,
    output: app.output,
    close: app.close,
    kill: async () => {
      app.process().kill('SIGKILL')
      await app.exited
    },
  }
}
