import { join } from 'node:path'
import { dispatch } from '../../shared/ipc/dispatch.ts'
import type { Settings } from '../../shared/ipc/settings.ts'
import type { Capabilities, DeskSnapshot } from '../../shared/ipc/views.ts'
import { readBy, settingsChanger } from './change-settings.ts'
import { authorOf, deskNow, sessionPaths } from './desk-now.ts'
import { closeInTurn } from './close-in-turn.ts'
import { createClauseDecisions, type ClauseDecisions } from './clauses/clause-decisions.ts'
import { createClauseLibrary } from './clauses/clause-library.ts'
import { createCollection } from './clauses/collection.ts'
import { createMounts } from './folder/mounts.ts'
import type { Disk } from './disk/disk.ts'
import { createOnlineOnly } from './folder/placeholder.ts'
import { createWatcher, type Watcher } from './folder/watcher.ts'
import { everyNewDay } from './every-new-day.ts'
import { followStore } from './follow-store.ts'
import { createFormActs } from './forms/form-acts.ts'
import { openForms, type Forms } from './forms/open-forms.ts'
import { createHandlers } from './handlers.ts'
import { createDeskEngine } from './library/desk-engine.ts'
import { createDeskFolders } from './library/desk-folders.ts'
import { takeLateProfile } from './late-profile.ts'
import { createJudging } from './library/judging.ts'
import { createLibrary, type Library } from './library/library.ts'
import { createRevisions } from './notices/revisions.ts'
import { guardHandlers } from './page/guard-handlers.ts'
import { readOriginal } from './page/original.ts'
import { createPageReach } from './page/page-reach.ts'
import { createDecisions } from './people/decisions.ts'
import { createPairings } from './people/pairings.ts'
import { createEvents, type Tell } from './ports/events.ts'
import type { Log } from './ports/faults.ts'
import {
  systemClock,
  type Clock,
  type CreatePool,
  type Desk,
  type EventStream,
  type NativeSide,
  type SettingsFile,
} from './ports/ports.ts'
import { profilesAtStart } from './settings/chosen-profiles.ts'
import { builtInProfiles } from './settings/profiles.ts'
import { openSettings, type SettingsService } from './settings/settings.ts'
import { openStore, type Store } from './store/store.ts'

export interface DeskOptions {
  /** Where the desk keeps what it knows. Made where it is missing. */
  dataDir: string
  /** profiles/ and samples/ lie here. */
  resourcesDir: string
  createPool: CreatePool
  /** Changes when the code that reads and judges does; see hashOfWorker. */
  workerHash: string
  /** By which every path of the person's is touched; closed with the desk. */
  disk: Disk
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
  log: Log
  /** The system by whose signs files that lie online only are told; the one it runs on where not said. */
  platform?: NodeJS.Platform
  /** Told when another program holds what people said, and the start waits for it for a while. */
  waiting?: () => void
  /** Told of the event stream before the first file is looked at. */
  heard?: (events: EventStream) => void
}

/** Two threads read while the rest of the machine stays the user's; judging waits for the same two. */
const width = 2

/** The whole desk, but for its window: everything a host has to carry to a view and back. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const clock = options.clock ?? systemClock
  const { stream, tell } = createEvents(options.log)
  options.heard?.(stream)
  const settings = openSettings(options.settings, options.fixed)
  const opened = await openStore({ ...options, clock, ...(options.waiting && { waiting: options.waiting }) })
  const { store, history } = opened
  const builtIn = await builtInProfiles(options.resourcesDir)
  const start = await profilesAtStart(options.disk, settings.current().profileFile, builtIn, clock)
  const forms = await openForms({ store, clock, author: authorOf(settings) }, builtIn, start.profiles)
  const clauseDecisions = await createClauseDecisions({ store, clock, author: authorOf(settings) })
  const engine = createDeskEngine({
    ...options,
    clock,
    settings,
    profiles: forms.inUse.all(),
    terms: clauseDecisions.concepts,
  })
  // What is kept of another profile is not forgotten while that profile may still come.
  if (!start.isLate) await store.forgetOtherVersions(engine.now().readingVersion)

  const parts = await openParts(options, { clock, tell, settings, store, engine, forms, clauseDecisions })
  const { library, watcher, folders, clauses } = parts
  const samples = join(options.resourcesDir, 'samples')
  const over = parts.formActs.over
  const profile = takeLateProfile(start, { ...options, clock, settings, builtIn, engine, library, over })
  const cancelDay = everyNewDay(clock, engine, library, history.newDay)
  followStore(opened, parts, tell, options.log)
  const reach = createPageReach({ native: options.native, ...(options.platform && { platform: options.platform }) })
  const { folders: kept, profileFile } = settings.current()
  reach.grant([...kept.map(({ path }) => path), ...(profileFile === null ? [] : [profileFile])])
  const unguarded = createHandlers({
    library,
    clauses,
    forms: parts.formActs,
    folders,
    history,
    disk: options.disk,
    native: options.native,
    capabilities: options.capabilities,
    samples,
    log: options.log,
    snapshot: () => ({
      ...deskNow(parts, settings, options),
      asOf: engine.now().asOf,
      remarks: [settings.remark, profile.remark(), ...forms.remarks()].filter((text) => text !== null),
      history: history.state(),
      historyPlace: options.dataDir,
      forms: parts.formActs.view(),
    }),
    changeSettings: settingsChanger({
      settings,
      disk: options.disk,
      builtIn,
      engine,
      library,
      tell,
      over: parts.formActs.over,
    }),
  })
  const handlers = guardHandlers(unguarded, {
    reach,
    native: options.native,
    settings: settings.current,
    isFixed: settings.isFixed,
  })
  await folders.start(await sessionPaths(options.session, settings, store, samples))

  return {
    handlers,
    call: (name, argument) =>
      dispatch(handlers, name, argument, (error) => {
        options.log.fault('answering', error)
      }),
    events: stream,
    grant: reach.grant,
    original: (id, source) => readOriginal(options.disk, library.pathOf(id, source)),
    openedFiles: store.openedFiles,
    close: async () => {
      cancelDay()
      profile.stop()
      watcher.close()
      options.disk.close()
      await closeInTurn(
        [
          { name: 'library', close: library.close },
          { name: 'pool', close: () => engine.now().pool.close() },
          { name: 'store', close: () => store.close() },
        ],
        options.log,
      )
    },
  }
}

interface Ground {
  clock: Clock
  tell: Tell
  settings: SettingsService
  store: Store
  engine: ReturnType<typeof createDeskEngine>
  forms: Forms
  clauseDecisions: ClauseDecisions
}

/** The services, each with what it needs of the others. */
async function openParts(options: DeskOptions, ground: Ground) {
  const { clock, tell, settings, store, engine, forms, clauseDecisions } = ground
  const platform = options.platform ?? process.platform
  const onlineOnly = createOnlineOnly(platform)
  const mounts = createMounts(clock.now)
  const tellFolders = (): void => {
    tell('folders.changed', watcher.states())
  }
  const watcher: Watcher = createWatcher({
    clock,
    disk: options.disk,
    log: options.log,
    platform,
    settleMilliseconds: () => settings.current().settleSeconds * 1_000,
    onlineOnly,
    mounts,
    arrived: (stamps, folder) => void library.arrived(stamps, folder ?? ''),
    gone: (paths, folder) => void library.gone(paths, folder ?? ''),
    blocked: (stamp, folder) => void library.blocked(stamp, folder ?? ''),
    statesChanged: tellFolders,
  })
  const signed = { store, clock, author: authorOf(settings) }
  const postNames = (post: string): string[] => revisions.namesOf(post)
  const judgedBy = () => ({ by: engine.now().judgedBy, version: options.versions.app })
  const decisions = await createDecisions({ ...signed, postNames, judgedBy })
  const pairings = await createPairings({ ...signed, postNames })
  const collection = await createCollection({
    store,
    engine: engine.now,
    listed: () => library.listed(),
    library: clauseDecisions.library,
    learned: (contents) => {
      library.othersChanged(contents)
      tell('clauses.changed', null)
    },
  })
  const revisions = await createRevisions(store, clock.now)
  const library: Library = await createLibrary({
    store,
    clock,
    tell,
    log: options.log,
    decisions,
    pairings,
    onlineOnly,
    mounts,
    disk: options.disk,
    platform,
    width,
    revisions,
    judging: createJudging({
      store,
      pairingsOf: pairings.inForce,
      sliceOf: collection.sliceOf,
      judgedAnew: decisions.judgedAnew,
      contentsOf: revisions.contentsOf,
    }),
    learn: collection.learn,
    engine: engine.now,
    chosenFor: forms.inUse.chosenFor,
    again: watcher.again,
  })
  const folders = createDeskFolders({
    settings,
    store,
    watcher,
    disk: options.disk,
    library,
    clock,
    changed: tellFolders,
  })
  const formActs = createFormActs({
    ...forms,
    forms: forms.inUse,
    notice: library.notice,
    folderOf: library.folderOf,
    readAll: (profiles) => readBy(profiles, engine, library),
    readSome: library.readByForm,
    changed: () => {
      tell('forms.changed', formActs.view())
    },
    isReading: () => library.progress().total > 0,
    pause: () => new Promise((resolve) => clock.after(125, resolve)),
  })
  const termsChanged = (): Promise<void> => readBy(engine.now().profiles, engine, library)
  const clauses = createClauseLibrary({
    collection,
    decisions: clauseDecisions,
    termsChanged,
    readTerms: (bytes) => engine.now().pool.readTerms(bytes),
    learnLater: library.learnLater,
  })
  /** What people said may be more than before. */
  const saidAnew = async (): Promise<void> => {
    const { version } = clauseDecisions.terms()
    for (const each of [decisions, pairings, clauseDecisions, revisions]) await each.load()
    if (clauseDecisions.terms().version !== version) await termsChanged()
    await formActs.saidAnew()
    await library.saidAnew()
    await folders.openedAnew()
    tell('clauses.changed', null)
  }
  return { watcher, library, folders, clauses, formActs, saidAnew, forgetLearned: collection.forget }
}
