import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'

/** The latter two are not there on Windows, where there is nothing of the kind to wait for, and then count nothing. */
const { O_RDONLY, O_NONBLOCK, O_NOCTTY } = constants

/** Of a path that leads to something else than a file; told from the system's own words by this code. */
export const notRegular = 'ENOTREG'

/**
 * Opens a file for reading, and does something with it while it is open. A pipe, a socket or a device is not waited
 * for and not read: it throws with the code of `notRegular`; else what the system says.
 */
export async function withRegular<Value>(path: string, act: (file: FileHandle) => Promise<Value>): Promise<Value> {
  const file = await open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
  try {
    await refuseOthers(file)
    return await act(file)
  } finally {
    await file.close()
  }
}

/** Throws with the code of `notRegular` where what was opened is a pipe, a socket or a device. */
export async function refuseOthers(file: FileHandle): Promise<void> {
  if (!(await file.stat()).isFile())
    throw Object.assign(new Error('not a regular file'), { code: notRegular, syscall: 'open' })
}
