import { create } from 'zustand'
import type { FolderState, Progress } from '../../shared/ipc/views.ts'

/** The watched folders and the burst of reading under way. */
interface Folders {
  folders: readonly FolderState[]
  progress: Progress
}

export const useFolders = create<Folders>(() => ({ folders: [], progress: { done: 0, total: 0, reading: [] } }))
