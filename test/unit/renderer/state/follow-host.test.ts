import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { NoticeView } from '../../../../shared/ipc/views.ts'
import { bridgeTransport } from '../../../../renderer/api/bridge-transport.ts'
import { connectThrough } from '../../../../renderer/api/client.ts'
import { useConnection } from '../../../../renderer/state/connection-store.ts'
import { followHost } from '../../../../renderer/state/follow-host.ts'
import { useFolders } from '../../../../renderer/state/folders-store.ts'
import { closeMessage, useMessages } from '../../../../renderer/state/messages-store.ts'
import {
  closeOpened,
  openRow,
  reloadOpened,
  turnToFinding,
  useOpened,
} from '../../../../renderer/state/notice-store.ts'
import { useRows } from '../../../../renderer/state/rows-store.ts'
import { changeSettings, useSettings } from '../../../../renderer/state/settings-store.ts'
import { closeDialog, useView } from '../../../../renderer/state/view-store.ts'
import { deskFailures, deskRows, deskSnapshot } from '../../../fakes/desk.ts'
import { fakeBridge } from '../../../fakes/desk-bridge.ts'

let bridge: ReturnType<typeof fakeBridge>
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve))

beforeEach(async () => {
  closeOpened()
  bridge = fakeBridge(deskSnapshot())
  connectThrough(bridgeTransport(bridge))
  followHost()
  await settled()
})

test('the snapshot fills every store', () => {
  expect(useConnection.getState()).toMatchObject({ phase: 'ready', asOf: '2026-03-02' })
  expect(useRows.getState().notices.size).toBe(24)
  expect(useFolders.getState().folders).toHaveLength(1)
  expect(useSettings.getState().language).toBe('en')
})

describe('events', () => {
  test('rows come, change and go', () => {
    bridge.send({
      name: 'rows.changed',
      payload: { rows: [{ ...deskRows(1)[0]!, id: 'new' }], failures: [], removed: ['n2'] },
    })
    expect([useRows.getState().notices.has('new'), useRows.getState().notices.has('n2')]).toEqual([true, false])
  })

  test('a dialog that was asked for in the menu opens', () => {
    bridge.send({ name: 'dialog.asked', payload: { dialog: 'settings' } })
    expect(useView.getState().dialog).toBe('settings')
    closeDialog()
  })

  test('progress, folders and settings', () => {
    bridge.send({ name: 'progress', payload: { done: 1, total: 3, reading: ['a.pdf'] } })
    bridge.send({ name: 'folders.changed', payload: [] })
    bridge.send({ name: 'settings.changed', payload: { ...useSettings.getState(), theme: 'dark' } })
    expect(useFolders.getState()).toMatchObject({ folders: [], progress: { done: 1 } })
    expect(useSettings.getState().theme).toBe('dark')
  })
})

describe('the open notice', () => {
  test('opening a new one tells the host that it was seen', async () => {
    await openRow('n2')
    expect(useOpened.getState()).toMatchObject({ id: 'n2', status: 'ready' })
    expect(bridge.asked).toContain('notice.seen')
  })

  test('opening one in review does not', async () => {
    await openRow('n1')
    expect(bridge.asked).not.toContain('notice.seen')
  })

  test('is read again when its file was, and its warning stays', async () => {
    await openRow('n1')
    turnToFinding('f2')
    const before = bridge.asked.filter((name) => name === 'notice.get').length
    bridge.send({
      name: 'rows.changed',
      payload: { rows: [{ ...deskRows(1)[0]!, readAt: '2026-03-02T09:00:00Z' }], failures: [], removed: [] },
    })
    await settled()
    expect(bridge.asked.filter((name) => name === 'notice.get').length).toBe(before + 1)
    expect(useOpened.getState().findingId).toBe('f2')
  })

  test('is not read again when only its state changed', async () => {
    await openRow('n1')
    const before = bridge.asked.length
    bridge.send({
      name: 'rows.changed',
      payload: { rows: [{ ...deskRows(1)[0]!, state: 'new' }], failures: [], removed: [] },
    })
    await settled()
    expect(bridge.asked.length).toBe(before)
  })

  test('is gone when its file is', async () => {
    await openRow('n1')
    bridge.send({ name: 'rows.changed', payload: { rows: [], failures: [], removed: ['n1'] } })
    await settled()
    expect(useOpened.getState().status).toBe('gone')
  })

  describe('answers that come late', () => {
    /** Each question for a notice waits until it is answered by its number. */
    function slowly(): (number: number) => Promise<void> {
      const waiting: (() => void)[] = []
      connectThrough(
        bridgeTransport({
          ...bridge,
          call: async (name, argument) => {
            const number = waiting.length
            if (name === 'notice.get')
              await new Promise<void>((resolve) => {
                waiting.push(resolve)
              })
            const envelope = await bridge.call(name, argument)
            return name === 'notice.get' && envelope.ok
              ? { ok: true, value: { ...(envelope.value as NoticeView), reference: `answer ${number}` } }
              : envelope
          },
        }),
      )
      return async (number) => {
        waiting[number]?.()
        await settled()
      }
    }

    test('do not take the place of a later one', async () => {
      await openRow('n1')
      const answer = slowly()
      void reloadOpened()
      void reloadOpened()
      await answer(1)
      await answer(0)
      expect(useOpened.getState().view?.reference).toBe('answer 1')
    })

    test('do not bring back a notice that is gone', async () => {
      await openRow('n1')
      const answer = slowly()
      void reloadOpened()
      bridge.send({ name: 'rows.changed', payload: { rows: [], failures: [], removed: ['n1'] } })
      await answer(0)
      expect(useOpened.getState().status).toBe('gone')
    })
  })

  test('a file that could not be read is opened without asking for a notice', async () => {
    await openRow(deskFailures[0]!.id)
    expect(useOpened.getState().status).toBe('failure')
    expect(bridge.asked).not.toContain('notice.get')
  })

  test('a refusal is said in words and leaves the desk standing', async () => {
    connectThrough(
      bridgeTransport({
        ...bridge,
        call: () =>
          Promise.resolve({ ok: false, error: { code: 'refused', message: 'no', words: { en: 'no', fr: 'non' } } }),
      }),
    )
    await openRow('n3')
    const { errors } = useMessages.getState()
    expect(errors.at(-1)).toMatchObject({ code: 'refused', words: { en: 'no', fr: 'non' } })
    closeMessage(errors.at(-1)!.id)
    expect(useMessages.getState().errors).toHaveLength(errors.length - 1)
  })
})

describe('settings', () => {
  test('a change shows at once and is what the host answers', async () => {
    changeSettings({ theme: 'dark' })
    expect(useSettings.getState().theme).toBe('dark')
    await vi.waitFor(() => expect(bridge.asked).toContain('settings.change'))
    expect(useSettings.getState().theme).toBe('dark')
  })

  test('a change that the host refuses is taken back', async () => {
    connectThrough(
      bridgeTransport({
        ...bridge,
        call: () => Promise.resolve({ ok: false, error: { code: 'refused', message: 'fixed by policy' } }),
      }),
    )
    changeSettings({ language: 'fr' })
    await settled()
    expect(useSettings.getState().language).toBe('en')
  })
})
