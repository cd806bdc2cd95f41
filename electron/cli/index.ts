import { readFile } from 'node:fs/promises'
import { logTo } from '../services/ports/faults.ts'
import { bundledEngine, resourcesBeside } from '../services/threads/bundled-engine.ts'
import { bundledPrograms, nodeChildren } from '../services/processes/start-node-child.ts'
import { localDate } from '../services/threads/engine.ts'
import { builtInProfiles, profileFrom } from '../services/settings/profiles.ts'
import { terminalLanguage } from '../services/settings/terminal-language.ts'
import type { Profile } from '../../shared/profile/profile.ts'
import type { ClauseLibrary } from '../../shared/wording/clause.ts'
import { oneLine, printedJson } from '../../shared/text/one-line.ts'
import { LibraryError, readLibrary } from '../../shared/wording/library-file.ts'
import { readArguments, WrongUsage, type CheckArguments } from './arguments.ts'
import { checkFiles } from './check-files.ts'
import { exitStatus } from './exit-status.ts'
import { findFiles } from './find-files.ts'
import { tooOld } from './node-version.ts'
import { progressLine } from './progress-line.ts'
import { summaryOf } from './summary.ts'
import { usage } from './usage.ts'

/**
 * `npm run --silent check -- PATH…`: the report and nothing else on standard output, everything else on standard error.
 */
const bundleDir = import.meta.dirname
const processes = 2
const language = terminalLanguage(process.env)
/** On standard error, beside the report: never a text of a notice. */
const log = logTo((work, outline) => {
  process.stderr.write(`A fault in ${work}: ${outline}\n`)
})

try {
  const asked = readArguments(process.argv.slice(2), language)
  if (asked === 'help') process.stdout.write(`${usage[language].help}\n`)
  else process.exitCode = await check(asked)
} catch (error) {
  if (!(error instanceof WrongUsage)) throw error
  // A path that a person named, or a script did.
  const why = error.message.split('\n').map(oneLine).join('\n')
  process.stderr.write(`${why}\n\n${usage[language].help}\n`)
  process.exitCode = 2
}

async function check(asked: CheckArguments): Promise<number> {
  const wrongNode = tooOld(process.version, language)
  if (wrongNode !== null) throw new WrongUsage(wrongNode)
  const resourcesDir = resourcesBeside(bundleDir)
  const builtIn = await builtInProfiles(resourcesDir)
  const profiles = asked.profile === null ? builtIn : [await namedProfile(asked.profile, builtIn)]
  const library = asked.library === null ? null : await namedLibrary(asked.library)
  const found = await findFiles(asked.paths)
  const engine = await bundledEngine(bundleDir, processes, {
    startChild: nodeChildren(bundledPrograms(bundleDir)),
    warm: false,
    log,
  })
  const { terms = [], ...wordings } = library ?? { clauses: [] }
  const pool = engine.createPool(
    profiles,
    { ocr: asked.ocr },
    terms.flatMap(({ concepts }) => concepts),
  )
  const line = progressLine(process.stderr)
  try {
    const report = await checkFiles(found, {
      pool,
      profiles,
      asOf: asked.asOf ?? localDate(Date.now()),
      library: library === null ? null : wordings,
      width: processes,
      isAlone: asked.alone,
      progress: line.show,
      log,
    })
    line.clear()
    await print(asked.json ? `${printedJson(report)}\n` : summaryOf(report, language))
    return exitStatus(report, asked.failOn)
  } finally {
    await pool.close()
  }
}

async function namedProfile(path: string, builtIn: readonly Profile[]): Promise<Profile> {
  try {
    return await profileFrom(path, builtIn)
  } catch (error) {
    throw new WrongUsage(`--profile ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function namedLibrary(path: string): Promise<ClauseLibrary> {
  try {
    return readLibrary(await readFile(path, 'utf8'))
  } catch (error) {
    throw new WrongUsage(
      `--library ${path} ${error instanceof LibraryError ? error.words[language] : error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** Until the last byte is out: a pipe takes its time. A reader that has seen enough (`| head`) is no error. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('error', () => {
      resolve()
    })
    process.stdout.write(text, () => {
      resolve()
    })
  })
}
