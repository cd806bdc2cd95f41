import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { call, CallError } from '../../../../renderer/api/client.ts'
import {
  attempt,
  closeMessage,
  closeMessages,
  closeRemarks,
  holdNews,
  letNewsEnd,
  say,
  tellRemarks,
  useMessages,
} from '../../../../renderer/state/messages-store.ts'
import { freshStores, refusal, scriptedHost } from '../../../fakes/scripted-host.ts'

function fails(code: CallError['code'], words: CallError['words'] = null): () => Promise<string> {
  return () => Promise.reject(new CallError(code, `for the log: ${code}`, words))
}
const errors = () => useMessages.getState().errors

beforeEach(freshStores)
afterEach(() => {
  vi.useRealTimers()
})

describe('an attempt', () => {
  test('gives what the work gives, and says nothing', async () => {
    expect(await attempt(() => Promise.resolve(0))).toBe(0)
    expect(errors()).toEqual([])
  })

  test('that is refused is said in the words of the host', async () => {
    expect(await attempt(fails('refused', refusal))).toBeUndefined()
    expect(errors()).toMatchObject([{ code: 'refused', words: refusal }])
  })

  test.each(['failed', 'bad-arguments', 'unknown-call'] as const)(
    'that ends in %s shows no words meant for the log',
    async (code) => {
      const host = scriptedHost()
      host.fail('reading.stop', code)
      await attempt(() => call('reading.stop', null))
      expect(errors()).toMatchObject([{ code, words: null }])
    },
  )

  test('on a host that is not there says just that', async () => {
    const host = scriptedHost()
    host.vanish('reading.stop')
    await attempt(() => call('reading.stop', null))
    expect(errors()).toMatchObject([{ code: 'unreachable', words: null }])
  })

  test('that breaks by a mistake of ours says that, and has the host write the place down', async () => {
    const host = scriptedHost()
    const mistake = new TypeError('undefined is not a notice')
    expect(await attempt((): Promise<string> => Promise.reject(mistake))).toBeUndefined()
    expect(errors()).toMatchObject([{ code: 'failed', words: null }])
    expect(host.asked).toEqual([['fault.tell', { outline: expect.stringContaining('TypeError') as string }]])
    expect(JSON.stringify(host.asked)).not.toContain('is not a notice')
  })
})

describe('messages', () => {
  test('of one kind and words stand once, the last time last', async () => {
    await attempt(fails('failed'))
    await attempt(fails('refused', refusal))
    await attempt(fails('failed'))
    expect(errors().map(({ code }) => code)).toEqual(['refused', 'failed'])
  })

  test('are three at most, the latest', async () => {
    for (const words of ['a', 'b', 'c', 'd']) await attempt(fails('refused', { en: words, fr: words }))
    expect(errors().map(({ words }) => words?.en)).toEqual(['b', 'c', 'd'])
  })

  test('are closed one by one, or all with their dialog', async () => {
    for (const words of ['a', 'b', 'c']) await attempt(fails('refused', { en: words, fr: words }))
    closeMessage(errors()[1]!.id)
    expect(errors().map(({ words }) => words?.en)).toEqual(['a', 'c'])
    closeMessages()
    expect(errors()).toEqual([])
  })
})

describe('news', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  const news = () => useMessages.getState()

  test('stand for a moment, and can be undone only while they do', () => {
    say('Dismissed.', true)
    expect(news()).toMatchObject({ news: 'Dismissed.', canUndo: true })
    vi.advanceTimersByTime(5_999)
    expect(news().news).toBe('Dismissed.')
    vi.advanceTimersByTime(1)
    expect(news()).toMatchObject({ news: '', canUndo: false })
  })

  test('give way to later ones, which stand as long', () => {
    say('Dismissed.', true)
    vi.advanceTimersByTime(5_000)
    say('Reading stopped.')
    expect(news()).toMatchObject({ news: 'Reading stopped.', canUndo: false })
    vi.advanceTimersByTime(5_000)
    expect(news().news).toBe('Reading stopped.')
  })

  test('stay while somebody points at them', () => {
    say('Dismissed.', true)
    holdNews()
    vi.advanceTimersByTime(60_000)
    expect(news().news).toBe('Dismissed.')
    letNewsEnd()
    vi.advanceTimersByTime(6_000)
    expect(news().news).toBe('')
  })
})

test('remarks are told once: closed, they do not come back with the next snapshot', () => {
  const remarks = [{ en: 'Settings were set aside.', fr: 'Les réglages ont été mis de côté.' }]
  tellRemarks(remarks)
  expect(useMessages.getState().remarks).toEqual(remarks)
  closeRemarks()
  tellRemarks(remarks)
  expect(useMessages.getState().remarks).toEqual([])
})
