import { describe, expect, test, vi } from 'vitest'
import { mostRecent, recentFolders } from '../../../../electron/main/recent-folders.ts'

describe('recent folders', () => {
  test('what is no longer watched becomes recent, the latest first; what is watched again is not', () => {
    const keep = vi.fn<(folders: string[]) => void>()
    const recent = recentFolders(['/old'], keep)
    expect(recent.follow(['/a', '/b'])).toEqual(['/a', '/b'])
    recent.follow(['/b'])
    expect(recent.list()).toEqual(['/a', '/old'])
    recent.follow([])
    expect(recent.list()).toEqual(['/b', '/a', '/old'])
    expect(recent.follow(['/a'])).toEqual(['/a'])
    expect(recent.list()).toEqual(['/b', '/old'])
    expect(keep).toHaveBeenCalledTimes(3)
  })

  test('nothing is kept anew while nothing changes', () => {
    const keep = vi.fn()
    const recent = recentFolders(['/old'], keep)
    recent.follow(['/a'])
    recent.follow(['/a'])
    expect(keep).not.toHaveBeenCalled()
  })

  test('of a settings file that holds more, no more than a menu shows', () => {
    const kept = Array.from({ length: 5_000 }, (_, number) => `/${number}`)
    expect(recentFolders(kept, () => undefined).list()).toEqual(kept.slice(0, mostRecent))
  })

  test('eight and no more', () => {
    const recent = recentFolders([], () => undefined)
    for (let number = 0; number < 12; number += 1) recent.follow([`/${number}`])
    recent.follow([])
    expect(recent.list()).toEqual(['/11', '/10', '/9', '/8', '/7', '/6', '/5', '/4'])
  })
})
