import { describe, expect, test } from 'vitest'
import type { FileStamp } from '../../../../../electron/services/disk/scan-folder.ts'
import { stepEntry, type EntryEvent, type EntryLife } from '../../../../../electron/services/notices/entry-life.ts'
import { fakeSigns } from '../../../../fakes/fake-signs.ts'

const stamp = (version: number): FileStamp => ({
  path: 'n.txt',
  size: version,
  mtimeMs: version,
  changedMs: version,
  blocks: 8,
  signs: fakeSigns(version),
})
const came = (version: number): EntryEvent => ({ kind: 'came', stamp: stamp(version) })
const begun: EntryEvent = { kind: 'begun' }
const wanted: EntryEvent = { kind: 'wanted' }
const dropped: EntryEvent = { kind: 'dropped' }
const ended = (how: Extract<EntryEvent, { kind: 'ended' }>['how']): EntryEvent => ({ kind: 'ended', how })

function live(...events: EntryEvent[]): { life: EntryLife; effects: string[] } {
  let life: EntryLife = { stage: 'due', stamp: stamp(1) }
  const effects: string[] = []
  for (const event of events) {
    const [next, done] = stepEntry(life, event)
    life = next
    effects.push(...done)
  }
  return { life, effects }
}

describe('what becomes of a file on the list', () => {
  test.each<[name: string, events: EntryEvent[], stage: EntryLife['stage'], effects: string[]]>([
    ['is read', [begun, ended('read')], 'read', ['keep']],
    ['could not be read', [begun, ended('failed')], 'failed', ['keep']],
    ['comes again as it was: nothing to do', [begun, ended('read'), came(1)], 'read', ['keep']],
    [
      'comes again as it was after it failed: its reason may be gone',
      [begun, ended('failed'), came(1)],
      'due',
      ['keep', 'read'],
    ],
    ['comes again as another', [begun, ended('read'), came(2)], 'due', ['keep', 'read']],
    [
      'comes as another while it is read: what was read is of no use, what came is read',
      [begun, came(2), ended('read'), begun, ended('read')],
      'read',
      ['read', 'keep'],
    ],
    ['comes as it was while it is read: one reading is enough', [begun, came(1), ended('read')], 'read', ['keep']],
    ['changed while it was read, and nobody told', [begun, ended('moved')], 'due', ['come again now']],
    ['was stopped by us', [begun, ended('interrupted')], 'due', ['come again later']],
    ['goes while it is read: nothing of it is kept', [begun, dropped, ended('read')], 'dropped', []],
    ['goes while it waits', [dropped, begun, ended('read')], 'dropped', []],
    ['is wanted anew while it is read', [begun, wanted, ended('read'), begun, ended('read')], 'read', ['read', 'keep']],
    ['is wanted anew', [begun, ended('read'), wanted], 'due', ['keep', 'read']],
    ['is wanted anew when it is gone', [dropped, wanted], 'dropped', []],
  ])('%s', (_, events, stage, effects) => {
    const { life, effects: done } = live(...events)
    expect(life.stage).toBe(stage)
    expect(done).toEqual(effects)
  })

  test('keeps how it stands, also where that alone is another', () => {
    const newer: FileStamp = { ...stamp(1), changedMs: 99 }
    const [life] = stepEntry({ stage: 'read', stamp: stamp(1) }, { kind: 'came', stamp: newer })
    expect(life).toEqual({ stage: 'read', stamp: newer })
  })
})
