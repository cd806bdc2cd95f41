// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useDeskRows } from '../../../../../renderer/features/side-by-side/use-desk-rows.ts'
import { usePairing } from '../../../../../renderer/state/pairing-store.ts'
import { useView } from '../../../../../renderer/state/view-store.ts'
import { deskNotice } from '../../../../fakes/desk.ts'
import { freshStores, scriptedHost } from '../../../../fakes/scripted-host.ts'

test('while a counterpart is looked for, the rows stand as in the notice', async () => {
  freshStores()
  scriptedHost().answer('notice.unlinked', () => [])
  useView.setState({ showUnlinked: true, leastLinked: true })
  const { result } = renderHook(() => useDeskRows(deskNotice))
  await waitFor(() => expect(result.current.isReordered).toBe(true))
  const choosing = { notice: 'n1', language: 'en', blocks: ['en1'], row: 'r', target: 'r', said: '' } as const
  act(() => usePairing.setState({ choosing }))
  expect(result.current.isReordered).toBe(false)
  act(() => usePairing.setState({ choosing: null }))
  expect(result.current.isReordered).toBe(true)
})

test('without an answer the rows stand as in the notice', async () => {
  freshStores()
  const host = scriptedHost()
  host.answer('notice.unlinked', () => null)
  useView.setState({ showUnlinked: true, leastLinked: true })
  const { result } = renderHook(() => useDeskRows(deskNotice))
  await waitFor(() => expect(host.asked.some(([name]) => name === 'notice.unlinked')).toBe(true))
  await act(() => Promise.resolve())
  expect(result.current.isReordered).toBe(false)
  expect(result.current.rows.length).toBeGreaterThan(0)
})
