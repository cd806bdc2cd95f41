import type { StoreApi } from 'zustand'
import { bridgeTransport } from '../../renderer/api/bridge-transport.ts'
import { connectThrough } from '../../renderer/api/client.ts'
import type { Argument, CallName, Envelope, ErrorCode, EventMessage, Result } from '../../shared/ipc/contract.ts'
import type { DeskSnapshot } from '../../shared/ipc/views.ts'
import { useClauses } from '../../renderer/state/clauses-store.ts'
import { useConnection } from '../../renderer/state/connection-store.ts'
import { useDecisions } from '../../renderer/state/decisions-store.ts'
import { useFolders } from '../../renderer/state/folders-store.ts'
import { useForms } from '../../renderer/state/forms-store.ts'
import { useHistory } from '../../renderer/state/history-store.ts'
import { useList } from '../../renderer/state/list-store.ts'
import { useMessages } from '../../renderer/state/messages-store.ts'
import { useOpened } from '../../renderer/state/notice-store.ts'
import { usePairing } from '../../renderer/state/pairing-store.ts'
import { useRows } from '../../renderer/state/rows-store.ts'
import { useSettings } from '../../renderer/state/settings-store.ts'
import { useUnlinked } from '../../renderer/state/unlinked-store.ts'
import { useView } from '../../renderer/state/view-store.ts'
import { deskSnapshot } from './desk.ts'
import { fakeBridge } from './desk-bridge.ts'

/** What it says of everything that it refuses. */
export const refusal = { en: 'Not today.', fr: 'Pas aujourd’hui.' }

export interface ScriptedHost {
  /** Every call with what was sent, in their order. */
  asked: [name: CallName, argument: unknown][]
  send: (event: EventMessage) => void
  answer: <Name extends CallName>(name: Name, give: (argument: Argument<Name>) => Result<Name>) => void
  /** Refuses the call in words for the reader. */
  refuse: (name: CallName) => void
  /** Fails at the call, with words for the log only. */
  fail: (name: CallName, code?: ErrorCode) => void
  /** Is not there. */
  vanish: (name: CallName) => void
  /** Keeps each such call waiting until its answer is let go, by its number from 0. */
  hold: (name: CallName) => (number: number) => Promise<void>
  /** Answers again as the fake desk does. */
  relent: (name: CallName) => void
}

/** The fake desk as the host of the page, answering a call as a test has it. */
export function scriptedHost(snapshot: DeskSnapshot = deskSnapshot()): ScriptedHost {
  const bridge = fakeBridge(snapshot)
  const ways = new Map<CallName, (argument: unknown) => Envelope | Promise<Envelope>>()
  const asked: ScriptedHost['asked'] = []
  const usual = (name: CallName, argument: unknown): Promise<Envelope> => bridge.call(name, argument)
  connectThrough(
    bridgeTransport({
      ...bridge,
      call: async (called, argument) => {
        const name = called as CallName
        asked.push([name, argument])
        return (await ways.get(name)?.(argument)) ?? usual(name, argument)
      },
    }),
  )
  return {
    asked,
    send: bridge.send,
    answer: (name, give) => {
      ways.set(name, (argument) => ({ ok: true, value: give(argument as never) }))
    },
    refuse: (name) => {
      ways.set(name, () => ({ ok: false, error: { code: 'refused', message: refusal.en, words: refusal } }))
    },
    fail: (name, code = 'failed') => {
      ways.set(name, () => ({ ok: false, error: { code, message: `TypeError in ${name}` } }))
    },
    vanish: (name) => {
      ways.set(name, () => Promise.reject(new Error('ECONNREFUSED 127.0.0.1')))
    },
    hold: (name) => {
      const waiting: (() => void)[] = []
      ways.set(name, async (argument) => {
        // What the host knows by then, not when it is let go.
        const envelope = await usual(name, argument)
        await new Promise<void>((resolve) => {
          waiting.push(resolve)
        })
        return envelope
      })
      return async (number) => {
        await settled()
        waiting[number]?.()
        await settled()
      }
    },
    relent: (name) => {
      ways.delete(name)
    },
  }
}

/** Until everything that can be answered has been. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Every store that a test can have touched, as it is at the start. */
export function freshStores(): void {
  reset(useClauses)
  reset(useConnection)
  reset(useDecisions)
  reset(useFolders)
  reset(useForms)
  reset(useHistory)
  reset(useList)
  reset(useMessages)
  reset(useOpened)
  reset(usePairing)
  reset(useRows)
  reset(useSettings)
  reset(useUnlinked)
  reset(useView)
}

function reset<State>(store: StoreApi<State>): void {
  store.setState(store.getInitialState(), true)
}
