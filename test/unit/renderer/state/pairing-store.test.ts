import { beforeEach, describe, expect, test } from 'vitest'
import { undoDecision, useDecisions } from '../../../../renderer/state/decisions-store.ts'
import { useMessages } from '../../../../renderer/state/messages-store.ts'
import { openRow } from '../../../../renderer/state/notice-store.ts'
import { makePairings, takeBackPairings } from '../../../../renderer/state/pairing-store.ts'
import { replaceRows } from '../../../../renderer/state/rows-store.ts'
import { deskRows } from '../../../fakes/desk.ts'
import { freshStores, refusal, scriptedHost, type ScriptedHost } from '../../../fakes/scripted-host.ts'

let host: ScriptedHost
const sent = (): unknown[] => host.asked.filter(([name]) => name.startsWith('pairing.'))
const reads = (): number => host.asked.filter(([name]) => name === 'notice.get').length
const [apart, joined] = [
  { en: ['en16'], fr: [] },
  { en: ['en17'], fr: ['fr16', 'fr18'] },
]

beforeEach(async () => {
  freshStores()
  host = scriptedHost()
  replaceRows(deskRows(4), [])
  await openRow('n1')
})

describe('pairing by hand', () => {
  test('sends one pairing after the other, and reads the notice again', async () => {
    const before = reads()
    expect(await makePairings([apart, joined])).toBe(true)
    expect(sent()).toEqual([
      ['pairing.make', { id: 'n1', ...apart }],
      ['pairing.make', { id: 'n1', ...joined }],
    ])
    expect(reads()).toBe(before + 1)
  })

  test('is undone as one, the latest first', async () => {
    await makePairings([apart, joined])
    const before = sent().length
    expect(await undoDecision()).toEqual({ what: 'pairing', notice: 'n1', findings: [] })
    expect(sent().slice(before)).toEqual([
      ['pairing.takeBack', { id: 'n1', ...joined }],
      ['pairing.takeBack', { id: 'n1', ...apart }],
    ])
  })

  test('is undone on its own notice, whichever is open by then', async () => {
    await makePairings([apart])
    await openRow('n3')
    expect(await undoDecision()).toMatchObject({ notice: 'n1' })
    expect(sent().at(-1)).toEqual(['pairing.takeBack', { id: 'n1', ...apart }])
  })

  test('that is refused is said, goes no further, and leaves nothing to undo', async () => {
    host.refuse('pairing.make')
    const before = reads()
    expect(await makePairings([apart, joined])).toBe(false)
    expect(sent()).toHaveLength(1)
    expect(useMessages.getState().errors).toMatchObject([{ code: 'refused', words: refusal }])
    expect(useDecisions.getState().undoable).toEqual([])
    expect(reads()).toBe(before)
  })

  test('of nothing, or with no notice open, asks nobody', async () => {
    expect(await makePairings([])).toBe(false)
    freshStores()
    expect(await makePairings([apart])).toBe(false)
    expect(sent()).toEqual([])
  })
})

describe('taking pairings back', () => {
  test('begins with the latest, and sends the blocks without who paired them', async () => {
    const made = [apart, joined].map((blocks) => ({ ...blocks, author: 'M. Reader', at: '2026-01-05T09:00:00Z' }))
    expect(await takeBackPairings(made)).toBe(true)
    expect(sent()).toEqual([
      ['pairing.takeBack', { id: 'n1', ...joined }],
      ['pairing.takeBack', { id: 'n1', ...apart }],
    ])
  })

  test('can be undone: they are made again in their first order', async () => {
    await takeBackPairings([apart, joined])
    const before = sent().length
    await undoDecision()
    expect(sent().slice(before)).toEqual([
      ['pairing.make', { id: 'n1', ...apart }],
      ['pairing.make', { id: 'n1', ...joined }],
    ])
  })
})
