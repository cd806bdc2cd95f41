import type Conf from 'conf'

/** conf, or electron-store, which is conf in the app's own folder: written whole and atomically. */
export type KeptValues = Pick<Conf, 'store' | 'get' | 'set' | 'delete'>

/** By the app version that first needs them. */
export type SettingsSteps = Readonly<Record<string, (kept: Pick<KeptValues, 'get' | 'set' | 'delete'>) => void>>
