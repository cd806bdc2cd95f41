import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hashOfWorker } from './engine.ts'
import type { StartChild } from '../ports/child.ts'
import type { Log } from '../ports/faults.ts'
import { createParsePool } from './parse-pool.ts'
import type { Broke } from './parse-queue.ts'
import type { CreatePool } from '../ports/ports.ts'

export interface BundledEngine {
  createPool: CreatePool
  workerHash: string
}

export interface PoolRules {
  startChild: StartChild
  warm: boolean
  broke?: (cause: Broke) => void
  log: Log
}

/**
 * Reading and judging by what was bundled beside the program that is running. `bundleDir` is out/main, `size` how many
 * processes; `warm` has the first of them ready before the first file comes, `broke` hears of each that
 * broke down.
 */
export async function bundledEngine(
  bundleDir: string,
  size: number,
  { startChild, warm, broke, log }: PoolRules,
): Promise<BundledEngine> {
  const workerUrl = pathToFileURL(join(bundleDir, 'parse-worker.js'))
  const pdfAssets = pathToFileURL(join(bundleDir, '../pdfjs/')).href
  return {
    createPool: (profiles, { ocr, maxMegabytes, secondsPerFile }, terms) =>
      createParsePool({
        startChild,
        workerUrl,
        size,
        profiles,
        terms,
        pdfAssets,
        ocr,
        warm,
        broke,
        log,
        limits: {
          ...(maxMegabytes && { fileBytes: maxMegabytes * 1024 * 1024 }),
          ...(secondsPerFile && { milliseconds: secondsPerFile * 1000 }),
        },
      }),
    workerHash: await hashOfWorker(workerUrl, pathToFileURL(join(bundleDir, '../lexicon/'))),
  }
}

/** resources/ of the source tree or, in a packed app, what lies beside it. */
export function resourcesBeside(bundleDir: string): string {
  const inTree = join(bundleDir, '../../resources')
  return existsSync(join(inTree, 'profiles')) ? inTree : join(bundleDir, '../../..')
}
