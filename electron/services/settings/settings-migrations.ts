import type { SettingsSteps } from './kept-values.ts'

/**
 * Steps by the app version that first needs them ("0.2.0"), run once on a settings file of an older version and taken
 * back if one fails. A setting that is merely new needs none: it has a default. No version has needed one yet.
 */
export const settingsMigrations: SettingsSteps = {}
