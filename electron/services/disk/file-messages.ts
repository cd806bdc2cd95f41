import type { DiskAct, DiskWork } from './disk.ts'

/** What a file process is told; several together, since a folder of thousands is asked file by file. */
export type ToFileProcess =
  | { [Act in DiskAct]: { id: number; act: Act; asked: DiskWork[Act]['asked'] } }[DiskAct]
  | { listen: number; roots: readonly string[]; isFolder: boolean }
  | { unlisten: number }

/** What it tells, several together as well. */
export type FromFileProcess =
  | { ready: true }
  | { id: number; answer: unknown }
  | { id: number; error: ToldError }
  /** Still at it: something has come since. */
  | { id: number; alive: true }
  | { listen: number; noticed: readonly string[]; missed: boolean }

/** What the system said, or where a mistake of ours was made. */
export type ToldError = { code: string; syscall: string; message: string } | { fault: string }
