import type { Language } from '../../../shared/notice/report.ts'
import { frenchSpaces } from '../../../shared/text/french-spaces.ts'
import { defaultSettings, settingsSchema, type Settings } from '../../../shared/ipc/settings.ts'
import type { SettingsFile } from '../ports/ports.ts'
import { throwUnlessSystem } from '../ports/system-error.ts'
import { SettingsUnkept } from './settings-store.ts'

export interface SettingsService {
  current: () => Settings
  /**
   * Keeps the change; what is kept by the host itself (the window's place) is untouched, and what is fixed stays in
   * force.
   */
  change: (change: Partial<{ [Key in keyof Settings]: Settings[Key] | undefined }>) => Settings
  /** Whether the organisation's policy holds it. */
  isFixed: (name: keyof Settings) => boolean
  /** What was wrong with the file at the start, for the user. */
  remark: Record<Language, string> | null
}

/**
 * Reads the settings once. A file that cannot be used is set aside, and every setting in it that is in order is kept.
 * `fixed` is in force over what the user chose, and is never written: when it is lifted, the user's own returns.
 */
export function openSettings(file: SettingsFile, fixed: Partial<Settings> = {}): SettingsService {
  const { settings, isDamaged } = salvage(readOrNull(file))
  let current = settings
  let remark: SettingsService['remark'] = null
  if (isDamaged) {
    remark = asideRemark(setAside(file))
    tryWrite(file, current)
  }
  return {
    current: () => ({ ...current, ...fixed }),
    isFixed: (name) => Object.hasOwn(fixed, name),
    change: (change) => {
      // What is fixed is not taken: the user's own choice of before returns when the policy is lifted.
      const given = Object.fromEntries(
        Object.entries(change).filter(([name, value]) => value !== undefined && !Object.hasOwn(fixed, name)),
      )
      current = settingsSchema.parse({ ...current, ...given })
      file.write(current)
      return { ...current, ...fixed }
    },
    remark,
  }
}

/** What stands there; undefined when nothing does yet; null when it cannot even be read. */
function readOrNull(file: SettingsFile): unknown {
  try {
    return file.read()
  } catch (error) {
    throwUnlessSystem(error)
    return null
  }
}

/**
 * Every setting by itself: one that is wrong takes its default, one that is unknown (of a newer version) is passed
 * over.
 */
function salvage(kept: unknown): { settings: Settings; isDamaged: boolean } {
  if (kept === undefined) return { settings: defaultSettings, isDamaged: false }
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept))
    return { settings: defaultSettings, isDamaged: true }
  const good: Record<string, unknown> = {}
  let isDamaged = false
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    const value = (kept as Record<string, unknown>)[key]
    if (value === undefined) continue
    const parsed = schema.safeParse(value)
    if (parsed.success) good[key] = parsed.data
    else isDamaged = true
  }
  return { settings: settingsSchema.parse(good), isDamaged }
}

function setAside(file: SettingsFile): string | null {
  try {
    return file.setAside()
  } catch (error) {
    throwUnlessSystem(error)
    return null
  }
}

function tryWrite(file: SettingsFile, settings: Settings): void {
  try {
    file.write(settings)
  } catch (error) {
    if (!(error instanceof SettingsUnkept)) throwUnlessSystem(error)
    // A disk that takes no settings still shows notices; a change by the user will say it.
  }
}

function asideRemark(path: string | null): Record<Language, string> {
  if (path === null) {
    return {
      en: 'The settings could not be read. The usual ones are in use.',
      fr: 'Les réglages n’ont pas pu être lus. Les réglages habituels sont utilisés.',
    }
  }
  return {
    en: `The settings file was damaged. What was in order has been kept; the old file is now ${path}.`,
    fr: frenchSpaces(
      `Le fichier des réglages était endommagé. Ce qui était en ordre a été conservé ; l’ancien fichier est maintenant ${path}.`,
    ),
  }
}
