import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'

/** Given to the program when it is opened at login: the window waits in the task bar. */
const minimisedSwitch = '--minimised'

/** Whether this start is one at login. macOS says so itself, and hands over no switch. */
export function isLoginStart(
  app: Pick<App, 'getLoginItemSettings'>,
  argv: readonly string[],
  platform: NodeJS.Platform,
): boolean {
  return platform === 'darwin' ? app.getLoginItemSettings().wasOpenedAtLogin : argv.includes(minimisedSwitch)
}

/**
 * Whether the system is to be told anew: when the setting changes; at the start where it is on, or where the policy
 * holds it. The system's list is not touched for those who never asked.
 */
export function mustSetLoginStart(before: boolean | null, now: boolean, isFixed: boolean): boolean {
  return before === null ? now || isFixed : now !== before
}

/**
 * Opens the app at login, or no longer. Electron knows how on Windows and macOS; on Linux it is a file of the desktop's
 * own.
 */
export function setLoginStart(
  app: Pick<App, 'setLoginItemSettings' | 'getPath'>,
  wanted: boolean,
  platform: NodeJS.Platform,
): void {
  if (platform !== 'linux') {
    app.setLoginItemSettings({ openAtLogin: wanted, args: [minimisedSwitch] })
    return
  }
  const folder = join(app.getPath('appData'), 'autostart')
  const file = join(folder, 'vis-a-vis.desktop')
  if (!wanted) {
    rmSync(file, { force: true })
    return
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, desktopEntry(process.env.APPIMAGE ?? app.getPath('exe')))
}

/** A path in quotes, with what the format gives a meaning escaped. */
export function desktopEntry(program: string): string {
  const quoted = `"${program.replace(/(["`$\\])/gu, '\\$1').replaceAll('%', '%%')}"`
  return `[Desktop Entry]\nType=Application\nName=Vis-à-Vis\nExec=${quoted} ${minimisedSwitch}\nX-GNOME-Autostart-enabled=true\n`
}
