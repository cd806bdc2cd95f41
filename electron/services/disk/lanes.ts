import { dirname, sep } from 'node:path'
import type { StartChild } from '../ports/child.ts'
import type { Log } from '../ports/faults.ts'
import { isSilence, type Disk, type DiskAct, type DiskWork, type Listening } from './disk.ts'
import { Lane } from './lane.ts'

export interface LanesOptions {
  startChild: StartChild
  log: Log
  /** Milliseconds that a disk may be without a sign of life. */
  patience?: number
}

/** A drive that has to spin up, or a server at the end of a bad line, takes some seconds. */
const usualPatience = 10_000
/** What all other paths share is given up earlier: each folder is then asked anew by itself. A part of the patience. */
const sharedPart = 0.4
/** A process holds some 45 MB: further folders share one, and part from it when their disk falls silent. */
const mostOwn = 8
/** Milliseconds. */
const idlePause = 30_000

/**
 * The disk asked through processes that can be ended: one for each folder that is watched, one for all other paths, and
 * for a while one for each folder of these that did not answer.
 */
export function createLanes({ startChild, log, patience = usualPatience }: LanesOptions): Disk {
  const claimed = new Map<string, Lane>()
  const apart = new Map<string, Lane>()
  const shared = lane(patience * sharedPart, idlePause, () => undefined)

  return { ask, listen, claim, close }

  function lane(patienceOf: number, idle: number | null, silent: (isOver: boolean) => void): Lane {
    return new Lane({ startChild, log, patience: patienceOf, idle, silent })
  }

  async function ask<Act extends DiskAct>(act: Act, asked: DiskWork[Act]['asked']): Promise<DiskWork[Act]['answer']> {
    const folder = folderOf(act, asked.path)
    const own = laneOf(asked.path, folder)
    if (own !== null) return own.ask(act, asked)
    try {
      return await shared.ask(act, asked)
    } catch (error) {
      if (!isSilence(error)) throw error
      return laneApart(folder).ask(act, asked)
    }
  }

  function listen(given: Listening): () => void {
    const by = new Map<Lane, string[]>()
    for (const root of given.roots) {
      const own = laneOf(root, given.isFolder ? root : dirname(root)) ?? shared
      by.set(own, [...(by.get(own) ?? []), root])
    }
    const ends = [...by].map(([own, roots]) => own.listen({ ...given, roots }))
    return () => {
      for (const end of ends) end()
    }
  }

  function claim(root: string, silent: (isOver: boolean) => void): () => void {
    if (claimed.size >= mostOwn) return () => undefined
    const own = lane(patience, null, silent)
    claimed.set(root, own)
    return () => {
      if (claimed.get(root) === own) claimed.delete(root)
      own.end()
    }
  }

  function close(): void {
    for (const each of [shared, ...claimed.values(), ...apart.values()]) each.end()
  }

  /** Null where it is none of a watched folder, and nothing is known against its own. */
  function laneOf(path: string, folder: string): Lane | null {
    const [root] = [...claimed.keys()].filter((each) => isUnder(path, each)).sort((a, b) => b.length - a.length)
    return (root === undefined ? apart.get(folder) : claimed.get(root)) ?? null
  }

  function laneApart(folder: string): Lane {
    const own = apart.get(folder) ?? lane(patience, idlePause, () => undefined)
    apart.set(folder, own)
    return own
  }
}

function folderOf(act: DiskAct, path: string): string {
  return act === 'scan' || act === 'browse' ? path : dirname(path)
}

function isUnder(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
