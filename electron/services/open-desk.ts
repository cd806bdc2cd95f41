import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../shared/notice/report.ts'
import type { Capabilities, DeskSnapshot } from '../../shared/ipc/views.ts'
import { readingRules, type ReadingRules, type Settings, type SettingsChange } from '../../shared/ipc/settings.ts'
import { Refusal } from '../../shared/ipc/dispatch.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import { frenchSpaces } from '../../shared/text/french-spaces.ts'
import { checks } from '../../shared/checks/index.ts'
import { createClauseDecisions } from './clauses/clause-decisions.ts'
import { createClauseLibrary } from './clauses/clause-library.ts'
import { createCollection } from './clauses/collection.ts'
import { createDecisions } from './people/decisions.ts'
import { createDeskFolders } from './library/desk-folders.ts'
import { assembleEngine, localDate, type Engine } from './threads/engine.ts'
import { createEvents } from './ports/events.ts'
import type { TellFault } from './ports/faults.ts'
import { createHandlers } from './handlers.ts'
import { createJudging } from './library/judging.ts'
import { createLibrary, type Library } from './library/library.ts'
import { openStoreSafely } from './page/open-safely.ts'
import { readOriginal } from './page/original.ts'
import { createOnlineOnly } from './folder/placeholder.ts'
import {
  systemClock,
  type Clock,
  type Desk,
  type EventStream,
  type NativeSide,
  type ParsePool,
  type SettingsFile,
} from './ports/ports.ts'
import { createPairings } from './people/pairings.ts'
import { builtInProfiles, profileFrom } from './settings/profiles.ts'
import { createRevisions } from './notices/revisions.ts'
import { openSettings } from './settings/settings.ts'
import { createWatcher } from './folder/watcher.ts'

export interface DeskOptions {
  /** Where the desk keeps what it knows. Made where it is missing. */
  dataDir: string
  /** profiles/ and samples/ lie here. */
  resourcesDir: string
  createPool: (profiles: readonly Profile[], rules: ReadingRules) => ParsePool
  /** Changes when the code that reads and judges does; see hashOfWorker. */
  workerHash: string
  settings: SettingsFile
  /** What the organisation's policy holds, over the user's own. */
  fixed?: Partial<Settings>
  native: NativeSide | null
  capabilities: Capabilities
  versions: DeskSnapshot['versions']
  /**
   * Folders and files for this session, instead of the user's own. 'samples-when-none': the samples, beside files that
   * were opened, where the user has no folder yet.
   */
  session?: readonly string[] | 'samples-when-none'
  clock?: Clock
  /** Where mistakes of ours are written down. */
  tellFault?: TellFault | undefined
  /** The system by whose signs files that lie online only are told; the one it runs on where not said. */
  platform?: NodeJS.Platform
  /** Told of the event stream before the first file is looked at. */
  heard?: (events: EventStream) => void
}

/** Two threads read while the rest of the machine stays the user's; judging waits for the same two. */
const width = 2
const dayPause = 60_000

/** The whole desk, but for its window: everything a host has to carry to a view and back. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const clock = options.clock ?? systemClock
  const { stream, tell } = createEvents()
  options.heard?.(stream)
  const settings = openSettings(options.settings, options.fixed)
  const { store, remark } = await openStoreSafely(options.dataDir, clock.now)
  const remarks = [settings.remark, remark].filter((text) => text !== null)
  const samples = join(options.resourcesDir, 'samples')
  const builtIn = await builtInProfiles(options.resourcesDir)
  let engine = buildEngine(await profilesOrBuiltIn(), null)
  await store.forgetOtherVersions(engine.readingVersion)

  const onlineOnly = createOnlineOnly(options.platform ?? process.platform)
  const watcher = createWatcher({
    clock,
    settleMilliseconds: () => settings.current().settleSeconds * 1_000,
    onlineOnly,
    arrived: (stamps, folder) => {
      void library.arrived(stamps, folder ?? '')
    },
    gone: (paths, folder) => {
      void library.gone(paths, folder ?? '')
    },
    blocked: (stamp, folder) => {
      library.blocked(stamp, folder ?? '')
    },
    statesChanged: () => {
      tell('folders.changed', watcher.states())
    },
  })
  const author = (): string => settings.current().author || userInfo().username
  const decisions = await createDecisions({ store, clock, author })
  const pairings = await createPairings({ store, clock, author })
  const clauseDecisions = await createClauseDecisions({ store, clock, author })
  const collection = await createCollection({
    store,
    engine: () => engine,
    listed: () => library.listed(),
    library: clauseDecisions.library,
    learned: (contents) => {
      library.othersChanged(contents)
      tell('clauses.changed', null)
    },
  })
  const judging = createJudging({ store, pairingsOf: pairings.inForce, sliceOf: collection.sliceOf })
  const revisions = await createRevisions(store)
  const library: Library = await createLibrary({
    store,
    decisions,
    pairings,
    revisions,
    judging,
    learn: collection.learn,
    engine: () => engine,
    onlineOnly,
    clock,
    tell,
    tellFault: options.tellFault,
    width,
    again: watcher.again,
  })
  const folders = createDeskFolders({
    settings,
    store,
    watcher,
    library,
    clock,
    changed: () => {
      tell('folders.changed', watcher.states())
    },
  })
  const clauses = createClauseLibrary({ collection, decisions: clauseDecisions, learnLater: library.learnLater })
  const { native, capabilities } = options
  const handlers = createHandlers({
    library,
    clauses,
    folders,
    native,
    capabilities,
    samples,
    snapshot,
    changeSettings,
  })
  let cancelDay = clock.after(dayPause, turnThePage)
  await folders.start(await sessionPaths())

  return {
    handlers,
    events: stream,
    original: (id, source) => readOriginal(library.pathOf(id, source)),
    openedFiles: store.openedFiles,
    close: async () => {
      cancelDay()
      await watcher.close()
      await library.close()
      await engine.pool.close()
      await store.close()
    },
  }

  async function sessionPaths(): Promise<readonly string[] | null> {
    if (options.session !== 'samples-when-none') return options.session ?? null
    return settings.current().folders.length === 0 ? [samples, ...(await store.openedFiles())] : null
  }

  function snapshot(): DeskSnapshot {
    return {
      rows: library.rows(),
      failures: library.failures(),
      folders: watcher.states(),
      progress: library.progress(),
      settings: settings.current(),
      capabilities,
      checks: checks.map(({ id, severity, title, explain }) => ({ id, severity, title, explain })),
      asOf: engine.asOf,
      versions: options.versions,
      fixed: Object.keys(options.fixed ?? {}) as (keyof Settings)[],
      remarks,
    }
  }

  async function changeSettings(change: SettingsChange): Promise<Settings> {
    const before = settings.current()
    const isOtherProfile = change.profileFile !== undefined && change.profileFile !== before.profileFile
    const profiles = isOtherProfile ? await profilesNamed(change.profileFile ?? null) : engine.profiles
    const after = settings.change(change)
    tell('settings.changed', after)
    if (isOtherProfile || JSON.stringify(readingRules(after)) !== JSON.stringify(readingRules(before))) {
      const { pool } = engine
      library.stop()
      engine = buildEngine(profiles, null)
      library.readAgain()
      await pool.close()
    } else if (JSON.stringify(after.checks) !== JSON.stringify(before.checks)) {
      engine = buildEngine(profiles, engine.pool)
      library.judgeAgain()
    }
    return after
  }

  function buildEngine(profiles: readonly Profile[], pool: ParsePool | null): Engine {
    const rules = readingRules(settings.current())
    return assembleEngine({
      pool: pool ?? options.createPool(profiles, rules),
      profiles,
      severities: settings.current().checks,
      asOf: localDate(clock.now()),
      rules,
      workerHash: options.workerHash,
    })
  }

  /** Deadlines are judged against today: at midnight every judgement is another day's. */
  function turnThePage(): void {
    cancelDay = clock.after(dayPause, turnThePage)
    if (localDate(clock.now()) === engine.asOf) return
    engine = buildEngine(engine.profiles, engine.pool)
    library.judgeAgain()
  }

  async function profilesNamed(file: string | null): Promise<readonly Profile[]> {
    if (file === null) return builtIn
    try {
      return [await profileFrom(file)]
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      throw new Refusal({
        en: `This profile cannot be used: ${detail}`,
        fr: `Ce profil ne peut pas servir : ${detail}`,
      })
    }
  }

  async function profilesOrBuiltIn(): Promise<readonly Profile[]> {
    try {
      return await profilesNamed(settings.current().profileFile)
    } catch (error) {
      remarks.push(profileRemark(error))
      return builtIn
    }
  }
}

function profileRemark(error: unknown): Record<Language, string> {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    en: `Your organisation’s profile cannot be used, so the built-in ones are: ${reason}`,
    fr: frenchSpaces(
      `Le profil de votre organisation est inutilisable ; les profils intégrés sont employés : ${reason}`,
    ),
  }
}
