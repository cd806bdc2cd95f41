import type { Envelope, EventMessage } from '../../shared/ipc/contract.ts'
import { originalAddress } from './original-address.ts'
import type { Transport } from './transport.ts'
import { jsonOrNull } from '../../shared/text/parse-json.ts'

/** A host that answers neither in time nor at all is treated the same: cut off. */
const answerWithinMs = 120_000

/** Calls by POST, events by a server-sent stream, from the page's own origin (the cookie authenticates). */
export function browserTransport(): Transport {
  const listeners = new Set<(event: EventMessage) => void>()
  const connectionListeners = new Set<(connected: boolean) => void>()
  let stream: EventSource | null = null

  const tell = (connected: boolean): void => {
    for (const listener of connectionListeners) listener(connected)
  }
  const openStream = (): void => {
    if (stream !== null) return
    const opened = new EventSource('/events')
    stream = opened
    opened.onopen = () => tell(true)
    opened.onmessage = (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as EventMessage
      for (const listener of listeners) listener(event)
    }
    opened.onerror = () => {
      tell(false)
      // The browser tries again by itself, except after a refusal: then the stream is closed for good.
      if (opened.readyState !== EventSource.CLOSED) return
      stream = null
      window.setTimeout(openStream, 2000)
    }
  }

  return {
    call: (name, argument) =>
      answered('/call', {
        method: 'POST',
        // The name goes ahead: how much the host takes depends on it.
        headers: { 'content-type': 'application/json', 'x-call': name },
        body: JSON.stringify({ name, argument }),
      }),
    on: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onConnection: (listener) => {
      connectionListeners.add(listener)
      openStream()
      return () => connectionListeners.delete(listener)
    },
    pathOf: () => null,
    upload: (name, file) => answered(`/upload?name=${encodeURIComponent(name)}`, { method: 'PUT', body: file }),
    originalUrl: originalAddress,
  }
}

async function answered(address: string, init: RequestInit): Promise<Envelope> {
  const response = await fetch(address, { ...init, signal: AbortSignal.timeout(answerWithinMs) })
  const body = jsonOrNull(await response.text())
  if (isEnvelope(body)) return body
  return { ok: false, error: { code: 'failed', message: `${response.status} ${response.statusText}`.trim() } }
}

function isEnvelope(body: unknown): body is Envelope {
  return typeof body === 'object' && body !== null && 'ok' in body && typeof body.ok === 'boolean'
}
