import { create } from 'zustand'
import type { Settings } from '../../shared/ipc/settings.ts'
import type { Capabilities, CheckInfo } from '../../shared/ipc/views.ts'

/** What the desk knows about its host. `lost` keeps the last answers, so the text stays readable meanwhile. */
interface Connection {
  phase: 'loading' | 'ready' | 'lost'
  capabilities: Capabilities
  versions: { app: string; host: string }
  checks: ReadonlyMap<string, CheckInfo>
  /** ISO date the deadlines are judged against. */
  asOf: string
  /** Settings that the organisation's policy holds. */
  fixed: readonly (keyof Settings)[]
  /** The folder in which the history lies. */
  historyPlace: string
}

export const useConnection = create<Connection>(() => ({
  phase: 'loading',
  capabilities: { host: 'browser', pickFolder: false, droppedPaths: false, openInViewer: false, savePdf: false },
  versions: { app: '', host: '' },
  checks: new Map(),
  asOf: '',
  fixed: [],
  historyPlace: '',
}))
