import { describe, expect, test, vi } from 'vitest'
import { openSettings } from '../../../../../electron/services/settings/settings.ts'
import { Refusal } from '../../../../../shared/ipc/dispatch.ts'
import { defaultSettings } from '../../../../../shared/ipc/settings.ts'
import { memorySettings } from '../../../../fakes/memory-settings.ts'

test('where nothing is kept, everything is as usual, and nothing is written', () => {
  const file = memorySettings()
  const settings = openSettings(file, {}, [])
  expect(settings.current()).toEqual(defaultSettings)
  expect(settings.remark).toBeNull()
  expect(file.kept).toBeUndefined()
})

test('one setting that is wrong takes its default, the others stay; the file is set aside and said', () => {
  const file = memorySettings({ theme: 'purple', language: 'fr', folders: [{ path: '/a' }] })
  const settings = openSettings(file)
  expect(settings.current()).toMatchObject({ theme: 'system', language: 'fr', folders: [{ path: '/a', poll: false }] })
  expect(settings.remark?.en).toContain('/settings.damaged.json')
  expect(settings.remark?.fr).toContain('/settings.damaged.json')
  expect(file.kept).toMatchObject({ theme: 'system', language: 'fr' })
})

test('a setting of a newer version is passed over, not an injury', () => {
  const settings = openSettings(memorySettings({ theme: 'dark', hologram: true, __internal__: {} }))
  expect(settings.remark).toBeNull()
  expect(settings.current().theme).toBe('dark')
})

test.each([null, 'text', 3, []])('%j is no settings file', (kept) => {
  const settings = openSettings(memorySettings(kept), {}, [])
  expect(settings.current()).toEqual(defaultSettings)
  expect(settings.remark).not.toBeNull()
})

test('a file that can neither be read nor set aside nor written is no end', () => {
  const broken = (): never => {
    throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'open' })
  }
  const settings = openSettings({ read: broken, newer: () => null, write: broken, setAside: broken }, {}, [])
  expect(settings.current()).toEqual(defaultSettings)
  expect(settings.remark?.en).toContain('cannot be read now: the drive does not answer')
  expect(() => settings.change({ theme: 'dark' })).toThrow(Refusal)
})

test('what the system did not give at the start is not written over, and read before the first change', () => {
  const file = memorySettings({ theme: 'dark', language: 'fr' })
  let isHeld = true
  const held = openSettings(
    {
      ...file,
      read: () => {
        if (isHeld) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'open' })
        return file.kept
      },
    },
    {},
    [],
  )
  expect(held.current()).toEqual(defaultSettings)
  expect(() => held.change({ language: 'en' })).toThrow('another program holds it')
  isHeld = false
  expect(held.change({ language: 'en' })).toMatchObject({ theme: 'dark', language: 'en' })
})

test('a change that cannot be kept is refused in words and changes nothing; how the list is left holds for now', () => {
  const file = memorySettings({ theme: 'dark' })
  const settings = openSettings({
    ...file,
    write: () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' })
    },
  })
  expect(() => settings.change({ theme: 'light' })).toThrow('The settings cannot be kept: the drive is full.')
  expect(settings.current().theme).toBe('dark')
  expect(settings.change({ list: { sort: 'title', filters: {} } }).list.sort).toBe('title')
})

test('those of a newer version are read, said, and changed by nobody', () => {
  const file = memorySettings({ theme: 'dark', language: { of: 'another form' } })
  const write = vi.fn()
  const settings = openSettings({ ...file, newer: () => '9.0.0', write, setAside: write })
  expect(settings.current()).toMatchObject({ theme: 'dark', language: 'system' })
  expect(settings.remark?.fr).toContain('9.0.0')
  expect(() => settings.change({ theme: 'light' })).toThrow(Refusal)
  expect(write).not.toHaveBeenCalled()
})

test('a change leaves out what is undefined and refuses what is wrong', () => {
  const settings = openSettings(memorySettings({ theme: 'dark' }))
  expect(settings.change({ theme: undefined, language: 'en' })).toMatchObject({ theme: 'dark', language: 'en' })
  expect(() => settings.change({ settleSeconds: -1 })).toThrow()
  expect(settings.current().settleSeconds).toBe(2)
})

test('what the policy fixes is not taken from the view: the choice of before returns when it is lifted', () => {
  const file = memorySettings({ theme: 'light', language: 'fr' })
  const settings = openSettings(file, { theme: 'dark' })
  expect([settings.isFixed('theme'), settings.isFixed('language')]).toEqual([true, false])
  expect(settings.change({ theme: 'system', language: 'en' })).toMatchObject({ theme: 'dark', language: 'en' })
  expect(openSettings(file).current()).toMatchObject({ theme: 'light', language: 'en' })
})

describe('a check that was divided', () => {
  const known = ['number-mismatch', 'acronym-mismatch', 'bound-mismatch', 'name-mismatch']
  const checksOf = (kept: unknown, policy = {}, ids = known) =>
    openSettings(memorySettings(kept), policy, ids).current().checks

  test('is switched off in its parts as well, which keep what was chosen for themselves', () => {
    expect(checksOf({ checks: { 'number-mismatch': 'off' } })).toEqual({
      'number-mismatch': 'off',
      'bound-mismatch': 'off',
      'name-mismatch': 'off',
    })
    expect(checksOf({ checks: { 'number-mismatch': 'off', 'bound-mismatch': 'warning' } })).toMatchObject({
      'bound-mismatch': 'warning',
    })
  })

  test('parts that are not there yet are given nothing, and take theirs when they come', () => {
    const file = memorySettings({ checks: { 'number-mismatch': 'info' } })
    const first = openSettings(file, {}, ['number-mismatch', 'bound-mismatch'])
    expect(first.current().checks).toEqual({ 'number-mismatch': 'info', 'bound-mismatch': 'info' })
    first.change({ theme: 'dark' })
    expect(openSettings(file, {}, known).current().checks).toEqual({
      'number-mismatch': 'info',
      'bound-mismatch': 'info',
      'name-mismatch': 'info',
    })
  })

  test('what is chosen for the whole later is none of the parts’', () => {
    const file = memorySettings()
    openSettings(file, {}, known).change({ checks: { 'number-mismatch': 'off' } })
    expect(openSettings(file, {}, known).current().checks).toEqual({ 'number-mismatch': 'off' })
  })

  test('a part that was put back stays so', () => {
    const file = memorySettings({ checks: { 'number-mismatch': 'off' } })
    openSettings(file, {}, known).change({ checks: { 'number-mismatch': 'off', 'bound-mismatch': 'error' } })
    openSettings(file, {}, known).change({ checks: { 'number-mismatch': 'off' } })
    expect(openSettings(file, {}, known).current().checks).toEqual({ 'number-mismatch': 'off' })
  })

  test('a policy holds its parts too, and the person’s own return when it is lifted', () => {
    const kept = { checks: { 'acronym-mismatch': 'info' } }
    expect(checksOf(kept, { checks: { 'number-mismatch': 'off' } })).toEqual({
      'number-mismatch': 'off',
      'bound-mismatch': 'off',
      'name-mismatch': 'off',
    })
    expect(checksOf(kept)).toEqual({ 'acronym-mismatch': 'info', 'name-mismatch': 'info' })
  })
})
