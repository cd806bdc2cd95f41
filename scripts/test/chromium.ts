import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is installed, or undefined. `VIS_A_VIS_CHROMIUM` names one that is elsewhere. */
export function findChromium(): string | undefined {
  return [process.env.VIS_A_VIS_CHROMIUM, ...places].find((place) => place !== undefined && existsSync(place))
}

/**
 * The end-to-end suite drives a real Chromium. Where none is installed and this user may install one (root on a
 * Debian machine), installs it with fonts; else says what is missing, and the suite itself goes red.
 */
export function ensureChromium(): void {
  if (findChromium() !== undefined) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found. Install Chromium or Chrome, or set VIS_A_VIS_CHROMIUM to its path.')
    return
  }
  console.log('Installing Chromium and fonts for the end-to-end suite …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-dejavu-core'],
    { stdio: ['ignore', 'ignore', 'inherit'], env },
  )
}
