import type { FolderListing } from '../../../shared/ipc/views.ts'
import { isSystemError } from '../ports/system-error.ts'
import type { Opening } from './look-at-file.ts'
import type { FileStamp, Scan } from './scan-folder.ts'
import type { TakenFile } from './take-file.ts'

/** What is asked of a person's disks, each about one path, and what comes back. */
export interface DiskWork {
  /** A watched folder with all that lies in it. */
  scan: { asked: { path: string }; answer: Scan }
  /** How a file stands now; null where there is none. */
  look: { asked: { path: string; platform: NodeJS.Platform }; answer: FileStamp | null }
  kind: { asked: { path: string }; answer: 'file' | 'folder' | 'other' | null }
  open: { asked: { path: string }; answer: Opening }
  /** `limit` in bytes. */
  take: { asked: { path: string; limit: number }; answer: TakenFile }
  /** Writes a file of the person's choice anew: the one thing that is ever written there. */
  save: { asked: { path: string; bytes: Uint8Array }; answer: null }
  browse: { asked: { path: string }; answer: FolderListing }
  share: { asked: { path: string }; answer: boolean }
}

export type DiskAct = keyof DiskWork

export interface Listening {
  /** A folder, or files that are watched each by itself. */
  roots: readonly string[]
  /** Whether the root is a folder, in which files of some names are none of ours. */
  isFolder: boolean
  /** Files came, changed or went. */
  noticed: (paths: readonly string[]) => void
  /** More may have happened than was told. */
  missed: () => void
  /** Nothing more will be told: the process that listened is no more. */
  ended: () => void
}

/** Every touch of a person's paths goes through here: nothing else in the desk asks the system about them. */
export interface Disk {
  /** Throws what the system says, and a silence (`isSilence`) where the disk has not answered in its time. */
  ask: <Act extends DiskAct>(act: Act, asked: DiskWork[Act]['asked']) => Promise<DiskWork[Act]['answer']>
  /** The system's own events, which only hurry us: they may end at any time. */
  listen: (listening: Listening) => () => void
  /** A folder that is watched, and whatever lies in it, does not wait for other folders. The result takes it back. */
  claim: (root: string, silent: (isOver: boolean) => void) => () => void
  /** At once, whatever is under way. */
  close: () => void
}

const silence = 'ENOANSWER'

/** Told as the system tells that a drive is gone: for whoever asks it comes to that. */
export function silenceError(): Error {
  return Object.assign(new Error('the disk does not answer'), { code: silence, syscall: 'wait' })
}

export function isSilence(error: unknown): boolean {
  return isSystemError(error, silence)
}
