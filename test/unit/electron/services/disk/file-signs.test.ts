import { describe, expect, test } from 'vitest'
import {
  hasOwnCtime,
  isDueAgain,
  isRestless,
  keptSigns,
  oneMoreAlarm,
  signsOfKept,
  tellChange,
  type Change,
  type FalseAlarms,
  type FileSigns,
  type LastingSign,
} from '../../../../../electron/services/disk/file-signs.ts'
import { fakeSigns } from '../../../../fakes/fake-signs.ts'

const day = 86_400_000

describe('whether a file has another content', () => {
  test.each<[name: string, size: number, signs: Partial<FileSigns>, lasting: LastingSign[], change: Change]>([
    ['nothing is another', 10, {}, ['ctime', 'inode'], 'none'],
    ['it is longer', 11, {}, ['ctime', 'inode'], 'content'],
    ['it was written a nanosecond later', 10, { mtime: '5000001' }, ['ctime', 'inode'], 'content'],
    ['it was written and its date set back', 10, { ctime: '9000000' }, ['ctime', 'inode'], 'doubt'],
    ['another file took its place, of its date', 10, { inode: '8' }, ['ctime', 'inode'], 'doubt'],
    ['the disk tells another number at each look', 10, { inode: '8' }, ['ctime'], 'none'],
    ['the disk tells another time at each look', 10, { ctime: '9000000' }, ['inode'], 'none'],
    ['the disk has another name after a start', 10, { device: '2' }, ['ctime', 'inode'], 'none'],
    ['the disk has no signs, and it is shorter', 9, {}, [], 'content'],
  ])('%s', (_, size, signs, lasting, change) => {
    const before = { size: 10, signs: fakeSigns(5) }
    expect(tellChange(before, { size, signs: fakeSigns(5, signs) }, (sign) => lasting.includes(sign))).toBe(change)
  })

  test('a number of 64 bits and nanoseconds are kept to the last digit', () => {
    const signs = { mtime: '1790000000123456789', ctime: '1790000000123456790', inode: '18446744073709551615' }
    expect(signsOfKept(keptSigns({ ...signs, device: '1' }))).toEqual(signs)
  })
})

describe('whether a disk tells when a file was changed', () => {
  test.each<[name: string, ctime: string, tells: boolean]>([
    ['later than its content: it was renamed or copied with its date', '6000000', true],
    ['the same: it was only written, or there is nothing else', '5000000', false],
    ['never, as FAT under Windows', '-11644473600000000000', false],
  ])('%s', (_, ctime, tells) => {
    expect(hasOwnCtime(fakeSigns(5, { ctime }))).toBe(tells)
  })

  test.each<[name: string, at: number[], restless: boolean]>([
    ['a backup once a day', [0, day, 2 * day, 3 * day], false],
    ['twice in an hour', [0, 60_000], false],
    ['at each look', [0, 5_000, 10_000], true],
    ['a clock that was ahead and is right again', [50 * 365 * day, 1, 2], false],
  ])('false alarms: %s', (_, at, restless) => {
    let alarms: FalseAlarms | undefined
    for (const now of at) alarms = oneMoreAlarm(alarms, now)
    expect(alarms !== undefined && isRestless(alarms)).toBe(restless)
  })

  test.each<[name: string, checkedAt: number, due: boolean]>([
    ['never looked at', 0, true],
    ['an hour ago', 99 * day, false],
    ['a day ago', 98 * day + 3_600_000, true],
    ['in fifty years, by a clock that was ahead', 50 * 365 * day, true],
  ])('looked at: %s', (_, checkedAt, due) => {
    expect(isDueAgain(checkedAt, 99 * day + 3_600_000)).toBe(due)
  })
})
