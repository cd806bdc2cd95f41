import { dirname, sep } from 'node:path'
import type { StartChild } from '../ports/child.ts'
import type { Log } from '../ports/faults.ts'
import { isSilence, silenceError, type Disk, type DiskAct, type DiskWork, type Listening } from './disk.ts'
import { Lane } from './lane.ts'
import { createSlots } from './slots.ts'

export interface LanesOptions {
  startChild: StartChild
  log: Log
  /** Milliseconds that a disk may be without a sign of life. */
  patience?: number
  /** Milliseconds after which a process that is asked nothing is ended, and a folder set apart is one among others. */
  idle?: number
}

/** A drive that has to spin up, or a server at the end of a bad line, takes some seconds. */
const usualPatience = 10_000
/** What all other paths share is given up earlier: each folder is then asked anew by itself. A part of the patience. */
const sharedPart = 0.4
/** A process holds some 45 MB: further folders share one, and part from it when their disk falls silent. */
const mostOwn = 8
/** So many folders are asked apart at a time: where hundreds shared a process, hundreds are not started at once. */
const mostApart = 4
/** Milliseconds. */
const idlePause = 30_000

/**
 * The disk asked through processes that can be ended: one for each folder that is watched, up to a number, one for all
 * other paths, and for a while one for each folder of these that did not answer.
 */
export function createLanes({ startChild, log, patience = usualPatience, idle = idlePause }: LanesOptions): Disk {
  const claimed = new Map<string, Lane>()
  /** Watched folders beyond that number. */
  const sharing = new Set<string>()
  const apart = new Map<string, Lane>()
  const slots = createSlots(mostApart)
  let forgetting: NodeJS.Timeout | null = null
  // One process that is not let go says nothing about the disks of others: they do not wait for it.
  const shared = new Lane({
    startChild,
    log,
    patience: patience * sharedPart,
    idle,
    silent: () => undefined,
    stuckPause: 0,
  })

  return { ask, listen, claim, close }

  async function ask<Act extends DiskAct>(act: Act, asked: DiskWork[Act]['asked']): Promise<DiskWork[Act]['answer']> {
    const folder = folderOf(asked.path, act === 'scan' || act === 'browse')
    const own = claimed.get(folder)
    if (own !== undefined) return own.ask(act, asked)
    if (apart.has(folder)) return askApart(folder, act, asked)
    try {
      return await shared.ask(act, asked)
    } catch (error) {
      if (!isSilence(error)) throw error
      return askApart(folder, act, asked)
    }
  }

  function listen(given: Listening): () => void {
    const by = new Map<Lane, string[]>()
    for (const root of given.roots) {
      const folder = folderOf(root, given.isFolder)
      const own = claimed.get(folder) ?? apart.get(folder) ?? shared
      by.set(own, [...(by.get(own) ?? []), root])
    }
    const ends = [...by].map(([own, roots]) => own.listen({ ...given, roots }))
    return () => {
      for (const end of ends) end()
    }
  }

  function claim(root: string, silent: (isOver: boolean) => void): () => void {
    if (claimed.size >= mostOwn) {
      sharing.add(root)
      return () => {
        sharing.delete(root)
      }
    }
    const own = new Lane({ startChild, log, patience, idle: null, silent })
    claimed.set(root, own)
    return () => {
      if (claimed.get(root) === own) claimed.delete(root)
      own.end()
    }
  }

  function close(): void {
    if (forgetting !== null) clearInterval(forgetting)
    for (const each of [shared, ...claimed.values(), ...apart.values()]) each.end()
  }

  /** The watched folder that a path lies in, by which all in it is asked; else the folder it lies in itself. */
  function folderOf(path: string, isFolder: boolean): string {
    const [root] = [...claimed.keys(), ...sharing]
      .filter((each) => isUnder(path, each))
      .sort((a, b) => b.length - a.length)
    return root ?? (isFolder ? path : dirname(path))
  }

  /** A folder that answers was only asked beside one that does not: it is one among others again. */
  async function askApart<Act extends DiskAct>(
    folder: string,
    act: Act,
    asked: DiskWork[Act]['asked'],
  ): Promise<DiskWork[Act]['answer']> {
    const leave = await slots.enter(folder, patience)
    if (leave === null) throw silenceError()
    const own = laneApart(folder)
    try {
      return await own.ask(act, asked)
    } finally {
      leave()
      if (!own.wasSilent() && own.isAtRest()) forget(folder, own)
    }
  }

  function laneApart(folder: string): Lane {
    const known = apart.get(folder)
    if (known !== undefined) return known
    const own = new Lane({ startChild, log, patience, idle, silent: () => undefined })
    apart.set(folder, own)
    forgetting ??= setInterval(() => {
      for (const [each, lane] of apart) if (lane.isForgotten(idle)) forget(each, lane)
    }, idle).unref()
    return own
  }

  function forget(folder: string, own: Lane): void {
    own.end()
    if (apart.get(folder) === own) apart.delete(folder)
    if (apart.size > 0 || forgetting === null) return
    clearInterval(forgetting)
    forgetting = null
  }
}

function isUnder(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
