import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from './chromium.ts'
import { preventable, record, recorder, strict } from './record.ts'
import { serveSchemes } from './schemes.ts'
import { world } from './world.ts'

/**
 * What a launcher may set: STAND_IN_APP_DIR, STAND_IN_USER_DATA, STAND_IN_LOCALE, STAND_IN_PACKAGED, STAND_IN_SECOND,
 * STAND_IN_RESOURCES, STAND_IN_EXE.
 */
const env = process.env
const appDir = env.STAND_IN_APP_DIR ?? process.cwd()
const pkg = JSON.parse(readFileSync(join(appDir, 'package.json'), 'utf8')) as {
  name: string
  productName?: string
  version: string
  main: string
}
const userData = env.STAND_IN_USER_DATA ?? mkdtempSync(join(tmpdir(), 'stand-in-user-'))
const paths: Record<string, string> = {
  home: homedir(),
  appData: join(userData, 'app-data'),
  userData,
  sessionData: userData,
  temp: tmpdir(),
  exe: env.STAND_IN_EXE ?? process.execPath,
  documents: join(userData, 'Documents'),
  downloads: join(userData, 'Downloads'),
  desktop: join(userData, 'Desktop'),
  logs: join(userData, 'logs'),
  crashDumps: join(userData, 'Crashpad'),
}

Object.defineProperty(process.versions, 'electron', { value: '45.0.0-stand-in', enumerable: true })
Object.defineProperty(process.versions, 'chrome', { value: '0.0.0.0', enumerable: true })
Object.assign(process, { type: 'browser', resourcesPath: env.STAND_IN_RESOURCES ?? join(appDir, 'resources') })
Object.assign(process, { getSystemVersion: () => 'stand-in' })
if (env.STAND_IN_PACKAGED !== '1') Object.assign(process, { defaultApp: true })

let becomeReady: () => void = () => undefined
const ready = new Promise<void>((resolve) => {
  becomeReady = resolve
})
let login = { openAtLogin: false, args: [] as string[] }

const appended: [string, string][] = []

/** Switches that Chromium gets as the app set them; all others are only recorded. */
const passedOn = new Set(['webrtc-ip-handling-policy', 'proxy-server', 'proxy-bypass-list'])

function switchesForChromium(): string[] {
  return appended
    .filter(([name]) => passedOn.has(name))
    .map(([name, value]) =>
      // The app's own scheme is played on loopback here, which no proxy may stand before.
      name === 'proxy-bypass-list' ? `--${name}=${value};*.app.localhost` : `--${name}=${value}`,
    )
}

export const app = strict(
  'app',
  Object.assign(new EventEmitter(), {
    name: pkg.productName ?? pkg.name,
    isPackaged: env.STAND_IN_PACKAGED === '1',
    commandLine: recorder('app.commandLine', {
      appendSwitch: (name: string, value?: string) => {
        appended.push([name, value ?? ''])
      },
      appendArgument: undefined,
      hasSwitch: false,
      getSwitchValue: '',
    }),
    dock: recorder('app.dock', { setBadge: undefined, setMenu: undefined }),
    whenReady: () => ready,
    isReady: () => world.ready,
    getName: () => pkg.productName ?? pkg.name,
    getVersion: () => pkg.version,
    getAppPath: () => appDir,
    getLocale: () => env.STAND_IN_LOCALE ?? 'en-GB',
    getPreferredSystemLanguages: () => [env.STAND_IN_LOCALE ?? 'en-GB'],
    getPath(name: string): string {
      const path = paths[name]
      if (path === undefined) throw new Error(`Failed to get '${name}' path`)
      if (name !== 'exe') mkdirSync(path, { recursive: true })
      return path
    },
    setPath(name: string, path: string) {
      paths[name] = path
    },
    setAppLogsPath() {
      mkdirSync(String(paths.logs), { recursive: true })
    },
    requestSingleInstanceLock: (extra?: unknown) =>
      record('app.requestSingleInstanceLock', [extra], env.STAND_IN_SECOND !== '1'),
    hasSingleInstanceLock: () => env.STAND_IN_SECOND !== '1',
    enableSandbox: () => record('app.enableSandbox', [], undefined),
    setAppUserModelId: (id: string) => record('app.setAppUserModelId', [id], undefined),
    setAboutPanelOptions: (options: object) => record('app.setAboutPanelOptions', [options], undefined),
    addRecentDocument: (path: string) => record('app.addRecentDocument', [path], undefined),
    clearRecentDocuments: () => record('app.clearRecentDocuments', [], undefined),
    setJumpList: (list: unknown) => record('app.setJumpList', [list], 'ok'),
    setBadgeCount: (count: number) => record('app.setBadgeCount', [count], true),
    getLoginItemSettings: () => ({ ...login }),
    setLoginItemSettings: (settings: typeof login) => {
      login = record('app.setLoginItemSettings', [settings], { ...login, ...settings })
    },
    relaunch: () => record('app.relaunch', [], undefined),
    focus: () => record('app.focus', [], undefined),
    quit,
    exit,
  }),
)

export function emitApp(event: string, ...args: unknown[]): boolean {
  return app.emit(event, ...args)
}

/** Electron's order: before-quit, each window's close, will-quit, quit. Any of them can say no. */
export function quit(): void {
  const before = preventable({})
  app.emit('before-quit', before)
  if (before.defaultPrevented) return
  for (const window of [...world.windows]) {
    window.close()
    if (!window.isDestroyed()) return
  }
  const will = preventable({})
  app.emit('will-quit', will)
  if (!will.defaultPrevented) exit(0)
}

export function exit(code = 0): void {
  app.emit('quit', preventable({}), code)
  void Promise.resolve(world.chromium?.close()).finally(() => {
    process.exit(code)
  })
}

let booted = 0

/** How long Chromium took to start: Electron has that behind it when it is ready, the stand-in has it before. */
export function bootMilliseconds(): number {
  return booted
}

/** After the app's first lines have run: what it appends to the command line is there when Chromium starts. */
export async function boot(): Promise<void> {
  const begun = performance.now()
  await serveSchemes()
  const chromium = await launchChromium(switchesForChromium())
  world.chromium = chromium
  await chromium.root.send('Target.setDiscoverTargets', { discover: true })
  chromium.root.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) => {
    for (const window of world.windows) if (window.targetId === targetId) window.gone()
  })
  booted = performance.now() - begun
  world.ready = true
  becomeReady()
  app.emit('ready', preventable({}), {})
}
