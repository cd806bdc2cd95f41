import { join } from 'node:path'
import { launch, type StandInApp } from '../../electron-stand-in/launch.ts'
import { prepareData, root, type Desk, type DeskOptions } from './desk.ts'

export interface ElectronDesk extends Desk {
  app: StandInApp
}

export interface ElectronOptions extends DeskOptions {
  /** Environment of the stand-in (test/electron-stand-in/README.md). */
  env?: Record<string, string>
  /** Another built main than the project's own: a packed one, or one with a planted fault. */
  main?: string
}

/**
 * `npm run package:check` walks on what it packed: the archive's files, and the folder that lies beside the archive.
 */
const { VIS_A_VIS_PACKED_APP: packedApp, VIS_A_VIS_PACKED_RESOURCES: packedResources } = process.env
const packed =
  packedApp === undefined || packedResources === undefined
    ? null
    : { STAND_IN_APP_DIR: packedApp, STAND_IN_RESOURCES: packedResources, STAND_IN_PACKAGED: '1' }

/** The installed app: the built main and preload, unchanged, under the stand-in for Electron. */
export async function launchElectron(options: ElectronOptions = {}): Promise<ElectronDesk> {
  const dataDir = prepareData(options)
  const app = await launch({
    main: options.main ?? join(packed?.STAND_IN_APP_DIR ?? root, 'out/main/index.js'),
    args: options.paths ?? [],
    cwd: root,
    env: { STAND_IN_USER_DATA: dataDir, STAND_IN_LOCALE: options.locale ?? 'en-GB', ...packed, ...options.env },
  })
  const page = await app.firstWindow()
  return {
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
