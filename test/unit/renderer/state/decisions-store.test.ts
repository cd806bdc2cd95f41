import { beforeEach, describe, expect, test } from 'vitest'
import {
  askToDismiss,
  decide,
  rememberUndo,
  sign,
  standingsOf,
  undoDecision,
  useDecisions,
} from '../../../../renderer/state/decisions-store.ts'
import { useMessages } from '../../../../renderer/state/messages-store.ts'
import { openRow, useOpened } from '../../../../renderer/state/notice-store.ts'
import { deskNotice } from '../../../fakes/desk.ts'
import { freshStores, refusal, scriptedHost, type ScriptedHost } from '../../../fakes/scripted-host.ts'

let host: ScriptedHost
const asked = (name: string): unknown[] => host.asked.filter(([one]) => one === name).map(([, argument]) => argument)
const kinds = (): Record<string, string> =>
  Object.fromEntries([...standingsOf(useOpened.getState().view)].map(([id, { kind }]) => [id, kind]))
const falseAlarm = { kind: 'false-alarm', text: '' } as const

beforeEach(async () => {
  freshStores()
  host = scriptedHost()
  await openRow('n1')
})

describe('a decision', () => {
  test('is sent with its reason, and shown as the host kept it', async () => {
    expect(await decide(['f1', 'f2'], 'dismissed', falseAlarm)).toBe(true)
    expect(asked('decision.make')).toEqual([
      { id: 'n1', findings: ['f1', 'f2'], kind: 'dismissed', reason: falseAlarm },
    ])
    expect(kinds()).toMatchObject({ f1: 'dismissed', f2: 'dismissed', f3: 'open' })
    expect(useDecisions.getState().undoable).toHaveLength(1)
  })

  test('needs a notice and a warning: the host is not asked otherwise', async () => {
    expect(await decide([], 'to-fix')).toBe(false)
    freshStores()
    expect(await decide(['f1'], 'to-fix')).toBe(false)
    expect(asked('decision.make')).toEqual([])
  })

  test('that is refused is said in words, changes nothing and leaves nothing to undo', async () => {
    host.refuse('decision.make')
    expect(await decide(['f1'], 'to-fix')).toBe(false)
    expect(useMessages.getState().errors).toMatchObject([{ code: 'refused', words: refusal }])
    expect(kinds().f1).toBe('open')
    expect(useDecisions.getState().undoable).toEqual([])
  })

  test('that comes when another notice is open changes nothing there', async () => {
    const letGo = host.hold('decision.make')
    const made = decide(['f1'], 'to-fix')
    await openRow('n2')
    const { view } = useOpened.getState()
    await letGo(0)
    expect(await made).toBe(true)
    expect(useOpened.getState()).toMatchObject({ id: 'n2', view })
  })
})

describe('standings', () => {
  test('are worked out once for a state of the notice', () => {
    expect(standingsOf(deskNotice)).toBe(standingsOf(deskNotice))
    expect(standingsOf({ ...deskNotice })).not.toBe(standingsOf(deskNotice))
    expect(standingsOf(null).size).toBe(0)
  })
})

describe('undoing', () => {
  test('brings each warning back to how it stood, reasons included', async () => {
    await decide(['f1'], 'dismissed', falseAlarm)
    await decide(['f1', 'f2'], 'to-fix')
    const before = asked('decision.make').length
    expect(await undoDecision()).toEqual({ what: 'decision', notice: 'n1', findings: ['f1', 'f2'] })
    expect(asked('decision.make').slice(before)).toEqual([
      { id: 'n1', findings: ['f1'], kind: 'dismissed', reason: falseAlarm },
      { id: 'n1', findings: ['f2'], kind: 'open', reason: null },
    ])
    expect(kinds()).toMatchObject({ f1: 'dismissed', f2: 'open' })
  })

  test('says where there is nothing to undo', async () => {
    expect(await undoDecision()).toBe('nothing-to-undo')
  })

  test('takes back the step of a notice that is no longer open', async () => {
    await decide(['f1'], 'to-fix')
    await openRow('n2')
    expect(await undoDecision()).toMatchObject({ notice: 'n1' })
    expect(asked('decision.make').at(-1)).toMatchObject({ id: 'n1', kind: 'open' })
  })

  test('that is refused can be tried again, and is told apart from nothing to undo', async () => {
    await decide(['f1'], 'to-fix')
    host.refuse('decision.make')
    expect(await undoDecision()).toBe('not-undone')
    expect(useMessages.getState().errors).toMatchObject([{ code: 'refused' }])
    host.relent('decision.make')
    expect(await undoDecision()).toMatchObject({ findings: ['f1'] })
  })

  test('asked for twice at once takes two steps back, not one of them twice', async () => {
    await decide(['f1'], 'to-fix')
    await decide(['f2'], 'to-fix')
    const undone = await Promise.all([undoDecision(), undoDecision()])
    expect(undone).toMatchObject([{ findings: ['f2'] }, { findings: ['f1'] }])
    expect(kinds()).toMatchObject({ f1: 'open', f2: 'open' })
    expect(useDecisions.getState().undoable).toEqual([])
  })

  test('steps that could not be undone stay in their order', async () => {
    await decide(['f1'], 'to-fix')
    await decide(['f2'], 'to-fix')
    host.vanish('decision.make')
    await Promise.all([undoDecision(), undoDecision()])
    expect(useDecisions.getState().undoable.map(({ findings }) => findings[0]?.id)).toEqual(['f1', 'f2'])
  })

  test('takes back in its turn what another part of the desk did', async () => {
    let isDone = false
    rememberUndo('clauses', '', () => Promise.resolve(isDone))
    expect(await undoDecision()).toBe('not-undone')
    isDone = true
    expect(await undoDecision()).toEqual({ what: 'clauses', notice: '', findings: [] })
  })
})

describe('a signature', () => {
  test('is sent, shown, and taken back by undoing', async () => {
    expect(await sign('en', 'signed')).toBe(true)
    expect(useOpened.getState().view?.history.signatures).toMatchObject([{ language: 'en', kind: 'signed' }])
    expect(await undoDecision()).toMatchObject({ what: 'signature', notice: 'n1' })
    expect(asked('signature.make')).toEqual([
      { id: 'n1', language: 'en', kind: 'signed' },
      { id: 'n1', language: 'en', kind: 'withdrawn' },
    ])
  })

  test('taken back can be put back', async () => {
    await sign('fr', 'withdrawn')
    await undoDecision()
    expect(asked('signature.make').at(-1)).toEqual({ id: 'n1', language: 'fr', kind: 'signed' })
  })

  test('that is refused is none', async () => {
    host.refuse('signature.make')
    expect(await sign('en', 'signed')).toBe(false)
    expect(useOpened.getState().view?.history.signatures).toEqual([])
    expect(await undoDecision()).toBe('nothing-to-undo')
  })

  test('needs a notice', async () => {
    freshStores()
    expect(await sign('en', 'signed')).toBe(false)
    expect(asked('signature.make')).toEqual([])
  })
})

test('the dismiss dialog opens for warnings and closes for none', () => {
  askToDismiss(['f1'])
  expect(useDecisions.getState().dismissing).toEqual(['f1'])
  askToDismiss([])
  expect(useDecisions.getState().dismissing).toEqual([])
})
