import {
  differing,
  hasOwnCtime,
  isRestless,
  oneMoreAlarm,
  tellChange,
  type Change,
  type FalseAlarms,
  type LastingSign,
  type Marked,
} from '../disk/file-signs.ts'
import type { FileStamp } from '../disk/scan-folder.ts'

interface Mount {
  /** Some file there showed a time of change of its own. */
  ownCtime: boolean
  restless: Set<LastingSign>
}

export type Mounts = ReturnType<typeof createMounts>

/** What the desk has learned of the disks its files lie on: which of their signs mean anything. */
export function createMounts(now: () => number) {
  const mounts = new Map<string, Mount>()
  const alarms = new Map<string, FalseAlarms>()

  return {
    seen: ({ signs }: FileStamp): void => {
      if (hasOwnCtime(signs)) mountOf(signs.device).ownCtime = true
    },
    change: (before: Marked, stamp: FileStamp): Change => {
      const { restless } = mountOf(stamp.signs.device)
      return tellChange(before, stamp, (sign) => !restless.has(sign))
    },
    /** A file's signs are others, and its content is in doubt. */
    doubted: (before: Marked, stamp: FileStamp): void => {
      for (const sign of differing(before, stamp)) {
        const key = `${sign} ${stamp.path}`
        const counted = oneMoreAlarm(alarms.get(key), now())
        alarms.set(key, counted)
        if (isRestless(counted)) mountOf(stamp.signs.device).restless.add(sign)
      }
    },
    /** The doubt was right. */
    confirmed: (path: string): void => {
      alarms.delete(`ctime ${path}`)
      alarms.delete(`inode ${path}`)
    },
    /** Nothing on this disk tells of a content that was written under its old date: only the content does. */
    isSilent: ({ signs }: FileStamp): boolean => {
      const { ownCtime, restless } = mountOf(signs.device)
      return !ownCtime || restless.has('ctime')
    },
  }

  function mountOf(device: string): Mount {
    const known = mounts.get(device)
    if (known !== undefined) return known
    const fresh: Mount = { ownCtime: false, restless: new Set() }
    mounts.set(device, fresh)
    return fresh
  }
}
