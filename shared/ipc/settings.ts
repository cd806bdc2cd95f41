import { z } from 'zod'

/** Shared by both hosts: electron-store keeps it in the installed app, conf in the browser host. */
export const settingsSchema = z.strictObject({
  folders: z.array(z.strictObject({ path: z.string().min(1), poll: z.boolean().default(false) })).default([]),
  language: z.enum(['en', 'fr', 'system']).default('system'),
  theme: z.enum(['light', 'dark', 'system']).default('system'),
  /** A file is read when its size and time have been still for this long. */
  settleSeconds: z.number().min(0).max(60).default(2),
  /** Profile file of the user's organisation; null chooses among the built-in ones by content. */
  profileFile: z.string().nullable().default(null),
  /** Severity per check id where the user's differs from the profile's; 'off' switches the check off. */
  checks: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])).default({}),
  /**
   * Parts of divided checks (divided-checks.ts) that have taken over what was chosen for the whole: whatever is chosen
   * for the whole from then on is none of theirs.
   */
  partsTaken: z.array(z.string().max(100)).max(1000).default([]),
  /** Read picture-only pages by optical character recognition. */
  ocr: z.boolean().default(true),
  /** A file larger than this is not read. */
  maxMegabytes: z.number().min(1).max(500).default(50),
  /** Reading a file is given up after this long; each page of a scan begins it anew. */
  secondsPerFile: z.number().min(5).max(600).default(30),
  /** Who decides and signs; '' is the name of the computer's user. */
  author: z.string().trim().max(100).default(''),
  /** How the notice list was left: its order and the filters in force. */
  list: z
    .strictObject({
      sort: z.enum(['deadline', 'severity', 'reference', 'title', 'recent']).default('deadline'),
      filters: z.record(z.string(), z.array(z.string().max(300)).max(100)).default({}),
    })
    .default({ sort: 'deadline', filters: {} }),
  /** Whether letters and signs by themselves are keys. */
  letterKeys: z.boolean().default(true),
  /** Action id → the letter that stands for it in place of the usual one; '' for none. What is no key is ignored. */
  keys: z.record(z.string().max(60), z.string().max(20)).default({}),
  /** A system notification when a watched notice arrives with errors. Installed app only, like the two below. */
  notify: z.boolean().default(true),
  /** Opens when the computer's user logs in, minimised. */
  startAtLogin: z.boolean().default(false),
  /** Folder on the web that holds newer versions; null: the app never asks anybody. */
  updateAddress: z
    .url({ protocol: /^https$/u })
    .max(2000)
    .nullable()
    .default(null),
  window: z
    .strictObject({
      x: z.int(),
      y: z.int(),
      width: z.int().positive(),
      height: z.int().positive(),
      maximised: z.boolean(),
    })
    .nullable()
    .default(null),
})
export type Settings = z.infer<typeof settingsSchema>
export const defaultSettings: Settings = settingsSchema.parse({})

/** What of the settings decides how, and whether, a file is read; limits that are not named are the usual ones. */
export type ReadingRules = Pick<Settings, 'ocr'> & Partial<Pick<Settings, 'maxMegabytes' | 'secondsPerFile'>>

export function readingRules({ ocr, maxMegabytes, secondsPerFile }: Settings): ReadingRules {
  return { ocr, maxMegabytes, secondsPerFile }
}

type Changeable = Exclude<keyof Settings, 'folders' | 'window' | 'partsTaken'>
const changeable = settingsSchema.shape

/**
 * What the view may change; folders have calls of their own, the window's place belongs to the host, and which parts of
 * a divided check have taken over is the service's own note. The defaults
 * are taken off: a change that names one setting must not bring the others back to their defaults.
 */
export const settingsChangeSchema = z
  .strictObject({
    language: changeable.language.unwrap(),
    theme: changeable.theme.unwrap(),
    settleSeconds: changeable.settleSeconds.unwrap(),
    profileFile: changeable.profileFile.unwrap(),
    checks: changeable.checks.unwrap(),
    ocr: changeable.ocr.unwrap(),
    maxMegabytes: changeable.maxMegabytes.unwrap(),
    secondsPerFile: changeable.secondsPerFile.unwrap(),
    author: changeable.author.unwrap(),
    list: changeable.list.unwrap(),
    letterKeys: changeable.letterKeys.unwrap(),
    keys: changeable.keys.unwrap(),
    notify: changeable.notify.unwrap(),
    startAtLogin: changeable.startAtLogin.unwrap(),
    updateAddress: changeable.updateAddress.unwrap(),
  } satisfies Record<Changeable, z.ZodType>)
  .partial()
export type SettingsChange = z.infer<typeof settingsChangeSchema>
