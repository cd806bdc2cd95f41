import { create } from 'zustand'
import { defaultSettings, type Settings } from '../../shared/ipc/settings.ts'
import { call } from '../api/client.ts'
import { attempt } from './messages-store.ts'

/** What a person may change; a setting left out stays. */
type Change = Partial<Omit<Settings, 'window' | 'folders'>>

export const useSettings = create<Settings>(() => defaultSettings)

/** Shown at once; the host's answer, which may differ, is what stays. */
export function changeSettings(change: Change): void {
  const before = useSettings.getState()
  useSettings.setState(change)
  void attempt(async () => {
    try {
      useSettings.setState(await call('settings.change', change), true)
    } catch (error) {
      useSettings.setState(before, true)
      throw error
    }
  })
}
