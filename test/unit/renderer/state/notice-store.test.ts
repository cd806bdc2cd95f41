import { beforeEach, describe, expect, test } from 'vitest'
import { useList } from '../../../../renderer/state/list-store.ts'
import { useMessages } from '../../../../renderer/state/messages-store.ts'
import {
  closeOpened,
  hoverFinding,
  openRow,
  reloadOpened,
  turnToFinding,
  useOpened,
} from '../../../../renderer/state/notice-store.ts'
import { replaceRows } from '../../../../renderer/state/rows-store.ts'
import { useSought } from '../../../../renderer/state/sought-store.ts'
import { deskFailures, deskNotice, deskRows } from '../../../fakes/desk.ts'
import { freshStores, refusal, scriptedHost, type ScriptedHost } from '../../../fakes/scripted-host.ts'

let host: ScriptedHost
const asked = (name: string): unknown[] => host.asked.filter(([one]) => one === name).map(([, argument]) => argument)

beforeEach(() => {
  freshStores()
  host = scriptedHost()
  replaceRows(deskRows(4), deskFailures)
})

describe('opening', () => {
  test('shows that it loads, then the notice', async () => {
    const letGo = host.hold('notice.get')
    const opening = openRow('n1')
    expect(useOpened.getState()).toMatchObject({ id: 'n1', status: 'loading', view: null })
    await letGo(0)
    await opening
    expect(useOpened.getState()).toMatchObject({ id: 'n1', status: 'ready', view: { id: 'n1' } })
    // It was in review before: nobody is told anew.
    expect(asked('notice.seen')).toEqual([])
  })

  test('a new one is marked as seen', async () => {
    await openRow('n2')
    expect(asked('notice.seen')).toEqual([{ id: 'n2' }])
  })

  test('a new one that was passed over before it came is seen by nobody', async () => {
    const letGo = host.hold('notice.get')
    const passing = openRow('n2')
    const staying = openRow('n1')
    await letGo(0)
    await letGo(1)
    await Promise.all([passing, staying])
    expect(asked('notice.seen')).toEqual([])
  })

  test('a new one that could not be shown is seen by nobody', async () => {
    host.fail('notice.get')
    await openRow('n2')
    expect(asked('notice.seen')).toEqual([])
  })

  test('what is open already is not asked for again', async () => {
    await openRow('n1')
    await openRow('n1')
    expect(asked('notice.get')).toHaveLength(1)
  })

  test('what was gone is asked for again', async () => {
    host.answer('notice.get', () => null)
    const rows = deskRows(4)
    replaceRows([], deskFailures)
    await openRow('n1')
    expect(useOpened.getState().status).toBe('gone')
    host.relent('notice.get')
    replaceRows(rows, deskFailures)
    await openRow('n1')
    expect(useOpened.getState().status).toBe('ready')
  })

  test('an answer that comes after another notice was opened is dropped', async () => {
    const letGo = host.hold('notice.get')
    const first = openRow('n1')
    const second = openRow('n3')
    await letGo(1)
    await letGo(0)
    await Promise.all([first, second])
    expect(useOpened.getState()).toMatchObject({ id: 'n3', status: 'ready', view: { id: 'n3' } })
  })

  test('an answer that comes after the notice was closed is dropped', async () => {
    const letGo = host.hold('notice.get')
    const opening = openRow('n1')
    closeOpened()
    await letGo(0)
    await opening
    expect(useOpened.getState()).toMatchObject({ id: null, status: 'none', view: null })
  })

  test('a refusal is said, and the notice is gone', async () => {
    host.refuse('notice.get')
    await openRow('n1')
    expect(useOpened.getState()).toMatchObject({ id: 'n1', status: 'gone', view: null })
    expect(useMessages.getState().errors).toMatchObject([{ code: 'refused', words: refusal }])
  })

  test('a file without a notice is opened by itself', async () => {
    const { id } = deskFailures[0]!
    await openRow(id)
    expect(useOpened.getState()).toMatchObject({ id, status: 'failure', view: null })
    expect(asked('notice.get')).toEqual([])
  })

  test('begins with no warning chosen, whatever was before', async () => {
    await openRow('n1')
    turnToFinding('f1')
    hoverFinding('f2')
    await openRow('n2')
    expect(useOpened.getState()).toMatchObject({ findingId: null, hoveredFindingId: null })
  })

  test('what a search found opens where its words are', async () => {
    useList.setState({ query: 'lighthouse' })
    await openRow('n1')
    const block = deskNotice.en?.blocks.find(({ text }) => text.includes('lighthouse'))?.id
    expect(useSought.getState()).toMatchObject({ notice: 'n1', block })
  })
})

describe('a listed notice whose reading is just being made anew', () => {
  test('loads until it is there, and is then marked as seen', async () => {
    host.answer('notice.get', () => null)
    await openRow('n2')
    expect(useOpened.getState()).toMatchObject({ id: 'n2', status: 'loading', view: null })
    expect(asked('notice.seen')).toEqual([])
    host.relent('notice.get')
    await reloadOpened()
    expect(useOpened.getState()).toMatchObject({ id: 'n2', status: 'ready', view: { id: 'n2' } })
    expect(asked('notice.seen')).toEqual([{ id: 'n2' }])
  })

  test('stays in sight as it was', async () => {
    await openRow('n1')
    host.answer('notice.get', () => null)
    await reloadOpened()
    expect(useOpened.getState()).toMatchObject({ id: 'n1', status: 'ready', view: { id: 'n1' } })
  })
})

describe('reading it again', () => {
  test('asks nothing where nothing is open', async () => {
    await reloadOpened()
    expect(host.asked).toEqual([])
  })

  test('keeps the warning looked at while it is there, and lets go of it when it is not', async () => {
    await openRow('n1')
    turnToFinding('f1')
    await reloadOpened()
    expect(useOpened.getState().findingId).toBe('f1')
    host.answer('notice.get', () => ({ ...deskNotice, findings: deskNotice.findings.slice(1) }))
    await reloadOpened()
    expect(useOpened.getState().findingId).toBeNull()
  })

  test('that fails leaves the text where it is, and says so', async () => {
    await openRow('n1')
    host.vanish('notice.get')
    await reloadOpened()
    expect(useOpened.getState()).toMatchObject({ status: 'ready', view: { id: 'n1' } })
    expect(useMessages.getState().errors).toMatchObject([{ code: 'unreachable' }])
  })

  test('of a file that is no notice any more shows that', async () => {
    await openRow('n1')
    replaceRows([], [{ ...deskFailures[0]!, id: 'n1' }])
    await reloadOpened()
    expect(useOpened.getState()).toMatchObject({ status: 'failure', view: null })
  })

  test('of what left the list says that it is gone and keeps its text', async () => {
    await openRow('n1')
    replaceRows([], [])
    await reloadOpened()
    expect(useOpened.getState()).toMatchObject({ status: 'gone', view: { id: 'n1' } })
  })

  test('of an earlier revision works though it has no row', async () => {
    replaceRows([{ ...deskRows(1)[0]!, older: ['old'] }], [])
    await openRow('old')
    await reloadOpened()
    expect(useOpened.getState()).toMatchObject({ id: 'old', status: 'ready' })
  })
})

test('every move to a warning is a turn, also to the same one', () => {
  turnToFinding('f1')
  const { turn } = useOpened.getState()
  turnToFinding('f1')
  expect(useOpened.getState()).toMatchObject({ findingId: 'f1', turn: turn + 1 })
})

test('pointing at a warning tells nobody twice', () => {
  let told = 0
  const end = useOpened.subscribe(() => (told += 1))
  hoverFinding('f1')
  hoverFinding('f1')
  hoverFinding(null)
  end()
  expect(told).toBe(2)
})
