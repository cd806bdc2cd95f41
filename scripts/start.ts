import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { terminalLanguage } from '../electron/services/settings/terminal-language.ts'
import { buildIfStale } from './start/build-if-stale.ts'
import { findElectron } from './start/find-electron.ts'
import { runInBrowser, runInElectron } from './start/run-desk.ts'
import { startWords } from './start/start-words.ts'

/** `npm start [-- FOLDER…]`: builds what is not built, and opens the desk in the best window that can be had. */
const root = resolve(import.meta.dirname, '..')
const words = startWords[terminalLanguage(process.env)]
const say = (line: string): void => {
  console.log(line)
}

// Paths are meant from where the person stands; npm runs us from the project's folder.
const paths = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? process.cwd(), path))
const missing = paths.filter((path) => !existsSync(path))

if (missing.length > 0) {
  console.error(words.notThere(missing.join(', ')))
  process.exitCode = 2
} else {
  try {
    await buildIfStale(root, say, words)
    process.exitCode = await open()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

async function open(): Promise<number> {
  const found = await findElectron(root, say, words)
  if ('program' in found && (await runInElectron(found.program, root, paths))) return 0
  const reason = 'reason' in found ? found.reason : words.reasons.doesNotStart
  say(words.inBrowser(reason))
  return runInBrowser(root, paths, say, words)
}
