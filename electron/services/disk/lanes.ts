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

interface OwnLane {
  lane: Lane
  claims: Set<{ silent: (isOver: boolean) => void }>
}

/**
 * The disk asked through processes that can be ended: one for each folder that is watched, up to a number, one for all
 * other paths, and for a while one for each folder of these that did not answer.
 */
export function createLanes({ startChild, log, patience = usualPatience, idle = idlePause }: LanesOptions): Disk {
  const claimed = new Map<string, OwnLane>()
  /** Watched folders beyond that number, with how often each is claimed. */
  const sharing = new Map<string, number>()
  const apart = new Map<string, Lane>()
  /** What is known to be silent is tried in places of its own: those that may well answer do not wait for it. */
  const places = { silent: createSlots(mostApart), others: createSlots(mostApart) }
  let isClosed = false
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
    if (own !== undefined) return own.lane.ask(act, asked)
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
      const own = claimed.get(folder)?.lane ?? apart.get(folder) ?? shared
      by.set(own, [...(by.get(own) ?? []), root])
    }
    const ends = [...by].map(([own, roots]) => own.listen({ ...given, roots }))
    return () => {
      for (const end of ends) end()
    }
  }

  function claim(root: string, silent: (isOver: boolean) => void): () => void {
    const known = claimed.get(root)
    if (known === undefined && claimed.size >= mostOwn) return share(root)
    const own = known ?? ownLane(root)
    // One object for each claim: the same function may be given twice.
    const claiming = { silent }
    own.claims.add(claiming)
    return () => {
      if (!own.claims.delete(claiming) || own.claims.size > 0) return
      claimed.delete(root)
      own.lane.end()
    }
  }

  function ownLane(root: string): OwnLane {
    const claims: OwnLane['claims'] = new Set()
    const silent = (isOver: boolean): void => {
      for (const each of claims) each.silent(isOver)
    }
    const own = { lane: new Lane({ startChild, log, patience, idle: null, silent }), claims }
    claimed.set(root, own)
    return own
  }

  function share(root: string): () => void {
    sharing.set(root, (sharing.get(root) ?? 0) + 1)
    let isClaimed = true
    return () => {
      if (!isClaimed) return
      isClaimed = false
      const left = (sharing.get(root) ?? 0) - 1
      if (left > 0) sharing.set(root, left)
      else sharing.delete(root)
    }
  }

  function close(): void {
    isClosed = true
    if (forgetting !== null) clearInterval(forgetting)
    for (const each of [shared, ...[...claimed.values()].map(({ lane }) => lane), ...apart.values()]) each.end()
  }

  /** The watched folder that a path lies in, by which all in it is asked; else the folder it lies in itself. */
  function folderOf(path: string, isFolder: boolean): string {
    const [root] = [...claimed.keys(), ...sharing.keys()]
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
    const leave = await placeFor(folder)
    if (leave === null || isClosed) {
      leave?.()
      throw silenceError()
    }
    const own = laneApart(folder)
    try {
      return await own.ask(act, asked)
    } finally {
      leave()
      if (!own.wasSilent() && own.isAtRest()) forget(folder, own)
    }
  }

  /**
   * Null where it would come to nothing. Waiting for a place says nothing of a folder's disk: it waits for as long as
   * it takes, which is a turn or two of those that fall silent now. One that was silent stays so for the time being.
   */
  async function placeFor(folder: string): Promise<(() => void) | null> {
    const known = apart.get(folder)
    known?.wanted()
    if (known?.mayTry() === false) return null
    const leave = await (known?.isSilent()
      ? places.silent.enter(folder, patience)
      : places.others.enter(folder, Infinity))
    known?.wanted()
    return leave
  }

  function laneApart(folder: string): Lane {
    const known = apart.get(folder)
    if (known !== undefined) return known
    const own = new Lane({ startChild, log, patience, idle, silent: () => undefined })
    apart.set(folder, own)
    forgetting ??= setInterval(() => {
      for (const [each, lane] of apart) if (lane.isForgotten(idle) && !places.silent.isWanted(each)) forget(each, lane)
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
