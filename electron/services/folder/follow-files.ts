import type { Clock } from '../ports/ports.ts'
import { stepFile, unknownFile, type FileEffect, type FileEvent, type FileLife } from './file-life.ts'
import type { Opening } from '../disk/look-at-file.ts'
import type { FileStamp } from '../disk/scan-folder.ts'

export interface FollowOptions {
  clock: Clock
  settleMilliseconds: () => number
  /** Whether nothing has to be read that was not read before. */
  isSame: (before: FileStamp, now: FileStamp) => boolean
  /** Opening it would fetch it from afar. */
  isUntouchable: (stamp: FileStamp) => boolean
  /** How a file stands now; null where there is none. */
  look: (path: string) => Promise<FileStamp | null>
  tryOpening: (path: string) => Promise<Opening>
  /** New or other than before, still, and ready to be read. */
  arrived: (stamps: FileStamp[]) => void
  gone: (paths: string[]) => void
  blocked: (stamp: FileStamp) => void
  /** The folder itself should be asked what is there. */
  scan: () => void
}

export type FollowedFiles = ReturnType<typeof followFiles>

/** Carries out what the lives of a folder's files ask for: looks, tries, tells. */
export function followFiles(options: FollowOptions) {
  const { clock } = options
  const lives = new Map<string, FileLife>()
  const looks = new Map<string, () => void>()
  let isClosed = false

  return {
    noticed: (path: string): void => {
      happen([[path, { kind: 'noticed' }]])
    },
    returned: (path: string, now: boolean): void => {
      happen([[path, { kind: 'returned', now }]])
    },
    /** What a scan found, and those of the others that it could have found. */
    scanned: (files: readonly FileStamp[], couldBeFound: (path: string) => boolean): void => {
      const present = new Set(files.map(({ path }) => path))
      const missing = [...lives].filter(
        ([path, { handed }]) => handed !== null && !present.has(path) && couldBeFound(path),
      )
      happen([
        ...missing.map(([path]): [string, FileEvent] => [path, { kind: 'missing' }]),
        ...files.map((stamp): [string, FileEvent] => [
          stamp.path,
          { kind: 'found', stamp, age: clock.now() - stamp.changedMs },
        ]),
      ])
    },
    close: (): void => {
      isClosed = true
      for (const stop of looks.values()) stop()
      looks.clear()
    },
  }

  /** Files that come or go together are told together. */
  function happen(events: readonly [path: string, event: FileEvent][]): void {
    if (isClosed) return
    const rules = { settle: options.settleMilliseconds(), isSame: options.isSame }
    const told: Told = { arrived: [], gone: [], blocked: [], scan: false }
    for (const [path, event] of events) {
      const [life, effects] = stepFile(lives.get(path) ?? unknownFile, event, rules)
      if (life === unknownFile || (life.at === 'rest' && life.handed === null)) lives.delete(path)
      else lives.set(path, life)
      if (life.at === 'rest') stopLooking(path)
      for (const effect of effects) carryOut(path, effect, told)
    }
    if (told.gone.length > 0) options.gone(told.gone)
    if (told.arrived.length > 0) options.arrived(told.arrived)
    for (const stamp of told.blocked) options.blocked(stamp)
    if (told.scan) options.scan()
  }

  function carryOut(path: string, effect: FileEffect, told: Told): void {
    if (effect.kind === 'look') lookLater(path, effect.after, effect.opening)
    else if (effect.kind === 'hand over') told.arrived.push(effect.stamp)
    else if (effect.kind === 'gone') told.gone.push(path)
    else if (effect.kind === 'blocked') told.blocked.push(effect.stamp)
    else told.scan = true
  }

  function lookLater(path: string, after: number, opening: boolean): void {
    stopLooking(path)
    let isWanted = true
    const look = async (): Promise<void> => {
      const stamp = await options.look(path)
      const opens =
        stamp === null || !opening ? null : options.isUntouchable(stamp) ? 'opens' : options.tryOpening(path)
      const found = await opens
      if (isWanted) happen([[path, { kind: 'looked', stamp, opening: found }]])
    }
    const cancel = after > 0 ? clock.after(after, () => void look()) : null
    looks.set(path, () => {
      isWanted = false
      cancel?.()
    })
    if (cancel === null) void look()
  }

  function stopLooking(path: string): void {
    looks.get(path)?.()
    looks.delete(path)
  }
}

interface Told {
  arrived: FileStamp[]
  gone: string[]
  blocked: FileStamp[]
  scan: boolean
}
