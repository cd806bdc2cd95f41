import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp-folder.ts'

/** Why a test that mounts something is not run here; null where it is. */
export const noMounts: string | null = whyNot()

/** A drive of its own, of so many kilobytes. `remount`: 'ro' or 'rw', as a drive that a system has locked. */
export function smallDisk(kilobytes: number): { folder: string; remount: (how: 'ro' | 'rw') => void } {
  const folder = tempFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder])
  })
  return {
    folder,
    remount: (how) => {
      execFileSync('mount', ['-o', `remount,${how},size=${kilobytes}k`, folder])
    },
  }
}

function whyNot(): string | null {
  if (process.platform !== 'linux') return 'only Linux mounts a drive for a test'
  if (process.getuid?.() !== 0) return 'only root mounts a drive'
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' })
    return null
  } catch (error) {
    return `no drive can be mounted here: ${(error as Error).message}`
  }
}
