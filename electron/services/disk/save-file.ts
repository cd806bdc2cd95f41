import { constants } from 'node:fs'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { isSystemError } from '../ports/system-error.ts'
import { refuseOthers } from './open-regular.ts'

/** Bytes given at a time: a slow share takes them within any patience. */
const portion = 1024 * 1024

/** Not there on Windows, where there is nothing of the kind to wait for. */
const { O_WRONLY, O_CREAT, O_EXCL, O_NONBLOCK, O_NOCTTY } = constants
const writing = O_WRONLY | O_NONBLOCK | O_NOCTTY

/**
 * Writes a file where the person chose to, over one that they agreed to replace. `alive` is called while it goes.
 * Throws what the system says, and then leaves no half of a file that was not there before.
 */
export async function saveFile(path: string, bytes: Uint8Array, alive: () => void = () => undefined): Promise<void> {
  const made = await openNew(path)
  const file = made ?? (await open(path, writing))
  try {
    await refuseOthers(file)
    await file.truncate()
    for (let at = 0; at < bytes.length;) {
      at += (await file.write(bytes, at, Math.min(portion, bytes.length - at))).bytesWritten
      alive()
    }
    await file.close()
  } catch (error) {
    await file.close()
    if (made !== null) await rm(path, { force: true })
    throw error
  }
}

/** Null where something of that name is there. */
async function openNew(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, writing | O_CREAT | O_EXCL)
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return null
    throw error
  }
}
