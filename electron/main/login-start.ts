import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'

/** Given to the program when it is opened at login: the window waits in the task bar. */
export const minimisedSwitch = '--minimised'

/** Opens the app at login, or no longer. Electron knows how on Windows and macOS; on Linux it is a file of the desktop's own. */
export function setLoginStart(app: Pick<App, 'setLoginItemSettings' | 'getPath'>, wanted: boolean, platform: NodeJS.Platform): void {
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
