import { EventEmitter } from 'node:events'
import v8 from 'node:v8'

export interface Recorded {
  api: string
  args: unknown[]
}

/** Every recorded call of the main process, oldest first: what a test asks when there is nothing to see on a page. */
export const calls: Recorded[] = []

export function record<Value>(api: string, args: unknown[], value: Value): Value {
  calls.push({ api, args })
  return value
}

/** What Electron's IPC carries and what it refuses. */
export function clone(value: unknown): unknown {
  try {
    return v8.deserialize(v8.serialize(value))
  } catch {
    throw new Error('An object could not be cloned.')
  }
}

export interface PreventableEvent {
  defaultPrevented: boolean
  preventDefault: () => void
}

export function preventable<Extra extends object>(extra: Extra): Extra & PreventableEvent {
  const event = {
    ...extra,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}

/** What is not implemented throws by name, where a missing property would pass in silence. */
export function strict<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(object, key, receiver): unknown {
      if (key in object || typeof key === 'symbol' || key === 'then') return Reflect.get(object, key, receiver)
      throw new Error(`stand-in: electron.${name}.${key} is not implemented`)
    },
  })
}

/**
 * An object whose methods only record that they were called. A function answers by itself, anything else is the answer.
 */
export function recorder(
  name: string,
  methods: Record<string, unknown>,
): EventEmitter & Record<string, (...args: unknown[]) => unknown> {
  const recording = Object.entries(methods).map(([key, answer]) => [
    key,
    (...args: unknown[]): unknown =>
      record(
        `${name}.${key}`,
        args,
        typeof answer === 'function' ? (answer as (...args: unknown[]) => unknown)(...args) : answer,
      ),
  ])
  return strict(
    name,
    Object.assign(new EventEmitter(), Object.fromEntries(recording) as Record<string, (...args: unknown[]) => unknown>),
  )
}
