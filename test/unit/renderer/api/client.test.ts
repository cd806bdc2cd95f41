import { expect, test } from 'vitest'
import { call, CallError, connectThrough } from '../../../../renderer/api/client.ts'
import { bridgeTransport } from '../../../../renderer/api/bridge-transport.ts'
import type { Envelope } from '../../../../shared/ipc/contract.ts'
import { deskSnapshot } from '../../../fakes/desk.ts'
import { fakeBridge } from '../../../fakes/desk-bridge.ts'

const answering = (answer: () => Promise<Envelope>): void =>
  connectThrough(bridgeTransport({ ...fakeBridge(deskSnapshot()), call: answer }))
const failing = async (): Promise<CallError> => {
  try {
    await call('desk.snapshot', null)
  } catch (error) {
    if (error instanceof CallError) return error
  }
  throw new Error('the call did not fail')
}

test('an answer is taken out of its envelope', async () => {
  connectThrough(bridgeTransport(fakeBridge(deskSnapshot())))
  expect((await call('desk.snapshot', null)).rows).toHaveLength(24)
})

test('a refusal is thrown with its code and words', async () => {
  answering(() => Promise.resolve({ ok: false, error: { code: 'refused', message: 'That folder is gone.' } }))
  expect(await failing()).toMatchObject({ code: 'refused', message: 'That folder is gone.' })
})

test('a host that cannot be reached is told from one that refuses', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')))
  expect(await failing()).toMatchObject({ code: 'unreachable' })
})
