import type { Envelope, EventMessage } from '../../shared/ipc/contract.ts'
import { originalAddress } from './original-address.ts'
import type { Transport } from './transport.ts'

/** What the preload puts on the window of the installed app. */
export interface Bridge {
  call(name: string, argument: unknown): Promise<Envelope>
  on(listener: (event: EventMessage) => void): () => void
  pathOf(file: File): string
}

declare global {
  interface Window {
    bridge?: Bridge
  }
}

export function bridgeTransport(bridge: Bridge): Transport {
  return {
    call: (name, argument) => bridge.call(name, argument),
    on: (listener) => bridge.on(listener),
    onConnection: (listener) => {
      listener(true)
      return () => undefined
    },
    pathOf: (file) => bridge.pathOf(file),
    upload: (name) => Promise.reject(new Error(`${name}: dropped files are opened by path here`)),
    originalUrl: originalAddress,
  }
}
