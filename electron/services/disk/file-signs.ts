import { dayLength } from '../../../shared/values/date.ts'

/** How the system tells a file from what it was. */
export interface FileSigns {
  /** When its content was written, and when anything of it last changed: nanoseconds since 1970, in decimal digits. */
  mtime: string
  ctime: string
  /** Its number on its disk, and that of the disk: they need more digits than a number here holds. */
  inode: string
  device: string
}

export type LastingSign = 'ctime' | 'inode'

/** `doubt`: it may have another content, or none of it changed but a sign; only its bytes can tell. */
export type Change = 'none' | 'doubt' | 'content'

export interface Marked {
  size: number
  signs: Omit<FileSigns, 'device'>
}

/**
 * Whether a file has another content than before. Whoever writes it can set its size and the time of its content back,
 * not the time of its change nor its number. `lasts`: which of these two mean anything on its disk.
 */
export function tellChange(before: Marked, now: Marked, lasts: (sign: LastingSign) => boolean): Change {
  if (before.size !== now.size || before.signs.mtime !== now.signs.mtime) return 'content'
  return differing(before, now).some(lasts) ? 'doubt' : 'none'
}

export function differing(before: Marked, now: Marked): LastingSign[] {
  return (['ctime', 'inode'] as const).filter((sign) => before.signs[sign] !== now.signs[sign])
}

/**
 * Whether a disk keeps a time of change by itself. FAT and some shares tell the time of the content in its place, or
 * none; a file that was only ever written has both the same everywhere, and says nothing.
 */
export function hasOwnCtime({ mtime, ctime }: FileSigns): boolean {
  return BigInt(ctime) > BigInt(mtime)
}

/** How often in a row a sign of one file was another while its content was the same, and since when. */
export interface FalseAlarms {
  count: number
  /** Milliseconds since 1970. */
  since: number
}

/**
 * A program that goes over a folder's rights or attributes does so once in a while; a disk without signs at each look.
 * Milliseconds.
 */
const alarmWindow = 3_600_000
const mostAlarms = 3

export function oneMoreAlarm(before: FalseAlarms | undefined, now: number): FalseAlarms {
  const isOver = before === undefined || now < before.since || now - before.since > alarmWindow
  return isOver ? { count: 1, since: now } : { ...before, count: before.count + 1 }
}

/** Whether a sign that moves so often means nothing on that disk. */
export function isRestless({ count }: FalseAlarms): boolean {
  return count >= mostAlarms
}

/** Whether a content that was looked at then is to be looked at again; a clock that was ahead must not put it off. */
export function isDueAgain(checkedAt: number, now: number): boolean {
  return checkedAt > now || now - checkedAt >= dayLength
}

/** The signs as the store keeps them; the disk's own number is another after each start. */
export function keptSigns({ mtime, ctime, inode }: FileSigns): string {
  return `${mtime} ${ctime} ${inode}`
}

export function signsOfKept(kept: string): Omit<FileSigns, 'device'> {
  const [mtime = '', ctime = '', inode = ''] = kept.split(' ')
  return { mtime, ctime, inode }
}
