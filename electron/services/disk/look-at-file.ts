import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { isSystemError, throwUnlessSystem } from '../ports/system-error.ts'
import { withRegular } from './open-regular.ts'
import { stampNow, type FileStamp } from './scan-folder.ts'

/**
 * How a file stands at this moment; null where there is none. Where names are told apart by their letters alone and not
 * by their case, one that has been renamed by case only is still found by its old name, and is none of that name.
 */
export async function lookAtFile(path: string, platform: NodeJS.Platform): Promise<FileStamp | null> {
  const stamp = await stampNow(path)
  if (stamp === null || (platform !== 'win32' && platform !== 'darwin')) return stamp
  return (await isItsName(path)) ? stamp : null
}

async function isItsName(path: string): Promise<boolean> {
  try {
    const [asked, there] = [basename(path), basename(await realpath(path))]
    return asked === there || asked.toLowerCase() !== there.toLowerCase()
  } catch (error) {
    throwUnlessSystem(error)
    // It went between two looks, which the next one tells.
    return true
  }
}

/**
 * On Windows a program that is writing keeps others out with EBUSY, EACCES or EPERM; elsewhere EACCES is a matter of
 * rights.
 */
const busyCodes = process.platform === 'win32' ? ['EBUSY', 'EACCES', 'EPERM'] : ['EBUSY', 'ETXTBSY', 'EAGAIN']

/** Whether a file can be opened: held by another program for now, closed to us, or gone between two looks. */
export type Opening = 'opens' | 'busy' | 'closed' | 'gone'

export async function tryOpening(path: string): Promise<Opening> {
  try {
    await withRegular(path, () => Promise.resolve())
    return 'opens'
  } catch (error) {
    throwUnlessSystem(error)
    if (isSystemError(error, 'ENOENT')) return 'gone'
    return isSystemError(error, ...busyCodes) ? 'busy' : 'closed'
  }
}
