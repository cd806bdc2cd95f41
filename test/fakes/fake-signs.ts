import type { FileSigns } from '../../electron/services/disk/file-signs.ts'

/** Of a file that was written at so many milliseconds, and not touched since. */
export function fakeSigns(mtimeMs: number, differing: Partial<FileSigns> = {}): FileSigns {
  const time = `${Math.round(mtimeMs)}000000`
  return { mtime: time, ctime: time, inode: '7', device: '1', ...differing }
}
