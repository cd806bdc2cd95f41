import { renameSync } from 'node:fs'
import { join } from 'node:path'
// Its Electron form opens a channel to any frame; the plain one only writes a file.
import electronLog from 'electron-log/node'
import { outlineOf } from '../../shared/text/error-outline.ts'

export interface AppLog {
  /** What happened, in our own words: never a text of a notice, never a path. */
  note: (what: string) => void
  problem: (what: string, error?: unknown) => void
  /** Newest last. */
  lastProblems: () => readonly string[]
}

/** Bytes a file grows to before it becomes the next older one, and how many older ones are kept. */
const largest = 512 * 1024
const older = 3
const remembered = 20

export function openLog(folder: string, now: () => Date): AppLog {
  const file = join(folder, 'vis-a-vis.log')
  const problems: string[] = []
  const log = electronLog.create({ logId: file })
  log.transports.console.level = false
  log.transports.file.maxSize = largest
  log.transports.file.format = '{text}'
  log.transports.file.resolvePathFn = () => file
  log.transports.file.archiveLogFn = () => {
    rotate(file)
  }
  const line = (level: string, what: string): string => `${now().toISOString()} ${level} ${what}`
  return {
    note: (what) => {
      log.info(line('note', what))
    },
    problem: (what, error) => {
      const entry = line('problem', error === undefined ? what : `${what}: ${outlineOf(error)}`)
      problems.push(entry)
      problems.splice(0, problems.length - remembered)
      log.error(entry)
    },
    lastProblems: () => problems,
  }
}

function rotate(file: string): void {
  const numbered = (number: number): string => file.replace(/\.log$/u, `.${number}.log`)
  for (let number = older - 1; number > 0; number -= 1) renameWhereThere(numbered(number), numbered(number + 1))
  renameWhereThere(file, numbered(1))
}

function renameWhereThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
