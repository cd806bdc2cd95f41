import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createLanes } from '../services/disk/lanes.ts'
import { announce } from '../services/notices/announce.ts'
import { bundledEngine, resourcesBeside } from '../services/threads/bundled-engine.ts'
import { followInbox } from '../services/one-desk/inbox.ts'
import { takeDesk } from '../services/one-desk/take-desk.ts'
import { bundledPrograms, nodeChildren } from '../services/processes/start-node-child.ts'
import { openDesk } from '../services/open-desk.ts'
import { waitingWords } from '../services/one-desk/waiting-words.ts'
import { terminalLanguage } from '../services/settings/terminal-language.ts'
import { dataFolder } from './data-folder.ts'
import { clearReceived } from './received-files.ts'
import { createReceivedRoom } from './received-room.ts'
import { serveDesk } from './serve-desk.ts'
import { openFaultFile } from './fault-file.ts'
import { leaveAsSecond } from './leave-as-second.ts'
import { openSettingsFile } from './settings-file.ts'

/**
 * The desk in a browser: `node out/main/browser-host.js [FOLDER or FILE…]`. Without a path it watches the user's own
 * folders, or the samples where there are none. Prints its address on a line of its own, then what it finds.
 */
const bundleDir = import.meta.dirname
const processes = 2

const dataDir = dataFolder(process.env, process.platform)
const named = process.argv.slice(2).map((path) => resolve(path))
const version = ownVersion()
const language = terminalLanguage(process.env)
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

// Before anything of ours is read or written there.
const taken = await takeDesk({ dataDir, host: 'browser', now: () => new Date() })
if (taken.state === 'theirs') await leaveAsSecond(dataDir, taken.holder, named, language)

const log = openFaultFile(join(dataDir, 'vis-a-vis.log'), () => new Date())

const startChild = nodeChildren(bundledPrograms(bundleDir))
const desk = await openDesk({
  dataDir,
  resourcesDir: resourcesBeside(bundleDir),
  ...(await bundledEngine(bundleDir, processes, { startChild, warm: true, log })),
  disk: createLanes({ startChild, log }),
  log,
  waiting: () => {
    say(waitingWords[language])
  },
  settings: openSettingsFile(dataDir, version, () => new Date()),
  native: null,
  capabilities: { host: 'browser', pickFolder: false, droppedPaths: false, openInViewer: false, savePdf: false },
  versions: { app: version, host: `Node ${process.versions.node}` },
  session: named.length > 0 ? named : 'samples-when-none',
  heard: (events) => {
    announce(events, language, say)
  },
})
desk.grant(named)
const receivedDir = join(dataDir, 'received')
const atStart = await listedFiles()
if (atStart !== null) await clearReceived(receivedDir, atStart)
const served = await serveDesk({
  desk,
  rendererDir: join(bundleDir, '../renderer'),
  folders: { pdfjs: join(bundleDir, '../pdfjs') },
  received: createReceivedRoom({ folder: receivedDir, listed: listedFiles, now: Date.now }),
  log,
})
if (taken.state === 'mine') taken.serves(new URL('/', served.address).href)
const endInbox = await followInbox({
  dataDir,
  taken: async (paths) => {
    desk.grant(paths)
    if (paths.length > 0) await desk.call('files.open', { paths })
  },
  failed: (error) => {
    log.fault('watching', error)
  },
})
say(served.address)

let isEnding = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    void end()
  })
// Started by another program that went away without a word.
process.on('disconnect', () => {
  void end()
})

/** Milliseconds after which whatever still holds us is left behind: nothing that was shown as kept is lost by it. */
const patience = 5_000

/** Ctrl+C comes from the terminal and, at the same time, from the program that started us: once is enough. */
async function end(): Promise<void> {
  if (isEnding) return
  isEnding = true
  setTimeout(() => process.exit(1), patience).unref()
  if (taken.state === 'mine') taken.leaves()
  endInbox()
  await served.close()
  await desk.close()
  if (taken.state === 'mine') taken.release()
  process.exit(0)
}

/** Null while the history cannot be read: nobody knows then which files are still on the list. */
async function listedFiles(): Promise<string[] | null> {
  const { history, rows, failures } = await desk.handlers['desk.snapshot'](null)
  if (history.state !== 'kept') return null
  return [...(await desk.openedFiles()), ...rows.flatMap(({ files }) => files), ...failures.map(({ file }) => file)]
}

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(join(bundleDir, '../../package.json'), 'utf8')) as { version: string }
  return version
}
