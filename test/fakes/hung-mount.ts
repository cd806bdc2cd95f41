import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp-folder.ts'
import { waitUntil } from './wait-until.ts'

/** Why no file system of our own can be mounted here; null where it can. */
export const cannotMount: string | null =
  process.platform !== 'linux'
    ? 'only on Linux'
    : process.getuid?.() !== 0
      ? 'only root may mount'
      : opensDevice()
        ? null
        : 'there is no /dev/fuse'

export interface HungMount {
  /** Where it is mounted, and the folder whose files it shows. */
  at: string
  behind: string
  /** It answers no more; 'taken': not even whoever is killed gets away from it. */
  hang: (how?: 'stopped' | 'taken') => void
  answer: () => void
}

/** A mounted folder that can be made to stop answering. Gone when the test is over. */
export async function hungMount(files: Readonly<Record<string, string>>): Promise<HungMount> {
  const base = tempFolder()
  const at = join(base, 'mount')
  const behind = join(base, 'behind')
  mkdirSync(at)
  mkdirSync(behind)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(behind, name), text)
  const server = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../scripts/hostile/desk/fuse-server.ts'), behind, at],
    { stdio: 'ignore' },
  )
  const hold = join(behind, '.hold')
  onTestFinished(() => {
    server.kill('SIGKILL')
    spawnSync('umount', ['-l', at])
  })
  await waitUntil('it is mounted', () => readFileSync('/proc/self/mounts', 'utf8').includes(` ${at} fuse`))
  return {
    at,
    behind,
    hang: (how = 'stopped') => {
      if (how === 'stopped') server.kill('SIGSTOP')
      else writeFileSync(hold, '')
    },
    answer: () => {
      server.kill('SIGCONT')
      rmSync(hold, { force: true })
    },
  }
}

function opensDevice(): boolean {
  if (!existsSync('/dev/fuse')) return false
  try {
    closeSync(openSync('/dev/fuse', 'r+'))
    return true
  } catch {
    return false
  }
}
