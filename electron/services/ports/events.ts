import type { EventMessage, EventName, Events } from '../../../shared/ipc/contract.ts'
import type { Log } from './faults.ts'
import type { EventStream } from './ports.ts'

export type Tell = <Name extends EventName>(name: Name, payload: Events[Name]) => void

/** One listener that fails does not keep the others from hearing. */
export function createEvents(log: Log): { stream: EventStream; tell: Tell } {
  const listeners = new Set<(message: EventMessage) => void>()
  return {
    stream: {
      subscribe: (listener) => {
        listeners.add(listener)
        return () => {
          listeners.delete(listener)
        }
      },
    },
    tell: (name, payload) => {
      const message = { name, payload } as EventMessage
      for (const listener of [...listeners]) {
        try {
          listener(message)
        } catch (error) {
          log.fault('telling', error)
          listeners.delete(listener)
        }
      }
    },
  }
}
