import type { Opening } from '../disk/look-at-file.ts'
import type { FileStamp } from '../disk/scan-folder.ts'

/**
 * A file as the desk follows it, from its being seen until it is handed over to be read, and again. `handed`: as it
 * stood when it was handed over last, null where it is still to come.
 */
export type FileLife = { handed: FileStamp | null } & (
  | { at: 'rest' }
  /** Its folder told of it; nobody has looked yet. */
  | { at: 'noticed' }
  /** A copy under way is nobody's notice yet: it waits until it stands still. `tries`: how often it was held. */
  | { at: 'restless'; stamp: FileStamp; tries: number }
  /** Not there a moment ago: an editor that saves by renaming leaves no file for a moment. */
  | { at: 'away' }
)

export type FileEvent =
  /** Its folder tells that it came, changed or went. */
  | { kind: 'noticed' }
  /** A look at it that was asked for: null where there is none. `opening` where that was asked for too. */
  | { kind: 'looked'; stamp: FileStamp | null; opening: Opening | null }
  /** A scan of its folder came by it. Milliseconds since it last changed, by this computer's clock. */
  | { kind: 'found'; stamp: FileStamp; age: number }
  /** A scan of its folder did not. */
  | { kind: 'missing' }
  /** It was not read as it stood: it counts as never handed over, and comes again at once or by the next scan. */
  | { kind: 'returned'; now: boolean }

export type FileEffect =
  /** Look at it after so many milliseconds, and only then: an earlier wish is taken back. */
  | { kind: 'look'; after: number; opening: boolean }
  | { kind: 'hand over'; stamp: FileStamp }
  | { kind: 'gone' }
  /** A folder that went offline looks like files that went away, so the folder itself is to be asked. */
  | { kind: 'scan' }
  /** Still, but refused to be opened for so long that a person should know. It is tried again with every scan. */
  | { kind: 'blocked'; stamp: FileStamp }

export interface LifeRules {
  /** How long a file must have stood still. Milliseconds. */
  settle: number
  /** Whether nothing has to be read that was not read before. */
  isSame: (before: FileStamp, now: FileStamp) => boolean
}

/** Milliseconds. */
const replacePause = 300
/** While another program holds a file: how long between tries, and how many before it is said. One minute together. */
const busyPause = 2_000
const busyTries = 30

/** Of a file that nobody follows, or no longer. */
export const unknownFile: FileLife = { at: 'rest', handed: null }

/** What an event makes of a file's life, and what is to be done. Pure: the same for the same. */
export function stepFile(life: FileLife, event: FileEvent, rules: LifeRules): [FileLife, FileEffect[]] {
  const { handed } = life
  switch (event.kind) {
    case 'noticed':
      return [{ at: 'noticed', handed }, [lookIn(0)]]
    case 'returned':
      return event.now ? [{ at: 'noticed', handed: null }, [lookIn(0)]] : [{ ...life, handed: null }, []]
    case 'missing':
      return [unknownFile, handed === null ? [] : [{ kind: 'gone' }]]
    case 'found':
      return found(life, event, rules)
    case 'looked':
      return looked(life, event, rules)
  }
}

function found(
  life: FileLife,
  { stamp, age }: Extract<FileEvent, { kind: 'found' }>,
  rules: LifeRules,
): [FileLife, FileEffect[]] {
  // What is being waited for already is not hurried by having been found.
  if (life.at !== 'rest' || (life.handed !== null && rules.isSame(life.handed, stamp))) return [life, []]
  // A server's clock may be ahead of ours: no file waits longer than the settle time for that.
  return age < rules.settle ? wait(life, stamp, Math.min(rules.settle, rules.settle - age)) : handOver(stamp)
}

function looked(
  life: FileLife,
  { stamp, opening }: Extract<FileEvent, { kind: 'looked' }>,
  rules: LifeRules,
): [FileLife, FileEffect[]] {
  const { handed } = life
  if (life.at === 'rest') return [life, []]
  if (stamp === null) {
    if (life.at !== 'away') return [{ at: 'away', handed }, [lookIn(replacePause)]]
    return [{ at: 'rest', handed }, handed === null ? [] : [{ kind: 'scan' }]]
  }
  if (life.at !== 'restless' || life.stamp.size !== stamp.size || life.stamp.signs.mtime !== stamp.signs.mtime)
    return wait(life, stamp, rules.settle)
  if (opening === 'opens' || opening === 'gone')
    return handed !== null && rules.isSame(handed, stamp) ? [{ at: 'rest', handed }, []] : handOver(stamp)
  if (opening === 'busy' && life.tries < busyTries)
    return [{ ...life, stamp, tries: life.tries + 1 }, [lookIn(busyPause, true)]]
  return [{ at: 'rest', handed }, [{ kind: 'blocked', stamp }]]
}

function wait({ handed }: FileLife, stamp: FileStamp, pause: number): [FileLife, FileEffect[]] {
  return [{ at: 'restless', handed, stamp, tries: 0 }, [lookIn(pause, true)]]
}

function handOver(stamp: FileStamp): [FileLife, FileEffect[]] {
  return [{ at: 'rest', handed: stamp }, [{ kind: 'hand over', stamp }]]
}

function lookIn(after: number, opening = false): FileEffect {
  return { kind: 'look', after, opening }
}
