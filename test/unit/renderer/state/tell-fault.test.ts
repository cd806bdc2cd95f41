import { describe, expect, test } from 'vitest'
import { CallError, connectThrough } from '../../../../renderer/api/client.ts'
import { attempt, useMessages } from '../../../../renderer/state/messages-store.ts'
import { tellFault } from '../../../../renderer/state/tell-fault.ts'

function hearing(): { name: string; argument: unknown }[] {
  const heard: { name: string; argument: unknown }[] = []
  connectThrough({
    call: (name: string, argument: unknown) => {
      heard.push({ name, argument })
      return Promise.resolve({ ok: true, value: null })
    },
    subscribe: () => () => undefined,
  } as unknown as Parameters<typeof connectThrough>[0])
  return heard
}

describe('a mistake of ours in the view', () => {
  test('is told once, by its place and without its message', () => {
    const heard = hearing()
    const error = new TypeError('the text of a notice')
    tellFault(error)
    tellFault(error)
    expect(heard).toEqual([
      { name: 'fault.tell', argument: { outline: expect.stringMatching(/^TypeError at /u) as string } },
    ])
    expect(JSON.stringify(heard)).not.toContain('notice"')
    expect(JSON.stringify(heard)).not.toContain('the text')
  })

  test('is none where the host refused or does not answer: that is told elsewhere', () => {
    const heard = hearing()
    tellFault(new CallError('refused', 'no'))
    tellFault(new CallError('unreachable', 'away'))
    expect(heard).toEqual([])
  })

  test('is said to the reader without the words of the exception', async () => {
    hearing()
    await attempt(() => Promise.reject(new RangeError('index 7 of undefined')))
    const last = useMessages.getState().errors.at(-1)
    expect(last).toMatchObject({ code: 'failed', words: null })
  })
})
