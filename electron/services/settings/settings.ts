import { checks } from '../../../shared/checks/index.ts'
import { partsAmong, withParts } from '../../../shared/notice/divided-checks.ts'
import { defaultSettings, settingsSchema, type Settings } from '../../../shared/ipc/settings.ts'
import { Refusal } from '../../../shared/ipc/dispatch.ts'
import type { Language } from '../../../shared/notice/report.ts'
import type { SettingsFile } from '../ports/ports.ts'
import { throwUnlessSystem } from '../ports/system-error.ts'
import { SettingsUnkept } from './settings-store.ts'
import { damagedWords, newerWords, unkeptWords, unreadableWords } from './settings-words.ts'

export interface SettingsService {
  current: () => Settings
  /**
   * Keeps the change; what is kept by the host itself (the window's place) is untouched, and what is fixed stays in
   * force. Throws a Refusal, and changes nothing, where it cannot be kept.
   */
  change: (change: SettingsPart) => Settings
  /** Whether the organisation's policy holds it. */
  isFixed: (name: keyof Settings) => boolean
  /** What was wrong with the file at the start, for the user. */
  remark: Record<Language, string> | null
}

type SettingsPart = Partial<{ [Key in keyof Settings]: Settings[Key] | undefined }>

/** How the list was left: worth keeping, but a list that cannot be filtered where nothing is kept would be no list. */
const ofTheSession: readonly string[] = ['list']

/**
 * Reads the settings once. A file that is damaged is set aside, and every setting in it that is in order is kept; one
 * of a newer version, or that the system does not give, is left as it is. `fixed` is in force over what the user chose,
 * and is never written: when it is lifted, the user's own returns. What was chosen for a check that has been divided
 * since goes to its parts, once; what a policy says of it, always, as a policy does not say which version it is for.
 */
export function openSettings(
  file: SettingsFile,
  policy: Partial<Settings> = {},
  known: readonly string[] = checks.map(({ id }) => id),
): SettingsService {
  const parts = partsAmong(known)
  const fixed = policy.checks === undefined ? policy : { ...policy, checks: withParts(policy.checks, new Set(parts)) }
  const start = withPartsTaken(readAtStart(file), parts)
  let { current, unread } = start
  return {
    current: () => ({ ...current, ...fixed }),
    isFixed: (name) => Object.hasOwn(fixed, name),
    change: (change) => {
      // What is fixed is not taken: the user's own choice of before returns when the policy is lifted.
      const given = Object.fromEntries(
        Object.entries(change).filter(([name, value]) => value !== undefined && !Object.hasOwn(fixed, name)),
      )
      try {
        readAfterAll()
        const next = settingsSchema.parse({ ...current, ...given })
        keep(next)
        current = next
      } catch (error) {
        if (!(error instanceof Refusal) || Object.keys(given).some((name) => !ofTheSession.includes(name))) throw error
        current = settingsSchema.parse({ ...current, ...given })
      }
      return { ...current, ...fixed }
    },
    remark: start.remark,
  }

  /** What could not be read at the start would be written over: it is read first, or nothing is changed. */
  function readAfterAll(): void {
    if (!unread) return
    const again = withPartsTaken(readAtStart(file), parts)
    if (again.unread) throw new Refusal(again.remark ?? unkeptWords(null))
    ;({ current, unread } = again)
  }

  function keep(next: Settings): void {
    const newer = file.newer()
    if (newer !== null) throw new Refusal(newerWords(newer))
    try {
      file.write(next)
    } catch (error) {
      if (error instanceof SettingsUnkept) throw new Refusal(unkeptWords(null))
      throwUnlessSystem(error)
      throw new Refusal(unkeptWords(error))
    }
  }
}

interface SettingsRead {
  current: Settings
  /** The system did not give the file. */
  unread: boolean
  remark: Record<Language, string> | null
}

/** They are kept with the next change: until then they are taken over again at each start, with the same outcome. */
function withPartsTaken(read: SettingsRead, parts: readonly string[]): SettingsRead {
  const { current } = read
  const taken = new Set(current.partsTaken)
  const late = new Set(parts.filter((id) => !taken.has(id)))
  if (late.size === 0) return read
  return {
    ...read,
    current: { ...current, checks: withParts(current.checks, late), partsTaken: [...taken, ...late] },
  }
}

function readAtStart(file: SettingsFile): SettingsRead {
  let kept: unknown
  try {
    kept = file.read()
  } catch (error) {
    throwUnlessSystem(error)
    return { current: defaultSettings, unread: true, remark: unreadableWords(error) }
  }
  const { settings, isDamaged } = salvage(kept)
  const newer = file.newer()
  if (newer !== null) return { current: settings, unread: false, remark: newerWords(newer) }
  if (!isDamaged) return { current: settings, unread: false, remark: null }
  const remark = damagedWords(setAside(file))
  tryWrite(file, settings)
  return { current: settings, unread: false, remark }
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
