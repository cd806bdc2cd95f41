import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Where this user's desk keeps what it knows; VIS_A_VIS_DATA puts it elsewhere. Not the installed app's: both may run
 * at once.
 */
export function dataFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const { VIS_A_VIS_DATA: chosen, LOCALAPPDATA: local, XDG_DATA_HOME: xdg } = environment
  if (chosen !== undefined && chosen !== '') return resolve(chosen)
  if (platform === 'win32') return join(local ?? join(homedir(), 'AppData', 'Local'), 'Vis-a-Vis Browser')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Vis-a-Vis Browser')
  return join(xdg === undefined || xdg === '' ? join(homedir(), '.local', 'share') : xdg, 'vis-a-vis-browser')
}
