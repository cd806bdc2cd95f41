import { describe, expect, test } from 'vitest'
import {
  stepFile,
  unknownFile,
  type FileEffect,
  type FileEvent,
  type FileLife,
} from '../../../../../electron/services/folder/file-life.ts'
import type { Opening } from '../../../../../electron/services/disk/look-at-file.ts'
import type { FileStamp } from '../../../../../electron/services/disk/scan-folder.ts'
import { fakeSigns } from '../../../../fakes/fake-signs.ts'

const rules = {
  settle: 2_000,
  isSame: (before: FileStamp, now: FileStamp) => before.size === now.size && before.mtimeMs === now.mtimeMs,
}
const stamp = (version: number): FileStamp => ({
  path: 'n.txt',
  size: version,
  mtimeMs: version,
  changedMs: version,
  blocks: 8,
  signs: fakeSigns(version),
})
const noticed: FileEvent = { kind: 'noticed' }
const missing: FileEvent = { kind: 'missing' }
const found = (version: number, age: number): FileEvent => ({ kind: 'found', stamp: stamp(version), age })
const looked = (version: number | null, opening: Opening | null = null): FileEvent => ({
  kind: 'looked',
  stamp: version === null ? null : stamp(version),
  opening,
})
const opens = (version: number): FileEvent => looked(version, 'opens')
const busy = (version: number): FileEvent => looked(version, 'busy')
const returned = (now: boolean): FileEvent => ({ kind: 'returned', now })

/** An effect in a word: 'look 2000', 'hand over 1', 'gone'. */
function said(effect: FileEffect): string {
  if (effect.kind === 'look') return `look ${effect.after}${effect.opening ? ' and open' : ''}`
  if (effect.kind === 'hand over' || effect.kind === 'blocked') return `${effect.kind} ${effect.stamp.size}`
  return effect.kind
}

function live(...events: FileEvent[]): { life: FileLife; effects: string[] } {
  let life = unknownFile
  const effects: string[] = []
  for (const event of events) {
    const [next, done] = stepFile(life, event, rules)
    life = next
    effects.push(...done.map(said))
  }
  return { life, effects }
}

const read = [noticed, looked(1), opens(1)]

describe('what becomes of a file', () => {
  test.each<[name: string, events: FileEvent[], effects: string[]]>([
    ['comes, stands still, is handed over', read, ['look 0', 'look 2000 and open', 'hand over 1']],
    [
      'grows while it is waited for, and waits anew',
      [noticed, looked(1), opens(2), opens(2)],
      ['look 0', 'look 2000 and open', 'look 2000 and open', 'hand over 2'],
    ],
    [
      'sends many events and is handed over once',
      [noticed, noticed, noticed, looked(1), opens(1)],
      ['look 0', 'look 0', 'look 0', 'look 2000 and open', 'hand over 1'],
    ],
    [
      'is touched and is what it was: nobody is troubled',
      [...read, noticed, looked(1), opens(1)],
      ['look 0', 'look 2000 and open', 'hand over 1', 'look 0', 'look 2000 and open'],
    ],
    [
      'changes while it is read: comes back from there, and again',
      [...read, returned(true), looked(2), opens(2)],
      ['look 0', 'look 2000 and open', 'hand over 1', 'look 0', 'look 2000 and open', 'hand over 2'],
    ],
    [
      'goes while it is read: its folder is asked, and tells that it is missing',
      [...read, noticed, looked(null), looked(null), missing],
      ['look 0', 'look 2000 and open', 'hand over 1', 'look 0', 'look 300', 'scan', 'gone'],
    ],
    [
      'goes before anybody read it: no word of it',
      [noticed, looked(1), looked(null), looked(null)],
      ['look 0', 'look 2000 and open', 'look 300'],
    ],
    [
      'is replaced atomically: away for a moment, never gone',
      [...read, noticed, looked(null), looked(2), opens(2)],
      ['look 0', 'look 2000 and open', 'hand over 1', 'look 0', 'look 300', 'look 2000 and open', 'hand over 2'],
    ],
    [
      'goes between the look and the opening: whoever reads it will say so',
      [noticed, looked(1), looked(1, 'gone')],
      ['look 0', 'look 2000 and open', 'hand over 1'],
    ],
    [
      'may not be opened: said at once',
      [noticed, looked(1), looked(1, 'closed')],
      ['look 0', 'look 2000 and open', 'blocked 1'],
    ],
    ['is found old by a scan: handed over at once', [found(1, 5_000)], ['hand over 1']],
    ['is found young by a scan: waits what is left', [found(1, 500), opens(1)], ['look 1500 and open', 'hand over 1']],
    ['has a date ahead of our clock: waits no longer than others', [found(1, -3_600_000)], ['look 2000 and open']],
    ['is found again as it was', [...read, found(1, 9_000)], ['look 0', 'look 2000 and open', 'hand over 1']],
    [
      'is found while it is waited for: not hurried',
      [noticed, looked(1), found(1, 9_000), opens(1)],
      ['look 0', 'look 2000 and open', 'hand over 1'],
    ],
    ['is missing and was never handed over: no word of it', [missing], []],
    [
      'could not be read and is left to the next scan',
      [...read, returned(false), found(1, 9_000)],
      ['look 0', 'look 2000 and open', 'hand over 1', 'hand over 1'],
    ],
  ])('%s', (_, events, effects) => {
    expect(live(...events).effects).toEqual(effects)
  })

  test('is held by another program: tried for a minute, then said, then tried with every scan', () => {
    const tries = Array.from({ length: 31 }, () => busy(1))
    const { life, effects } = live(noticed, looked(1), ...tries)
    expect(effects.filter((effect) => effect === 'look 2000 and open')).toHaveLength(31)
    expect(effects.at(-1)).toBe('blocked 1')
    expect(life).toEqual(unknownFile)
    expect(stepFile(life, found(1, 99_000), rules)[1].map(said)).toEqual(['hand over 1'])
  })

  test('is held for less than that: handed over when it opens', () => {
    expect(live(noticed, looked(1), busy(1), busy(1), opens(1)).effects.at(-1)).toBe('hand over 1')
  })

  test('is renamed by case only: the old name is gone, the new one is a file', () => {
    // Where case is not told apart the old name still leads to it, so the look itself says that there is none.
    expect(live(...read, noticed, looked(null), looked(null), missing).effects.slice(3)).toEqual([
      'look 0',
      'look 300',
      'scan',
      'gone',
    ])
    expect(live(found(1, 9_000)).effects).toEqual(['hand over 1'])
  })

  test('lies in a folder that goes and comes back: it stays, and is not read again', () => {
    const { life, effects } = live(...read, noticed, looked(null), looked(null))
    expect(effects.at(-1)).toBe('scan')
    // The scan cannot reach the folder: nothing is missing. When it is back, the file is found as it was.
    expect(stepFile(life, found(1, 60_000), rules)).toEqual([life, []])
  })

  test('a look that nobody waits for any more changes nothing', () => {
    const { life } = live(...read)
    expect(stepFile(life, opens(9), rules)).toEqual([life, []])
  })
})
