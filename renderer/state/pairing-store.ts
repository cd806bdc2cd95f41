import { create } from 'zustand'
import type { PairedBlocks } from '../../shared/align/hand-pairing.ts'
import type { Language } from '../../shared/notice/report.ts'
import { call } from '../api/client.ts'
import { rememberUndo } from './decisions-store.ts'
import { attempt } from './messages-store.ts'
import { reloadOpened, useOpened } from './notice-store.ts'

/** Looking for the counterpart of these blocks among the rows of the other side. */
export interface Choosing {
  notice: string
  language: Language
  blocks: readonly string[]
  /** Key of the row they stand in, and of the row chosen so far. */
  row: string
  target: string
  /** What a screen reader says of it. */
  said: string
}

interface Pairing {
  choosing: Choosing | null
  /** Row whose menu is open, and the button it hangs on. */
  menu: { row: string; anchor: HTMLElement } | null
  /** The block that hangs on the pointer. */
  dragged: { language: Language; block: string; row: string } | null
}

export const usePairing = create<Pairing>(() => ({ choosing: null, menu: null, dragged: null }))

/** Puts blocks together, one pairing after the other; true when all are kept. Can be undone as one. */
export async function makePairings(pairings: readonly PairedBlocks[]): Promise<boolean> {
  return change('pairing.make', pairings)
}

/** Takes pairings back, the latest first. */
export async function takeBackPairings(pairings: readonly PairedBlocks[]): Promise<boolean> {
  return change('pairing.takeBack', pairings.toReversed())
}

type Change = 'pairing.make' | 'pairing.takeBack'

async function change(name: Change, pairings: readonly PairedBlocks[]): Promise<boolean> {
  const { id } = useOpened.getState()
  if (id === null || pairings.length === 0 || !(await send(id, name, pairings))) return false
  rememberUndo('pairing', id, () =>
    send(id, name === 'pairing.make' ? 'pairing.takeBack' : 'pairing.make', pairings.toReversed()),
  )
  return true
}

async function send(id: string, name: Change, pairings: readonly PairedBlocks[]): Promise<boolean> {
  // Just the blocks: the services refuse what they did not ask for, such as who paired them and when.
  for (const { en, fr } of pairings) if ((await attempt(() => call(name, { id, en, fr }))) === undefined) return false
  await reloadOpened()
  return true
}
